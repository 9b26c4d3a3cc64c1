import { describe, expect, test } from 'vitest';
import { defineSetRule, type AnySetRule, type SetContext, type Sighting } from '#rule/set-rule.js';
import { letter, type LetterValues } from '#testing/letters.js';
import { ruleTester } from '#testing/rule-tester.js';
import { lettersOnSet, type SetRuleTests } from '#testing/set-tester.js';

const messages = { shared: { vi: '“{title}” đã có ở kế hoạch khác.', en: 'Another plan has “{title}” too.' } };

interface TitleFact {
  readonly at: string;
  readonly title: string;
}

type Speak = SetContext<typeof messages>;

/** Says of every plan that another one has its title. */
function tellEach(sightings: readonly Sighting<TitleFact>[], { fault }: Speak): void {
  for (const sighting of sightings) {
    const { title } = sighting.fact;
    const related = sightings.filter((other) => other !== sighting && other.fact.title === title);
    if (related.length > 0) fault('shared', { title }, sighting, { related, facts: [title] });
  }
}

/** A sound rule with something changed: no two plans have one title. */
function ruleWith(changed: Partial<AnySetRule> = {}): AnySetRule {
  const sound = defineSetRule({
    id: 'plan/same-title',
    on: 'set-of-plans',
    severity: 'info',
    since: '1.0.0',
    summary: { vi: 'Mỗi kế hoạch có tên riêng.', en: 'Each plan has a title of its own.' },
    kept: { vi: 'Các kế hoạch có tên riêng.', en: 'The plans have titles of their own.' },
    basis: [{ source: 'practice' }],
    reads: ['title'],
    messages,
    collect: ({ index }): readonly TitleFact[] => [{ at: '/title', title: index.plan.title }],
    judge: tellEach,
  });
  return { ...sound, ...changed };
}

/** The sound rule, which judges in another way. */
function ruleThat(judge: (sightings: readonly Sighting<TitleFact>[], context: Speak) => void): AnySetRule {
  // The types of its own facts are forgotten by AnySetRule.
  return ruleWith({ judge });
}

const title = 'two plans have one title';
const silent = 'two plans have titles of their own';

const sound: SetRuleTests = {
  valid: { [silent]: { plans: (copy) => [copy('north'), copy('south', (plan) => (plan.title = 'Khác'))] } },
  invalid: {
    [title]: {
      plans: (copy) => [copy('north'), copy('south')],
      expect: [
        { plan: 'north', message: 'shared', at: '/title' },
        { plan: 'south', message: 'shared' },
      ],
    },
  },
};

const wrote = <Key extends keyof LetterValues>(key: Key, values: LetterValues[Key]) => letter(key, values);
const inNorth = `${title} [north]`;
const inSouth = `${title} [south]`;

test('a sound rule over sets with sound cases gets no letter', () => {
  expect(lettersOnSet(ruleWith(), sound)).toEqual([]);
  expect(() => ruleTester(ruleWith(), sound)).not.toThrow();
});

test('letters come under the id of the rule, and what it says of itself is read as of every rule', () => {
  expect(() => ruleTester(ruleWith({ basis: [] }), sound)).toThrow(/^plan\/same-title\n\n1\. The rule has no basis\./u);
});

describe('its cases', () => {
  test('none that is silent', () => {
    expect(lettersOnSet(ruleWith(), { ...sound, valid: {} })).toEqual([wrote('no-silent-case', {})]);
  });

  test('none that speaks', () => {
    expect(lettersOnSet(ruleWith(), { ...sound, invalid: {} })).toEqual([
      wrote('no-speaking-case', {}),
      wrote('never-spoken', { keys: 'shared' }),
    ]);
  });

  test('the same plans twice', () => {
    const twice = { ...sound, valid: { ...sound.valid, again: { ...sound.valid[silent], plans: plansOf(silent) } } };
    expect(lettersOnSet(ruleWith(), twice)).toEqual([wrote('same-case', { title: 'again', other: silent })]);
  });

  test('the same plans under another template are another case', () => {
    const other = { plans: plansOf(silent), template: 'core' };
    expect(lettersOnSet(ruleWith(), { ...sound, valid: { ...sound.valid, other } })).toEqual([]);
  });

  test('a plan that is none', () => {
    const shapeless: SetRuleTests['valid'][string] = {
      plans: (copy) => [copy('north'), copy('south', (plan) => void Object.assign(plan, { topics: 'none' }))],
    };
    expect(lettersOnSet(ruleWith(), { ...sound, valid: { shapeless } })).toEqual([
      wrote('no-plan', { title: 'shapeless', problem: 'shape/type /topics' }),
    ]);
  });

  test('other findings than expected', () => {
    const quiet = { valid: { [title]: { plans: plansOf(title) } }, invalid: {} };
    const told = '[shared (/title)]';
    expect(lettersOnSet(ruleWith(), quiet)).toEqual([
      wrote('no-speaking-case', {}),
      wrote('other-findings', { title: inNorth, told, expected: '[]' }),
      wrote('other-findings', { title: inSouth, told, expected: '[]' }),
    ]);
  });

  test('a finding expected of a plan that is not there', () => {
    const lost = { plans: plansOf(title), expect: [{ plan: 'west', message: 'shared' }] } as const;
    expect(lettersOnSet(ruleWith(), { ...sound, invalid: { [title]: lost } })).toContainEqual(
      wrote('no-such-plan', { title, id: 'west' }),
    );
  });

  test('evaluated where it should not be', () => {
    const known = { [silent]: { plans: plansOf(silent), notEvaluated: ['south'] } };
    expect(lettersOnSet(ruleWith(), { ...sound, valid: known })).toEqual([
      wrote('was-evaluated', { title: `${silent} [south]`, status: 'kept' }),
    ]);
  });

  test('not evaluated where it should not be', () => {
    const unseen = ruleWith({ collect: () => 'no-days' });
    const known = { [silent]: { plans: plansOf(silent), notEvaluated: ['north', 'south'] } };
    expect(lettersOnSet(unseen, { valid: known, invalid: {} })).toEqual([
      wrote('no-speaking-case', {}),
      wrote('never-spoken', { keys: 'shared' }),
    ]);
  });

  test('a sentence that no case hears', () => {
    const more = { ...messages, other: { vi: 'Sai.', en: 'Wrong.' } };
    expect(lettersOnSet(ruleWith({ messages: more }), sound)).toEqual([wrote('never-spoken', { keys: 'other' })]);
  });

  test('one plan alone is no set, and the rule keeps still', () => {
    const alone = { 'a plan alone': { plans: (copy: CopyOf) => [copy('north')] } };
    expect(lettersOnSet(ruleWith(), { ...sound, valid: alone })).toEqual([]);
  });
});

describe('what a rule over sets does', () => {
  test.each(['collect', 'judge'] as const)('throws in %s', (at) => {
    const throwing = ruleWith({
      [at]: () => {
        throw new Error('boom');
      },
    });
    expect(lettersOnSet(throwing, sound)).toContainEqual(wrote('throws', { title, problem: 'Error: boom' }));
  });

  test('[F-111] writes to a plan', () => {
    const writing = ruleWith({
      collect: ({ index }) => {
        Object.assign(index.plan, { title: 'Khác' });
        return [];
      },
    });
    expect(lettersOnSet(writing, sound)).toContainEqual(wrote('writes', { title }));
  });

  test('says another thing each time', () => {
    let calls = 0;
    const wavering = ruleThat((sightings, { fault }) => {
      for (const sighting of sightings.slice(0, 1))
        fault('shared', { title: String((calls += 1)) }, sighting, { facts: [] });
    });
    expect(lettersOnSet(wavering, sound)).toContainEqual(wrote('wavers', { title }));
  });

  test('leaves a slot open', () => {
    const open = ruleThat((sightings, { fault }) => {
      // Of messages that are no constants the compiler does not know the slots.
      for (const sighting of sightings) fault('shared', {}, sighting, { facts: [] });
    });
    expect(lettersOnSet(open, sound)).toContainEqual(
      wrote('open-slot', { title: inSouth, key: 'shared', slot: 'title' }),
    );
  });

  test('points where nothing is, in its own plan or in another', () => {
    const lost = ruleWith({ collect: ({ index }) => [{ at: index.plan.id === 'north' ? '/x/y' : '/title' }] });
    const toldAll = { ...lost, judge: ruleThat(tellAll).judge };
    const letters = lettersOnSet(toldAll, sound);
    expect(letters).toContainEqual(wrote('no-place', { title: inNorth, pointer: '/x/y' }));
    expect(letters).toContainEqual(wrote('no-place', { title: inSouth, pointer: '/x/y' }));
  });
});

type CopyOf = Parameters<SetRuleTests['valid'][string]['plans']>[0];

function plansOf(name: string): SetRuleTests['valid'][string]['plans'] {
  return (copy) => (sound.valid[name] ?? sound.invalid[name])?.plans(copy) ?? [];
}

/** Says of every plan that all others are like it. */
function tellAll(sightings: readonly Sighting<TitleFact>[], { fault }: Speak): void {
  for (const sighting of sightings)
    fault('shared', { title: 'x' }, sighting, { related: sightings.filter((one) => one !== sighting), facts: [] });
}
