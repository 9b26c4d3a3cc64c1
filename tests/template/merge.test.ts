import { describe, expect, test } from 'vitest';
import type { ResolvedTemplate } from '#model/template.js';
import type { Template } from '#generated/template.types.js';
import { resolveTemplate } from '#template/resolve.js';
import { campaign, dayAt, libraryOf, phaseOf, sectionOf, subjectOf, templateOf, titled } from './templates.js';

const central = templateOf('central', {
  sections: [
    sectionOf('purpose', { order: 1 }),
    sectionOf('content', { order: 2 }),
    sectionOf('money', { need: 'optional' }),
  ],
  each: { task: ['lead'] },
  atLeast: [{ of: 'tasks', count: 1 }],
  rules: [
    { rule: 'phase/overlap', severity: 'error', options: { most: 3 } },
    { rule: 'task/unassigned', severity: 'warning' },
  ],
});

/** The province's template over the central one, and what comes of it in 2024. */
function under(province: Partial<Template>, below: Template = central): ResolvedTemplate {
  const upper = templateOf('province', { extends: below.id, ...province });
  return resolveTemplate('province', { year: 2024 }, { library: libraryOf(below, upper) });
}

function idsOf(parts: readonly { readonly id: string }[]): string[] {
  return parts.map(({ id }) => id);
}

describe('a layer over another', () => {
  test('adds nothing and takes nothing when it says nothing', () => {
    const { sections, each, atLeast, settings } = under({});
    expect(idsOf(sections)).toEqual(['purpose', 'content', 'money']);
    expect(each).toEqual({ task: ['lead'], topic: [] });
    expect(atLeast).toEqual([{ of: 'tasks', count: 1 }]);
    expect([...settings.keys()]).toEqual(['phase/overlap', 'task/unassigned']);
  });

  test('keeps its own id, version and title, and lists its layers from the lowest', () => {
    const resolved = under({ version: '2.1.0', title: titled('Mẫu của tỉnh') });
    expect(resolved).toMatchObject({ id: 'province', version: '2.1.0', title: titled('Mẫu của tỉnh') });
    expect(resolved.layers).toEqual(['central', 'province']);
  });

  test('puts a new section behind those of the layer below', () => {
    expect(idsOf(under({ sections: [sectionOf('reward'), sectionOf('form')] }).sections)).toEqual([
      'purpose',
      'content',
      'money',
      'reward',
      'form',
    ]);
  });

  test('replaces a section in its place', () => {
    const { sections } = under({ sections: [sectionOf('content', { need: 'optional' })] });
    expect(idsOf(sections)).toEqual(['purpose', 'content', 'money']);
    expect(sections[1]?.need).toBe('optional');
  });

  test('lets nothing of a replaced section shine through', () => {
    const { sections } = under({ sections: [sectionOf('content')] });
    expect(sections[1]).toEqual(sectionOf('content'));
    expect(sections[1]).not.toHaveProperty('order');
  });

  test('takes nothing away by an empty list', () => {
    expect(idsOf(under({ sections: [], rules: [] }).sections)).toHaveLength(3);
  });

  test('replaces the setting of a rule together with its options', () => {
    const { settings } = under({ rules: [{ rule: 'phase/overlap', severity: 'off' }] });
    expect(settings.get('phase/overlap')).toEqual({ severity: 'off' });
    expect(settings.get('task/unassigned')).toEqual({ severity: 'warning' });
  });

  test('counts differently what the layer below counts', () => {
    const { atLeast } = under({
      atLeast: [
        { of: 'tasks', count: 5 },
        { of: 'units', count: 2 },
      ],
    });
    expect(atLeast).toEqual([
      { of: 'tasks', count: 5 },
      { of: 'units', count: 2 },
    ]);
  });

  test('asks more of every task, and never less', () => {
    expect(under({ each: { task: ['when'], topic: ['phase'] } }).each).toEqual({
      task: ['lead', 'when'],
      topic: ['phase'],
    });
    expect(under({ each: { task: [] } }).each.task).toEqual(['lead']);
  });

  test('replaces window, occasion and the judgement of a shared anchor as a whole', () => {
    const resolved = under(
      {
        occasion: { id: 'other', title: titled('Ngày khác'), monthDay: '11-20' },
        window: { from: '11-10', to: '11-30' },
        sharedAnchor: 'warn',
        phases: [phaseOf('before', 'day-10', 'day-1'), phaseOf('after', 'day+1', 'day+10')],
      },
      campaign,
    );
    expect(resolved.occasion).toEqual({
      id: 'other',
      title: titled('Ngày khác'),
      names: [],
      day: dayAt(2024, 11, 20),
      since: undefined,
      ordinal: undefined,
    });
    expect(resolved.window).toEqual({ from: dayAt(2024, 11, 10), to: dayAt(2024, 11, 30) });
    expect(resolved.sharedAnchor).toBe('warn');
    expect(idsOf(resolved.phases)).toEqual(['before', 'on', 'after']);
  });

  test('forbids sharing the anchor day unless a layer says otherwise', () => {
    expect(under({}).sharedAnchor).toBe('forbid');
  });

  test('moves the occasion, and the phases of the layer below move with it', () => {
    const { phases } = under({ occasion: { id: 'other', title: titled('Ngày khác'), monthDay: '03-01' } }, campaign);
    expect(phases.map(({ span }) => span)).toEqual([
      { from: dayAt(2024, 1, 22), to: dayAt(2024, 2, 29) },
      { from: dayAt(2024, 3, 1), to: dayAt(2024, 3, 1) },
      { from: dayAt(2024, 3, 2), to: dayAt(2024, 3, 22) },
    ]);
  });

  test('may name phases and subjects of the layer below', () => {
    const { subjects, phases } = under(
      {
        subjects: [subjectOf('meeting', { phases: ['on'] })],
        phases: [phaseOf('later', 'day+22', 'day+30', { subjects: ['meeting'] })],
      },
      campaign,
    );
    expect(subjects[0]?.phases).toEqual(['on']);
    expect(idsOf(phases)).toEqual(['before', 'on', 'after', 'later']);
  });

  test('replaces an anchor of the same name, and what counts from it follows', () => {
    const below = templateOf('central', {
      anchors: [
        { name: 'issue', on: '10-01' },
        { name: 'report', on: 'issue+30' },
      ],
    });
    const { anchors } = under({ anchors: [{ name: 'issue', on: '10-15' }] }, below);
    expect(anchors).toEqual({ issue: dayAt(2024, 10, 15), report: dayAt(2024, 11, 14) });
  });

  test('gives a parameter of the layer below another default', () => {
    const place = { name: 'place', type: 'text', title: titled('Địa danh') } as const;
    const below = templateOf('central', { parameters: [{ ...place, default: 'Hà Nội' }] });
    expect(under({}, below).parameters).toEqual({ place: 'Hà Nội' });
    expect(under({ parameters: [{ ...place, default: 'Hải Phòng' }] }, below).parameters).toEqual({
      place: 'Hải Phòng',
    });
  });
});

describe('three layers', () => {
  const province = templateOf('province', { extends: 'central', sections: [sectionOf('content', { order: 7 })] });
  const department = templateOf('department', { extends: 'province', sections: [sectionOf('reward')] });
  const resolved = resolveTemplate(department, { year: 2024 }, { library: libraryOf(central, province) });

  test('lie in the order in which they extend each other', () => {
    expect(resolved.layers).toEqual(['central', 'province', 'department']);
    expect(resolved.sections.map(({ id, order }) => [id, order])).toEqual([
      ['purpose', 1],
      ['content', 7],
      ['money', undefined],
      ['reward', undefined],
    ]);
  });

  test('each own the parts that they said last', () => {
    expect(resolved.origin.get('sections/purpose')).toBe('central');
    expect(resolved.origin.get('sections/content')).toBe('province');
    expect(resolved.origin.get('sections/reward')).toBe('department');
    expect(resolved.origin.get('each/task/lead')).toBe('central');
    expect(resolved.origin.get('rules/phase/overlap')).toBe('central');
    expect(resolved.origin.get('atLeast/tasks')).toBe('central');
    expect(resolved.origin.has('occasion')).toBe(false);
  });
});

test('every resolved part has an origin, and nothing else has', () => {
  const { phases, subjects, origin } = under({ subjects: [subjectOf('meeting')] }, campaign);
  expect([...origin]).toEqual([
    ...phases.map(({ id }) => [`phases/${id}`, 'campaign']),
    ...subjects.map(({ id }) => [`subjects/${id}`, 'province']),
    ['occasion', 'campaign'],
    ['window', 'campaign'],
  ]);
});

test('resolving alters none of the layers', () => {
  const upper = templateOf('province', { extends: 'central', sections: [sectionOf('content')] });
  const before = JSON.stringify([central, upper]);
  resolveTemplate(upper, { year: 2024 }, { library: libraryOf(central) });
  expect(JSON.stringify([central, upper])).toBe(before);
});

test('a template that extends a shipped one needs no library', () => {
  const own = templateOf('own', { extends: 'core' });
  expect(resolveTemplate(own, { year: 2024 }).layers).toEqual(['core', 'own']);
});
