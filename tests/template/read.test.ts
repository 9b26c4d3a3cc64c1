import { describe, expect, test } from 'vitest';
import { shippedTemplates } from '#template/shipped.js';
import { readTemplate } from '#template/read.js';
import { campaign, expectNamed, failureOf, phaseOf, templateOf } from './templates.js';

/** A sound template with one thing spoiled. */
function spoiled(parts: object): unknown {
  return { ...templateOf('own'), ...parts };
}

test('a template that has the shape of one is taken as it is', () => {
  expect(readTemplate(campaign)).toBe(campaign);
});

describe('a template that has not the shape of one fails', () => {
  test.each<[string, object, string, readonly string[]]>([
    ['at an unknown name, with the right one', { sectoins: [] }, '/sectoins', ['“sectoins”', '“sections”']],
    ['at an unknown name that is like no other', { budgetLine: 5 }, '/budgetLine', ['“budgetLine”']],
    ['at a missing name', { title: undefined }, '', ['“title”']],
    [
      'at a slip in a required name, and not at its absence',
      { phases: [{ ...phaseOf('on', '11-01', '11-02'), to: undefined, ot: '11-02' }] },
      '/phases/0/ot',
      ['“ot”', '“to”'],
    ],
    [
      'at a name deep inside',
      { subjects: [{ id: 'a', title: { vi: 'a', en: 'a' }, keywords: [{ al: ['a'] }] }] },
      '/subjects/0/keywords/0/al',
      ['“al”', '“all”'],
    ],
    ['at half a title', { title: { vi: 'Mẫu' } }, '/title', ['“en”']],
    ['at a wrong kind of value', { phases: 'three' }, '/phases', ['“phases”', '“three”']],
    ['at a word of no list, with the nearest', { sharedAnchor: 'worn' }, '/sharedAnchor', ['“worn”', '“warn”']],
    [
      'at a word that is like none of the list',
      { sharedAnchor: 'sometimes' },
      '/sharedAnchor',
      ['“sometimes”', 'warn, forbid'],
    ],
    ['at a schema of another age', { schema: '2' }, '/schema', ['“2”', '“1”']],
    ['at a count of nothing', { atLeast: [{ of: 'tasks', count: 0 }] }, '/atLeast/0/count', ['“count”', '0', '1']],
  ])('%s', (_what, parts, pointer, words) => {
    const failure = failureOf(() => readTemplate(JSON.parse(JSON.stringify(spoiled(parts)))));
    expect(failure).toMatchObject({ code: 'template/invalid', place: { pointer } });
    expectNamed(failure, '“own”', pointer, ...words);
  });

  test.each([[null], [[]], ['core'], [5]])('when it is %j', (value) => {
    expect(failureOf(() => readTemplate(value)).place.pointer).toBe('');
  });

  test('with the file that it was read from', () => {
    const failure = failureOf(() => readTemplate({}, { file: 'mau.json' }));
    expect(failure.place.file).toBe('mau.json');
    expectNamed(failure, 'mau.json');
  });
});

test.each([...shippedTemplates.values()].map((template) => [template.id, template]))(
  '%s, which comes with the library, has it',
  (_id, template) => {
    expect(readTemplate(template)).toBe(template);
  },
);
