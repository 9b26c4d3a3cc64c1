import { describe, expect, test } from 'vitest';
import { checkPlan, positionsOf } from '#index.js';
import { eslintOn } from '../../scripts/bench/engines/eslint.js';
import { spectralOn } from '../../scripts/bench/engines/spectral.js';
import { twelve } from '../../scripts/bench/engines/twelve.js';
import { faults, plans } from '../../scripts/bench/plans.js';

// A race between programs that answer different questions is worth nothing.

const ids = new Set<string>(faults);

/** Rule and place of what our twelve say of a plan, each pair once, by pointer or by line and column. */
function oursOn(text: string, placeOf = (pointer: string) => pointer): string[] {
  const findings = checkPlan(JSON.parse(text)).runs.flatMap((run) => run.findings);
  return pairs(
    findings.filter(({ rule }) => ids.has(rule)).map(({ rule, place }) => ({ rule, at: placeOf(place.pointer) })),
  );
}

function pairs(found: readonly { readonly rule: string; readonly at: string }[]): string[] {
  return [...new Set(found.map(({ rule, at }) => `${rule} ${at}`))].toSorted();
}

function lineIn(text: string) {
  const find = positionsOf(text);
  return (pointer: string) => {
    const { line, column } = find(pointer) ?? { line: 0, column: 0 };
    return `${line}:${column}`;
  };
}

const written = Object.entries({ 'the faulty plan': plans.faulty, 'the valid plan': plans.valid });
/** As people have it, so that lines tell one place from another. */
const indented = written.map(([name, text]) => [name, JSON.stringify(JSON.parse(text), null, 2)] as const);

test('the twelve that race are the twelve that are injected, and each is found', () => {
  expect(twelve.map(({ id }) => id).toSorted()).toEqual([...faults].toSorted());
  expect(new Set(oursOn(plans.faulty).map((pair) => pair.split(' ')[0]))).toEqual(ids);
  expect(oursOn(plans.valid)).toEqual([]);
});

describe.each(indented)('on %s', (_, text) => {
  test('Spectral says what we say', async () => {
    expect(pairs(await spectralOn(text))).toEqual(oursOn(text));
  });

  test('ESLint says what we say', () => {
    expect(pairs(eslintOn(text))).toEqual(oursOn(text, lineIn(text)));
  });
});
