import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import { validatePlan } from '#generated/validators.js';
import { importPlan } from '../../src/import/index.js';
import { compareFacts, corpus, expectedFacts, factsOf } from './corpus.js';
import { droppedFrom } from './coverage.js';
import { readingOf, readings } from './readings.js';

/** Faults of the corpus that domain.md 4.3 tells, by file and rule. */
const faults: readonly (readonly [string, string])[] = [
  ['01', 'citation/symbol'],
  ['01', 'unit/not-recipient'],
  ['07', 'citation/conflict'],
  ['07', 'form/signature'],
  ['10', 'citation/symbol'],
  ['10', 'deadline/past'],
  ['11', 'structure/sequence'],
  ['11', 'citation/symbol'],
  ['13', 'form/closing-mark'],
  ['15', 'date/weekday-mismatch'],
  ['15', 'basis/missing'],
  ['27', 'window/starts-before-issue'],
  ['50', 'structure/sequence'],
  ['53', 'structure/sequence'],
  ['54', 'form/closing-mark'],
  ['55', 'citation/future'],
  ['57', 'structure/sequence'],
];

describe.runIf(corpus.length > 0)('the corpus', () => {
  test('is read without a failure, as plans, to the last character', async () => {
    for (const { name, text } of corpus) {
      const imported = await importPlan(text, { file: name });
      validatePlan(imported.plan);
      expect(validatePlan.errors ?? [], name).toEqual([]);
      expect(droppedFrom(text, imported), name).toEqual([]);
    }
  });

  test('has the ranks and times that a person read in it, nine ranks of ten and 97 times of a hundred', async () => {
    const sums = { ranks: { right: 0, read: 0, there: 0 }, times: { right: 0, read: 0, there: 0 } };
    for (const { key, name, text } of corpus) {
      const expected = readings[key];
      if (!expected) continue;
      const actual = readingOf((await importPlan(text, { file: name })).plan);
      for (const field of ['ranks', 'times'] as const) {
        sums[field].right += actual[field].filter((row) => expected[field].includes(row)).length;
        sums[field].read += actual[field].length;
        sums[field].there += expected[field].length;
      }
    }
    const { ranks, times } = sums;
    expect(Math.min(ranks.right / ranks.there, ranks.right / ranks.read)).toBeGreaterThan(0.9);
    expect(Math.min(times.right / times.there, times.right / times.read)).toBeGreaterThan(0.97);
  });

  test('says what a person reads there, in 98 of 100 facts', async () => {
    let [right, wrong] = [0, 0];
    for (const { key, text } of corpus) {
      const verdict = compareFacts(expectedFacts[key] ?? {}, factsOf((await importPlan(text)).plan));
      right += verdict.right;
      wrong += verdict.wrong.length;
    }
    expect(right / (right + wrong)).toBeGreaterThan(0.98);
  });

  test.each(faults)('%s has a finding of %s', async (key, rule) => {
    const text = corpus.find((each) => each.key === key)?.text ?? '';
    const [run] = checkPlan((await importPlan(text)).plan, { template: 'core' }).runs;
    expect(run?.findings.map((finding) => finding.rule)).toContain(rule);
  });
});
