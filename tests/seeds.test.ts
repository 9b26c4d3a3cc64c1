import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import type { Finding, Report } from '#generated/report.types.js';
import * as bacNinh from './expected/bac-ninh-2024.js';
import * as haiPhong from './expected/hai-phong-2024.js';
import { examples } from './plans.js';

interface Row {
  readonly rule: string;
  readonly at: string;
  readonly severity: string;
  readonly of?: readonly string[];
}

/** A finding as a line of the hand-checked table. */
function rowOf({ rule, severity, place, related }: Finding, rows: readonly Row[]): string {
  const isGrouped = rows.some((row) => row.rule === rule && row.of !== undefined);
  const of = isGrouped ? ` of ${related.map(({ id }) => id).join(', ')}` : '';
  return `${severity} ${rule} at ${place.id ?? place.pointer}${of}`;
}

function lineOf({ rule, at, severity, of }: Row): string {
  return `${severity} ${rule} at ${at}${of ? ` of ${of.join(', ')}` : ''}`;
}

function checked(plan: unknown): Report['runs'][number] {
  const [run] = checkPlan(plan, { template: 'human-rights-day', year: 2024 }).runs;
  if (!run) throw new Error('A check has a run.');
  return run;
}

describe.each([
  ['Hải Phòng', examples.haiPhong, haiPhong],
  ['Bắc Ninh', examples.bacNinh, bacNinh],
] as const)('the plan of %s under human-rights-day, 2024', (_name, plan, table) => {
  const run = checked(plan());
  const rows: readonly Row[] = table.expected;
  const statusOf = (id: string) => run.outcomes.find(({ rule }) => rule === id);

  test('has exactly the findings of the table: precision and recall are 100 %', () => {
    expect(run.findings.map((finding) => rowOf(finding, rows)).toSorted()).toEqual(rows.map(lineOf).toSorted());
  });

  test.each([...table.kept])('keeps %s', (rule) => {
    expect(statusOf(rule)?.status).toBe('kept');
  });

  test.each([...table.notEvaluated])('is not evaluated by $rule: $reason', ({ rule, reason }) => {
    expect(statusOf(rule)?.status).toBe('not-evaluated');
    expect(statusOf(rule)?.reasons.map(({ code }) => code)).toContain(reason);
  });

  test.each([...table.withoutSubject])('gives %s nothing to judge', (rule) => {
    expect(['not-applicable', 'kept']).toContain(statusOf(rule)?.status);
  });

  test('every rule of the pack stands in one of the four lists or is kept or not applicable', () => {
    const told = new Set([
      ...rows.map(({ rule }) => rule),
      ...table.kept,
      ...table.notEvaluated.map(({ rule }) => rule),
      ...table.withoutSubject,
    ]);
    const others = run.outcomes.filter(({ rule }) => !told.has(rule));
    expect(others.filter(({ status }) => status === 'broken').map(({ rule }) => rule)).toEqual([]);
  });
});

describe('the shared day of both plans', () => {
  test.each([examples.haiPhong, examples.bacNinh])(
    'is proved by 39 + 1 + 22 = 62 against 61 and mended by 11/12',
    (plan) => {
      const finding = checked(plan()).findings.find(({ rule }) => rule === 'phase/shares-anchor');
      expect(finding?.certificates).toContainEqual({ kind: 'count', parts: [39, 1, 22], sum: 62, window: 61 });
      expect(finding?.suggestions.map(({ patch }) => patch)).toEqual([
        [{ op: 'replace', path: '/phases/2/when/from', value: '2024-12-11' }],
      ]);
    },
  );
});
