import type { Plan } from '#generated/plan.types.js';
import type { Finding, Report, Run } from '#generated/report.types.js';
import type { Template } from '#generated/template.types.js';
import { indexPlan } from '#model/plan-index.js';
import type { ResolvedTemplate } from '#model/template.js';
import { readShape } from '#read/shape.js';
import type { AnyRule } from '#rule/rule.js';
import { rules as allRules } from '#rules/registry.js';
import { findingOf } from './finding.js';
import { buildReport } from './merge.js';
import { sortFindings } from './order.js';
import { readAsOf, runRules } from './run.js';
import { schedule } from './schedule.js';
import { rankOf, severityUnder } from './settings.js';
import { shapeFindings, shapeOutcomes, shapeWords } from './shape.js';
import { templateFor } from './template-for.js';
import { timelineOf } from './timeline.js';
import { wordsOf } from './words.js';

/** How a plan is checked. Everything is handed in; nothing else is read. */
export interface CheckOptions {
  /** Id of a shipped template, a template, or one already resolved; unless told, the one the plan claims, else `core`. */
  readonly template?: string | Template | ResolvedTemplate;
  /** Year of the template's instance; unless told, the one that the plan claims, else the first year that it names. */
  readonly year?: number;
  /** The day of the check, YYYY-MM-DD. Rules that need it are not evaluated without it. */
  readonly asOf?: string;
  /** The file that the plan came from, for the report only. */
  readonly file?: string;
  /** The rules to run, all shipped ones unless told. */
  readonly rules?: readonly AnyRule[];
}

const shippedRules: readonly AnyRule[] = allRules;

/**
 * Checks a plan against a template and tells what was found and how every rule ended.
 * @param plan any JSON value; what does not fit the schema becomes findings `shape/…`.
 * @throws InputFailure when the template is unknown or unsound.
 */
export function checkPlan(plan: unknown, options: CheckOptions = {}): Report {
  const { run, rules } = runPlan(plan, options);
  return buildReport({ runs: [run], failures: [], waivers: [], rules: [...shapeWords, ...rules.map(wordsOf)] });
}

interface Ran {
  readonly run: Run;
  readonly rules: readonly AnyRule[];
  readonly template: ResolvedTemplate;
}

/** One run, with the rules that it ran and the template that it ran under. */
export function runPlan(value: unknown, options: CheckOptions = {}): Ran {
  const { plan, broken, faults: shapeFaults } = readShape(value);
  const rules = schedule(options.rules ?? shippedRules);
  const template = templateFor(plan, options);
  const index = indexPlan(plan);
  const asOf = readAsOf(options.asOf);
  const { faults, outcomes, failures } = runRules({ index, template, asOf, broken }, rules);
  const findings = faults.map((fault) => {
    const severity = severityUnder(template, fault.rule);
    return findingOf(index, fault, rankOf(fault.rule, fault.key, severity === 'off' ? 'info' : severity));
  });
  const run: Run = {
    plan: planName(plan, options.file),
    template: { id: template.id, version: template.version, year: template.year },
    ...(options.asOf !== undefined && { asOf: options.asOf }),
    findings: distinguish(sortFindings(index, [...shapeFindings(shapeFaults), ...findings])),
    outcomes: [...shapeOutcomes(shapeFaults), ...outcomes],
    failures,
    timeline: timelineOf(index, template),
  };
  return { run, rules, template };
}

function planName({ id, title, issuer }: Plan, file: string | undefined): Run['plan'] {
  return { id, ...(file !== undefined && { file }), title, issuer: issuer.name };
}

/** Findings that agree in everything that makes an identity are told apart by their order. */
function distinguish(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const before = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, before + 1);
    return before === 0 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${before + 1}` };
  });
}
