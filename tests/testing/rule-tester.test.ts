import { describe, expect, test } from 'vitest';
import { defineRule, type AnyRule, type Context } from '#rule/rule.js';
import type { Placed } from '#model/placed.js';
import { faultlessPlan } from '#testing/faultless.js';
import { letter, type LetterValues } from '#testing/letters.js';
import { lettersOn, ruleTester, type RuleTests } from '#testing/rule-tester.js';

const messages = {
  example: { vi: '“{title}” không phải là một nội dung.', en: '“{title}” is no matter of content.' },
  mend: { vi: 'Ghi “{name}”.', en: 'Write “{name}”.' },
};

type Speak = Context<typeof messages>;
type Topic = Placed<{ readonly title: string }>;
type Offered = NonNullable<NonNullable<Parameters<Speak['fault']>[2]>['mends']>[number];

const mendOf = ({ item, pointer }: Topic): Offered => ({
  message: 'mend',
  values: { name: 'Nội dung' },
  safe: false,
  patch: [{ op: 'replace', path: `${pointer}/title`, value: 'Nội dung' }],
  inverse: [{ op: 'replace', path: `${pointer}/title`, value: item.title }],
});

/** A sound rule with something changed: topics are not called "Ví dụ". */
function ruleWith(changed: Partial<AnyRule> = {}): AnyRule {
  const sound = defineRule({
    id: 'topic/example',
    on: 'topic',
    severity: 'info',
    since: '1.0.0',
    summary: { vi: 'Nội dung nói về một việc.', en: 'A topic is about something.' },
    kept: { vi: 'Các nội dung đều nói về một việc.', en: 'The topics are about something.' },
    basis: [{ source: 'practice' }],
    reads: ['topics'],
    messages,
    check(topic, { fault }) {
      if (topic.item.title === 'Ví dụ') fault('example', { title: 'Ví dụ' }, { mends: [mendOf(topic)] });
    },
  });
  return { ...sound, ...changed };
}

/** The sound rule, which speaks in another way where it speaks. */
function ruleThat(speaks: (topic: Topic, context: Speak) => void, changed: Partial<AnyRule> = {}): AnyRule {
  // The types of a rule of its own subject are forgotten by AnyRule.
  const check = ((topic: Topic, context: Speak) => {
    if (topic.item.title === 'Ví dụ') speaks(topic, context);
  }) as AnyRule['check'];
  return ruleWith({ check, ...changed });
}

const mended = (change: (mend: Offered) => Offered) =>
  ruleThat((topic, { fault }) => fault('example', { title: 'Ví dụ' }, { mends: [change(mendOf(topic))] }));

const rename =
  (title: string): NonNullable<RuleTests['valid'][string]['edit']> =>
  (plan) => {
    const [topic] = plan.topics ?? [];
    if (topic) topic.title = title;
  };

const sound: RuleTests = {
  valid: { 'examples are spoken of': { edit: rename('Ví dụ điển hình') } },
  invalid: {
    'a topic is called an example': { edit: rename('Ví dụ'), expect: [{ message: 'example', at: '/topics/0' }] },
  },
};

const title = 'a topic is called an example';
const valid = 'examples are spoken of';

/** A letter as the test expects it, in both languages. */
const wrote = <Key extends keyof LetterValues>(key: Key, values: LetterValues[Key]) => letter(key, values);

test('a sound rule with sound cases gets no letter', () => {
  expect(lettersOn(ruleWith(), sound)).toEqual([]);
  expect(() => ruleTester(ruleWith(), sound)).not.toThrow();
});

test('letters come together, numbered, in both languages, under the id of the rule', () => {
  expect(() => ruleTester(ruleWith({ basis: [], since: '' }), sound)).toThrow(
    /^topic\/example\n\n1\. The rule does not say `since`\..*\n {3}Quy tắc không ghi `since`\..*\n\n2\. The rule has no basis\./u,
  );
});

describe('what a rule says of itself', () => {
  test.each([
    ['an id that is no diagnosis', { id: 'TopicExample' }, wrote('id', { id: 'TopicExample' })],
    ['no version', { since: '' }, wrote('no-since', {})],
    ['no basis', { basis: [] }, wrote('no-basis', {})],
    ['nothing that it reads', { reads: [] }, wrote('no-reads', {})],
    [
      'an error on a basis that nobody confirmed',
      { severity: 'error', basis: [{ source: 'practice', unsure: true }] },
      wrote('unsure-error', {}),
    ],
    ['one language', { kept: { vi: 'Đạt.', en: ' ' } }, wrote('one-language', { what: 'kept' })],
    ['a language left out', { kept: { vi: 'Đạt.' } }, wrote('one-language', { what: 'kept' })],
    ['no full stop', { kept: { vi: 'Đạt', en: 'Kept.' } }, wrote('no-stop', { what: 'kept', text: 'Đạt' })],
    [
      'slots in one language only',
      { messages: { ...messages, example: { vi: 'Nội dung sai.', en: '“{title}” is wrong.' } } },
      wrote('slots-differ', { key: 'example', vi: '', en: '{title}' }),
    ],
  ])('%s', (_title, changed, expected) => {
    // Some of these are what the compiler would refuse, and a rule in JavaScript can have.
    expect(lettersOn(ruleWith(changed as Partial<AnyRule>), sound)).toContainEqual(expected);
  });
});

describe('its cases', () => {
  test('none that is silent', () => {
    expect(lettersOn(ruleWith(), { ...sound, valid: {} })).toEqual([wrote('no-silent-case', {})]);
  });

  test('none that speaks', () => {
    expect(lettersOn(ruleWith(), { ...sound, invalid: {} })).toEqual([
      wrote('no-speaking-case', {}),
      wrote('never-spoken', { keys: 'example, mend' }),
    ]);
  });

  test('the same plan twice', () => {
    const twice = { ...sound, valid: { ...sound.valid, again: { edit: rename('Ví dụ điển hình') } } };
    expect(lettersOn(ruleWith(), twice)).toEqual([wrote('same-case', { title: 'again', other: valid })]);
  });

  test('the same title twice', () => {
    const named = { valid: { [title]: {} }, invalid: sound.invalid };
    expect(lettersOn(ruleWith(), named)).toContainEqual(wrote('same-case', { title, other: title }));
  });

  test('a plan that is none', () => {
    const shapeless = { edit: (plan: object) => void Object.assign(plan, { topics: 'none' }) };
    expect(lettersOn(ruleWith(), { ...sound, valid: { shapeless } })).toEqual([
      wrote('no-plan', { title: 'shapeless', problem: 'shape/type /topics' }),
    ]);
  });

  test('other findings than expected', () => {
    expect(
      lettersOn(ruleWith(), { ...sound, valid: { [valid]: { edit: rename('Ví dụ') } }, invalid: {} }),
    ).toContainEqual(wrote('other-findings', { title: valid, told: '[example (topic-declaration)]', expected: '[]' }));
  });

  test('another place than expected', () => {
    const elsewhere = { edit: rename('Ví dụ'), expect: [{ message: 'example', at: '/topics/1' }] } as const;
    expect(lettersOn(ruleWith(), { ...sound, invalid: { [title]: elsewhere } })).toHaveLength(1);
  });

  test('a place may be named by its id', () => {
    const [topic] = faultlessPlan().topics ?? [];
    const byId = { edit: rename('Ví dụ'), expect: [{ message: 'example', at: topic?.id ?? '' }] } as const;
    expect(lettersOn(ruleWith(), { ...sound, invalid: { [title]: byId } })).toEqual([]);
  });

  test('evaluated where it should not be', () => {
    const known = { [valid]: { edit: rename('Ví dụ điển hình'), notEvaluated: true } } as const;
    expect(lettersOn(ruleWith(), { ...sound, valid: known })).toEqual([
      wrote('was-evaluated', { title: valid, status: 'kept' }),
    ]);
  });

  test('a sentence that no case hears', () => {
    const more = { ...messages, other: { vi: 'Sai.', en: 'Wrong.' } };
    expect(lettersOn(ruleWith({ messages: more }), sound)).toEqual([wrote('never-spoken', { keys: 'other' })]);
  });
});

describe('what a rule does', () => {
  const told = (rule: AnyRule) => lettersOn(rule, sound);
  let calls = 0;

  test('throws', () => {
    const throwing = ruleThat(() => {
      throw new Error('boom');
    });
    expect(told(throwing)).toContainEqual(wrote('throws', { title, problem: 'Error: boom' }));
  });

  test('[F-111] writes to the plan', () => {
    const writing = ruleThat(({ item }) => void Object.assign(item, { title: 'Khác' }));
    expect(told(writing)).toContainEqual(wrote('writes', { title }));
  });

  test('says another thing each time', () => {
    const wavering = ruleThat((_topic, { fault }) => fault('example', { title: String((calls += 1)) }));
    expect(told(wavering)).toContainEqual(wrote('wavers', { title }));
  });

  test('reads the day of the check without saying so', () => {
    const clocked = ruleThat((_topic, { asOf, fault }) => fault('example', { title: String(asOf) }));
    expect(told(clocked)).toContainEqual(wrote('clock', { title }));
  });

  test('leaves a slot open', () => {
    // Of messages that are no constants the compiler does not know the slots.
    const open = ruleThat((_topic, { fault }) => fault('example', {}));
    expect(told(open)).toContainEqual(wrote('open-slot', { title, key: 'example', slot: 'title' }));
  });

  test('points where nothing is', () => {
    const lost = ruleThat((_topic, { fault }) => fault('example', { title: 'Ví dụ' }, { at: '/topics/99/title' }));
    expect(told(lost)).toContainEqual(wrote('no-place', { title, pointer: '/topics/99/title' }));
  });
});

describe('its mends', () => {
  const told = (change: (mend: Offered) => Offered) => lettersOn(mended(change), sound);

  test('change nothing', () => {
    expect(told((mend) => ({ ...mend, patch: mend.inverse }))).toEqual([wrote('idle-mend', { title, key: 'mend' })]);
  });

  test('leave their finding where it was', () => {
    const beside = (mend: Offered): Offered => ({
      ...mend,
      patch: [
        { op: 'replace', path: '/topics/0/title', value: 'Ví dụ' },
        { op: 'add', path: '/x', value: {} },
      ],
      inverse: [{ op: 'remove', path: '/x' }],
    });
    expect(told(beside)).toEqual([wrote('failed-mend', { title, key: 'mend', why: 'stays', added: '' })]);
  });

  test('write where the plan has no place', () => {
    const misplaced = (mend: Offered): Offered => ({
      ...mend,
      patch: [{ op: 'replace', path: '/topics/99/title', value: '' }],
    });
    expect(told(misplaced)).toEqual([wrote('failed-mend', { title, key: 'mend', why: 'misplaced', added: '' })]);
  });

  test('cannot be taken back', () => {
    expect(told((mend) => ({ ...mend, inverse: mend.patch }))).toEqual([
      wrote('lost-way-back', { title, key: 'mend' }),
    ]);
    expect(told((mend) => ({ ...mend, inverse: [{ op: 'remove', path: '/nowhere/0' }] }))).toEqual([
      wrote('lost-way-back', { title, key: 'mend' }),
    ]);
  });

  test('bring up other findings', () => {
    const unarchived = (mend: Offered): Offered => ({
      ...mend,
      patch: [...mend.patch, { op: 'remove', path: '/archive' }],
      inverse: [...mend.inverse, { op: 'add', path: '/archive', value: faultlessPlan().archive ?? {} }],
    });
    expect(told(unarchived)).toEqual([
      wrote('failed-mend', { title, key: 'mend', why: 'adds', added: 'form/archive-line' }),
    ]);
  });

  test('leave a slot open', () => {
    expect(told((mend) => ({ ...mend, values: {} }))).toEqual([
      wrote('open-slot', { title, key: 'mend', slot: 'name' }),
    ]);
  });
});
