import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import { validatePlan } from '#generated/validators.js';
import { importPlan } from '../../src/import/index.js';
import { compareFacts, corpus, expectedFacts, factsOf } from './corpus.js';
import { droppedFrom } from './coverage.js';

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

  test('says what a person reads there, in 97 of 100 facts', async () => {
    let [right, wrong] = [0, 0];
    for (const { key, text } of corpus) {
      const verdict = compareFacts(expectedFacts[key] ?? {}, factsOf((await importPlan(text)).plan));
      right += verdict.right;
      wrong += verdict.wrong.length;
    }
    expect(right / (right + wrong)).toBeGreaterThan(0.97);
  });

  test.each(faults)('%s has a finding of %s', async (key, rule) => {
    const text = corpus.find((each) => each.key === key)?.text ?? '';
    const [run] = checkPlan((await importPlan(text)).plan, { template: 'core' }).runs;
    expect(run?.findings.map((finding) => finding.rule)).toContain(rule);
  });
});
