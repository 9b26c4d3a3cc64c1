import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Cases, Draft } from '#rule/cases.js';
import { cases as byRule } from '#rules/cases.js';
import { entryAt } from '#base/entry.js';
import { once, oncePer } from '#base/once.js';
import { checkPlan } from '#engine/check.js';
import { arbitrariesWith } from '#testing/arbitraries.js';
import { draftOf } from '#testing/draft.js';
import { lawRuns } from './runs.js';

/** The cases of every rule, by the id of the rule. */
export const cases: Readonly<Record<string, Cases>> = byRule;

function example(name: string): Draft {
  const path = new URL(`../examples/plans/${name}.plan.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Draft;
}

/** A copy of an example plan that a test may write to. */
export const examples = {
  faultless: () => example('faultless'),
  haiPhong: () => example('hai-phong-2024'),
  bacNinh: () => example('bac-ninh-2024'),
};

/** The faultless plan under another id, changed. */
export function planAs(id: string, edit: (plan: Draft) => void = () => undefined): Draft {
  const plan = { ...examples.faultless(), id };
  edit(plan);
  return plan;
}

/** Lets the last phase of the faultless plan begin some days late, so that these belong to no phase. */
export function openGap({ phases = [] }: Draft): void {
  const last = phases.at(-1);
  if (last?.when.kind !== 'range') throw new Error('The last phase has no days.');
  last.when = { ...last.when, from: '2025-12-15' };
}

/** One of the example plans, or one that was generated, with the faults of some rules injected. */
export const spoiledPlans: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...Object.values(examples)).map((make) => make()),
      arbitrariesWith(fc).plans().map(draftOf),
    ),
    fc.subarray(Object.keys(cases), { maxLength: 6 }),
  )
  .map(([plan, spoilers]) => {
    for (const id of spoilers) cases[id]?.spoil(plan);
    return plan;
  });

const drawn = once(() => fc.sample(spoiledPlans, lawRuns(60)).map(frozen));

/**
 * One of so many spoiled plans as laws are tried times. From one seed all laws would make the same ones, so they share them, and
 * what is said of them (`reportOn`).
 */
export const drawnPlans: fc.Arbitrary<Draft> = fc.nat(2 ** 30).map((at) => entryAt(drawn(), at % drawn().length));

/** The report on a plan as it was drawn. */
export const reportOn = oncePer((plan: Draft) => checkPlan(plan));

/** The same value with the keys of every object in another order. */
export function withKeysShuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((item, at) => withKeysShuffled(item, seed + at));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, withKeysShuffled(item, seed + key.length)] as const);
  const turned = seed % 2 === 0 ? entries.toReversed() : [...entries.slice(1), ...entries.slice(0, 1)];
  return Object.fromEntries(turned);
}

/** Freezes a value and everything in it. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
