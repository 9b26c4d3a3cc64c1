import { describe, expect, test } from 'vitest';
import { templateFor } from '#engine/template-for.js';
import type { CheckOptions } from '#engine/options.js';
import type { Plan } from '#generated/plan.types.js';
import type { Template } from '#generated/template.types.js';
import { resolveTemplate } from '#template/resolve.js';
import { words } from './trial.js';

function planOf(parts: object = {}): Plan {
  return { schema: '1', id: 'x', title: 'x', ...parts } as unknown as Plan;
}

const chosen = (parts: object, options: CheckOptions = {}) => {
  const { id, year } = templateFor(planOf(parts), options);
  return [id, year];
};

describe('the template of a plan', () => {
  const claimed = { template: { id: 'human-rights-day', year: 2024 } };

  test('is the one asked for, else the one that it claims, else core', () => {
    expect(chosen({})).toEqual(['core', 2000]);
    expect(chosen(claimed)).toEqual(['human-rights-day', 2024]);
    expect(chosen(claimed, { template: 'core' })).toEqual(['core', 2024]);
    const ready = resolveTemplate('core', { year: 1999 });
    expect(templateFor(planOf(claimed), { template: ready })).toBe(ready);
    const own: Template = { schema: '1', id: 'own', version: '1', title: words };
    expect(chosen(claimed, { template: own })).toEqual(['own', 2024]);
  });

  test('is the same object for plans that ask for the same', () => {
    const of = (parts: object) => templateFor(planOf(parts), {});
    expect(of(claimed)).toBe(of({ ...claimed, title: 'y' }));
    expect(of(claimed)).not.toBe(of({ template: { ...claimed.template, year: 2025 } }));
    const own: Template = { schema: '1', id: 'core', version: '9', title: words };
    expect(templateFor(planOf(), { template: own }).version).toBe('9');
    expect(templateFor(planOf(), {}).version).not.toBe('9');
  });

  test('may name rules of the call', () => {
    const rule = { id: 'test/own' } as never;
    const own: Template = { schema: '1', id: 'own', version: '1', title: words, rules: [{ rule: 'test/own', severity: 'info' }] }; // prettier-ignore
    for (const options of [{ rules: [rule] }, { setRules: [rule] }])
      expect(templateFor(planOf(), { template: own, ...options }).settings.get('test/own')?.severity).toBe('info');
    expect(() => templateFor(planOf(), { template: own })).toThrow('test/own');
  });
});

describe('the year', () => {
  const range = (from: string) => ({ id: 'w', kind: 'campaign', when: { kind: 'range', from, to: '2031-01-01' } });

  test.each<[string, object, CheckOptions, number]>([
    ['that the call names', { template: { id: 'core', year: 2021 } }, { year: 2022 }, 2022],
    ['that the plan claims', { template: { id: 'core', year: 2021 }, issued: { on: '2023-01-01' } }, {}, 2021],
    ['of its day of issue', { issued: { on: '2023-01-01' }, windows: [range('2024-01-01')] }, {}, 2023],
    ['of its first window with days', { windows: [{ id: 'v', kind: 'horizon', when: { kind: 'year', year: '2019' } }, range('2024-01-01')] }, {}, 2024],
    ['of its occasion', { windows: [range('x')], occasions: [{ id: 'o' }, { id: 'p', day: '2026-12-10' }] }, {}, 2026],
    ['in which it is issued, where the day is open', { issued: { year: 2027 } }, {}, 2027],
    ['2000 of a plan that names none', { issued: { on: 'nonsense' } }, {}, 2000],
  ])('is the one %s', (_what, parts, options, year) => {
    expect(chosen(parts, options)[1]).toBe(year);
  }); // prettier-ignore
});

describe('the parameters', () => {
  const asking = (...parameters: readonly (readonly [name: string, type: 'day' | 'text'])[]): Template => ({
    schema: '1',
    id: 'asking',
    version: '1',
    title: words,
    parameters: parameters.map(([name, type]) => ({ name, type, title: words })),
  });
  const under = (template: Template | string, parts: object) => ({ ...templateFor(planOf(parts), { template }).parameters }); // prettier-ignore
  const occasions = [{ id: 'o' }, { id: 'odd', day: 'nonsense' }, { id: 'p', day: '2026-12-10' }, { id: 'q', day: '2026-12-11' }]; // prettier-ignore

  test('are those that the plan claims, for the template that it claims and for no other', () => {
    const claiming = (id: string) => ({ template: { id, year: 2025, parameters: { day: '2025-03-03' } } });
    expect(under(asking(['day', 'day']), claiming('asking'))).toEqual({ day: '2025-03-03' });
    expect(under(asking(['day', 'day']), claiming('other'))).toEqual({});
  });

  test('have the day of the first occasion with a day, where the template asks for a day of that name', () => {
    expect(under(asking(['other', 'day'], ['day', 'day']), { occasions })).toEqual({ day: '2026-12-10' });
    expect(under('commemoration', { occasions })).toMatchObject({ day: '2026-12-10' });
    expect(under(asking(['day', 'day']), { occasions: occasions.slice(0, 2) })).toEqual({});
    expect(under(asking(['day', 'day']), {})).toEqual({});
    expect(under(asking(['other', 'day']), { occasions })).toEqual({});
    expect(under(asking(['day', 'text']), { occasions })).toEqual({});
    const claimed = { template: { id: 'asking', year: 2025, parameters: { day: '2025-03-03' } } };
    expect(under(asking(['day', 'day']), { ...claimed, occasions })).toEqual({ day: '2025-03-03' });
  });
});
