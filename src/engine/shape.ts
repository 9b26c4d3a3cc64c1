import { fingerprintOf } from '#base/digest.js';
import type { Finding, Outcome, RuleWords } from '#generated/report.types.js';
import { shapeKeywords, shapeMessages, type ShapeFault, type ShapeKeyword } from '#model/shape-fault.js';
import { wordsOfBasis } from '#rule/basis.js';

// The schema is a rule like any other: what does not fit it is a finding `shape/…`, and the account counts it.

const docs = 'schemas/plan.schema.json';
const keywords = shapeKeywords.toSorted();

/** A finding for each place that does not fit the schema. */
export function shapeFindings(faults: readonly ShapeFault[]): Finding[] {
  return faults.map(({ keyword, pointer, message, values }) => ({
    rule: `shape/${keyword}`,
    severity: 'error',
    message,
    values,
    place: { pointer },
    related: [],
    certificates: [],
    fingerprint: fingerprintOf([`shape/${keyword}`, message, pointer, JSON.stringify(values['property'] ?? '')]),
    suggestions: [],
    docs,
  }));
}

/** How the schema's own rules ended. */
export function shapeOutcomes(faults: readonly ShapeFault[]): readonly Outcome[] {
  return faults.length === 0 ? fitting : outcomesOf(faults);
}

function outcomesOf(faults: readonly ShapeFault[]): Outcome[] {
  return keywords.map((keyword) => {
    const broken = faults.filter((fault) => fault.keyword === keyword).length;
    return {
      rule: `shape/${keyword}`,
      status: broken > 0 ? 'broken' : 'kept',
      subjects: { kept: broken > 0 ? 0 : 1, broken, notEvaluated: 0 },
      reasons: [],
    };
  });
}

/** Every plan that fits ends so; the outcomes are in many reports, and nobody may write to them. */
const fitting: readonly Outcome[] = outcomesOf([]).map((outcome) => Object.freeze(outcome));

/** The words of the schema's rules. */
export const shapeWords: readonly RuleWords[] = keywords.map((keyword) => ({
  id: `shape/${keyword}`,
  severity: 'error',
  summary: { vi: 'Dữ liệu của kế hoạch theo đúng lược đồ.', en: 'The data of the plan fits the schema.' },
  kept: { vi: 'Dữ liệu của kế hoạch theo đúng lược đồ.', en: 'The data of the plan fits the schema.' },
  basis: [wordsOfBasis({ source: 'schema' })],
  docs,
  messages: messagesOf(keyword),
}));

function messagesOf(keyword: ShapeKeyword): RuleWords['messages'] {
  return Object.entries(shapeMessages)
    .filter(([key]) => key === keyword || key === `${keyword}-nearest`)
    .map(([key, { vi, en }]) => ({ key, vi, en }));
}
