import { describe, expect, test } from 'vitest';
import { readTold, tell, trialsOf } from '../scripts/golden/told.js';
import type { Cases } from '#rule/cases.js';
import { cases as byRule } from '#rules/cases.js';
import { openTrial, runTrial } from '#testing/trial.js';
import { caseOf, spoiltBy } from '#testing/shipped-case.js';
import { faultlessPlan } from '#testing/faultless.js';

const all: readonly (readonly [string, Cases])[] = Object.entries(byRule as Readonly<Record<string, Cases>>);

describe.each(all)('%s', (id, given) => {
  const { rule, cases, template } = given;
  const told = readTold(id);
  const trials = trialsOf(id);

  test.each(Object.entries(cases))('%s', (title, one) => {
    const { run, findings } = runTrial(openTrial(rule, title, caseOf(given, one)));
    expect(run.failures).toEqual([]);
    const { expect: expected, notEvaluated } = one;
    expect(
      findings.map(({ message, place: { pointer, id: item } }, n) => {
        const at = expected[n]?.at;
        return { message, at: at === undefined || at === item ? at : pointer };
      }),
    ).toEqual(expected.map(({ message, at }) => ({ message, at })));
    if (notEvaluated) expect(run.outcomes.find(({ rule: each }) => each === id)?.status).toBe('not-evaluated');
  });

  test('speaks when its fault is injected into the faultless plan', () => {
    const tried = spoiltBy(given, faultlessPlan());
    expect(tried).toBeDefined();
    const { findings } = runTrial(openTrial(rule, '', { ...tried, ...(template && { template }) }));
    expect(findings.length).toBeGreaterThan(0);
  });

  test('says of its cases and of the example plans what told.txt says, word for word', () => {
    const hint = `${id} says something else. Run \`npm run reports\`, and read what changed in told.txt: officials will.`;
    expect([...told.keys()], hint).toEqual([...trials.keys()]);
    for (const [title, open] of trials) expect(tell(open()), `${title}: ${hint}`).toBe(told.get(title));
  });
});
