import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryAt } from '#base/entry.js';
import { once } from '#base/once.js';
import { checkPlan } from '#engine/check.js';
import type { Report } from '#generated/report.types.js';
import { formats, type Format } from '#report/format.js';
import { renderReport } from '#report/render.js';
import type { Draft } from '#rule/cases.js';
import planSchema from '../schemas/plan.schema.json' with { type: 'json' };
import { drawnPlans, examples, reportOn } from './plans.js';
import { lawRuns } from './runs.js';

const json = (report: Report) => renderReport(report, { format: 'json', language: 'vi' });

describe('a small change makes a small difference:', () => {
  test('[P-22] other ids, in the same order, make other fingerprints and nothing else', () => {
    fc.assert(
      fc.property(drawnPlans, (plan) => {
        expect(saidOf(renamed(plan))).toEqual(saidOf(plan, reportOn(plan)));
      }),
      { numRuns: lawRuns(50) },
    );
  });

  describe('[P-28] a day that no calendar has is one finding of the days, and takes no other finding away but of its phase:', () => {
    const isOfPhases = (line: string) => line.includes('phase/') || line.includes('window/');
    const isOfDays = (line: string) => line.startsWith('date/invalid');
    const faultless = once(() => saidOf(examples.faultless()));
    const days = ['2025-02-29', '2025-02-30', '2025-11-31', '2025-12-32', '2025-12-00', '2025-00-10', '2025-13-01'];
    test.each(days.flatMap((day) => [0, 1, 2].map((at) => [day, at] as const)))('%s in phase %i', (day, at) => {
      const plan = examples.faultless();
      entryAt(plan.phases ?? [], at).when = { kind: 'day', on: day };
      const said = saidOf(plan);
      expect(said.filter(isOfDays)).toHaveLength(1);
      expect(said.filter((line) => !isOfPhases(line) && !isOfDays(line))).toEqual(
        faultless().filter((line) => !isOfPhases(line)),
      );
    });
  });

  test('[P-30] an id that stands twice is found wherever it stands', () => {
    const lists = ['citations', 'phases', 'statements', 'goals', 'topics', 'units', 'tasks', 'recipients'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.nat(), fc.nat(), (list, one, step) => {
        const plan = examples.faultless();
        const items = plan[list] ?? [];
        const [first, second] = [
          items[one % items.length],
          items[(one + 1 + (step % (items.length - 1))) % items.length],
        ];
        if (first && second) second.id = first.id;
        expect(saidOf(plan).some((line) => line.startsWith('reference/duplicate-id'))).toBe(true);
      }),
      { numRuns: lawRuns(100) },
    );
  });

  test('[P-43] one more statement, unit and topic change nothing that is said of phases', () => {
    const ofPhases = (plan: Draft, report?: Report) =>
      saidOf(plan, report).filter((line) => /^(?:phase|window)\//.test(line));
    fc.assert(
      fc.property(drawnPlans, (plan) => {
        const section = plan.sections[0]?.id ?? '';
        const more: Draft = {
          ...plan,
          statements: [...(plan.statements ?? []), { id: 'more-1', section, kind: 'note', title: 'Ghi chú khác.' }],
          topics: [...(plan.topics ?? []), { id: 'more-2', section, kind: 'work', title: 'Việc khác.' }],
          units: [...(plan.units ?? []), { id: 'more-3', kind: 'outside', names: [{ text: 'Hội Khác', section }] }],
        };
        expect(ofPhases(more)).toEqual(ofPhases(plan, reportOn(plan)));
      }),
      { numRuns: lawRuns(50) },
    );
  });

  test('[P-47] a report that was written as JSON and read again is rendered as it was, and no format loses a finding', () => {
    fc.assert(
      fc.property(drawnPlans, fc.constantFrom(...formats), (plan, format) => {
        const report = reportOn(plan);
        const stored = JSON.parse(json(report)) as Report;
        const findings = report.runs.flatMap((run) => run.findings);
        const as = (each: Format) => renderReport(stored, { format: each, language: 'en' });
        expect(as(format)).toBe(renderReport(report, { format, language: 'en' }));
        const sarif = JSON.parse(as('sarif')) as { runs: readonly { results: readonly unknown[] }[] };
        expect(sarif.runs.flatMap(({ results }) => results)).toHaveLength(findings.length);
        expect(JSON.parse(as('gitlab'))).toHaveLength(findings.length);
        expect(as('csv').match(/\r\n/g)).toHaveLength(findings.length + 1);
        // Its cases are rules, each with all that it found; what merely informs fails no case.
        const failing = new Set(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule));
        expect(as('junit').match(/<failure /g) ?? []).toHaveLength(failing.size);
      }),
      { numRuns: lawRuns(40) },
    );
  });
});
/** The rule, the sentence and the place of each finding. */
function saidOf(plan: unknown, { runs } = checkPlan(plan)): string[] {
  return runs.flatMap(({ findings }) =>
    findings.map(({ rule, message, place }) => `${rule} ${message} ${place.pointer}`),
  );
}

/** The plan with other ids, in the same order, but for those that are words of the schema or are counted from ("day+1"). */
function renamed(plan: Draft): unknown {
  const words = new Set<unknown>(JSON.stringify(planSchema).match(/(?<=")[^"]+(?=")/g));
  for (const { id } of plan.occasions ?? []) words.add(id);
  const ids = new Set(Object.values(plan).flatMap((list) => (Array.isArray(list) ? list.map(idOf) : [])));
  return JSON.parse(JSON.stringify(plan), (_key, value: unknown) =>
    // Behind, and with the least of all letters of an id: so those of the plan and those that are left stay in their order.
    typeof value === 'string' && ids.has(value) && !words.has(value) ? `${value}-` : value,
  );
}

function idOf(item: unknown): unknown {
  return (item as { readonly id?: unknown }).id;
}
