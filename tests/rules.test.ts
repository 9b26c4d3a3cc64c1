import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import type { Finding } from '#generated/report.types.js';
import type { Case, Cases, Draft } from '#rule/cases.js';
import { cases as byRule } from '#rules/cases.js';

const faultless = JSON.parse(
  readFileSync(new URL('../examples/plans/faultless.plan.json', import.meta.url), 'utf8').normalize('NFC'),
) as Draft;

const all: readonly (readonly [string, Cases])[] = Object.entries(byRule as Readonly<Record<string, Cases>>);

function findingsOf(plan: unknown, rule: string, template?: Case['template'], asOf?: string): readonly Finding[] {
  const report = checkPlan(plan, { ...(template !== undefined && { template }), ...(asOf !== undefined && { asOf }) });
  expect(report.runs[0]?.failures).toEqual([]);
  return report.runs.flatMap(({ findings }) => findings.filter((finding) => finding.rule === rule));
}

function statusOf(plan: unknown, rule: string, template?: Case['template']): string | undefined {
  return checkPlan(plan, { ...(template !== undefined && { template }) }).runs[0]?.outcomes.find(
    (outcome) => outcome.rule === rule,
  )?.status;
}

describe.each(all)('%s', (id, { cases, spoil, template: demanding }) => {
  test.each(Object.entries(cases))('%s', (_title, { edit, expect: expected, template, asOf, notEvaluated }) => {
    const plan = structuredClone(faultless);
    edit(plan);
    const told = findingsOf(plan, id, template, asOf).map(({ message, place }) => ({
      message,
      at: place.pointer,
      id: place.id,
    }));
    const wanted = expected.map(({ message, at }) => ({ message, at }));
    expect(
      told.map(({ message, at, id: item }, n) => ({
        message,
        at: wanted[n]?.at === item || wanted[n]?.at === undefined ? wanted[n]?.at : at,
      })),
    ).toEqual(wanted);
    if (notEvaluated) expect(statusOf(plan, id, template)).toBe('not-evaluated');
  });

  test('speaks when its fault is injected into the faultless plan', () => {
    const plan = structuredClone(faultless);
    expect(spoil(plan)).toBe(true);
    expect(findingsOf(plan, id, demanding).length).toBeGreaterThan(0);
  });
});
