import { describe, expect, test } from 'vitest';
import type { Template } from '#generated/template.types.js';
import { resolveTemplate, type ResolveOptions, type TemplateInstance } from '#template/resolve.js';
import {
  campaign,
  expectNamed,
  failureOf,
  libraryOf,
  phaseOf,
  sectionOf,
  subjectOf,
  templateOf,
  titled,
} from './templates.js';

/** How resolving ends for a template that stands on a sound one. */
function failureOver(parts: Partial<Template>, instance: Partial<TemplateInstance> = {}, options: ResolveOptions = {}) {
  const upper = templateOf('province', parts);
  return failureOf(() =>
    resolveTemplate(upper, { year: 2025, ...instance }, { library: libraryOf(campaign), ...options }),
  );
}

describe('layers', () => {
  test('a template that nobody has is unknown, and the nearest is named', () => {
    const failure = failureOf(() => resolveTemplate('campain', { year: 2024 }, { library: libraryOf(campaign) }));
    expect(failure.code).toBe('template/unknown');
    expectNamed(failure, '“campain”', '“campaign”');
  });

  test('a name that is like no other is not guessed at', () => {
    const failure = failureOf(() => resolveTemplate('../../etc/passwd', { year: 2024 }));
    expectNamed(failure, '“../../etc/passwd”');
    expect(failure.values).not.toHaveProperty('nearest');
  });

  test('a parent that nobody has is told with its child and the nearest name', () => {
    const failure = failureOver({ extends: 'campagne' });
    expect(failure).toMatchObject({ code: 'template/invalid', place: { pointer: '/extends' } });
    expectNamed(failure, '“province”', '“campagne”', '“campaign”', '(/extends)');
  });

  test('a missing parent of a lower layer is told with the template that was asked for', () => {
    const middle = templateOf('middle', { extends: 'nowhere' });
    const failure = failureOver({ extends: 'middle' }, {}, { library: libraryOf(middle) });
    expectNamed(failure, '“province”', '“middle”', '“nowhere”');
  });

  test('[F-071] a circle is told link by link', () => {
    const middle = templateOf('middle', { extends: 'province' });
    const failure = failureOver({ extends: 'middle' }, {}, { library: libraryOf(middle) });
    expect(failure.place).toEqual({ pointer: '/extends' });
    expect(failure.words.en).toContain('“province” extends “middle” extends “province”');
    expect(failure.words.vi).toContain('“province” kế thừa “middle” kế thừa “province”');
  });

  test('[F-071] a template that extends itself is the smallest circle', () => {
    const itself = templateOf('itself', { extends: 'itself' });
    const failure = failureOf(() => resolveTemplate('itself', { year: 2024 }, { library: libraryOf(itself) }));
    expect(failure.words.en).toContain('“itself” extends “itself”');
  });
});

describe('ids', () => {
  test.each<[string, Partial<Template>, string, string]>([
    ['sections', { sections: [sectionOf('a'), sectionOf('b'), sectionOf('a')] }, '/sections/0', '/sections/2'],
    ['subjects', { subjects: [subjectOf('a'), subjectOf('a')] }, '/subjects/0', '/subjects/1'],
    ['phases', { phases: [phaseOf('a', '11-01', '11-02'), phaseOf('a', '11-03', '11-04')] }, '/phases/0', '/phases/1'],
    ['rules', { rules: [{ rule: 'a/b' }, { rule: 'a/b', severity: 'off' }] }, '/rules/0', '/rules/1'],
    [
      'counts',
      {
        atLeast: [
          { of: 'tasks', count: 1 },
          { of: 'tasks', count: 2 },
        ],
      },
      '/atLeast/0',
      '/atLeast/1',
    ],
    [
      'anchors',
      {
        anchors: [
          { name: 'a', on: '11-01' },
          { name: 'a', on: '11-02' },
        ],
      },
      '/anchors/0',
      '/anchors/1',
    ],
    ['demands', { each: { task: ['lead', 'lead'] } }, '/each/task/0', '/each/task/1'],
  ])('that stand twice among the %s are told with both places', (_list, parts, first, second) => {
    const failure = failureOver(parts);
    expect(failure.place.pointer).toBe(second);
    expectNamed(failure, '“province”', first, second);
  });

  test('that stand once in each of two layers are how layers work', () => {
    const upper = templateOf('province', { extends: 'campaign', phases: [phaseOf('on', 'day', 'day+1')] });
    expect(resolveTemplate(upper, { year: 2024 }, { library: libraryOf(campaign) }).phases).toHaveLength(3);
  });
});

describe('references', () => {
  test('a subject in a phase that no layer has', () => {
    const failure = failureOver({ extends: 'campaign', subjects: [subjectOf('meeting', { phases: ['on', 'aftr'] })] });
    expect(failure.place.pointer).toBe('/subjects/0/phases/1');
    expectNamed(failure, '“province”', '“aftr”', '“after”');
  });

  test('a phase with a subject that no layer has', () => {
    const failure = failureOver({
      subjects: [subjectOf('meeting')],
      phases: [phaseOf('on', '11-01', '11-02', { subjects: ['meting'] })],
    });
    expect(failure.place.pointer).toBe('/phases/0/subjects/0');
    expectNamed(failure, '“meting”', '“meeting”');
  });

  test('a reference of a lower layer is told with the template that was asked for', () => {
    const middle = templateOf('middle', { subjects: [subjectOf('meeting', { phases: ['never'] })] });
    expectNamed(
      failureOver({ extends: 'middle' }, {}, { library: libraryOf(middle) }),
      '“province”',
      '“middle”',
      '“never”',
    );
  });

  test('[F-071] a setting of a rule that does not exist, where the rules are known', () => {
    const knownRules = new Set(['phase/overlap', 'phase/gap']);
    const failure = failureOver({ rules: [{ rule: 'phase/gap' }, { rule: 'phase/overlaps' }] }, {}, { knownRules });
    expect(failure.place.pointer).toBe('/rules/1/rule');
    expectNamed(failure, '“phase/overlaps”', '“phase/overlap”');
  });

  test('a setting of a rule is taken on trust where the rules are not known', () => {
    const template = templateOf('own', { rules: [{ rule: 'phase/overlaps' }] });
    expect(resolveTemplate(template, { year: 2024 }).settings.has('phase/overlaps')).toBe(true);
  });
});

describe('days', () => {
  const day = { id: 'day', title: titled('day') };

  test.each<[string, Partial<Template>, string, readonly string[]]>([
    [
      'an expression that is none',
      { window: { from: 'day--39', to: 'open' } },
      '/window/from',
      ['“day--39”', 'day-39'],
    ],
    ['a day that no year has', { window: { from: '11-31', to: 'open' } }, '/window/from', ['“11-31”']],
    [
      'a day that this year has not',
      { window: { from: 'open', to: '02-29' } },
      '/window/to',
      ['“02-29”', '2025-02-29'],
    ],
    ['a day beyond the calendar', { window: { from: 'year-2025:12-31', to: 'open' } }, '/window/from', ['0000-12-31']],
    [
      'a phase that ends before it begins',
      { phases: [phaseOf('late', '12-10', '11-10')] },
      '/phases/0/to',
      ['“late”', '“12-10”', '“11-10”'],
    ],
    [
      'a window that ends before it begins',
      { window: { from: '12-31', to: '01-01' } },
      '/window/to',
      ['“12-31”', '“01-01”'],
    ],
    ['a day without an occasion', { window: { from: 'day-1', to: 'day' } }, '/window/from', ['“day-1”', '“occasion”']],
    [
      'an anchor that nobody set',
      { anchors: [{ name: 'issue', on: '10-01' }], window: { from: 'isue', to: 'open' } },
      '/window/from',
      ['“isue”', '“issue”'],
    ],
    [
      'an anchor that counts from a later one',
      {
        anchors: [
          { name: 'report', on: 'issue+1' },
          { name: 'issue', on: '10-01' },
        ],
      },
      '/anchors/0/on',
      ['“issue+1”', '“issue”'],
    ],
    ['an anchor that is open', { anchors: [{ name: 'issue', on: 'open' }] }, '/anchors/0/on', ['“open”']],
    [
      'an anchor that no expression can name',
      { anchors: [{ name: 'open', on: '10-01' }] },
      '/anchors/0/name',
      ['“open”'],
    ],
    [
      'an anchor of a name that cannot be read',
      { anchors: [{ name: 'a--b', on: '10-01' }] },
      '/anchors/0/name',
      ['“a--b”'],
    ],
    ['an occasion on no day', { occasion: { ...day, monthDay: '13-45' } }, '/occasion/monthDay', ['“13-45”', '12-10']],
    [
      'an occasion counted from somewhere',
      { occasion: { ...day, monthDay: 'day+1' } },
      '/occasion/monthDay',
      ['“day+1”'],
    ],
  ])('%s', (_what, parts, pointer, words) => {
    const failure = failureOver(parts);
    expect(failure).toMatchObject({ code: 'template/invalid', place: { pointer } });
    expectNamed(failure, '“province”', `(${pointer})`, ...words);
  });

  test('the days of a lower layer are told with the template that was asked for', () => {
    const middle = templateOf('middle', { window: { from: 'soon', to: 'open' } });
    expectNamed(
      failureOver({ extends: 'middle' }, {}, { library: libraryOf(middle) }),
      '“province”',
      '“middle”',
      '“soon”',
    );
  });

  test('a phase that ends too early is told with its days, as each language writes them', () => {
    const { words } = failureOver({ phases: [phaseOf('late', '12-10', '11-10')] });
    expect(words.vi).toContain('10/12/2025');
    expect(words.en).toContain('2025-12-10');
  });

  test.each([0, 10_000, 2024.5, Number.NaN])('the year %d is none', (year) => {
    const failure = failureOver({}, { year });
    expect(failure.code).toBe('option/invalid');
    expectNamed(failure, '“year”', '9999');
  });
});

describe('parameters', () => {
  const issueDay = { name: 'issueDay', type: 'day', title: titled('Ngày ban hành') } as const;

  test('a name that the template does not have, with the nearest that it has', () => {
    const failure = failureOver({ parameters: [issueDay] }, { parameters: { issuDay: '2025-07-01' } });
    expect(failure).toMatchObject({ code: 'option/invalid', place: { pointer: '/parameters/issuDay' } });
    expectNamed(failure, '“province”', '“issuDay”', '“issueDay”');
  });

  test('a name that every object has is not thereby known', () => {
    expectNamed(failureOver({}, { parameters: { toString: 'x' } }), '“toString”');
  });

  test.each<[NonNullable<Template['parameters']>[number]['type'], string | number | boolean]>([
    ['year', 0],
    ['year', '2025'],
    ['day', 'tomorrow morning'],
    ['day', 'open'],
    ['day', 20_250_701],
    ['text', 5],
    ['integer', 1.5],
    ['integer', '1'],
    ['boolean', 'true'],
  ])('a value that is no %s: %j', (type, value) => {
    const parameter = { name: 'it', type, title: titled('it') };
    const given = failureOver({ parameters: [parameter] }, { parameters: { it: value } });
    expect(given).toMatchObject({ code: 'option/invalid', place: { pointer: '/parameters/it' } });
    expectNamed(given, '“parameters.it”', '“province”');

    const preset = failureOver({ parameters: [{ ...parameter, default: value }] });
    expect(preset).toMatchObject({ code: 'template/invalid', place: { pointer: '/parameters/0/default' } });
    expectNamed(preset, '“it”', '“province”');
    expect(preset.words.en.split('has to be ')[1]?.slice(0, 8)).toBe(
      given.words.en.split('has to be ')[1]?.slice(0, 8),
    );
  });

  test('a day that is not in the calendar', () => {
    const failure = failureOver({ parameters: [issueDay] }, { parameters: { issueDay: '02-29' } });
    expect(failure.code).toBe('option/invalid');
    expectNamed(failure, '“parameters.issueDay”', '2025-02-29', '“province”');
  });

  test('a day that the template counts from and nobody gave', () => {
    const failure = failureOver({ parameters: [issueDay], window: { from: 'issueDay', to: 'issueDay+30' } });
    expect(failure.code).toBe('option/invalid');
    expectNamed(failure, '“parameters.issueDay”', '“province”');
  });

  test('a day with the name of an anchor', () => {
    const failure = failureOver({
      parameters: [{ ...issueDay, name: 'issue', default: '10-01' }],
      anchors: [{ name: 'issue', on: '10-02' }],
    });
    expect(failure.place.pointer).toBe('/anchors/0/name');
    expectNamed(failure, '“issue”', '“province”');
  });

  test('a day with a name that expressions use for something else', () => {
    const failure = failureOver({ parameters: [{ ...issueDay, name: 'open' }] });
    expect(failure.place.pointer).toBe('/parameters/0/name');
  });
});

test('[F-122] what a hostile template calls itself cannot steer a terminal', () => {
  const failure = failureOf(() => resolveTemplate(templateOf('\u001b[2J', { extends: '\u001b[31m' }), { year: 2024 }));
  expect(failure.words.vi + failure.words.en).not.toContain('\u001b');
});
