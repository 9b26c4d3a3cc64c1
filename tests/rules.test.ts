import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import type { CheckOptions } from '#engine/options.js';
import type { Finding } from '#generated/report.types.js';
import type { Case, Cases, Draft } from '#rule/cases.js';
import { cases as byRule } from '#rules/cases.js';

const faultless = JSON.parse(
  readFileSync(new URL('../examples/plans/faultless.plan.json', import.meta.url), 'utf8').normalize('NFC'),
) as Draft;

const all: readonly (readonly [string, Cases])[] = Object.entries(byRule as Readonly<Record<string, Cases>>);

function findingsOf(plan: unknown, rule: string, options: CheckOptions): readonly Finding[] {
  const report = checkPlan(plan, options);
  expect(report.runs[0]?.failures).toEqual([]);
  return report.runs.flatMap(({ findings }) => findings.filter((finding) => finding.rule === rule));
}

function statusOf(plan: unknown, rule: string, options: CheckOptions): string | undefined {
  return checkPlan(plan, options).runs[0]?.outcomes.find((outcome) => outcome.rule === rule)?.status;
}

function optionsOf({ template, asOf }: Pick<Case, 'template' | 'asOf'>, parent: Draft | undefined): CheckOptions {
  return {
    ...(template !== undefined && { template }),
    ...(asOf !== undefined && { asOf }),
    ...(parent && { parents: [{ plan: parent }] }),
  };
}

describe.each(all)('%s', (id, { cases, spoil, parentOf, template: demanding }) => {
  test.each(Object.entries(cases))('%s', (_title, tried) => {
    const { edit, expect: expected, notEvaluated } = tried;
    const [plan, parent] = [structuredClone(faultless), parentOf?.(faultless)];
    edit(plan);
    if (parent) tried.parent?.(parent);
    const options = optionsOf(tried, parent);
    const told = findingsOf(plan, id, options).map(({ message, place }) => ({
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
    if (notEvaluated) expect(statusOf(plan, id, options)).toBe('not-evaluated');
  });

  test('speaks when its fault is injected into the faultless plan', () => {
    const [plan, parent] = [structuredClone(faultless), parentOf?.(faultless)];
    expect(spoil(plan, parent)).toBe(true);
    const options = optionsOf(demanding === undefined ? {} : { template: demanding }, parent);
    expect(findingsOf(plan, id, options).length).toBeGreaterThan(0);
  });
});
