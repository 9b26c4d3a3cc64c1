import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, shift, type Day } from '#base/day.js';
import { lengthOf, type Span } from '#base/span.js';
import type { Template } from '#generated/template.types.js';
import type { ResolvedTemplate } from '#model/template.js';
import { resolveTemplate, type TemplateInstance } from '#template/resolve.js';
import { campaign, dayAt, failureOf, libraryOf, phaseOf, templateOf, titled } from './templates.js';

const years = fc.integer({ min: 1900, max: 2199 });

function inYear(template: Template, year: number, parameters?: TemplateInstance['parameters']): ResolvedTemplate {
  return resolveTemplate(template, { year, ...(parameters && { parameters }) }, { library: libraryOf() });
}

function spansOf({ phases }: ResolvedTemplate): Span[] {
  return phases.flatMap(({ span }) => span ?? []);
}

function datesOf(template: ResolvedTemplate): string[][] {
  return template.phases.map(({ side: { from, to } }) =>
    [from, to].map((day) => (day === undefined ? 'open' : formatDay(day))),
  );
}

describe('a campaign around 10 December', () => {
  test('is that of the source plans in 2024', () => {
    expect(datesOf(inYear(campaign, 2024))).toEqual([
      ['2024-11-01', '2024-12-09'],
      ['2024-12-10', '2024-12-10'],
      ['2024-12-11', '2024-12-31'],
    ]);
  });

  test('has phases that partition its window, day by day, in every year', () => {
    fc.assert(
      fc.property(years, (year) => {
        const resolved = inYear(campaign, year);
        const { from, to } = resolved.window as Span;
        const days = spansOf(resolved).flatMap((span) => daysOf(span));
        expect(days).toEqual(daysOf({ from, to }));
        expect(days).toHaveLength(61);
      }),
    );
  });

  test('is the same as counting by hand from the day', () => {
    fc.assert(
      fc.property(years, (year) => {
        const day = dayAt(year, 12, 10);
        const resolved = inYear(campaign, year);
        expect(resolved.anchors).toEqual({ day });
        expect(resolved.occasion?.day).toBe(day);
        expect(spansOf(resolved)).toEqual([
          { from: shift(day, -39), to: shift(day, -1) },
          { from: day, to: day },
          { from: shift(day, 1), to: shift(day, 21) },
        ]);
      }),
    );
  });

  test('is the seventy-sixth anniversary in 2024, and none before the founding', () => {
    const ordinals = [1947, 1948, 1949, 2024].map((year) => inYear(campaign, year).occasion?.ordinal);
    expect(ordinals).toEqual([undefined, 0, 1, 76]);
  });
});

describe('any campaign counted from a day', () => {
  const day = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
  const lengths = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }));

  test('is cut into phases that abut, whatever the year, across its end as well', () => {
    fc.assert(
      fc.property(years, day, lengths, (year, { month, day: dayOfMonth }, [before, after]) => {
        const template = templateOf('any', {
          occasion: { id: 'day', title: titled('day'), monthDay: `${two(month)}-${two(dayOfMonth)}` },
          window: { from: `day-${before}`, to: `day+${after}` },
          phases: [
            phaseOf('before', `day-${before}`, 'day-1'),
            phaseOf('on', 'day', 'day'),
            phaseOf('after', 'day+1', `day+${after}`),
          ],
        });
        const resolved = inYear(template, year);
        const [first, second, third] = spansOf(resolved);
        expect(resolved.window).toEqual({ from: first?.from, to: third?.to });
        expect([first, second, third].map((span) => span && lengthOf(span))).toEqual([before, 1, after]);
        expect([second?.from, third?.from]).toEqual([shift(first?.to as Day, 1), shift(second?.to as Day, 1)]);
      }),
    );
  });
});

describe('days of a year', () => {
  test('go on into the next year where the template says so', () => {
    const template = templateOf('winter', { phases: [phaseOf('winter', '12-15', 'year+1:01-15')] });
    expect(datesOf(inYear(template, 2025))).toEqual([['2025-12-15', '2026-01-15']]);
  });

  test('begin in the year before where the template says so', () => {
    const template = templateOf('winter', { phases: [phaseOf('winter', 'year-1:12-15', '01-15')] });
    expect(datesOf(inYear(template, 2025))).toEqual([['2024-12-15', '2025-01-15']]);
  });

  test('step over the leap day of a leap year', () => {
    const template = templateOf('spring', {
      occasion: { id: 'day', title: titled('day'), monthDay: '03-01' },
      phases: [phaseOf('eve', 'day-1', 'day-1')],
    });
    expect([1900, 2000, 2023, 2024].map((year) => datesOf(inYear(template, year))[0]?.[0])).toEqual([
      '1900-02-28',
      '2000-02-29',
      '2023-02-28',
      '2024-02-29',
    ]);
  });

  test('count working days from Monday to Friday', () => {
    const template = templateOf('report', {
      anchors: [
        { name: 'end', on: '12-06' },
        { name: 'report', on: 'end+2w' },
      ],
    });
    expect(inYear(template, 2024).anchors).toEqual({ end: dayAt(2024, 12, 6), report: dayAt(2024, 12, 10) });
  });

  test('an end that is open is no end', () => {
    const template = templateOf('open', {
      window: { from: '11-01', to: 'open' },
      phases: [phaseOf('early', 'open', '11-30'), phaseOf('all', 'open', 'open')],
    });
    const resolved = inYear(template, 2024);
    expect(resolved.window).toEqual({ from: dayAt(2024, 11, 1) });
    expect(resolved.phases.map(({ side }) => side)).toEqual([{ to: dayAt(2024, 11, 30) }, {}]);
    expect(resolved.phases.map(({ span }) => span)).toEqual([undefined, undefined]);
  });

  test('are found in the first and in the last year that can be written', () => {
    const whole = templateOf('whole', { window: { from: '01-01', to: '12-31' } });
    expect([1, 9999].map((year) => inYear(whole, year).window)).toEqual([
      { from: dayAt(1, 1, 1), to: dayAt(1, 12, 31) },
      { from: dayAt(9999, 1, 1), to: dayAt(9999, 12, 31) },
    ]);
  });

  test('a phase keeps what else it says, and has its days as days only', () => {
    const template = templateOf('one', {
      phases: [phaseOf('on', '11-01', '11-02', { relation: 'on', need: 'optional' })],
    });
    const span = { from: dayAt(2024, 11, 1), to: dayAt(2024, 11, 2) };
    expect(inYear(template, 2024).phases).toEqual([
      { id: 'on', title: titled('on'), relation: 'on', need: 'optional', side: span, span },
    ]);
  });
});

describe('29 February', () => {
  const leap = templateOf('leap', { occasion: { id: 'day', title: titled('day'), monthDay: '02-29' } });

  test('is the day of the occasion in every leap year, and a failure that says so in the others', () => {
    fc.assert(
      fc.property(years, (year) => {
        const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
        if (isLeap) {
          expect(inYear(leap, year).occasion?.day).toBe(dayAt(year, 2, 29));
          return;
        }
        const failure = failureOf(() => inYear(leap, year));
        expect(failure.words.en).toContain(`${year}-02-29, which is no day of the calendar`);
        expect(failure.words.vi).toContain(`${year}-02-29, ngày không có trong lịch`);
        expect(failure.place.pointer).toBe('/occasion/monthDay');
      }),
    );
  });
});

describe('a parameter', () => {
  const issue = { name: 'issueDay', type: 'day', title: titled('Ngày ban hành') } as const;
  const template = templateOf('law', {
    parameters: [issue],
    anchors: [{ name: 'deadline', on: 'issueDay+30' }],
    window: { from: 'issueDay', to: 'deadline' },
  });

  test('that is a day is an anchor of its name', () => {
    const { anchors, window } = inYear(template, 2025, { issueDay: '2025-07-01' });
    expect(anchors).toEqual({ issueDay: dayAt(2025, 7, 1), deadline: dayAt(2025, 7, 31) });
    expect(window).toEqual({ from: dayAt(2025, 7, 1), to: dayAt(2025, 7, 31) });
  });

  test('may be a day said without a year, and is told as the day that it came to', () => {
    const { parameters } = inYear(template, 2025, { issueDay: 'year-1:12-31' });
    expect(parameters).toEqual({ issueDay: '2024-12-31' });
  });

  test('has its default where nothing is given, and the given value otherwise', () => {
    const kind = templateOf('kinds', { parameters: kinds });
    expect(inYear(kind, 2024).parameters).toEqual({
      year: 2024,
      start: '2024-01-05',
      place: 'Hà Nội',
      copies: 2,
      open: false,
    });
    const given = { year: 2023, start: '02-01', place: 'Huế', copies: 3, open: true };
    expect(inYear(kind, 2024, given).parameters).toEqual({ ...given, start: '2024-02-01' });
  });

  test('without a value is left out while nothing counts from it', () => {
    expect(inYear(templateOf('law', { parameters: [issue] }), 2025)).toMatchObject({ parameters: {}, anchors: {} });
  });

  test('named "day" takes the place of the day of the occasion', () => {
    const moved = { ...campaign, parameters: [{ ...issue, name: 'day' }] };
    expect(inYear(moved, 2024).anchors['day']).toBe(dayAt(2024, 12, 10));
    const { anchors, phases } = inYear(moved, 2024, { day: '12-08' });
    expect(anchors['day']).toBe(dayAt(2024, 12, 8));
    expect(phases[1]?.span).toEqual({ from: dayAt(2024, 12, 8), to: dayAt(2024, 12, 8) });
  });
});

const kinds: NonNullable<Template['parameters']> = [
  { name: 'year', type: 'year', title: titled('Năm') },
  { name: 'start', type: 'day', title: titled('Ngày đầu'), default: '01-05' },
  { name: 'place', type: 'text', title: titled('Địa danh'), default: 'Hà Nội' },
  { name: 'copies', type: 'integer', title: titled('Số bản'), default: 2 },
  { name: 'open', type: 'boolean', title: titled('Công khai'), default: false },
];

test('an anchor named as inherited members of objects are is an anchor like any other', () => {
  const template = templateOf('odd', {
    anchors: [
      { name: 'constructor', on: '11-01' },
      { name: 'valueof', on: 'constructor+1' },
    ],
  });
  expect(inYear(template, 2024).anchors['valueof']).toBe(dayAt(2024, 11, 2));
});

function daysOf({ from, to }: Span): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
