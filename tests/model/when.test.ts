import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay, shift, type Day } from '#base/day.js';
import type { When } from '#generated/plan.types.js';
import { readEdge, type Marks } from '#model/edge.js';
import { deadlineOf, isComputable, resolveWhen } from '#model/when.js';

const day = (iso: string): Day => {
  const found = parseDay(iso);
  if (found === undefined) throw new Error(`${iso} is no day.`);
  return found;
};

const marks: Marks = {
  issuedOn: day('2024-10-31'),
  dayOfOccasion: (id) => (id === 'world-day' ? day('2024-12-10') : undefined),
};
const blank: Marks = { issuedOn: undefined, dayOfOccasion: () => undefined };

/** What a time expression resolves to, in one line. */
function shown(when: When, among = marks): string {
  const resolved = resolveWhen(when, among);
  if (resolved.kind === 'unresolved') return resolved.reason;
  if (resolved.kind === 'side') {
    const { from, to } = resolved.side;
    return `${from === undefined ? '' : formatDay(from)}..${to === undefined ? '' : formatDay(to)}`;
  }
  const { from, to } = resolved.span;
  return `${formatDay(from)}/${formatDay(to)}${resolved.days ? ` in ${resolved.days.length}` : ''}`;
}

describe('a time expression of each of the twelve kinds', () => {
  test.each<[string, When, string]>([
    ['ngày 10/12/2024', { kind: 'day', on: '2024-12-10' }, '2024-12-10/2024-12-10'],
    ['ngày 26, 29/12/2011', { kind: 'days', days: ['2011-12-29', '2011-12-26'] }, '2011-12-26/2011-12-29 in 2'],
    ['từ 01/11 đến 09/12/2024', { kind: 'range', from: '2024-11-01', to: '2024-12-09' }, '2024-11-01/2024-12-09'],
    ['từ tháng 11/2025 đến tháng 4/2026', { kind: 'range', from: '2025-11', to: '2026-04' }, '2025-11-01/2026-04-30'],
    ['từ tháng 12/2025 đến quý I/2026', { kind: 'range', from: '2025-12', to: '2026-Q1' }, '2025-12-01/2026-03-31'],
    ['giai đoạn 2026-2030', { kind: 'range', from: '2026', to: '2030' }, '2026-01-01/2030-12-31'],
    ['từ nay đến hết tháng 01/2025', { kind: 'range', from: 'issue', to: '2025-01' }, '2024-10-31/2025-01-31'],
    ['từ tháng 11/2013 trở đi', { kind: 'range', from: '2013-11', to: 'open' }, '2013-11-01..'],
    ['đến hết năm 2026', { kind: 'range', from: 'open', to: '2026' }, '..2026-12-31'],
    ['sau ngày kỷ niệm đến 31/12', { kind: 'range', from: '@world-day:+1', to: '2024-12-31' }, '2024-12-11/2024-12-31'],
    ['tháng 02/2024', { kind: 'month', month: '2024-02' }, '2024-02-01/2024-02-29'],
    ['đầu tháng 5/2021', { kind: 'month', month: '2021-05', part: 'early' }, '2021-05-01/2021-05-10'],
    ['giữa tháng 5/2021', { kind: 'month', month: '2021-05', part: 'mid' }, '2021-05-11/2021-05-20'],
    ['cuối tháng 02/2023', { kind: 'month', month: '2023-02', part: 'late' }, '2023-02-21/2023-02-28'],
    ['quý IV/2013', { kind: 'quarter', quarter: '2013-Q4' }, '2013-10-01/2013-12-31'],
    ['năm 2025', { kind: 'year', year: 2025 }, '2025-01-01/2025-12-31'],
    ['năm học 2020-2021', { kind: 'school-year', year: 2020 }, '2020-09-05/2021-05-31'],
    ['trước ngày 18 hằng tháng', { kind: 'recurring', every: 'month', dayOfMonth: 18 }, 'recurring'],
    ['sau 10 ngày kể từ ngày ban hành', { kind: 'relative', count: 10, unit: 'day', side: 'after', of: 'issue' }, '2024-11-10/2024-11-10'],
    ['trong 2 tuần kể từ ngày ban hành', { kind: 'relative', count: 2, unit: 'week', side: 'within', of: 'issue' }, '2024-10-31/2024-11-14'],
    ['2 ngày làm việc trước ngày kỷ niệm', { kind: 'relative', count: 2, unit: 'working-day', side: 'before', of: '@world-day' }, '2024-12-06/2024-12-06'],
    ['10 ngày kể từ ngày nhận', { kind: 'relative', count: 10, unit: 'day', side: 'within', of: 'receipt' }, 'receipt-unknown'],
    ['ngày trước ngày kỷ niệm', { kind: 'event', name: 'ngày kỷ niệm', occasion: 'world-day', offset: -1 }, '2024-12-09/2024-12-09'],
    ['sau khi Nghị định có hiệu lực', { kind: 'event', name: 'Nghị định có hiệu lực' }, 'event-without-day'],
    ['thường xuyên', { kind: 'ongoing' }, 'ongoing'],
    ['khi có yêu cầu', { kind: 'vague', word: 'on-request' }, 'vague'],
  ])('%s', (_text, when, expected) => {
    expect(shown(when)).toBe(expected);
  }); // prettier-ignore
});

describe('what cannot be resolved says why', () => {
  test.each<[string, When, string]>([
    ['30 February', { kind: 'day', on: '2024-02-30' }, 'unreal'],
    ['a thirteenth month', { kind: 'month', month: '2024-13' }, 'unreal'],
    ['one unreal day among real ones', { kind: 'days', days: ['2024-12-10', '2024-12-32'] }, 'unreal'],
    ['an end before its start', { kind: 'range', from: '2024-12-10', to: '2024-12-09' }, 'reversed'],
    ['nothing at either end', { kind: 'range', from: 'open', to: 'open' }, 'open-at-both-ends'],
    ['an occasion that the plan does not know', { kind: 'range', from: '@other', to: '2024-12-31' }, 'occasion-unknown'],
    ['an event on an unknown occasion', { kind: 'event', name: 'x', occasion: 'other' }, 'occasion-unknown'],
    ['an edge that is no edge', { kind: 'range', from: '@', to: '2024-12-31' }, 'unreal'],
    ['months after a day, which have no fixed length', { kind: 'relative', count: 2, unit: 'month', side: 'after', of: 'issue' }, 'event-without-day'],
    ['a point in words only', { kind: 'relative', count: 2, unit: 'day', side: 'after', of: 'ngày công bố' }, 'event-without-day'],
    ['a relative point on an unknown occasion', { kind: 'relative', count: 2, unit: 'day', side: 'after', of: '@other' }, 'occasion-unknown'],
  ])('%s', (_text, when, expected) => {
    expect(shown(when)).toBe(expected);
  }); // prettier-ignore

  test('the day of issue is not guessed while it is blank', () => {
    expect(shown({ kind: 'range', from: 'issue', to: '2025-01' }, blank)).toBe('issue-day-unknown');
    expect(shown({ kind: 'range', from: '2024-01', to: 'issue' }, blank)).toBe('issue-day-unknown');
  });
});

describe('deadlines', () => {
  test.each<[string, When, string | undefined]>([
    ['trước ngày 15/12 counts as the day itself', { kind: 'day', on: '2024-12-15', bound: 'before' }, '2024-12-15'],
    ['trong quý IV ends with the quarter', { kind: 'quarter', quarter: '2024-Q4', bound: 'within' }, '2024-12-31'],
    ['đến hết năm has an end', { kind: 'range', from: 'open', to: '2026' }, '2026-12-31'],
    ['từ ngày has none', { kind: 'day', on: '2024-12-15', bound: 'from' }, undefined],
    ['sau ngày has none', { kind: 'day', on: '2024-12-15', bound: 'after' }, undefined],
    ['trở đi has none', { kind: 'range', from: '2013-11', to: 'open' }, undefined],
    ['thường xuyên has none', { kind: 'ongoing' }, undefined],
  ])('%s', (_text, when, expected) => {
    const found = deadlineOf(when, marks);
    expect(found === undefined ? undefined : formatDay(found)).toBe(expected);
  });

  test('a rhythm can be computed, a vague word cannot', () => {
    expect(isComputable({ kind: 'recurring', every: 'month' })).toBe(true);
    expect(isComputable({ kind: 'vague', word: 'periodic' })).toBe(false);
    expect(isComputable({ kind: 'ongoing' })).toBe(false);
  });
});

test('any two real days in order are a range of exactly these days', () => {
  const days = fc.integer({ min: -25_567, max: 84_006 }).map((n) => n as Day); // 1900 to 2199
  fc.assert(
    fc.property(days, fc.nat(1000), (from, length) => {
      const to = shift(from, length);
      expect(shown({ kind: 'range', from: formatDay(from), to: formatDay(to) })).toBe(
        `${formatDay(from)}/${formatDay(to)}`,
      );
      expect(shown({ kind: 'range', from: formatDay(shift(to, 1)), to: formatDay(from) })).toBe('reversed');
    }),
  );
});

test('an edge on an occasion moves with its offset', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      const edge = readEdge(`@world-day:${days < 0 ? days : `+${days}`}`, marks);
      expect('span' in edge ? edge.span.from : undefined).toBe(shift(day('2024-12-10'), days));
    }),
  );
});
