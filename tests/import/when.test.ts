import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { When } from '#generated/plan.types.js';
import { findWhens } from '../../src/import/when/find.js';
import { spelledWhens } from './when-spellings.js';

/** Every spelling that plans have been met with, read where the heading tells 2024. */
const spellings: readonly (readonly [string, readonly object[]])[] = [
  ['10/12/2024', [{ kind: 'day', on: '2024-12-10' }]],
  ['ngày 10/12', [{ kind: 'day', on: '2024-12-10', inferred: ['year'] }]],
  ['07/4/2020', [{ kind: 'day', on: '2020-04-07' }]],
  ['12/09/2022', [{ kind: 'day', on: '2022-09-12' }]],
  ['1/11/2024', [{ kind: 'day', on: '2024-11-01' }]],
  ['24-5-2025', [{ kind: 'day', on: '2025-05-24' }]],
  ['ngày 05 tháng 10 năm 2026', [{ kind: 'day', on: '2026-10-05' }]],
  ['ngày 07 tháng10 năm 2020', [{ kind: 'day', on: '2020-10-07' }]],
  ['ngày10 /3/2026', [{ kind: 'day', on: '2026-03-10' }]],
  ['ngày Tháng 11/2025', [{ kind: 'month', month: '2025-11' }]],
  ['ngày tháng 01 năm 2026', [{ kind: 'month', month: '2026-01' }]],
  ['13h30’ ngày 29/4/2026 (Thứ Tư)', [{ kind: 'day', on: '2026-04-29', time: '13:30', says: { weekday: 3 } }]],
  ['13h30 thứ Hai ngày 06/7/2026', [{ kind: 'day', on: '2026-07-06', time: '13:30', says: { weekday: 1 } }]],
  ['Ngày 03/01/2012 (thứ 3)', [{ kind: 'day', on: '2012-01-03', says: { weekday: 2 } }]],
  ['sáng ngày 21/11/2025', [{ kind: 'day', on: '2025-11-21' }]],
  [
    'Chiều ngày 28/12 và cả ngày 29/12/2011',
    [{ kind: 'days', days: ['2011-12-28', '2011-12-29'], inferred: ['year'] }],
  ],
  ['14 giờ 05 phút ngày 30/7/2020', [{ kind: 'day', on: '2020-07-30', time: '14:05' }]],
  ['8h00-10h00 ngày 28/12/2011', [{ kind: 'day', on: '2011-12-28', time: '08:00' }]],
  ['Ngày 26, 27/12/2011', [{ kind: 'days', days: ['2011-12-26', '2011-12-27'], inferred: ['year', 'month'] }]],
  [
    '24, 25 và 26 tháng 8 năm 2026',
    [{ kind: 'days', days: ['2026-08-24', '2026-08-25', '2026-08-26'], inferred: ['year', 'month'] }],
  ],
  [
    'trước ngày 01/6 và 15/11 hằng năm',
    [
      { kind: 'recurring', every: 'year', dayOfMonth: 1, months: [6], bound: 'before' },
      { kind: 'recurring', every: 'year', dayOfMonth: 15, months: [11], bound: 'before' },
    ],
  ],
  ['Tháng 11, 12/2013', [{ kind: 'range', from: '2013-11', to: '2013-12', inferred: ['year'] }]],
  ['Tháng 3, 4', [{ kind: 'range', from: '2024-03', to: '2024-04', inferred: ['year'] }]],
  ['Quý IV/2013, Quý I/2014', [{ kind: 'range', from: '2013-Q4', to: '2014-Q1' }]],
  ['Từ ngày 01/11/2024 đến ngày 31/12/2024', [{ kind: 'range', from: '2024-11-01', to: '2024-12-31' }]],
  ['Từ ngày 10/12/2024 đến 31/12/2024', [{ kind: 'range', from: '2024-12-10', to: '2024-12-31' }]],
  ['Từ 01/11 đến 09/12/2024', [{ kind: 'range', from: '2024-11-01', to: '2024-12-09', inferred: ['year'] }]],
  ['01/11-09/12/2024', [{ kind: 'range', from: '2024-11-01', to: '2024-12-09', inferred: ['year'] }]],
  ['từ 10/12-31/12/2024', [{ kind: 'range', from: '2024-12-10', to: '2024-12-31', inferred: ['year'] }]],
  ['Từ ngày 01/11/2024-31/12/2024', [{ kind: 'range', from: '2024-11-01', to: '2024-12-31' }]],
  ['Từ ngày 05/02/2026 - 08/02/2026', [{ kind: 'range', from: '2026-02-05', to: '2026-02-08' }]],
  ['bắt đầu từ ngày 01/11/2024 - 31/12/2024', [{ kind: 'range', from: '2024-11-01', to: '2024-12-31' }]],
  ['10/12/1948 – 10/12/2024', [{ kind: 'range', from: '1948-12-10', to: '2024-12-10' }]],
  ['10/12/1948-10/12/2024', [{ kind: 'range', from: '1948-12-10', to: '2024-12-10' }]],
  ['từ ngày 15/11 đến ngày 15/12', [{ kind: 'range', from: '2024-11-15', to: '2024-12-15', inferred: ['year'] }]],
  [
    'diễn ra từ ngày 15/11 đến ngày 15/12/2024',
    [{ kind: 'range', from: '2024-11-15', to: '2024-12-15', inferred: ['year'] }],
  ],
  ['từ ngày 15-4 đến 15-5-2020', [{ kind: 'range', from: '2020-04-15', to: '2020-05-15', inferred: ['year'] }]],
  [
    'từ ngày 20 tháng 11 năm 2025 đến ngày 03 tháng 12 năm 2025',
    [{ kind: 'range', from: '2025-11-20', to: '2025-12-03' }],
  ],
  [
    'từ ngày 08 đến ngày 10 tháng 12 năm 2025',
    [{ kind: 'range', from: '2025-12-08', to: '2025-12-10', inferred: ['year', 'month'] }],
  ],
  [
    'từ ngày 01 đến ngày 30 tháng 6 năm 2024',
    [{ kind: 'range', from: '2024-06-01', to: '2024-06-30', inferred: ['year', 'month'] }],
  ],
  [
    'từ ngày 17 đến ngày 20 tháng 11 năm 2025',
    [{ kind: 'range', from: '2025-11-17', to: '2025-11-20', inferred: ['year', 'month'] }],
  ],
  ['(01 - 08/6)', [{ kind: 'range', from: '2024-06-01', to: '2024-06-08', inferred: ['year', 'month'] }]],
  ['Từ ngày 20/7/2020 đến hết ngày 25/7/2020', [{ kind: 'range', from: '2020-07-20', to: '2020-07-25' }]],
  ['trong ngày 02/02/2026 đến ngày 03/02/2026', [{ kind: 'range', from: '2026-02-02', to: '2026-02-03' }]],
  [
    '02 tháng, bắt đầu từ ngày 01/10/2018 đến hết ngày 30/11/2018, cao điểm từ ngày 05/11/2018 đến ngày 11/11/2018',
    [
      { kind: 'range', from: '2018-10-01', to: '2018-11-30' },
      { kind: 'range', from: '2018-11-05', to: '2018-11-11' },
    ],
  ],
  ['Từ tháng 4 đến tháng 12 năm 2020', [{ kind: 'range', from: '2020-04', to: '2020-12', inferred: ['year'] }]],
  ['Từ tháng 11/2025 đến tháng 4/2026', [{ kind: 'range', from: '2025-11', to: '2026-04' }]],
  ['từ tháng 10 năm 2025 đến hết tháng 3 năm 2026', [{ kind: 'range', from: '2025-10', to: '2026-03' }]],
  ['Tháng 3 - 11', [{ kind: 'range', from: '2024-03', to: '2024-11', inferred: ['year'] }]],
  ['Từ tháng 3 đến tháng 11 hằng năm', [{ kind: 'recurring', every: 'year', months: [3, 4, 5, 6, 7, 8, 9, 10, 11] }]],
  ['Từ tháng 12/2025 đến quý I/2026', [{ kind: 'range', from: '2025-12', to: '2026-Q1' }]],
  ['tháng 10 đến 31/12/2020', [{ kind: 'range', from: '2020-10', to: '2020-12-31', inferred: ['year'] }]],
  ['tháng 11/2024', [{ kind: 'month', month: '2024-11' }]],
  ['tháng 11 năm 2025', [{ kind: 'month', month: '2025-11' }]],
  ['Trong tháng 12/2025', [{ kind: 'month', month: '2025-12', bound: 'within' }]],
  ['đầu tháng 5/2021', [{ kind: 'month', month: '2021-05', part: 'early' }]],
  ['quý II năm 2026', [{ kind: 'quarter', quarter: '2026-Q2' }]],
  ['Quý IV/2013', [{ kind: 'quarter', quarter: '2013-Q4' }]],
  ['Quí IV-2025', [{ kind: 'quarter', quarter: '2025-Q4' }]],
  ['Quý III Năm 2026', [{ kind: 'quarter', quarter: '2026-Q3' }]],
  ['giai đoạn 2026-2030', [{ kind: 'range', from: '2026', to: '2030' }]],
  ['2026 - 2030', [{ kind: 'range', from: '2026', to: '2030' }]],
  ['2026–2030', [{ kind: 'range', from: '2026', to: '2030' }]],
  ['2026- 2030', [{ kind: 'range', from: '2026', to: '2030' }]],
  ['2026 -2030', [{ kind: 'range', from: '2026', to: '2030' }]],
  ['Từ năm 2013 đến năm 2020', [{ kind: 'range', from: '2013', to: '2020' }]],
  ['từ năm 2026 - 2030', [{ kind: 'range', from: '2026', to: '2030' }]],
  ['05 năm (2021 - 2025)', [{ kind: 'range', from: '2021', to: '2025' }]],
  ['03 năm 2026 - 2028', [{ kind: 'range', from: '2026', to: '2028' }]],
  [
    'đến năm 2030, tầm nhìn đến năm 2045',
    [
      { kind: 'year', year: 2030, bound: 'by' },
      { kind: 'year', year: 2045, bound: 'by' },
    ],
  ],
  ['năm học 2020-2021', [{ kind: 'school-year', year: 2020 }]],
  ['nhiệm kỳ 2025 – 2030', [{ kind: 'range', from: '2025', to: '2030' }]],
  ['Từ nay đến hết tháng 01/2021', [{ kind: 'range', from: 'issue', to: '2021-01' }]],
  ['Từ nay đến hết năm 2025', [{ kind: 'range', from: 'issue', to: '2025' }]],
  ['Từ tháng 11/2013 trở đi', [{ kind: 'range', from: '2013-11', to: 'open' }]],
  ['Năm 2025 và các năm tiếp theo', [{ kind: 'range', from: '2025', to: 'open' }]],
  ['Quý IV năm 2025 và các năm tiếp theo', [{ kind: 'range', from: '2025-Q4', to: 'open' }]],
  ['Tháng 12/2013 và thường xuyên', [{ kind: 'range', from: '2013-12', to: 'open' }]],
  [
    'từ ngày ban hành Kế hoạch đến khi tổ chức thành công Đại hội',
    [
      { kind: 'range', from: 'issue', to: 'open' },
      { kind: 'event', name: 'tổ chức thành công Đại hội', bound: 'by' },
    ],
  ],
  ['Từ ngày 15/3/2026 đến ngày bầu cử', [{ kind: 'range', from: '2026-03-15', to: 'open' }]],
  ['Từ tháng 01 đến ngày bầu cử 15/3/2026', [{ kind: 'range', from: '2026-01', to: '2026-03-15', inferred: ['year'] }]],
  ['Sau ngày bầu cử 15/3/2026', [{ kind: 'day', on: '2026-03-15', bound: 'after' }]],
  ['Từ tháng 02/2021 đến hết năm học 2020-2021', [{ kind: 'range', from: '2021-02', to: '2020-2021' }]],
  ['trước ngày 15/12/2026', [{ kind: 'day', on: '2026-12-15', bound: 'before' }]],
  ['trước ngày 05 tháng 10 năm 2026', [{ kind: 'day', on: '2026-10-05', bound: 'before' }]],
  ['chậm nhất là ngày 05/10/2026', [{ kind: 'day', on: '2026-10-05', bound: 'by' }]],
  ['chậm nhất vào ngày 31/5/2021', [{ kind: 'day', on: '2021-05-31', bound: 'by' }]],
  ['Chậm nhất ngày 04/8/2020', [{ kind: 'day', on: '2020-08-04', bound: 'by' }]],
  ['hết ngày 05/10/2026', [{ kind: 'day', on: '2026-10-05', bound: 'by' }]],
  ['Xong trong Quý II/2026', [{ kind: 'quarter', quarter: '2026-Q2', bound: 'within' }]],
  ['xong trước ngày 01/01/2030', [{ kind: 'day', on: '2030-01-01', bound: 'before' }]],
  ['Hoàn thành trong năm 2025', [{ kind: 'year', year: 2025, bound: 'within' }]],
  ['đến hết năm 2026', [{ kind: 'year', year: 2026, bound: 'by' }]],
  [
    'Dự kiến ngày 05/12/2025 (Chậm nhất ngày 10/12/2025 - 95 ngày trước bầu cử)',
    [
      { kind: 'day', on: '2025-12-05', expected: true },
      { kind: 'day', on: '2025-12-10', bound: 'by' },
      { kind: 'relative', count: 95, unit: 'day', side: 'before', of: 'bầu cử' },
    ],
  ],
  [
    'trong thời hạn 10 ngày kể từ ngày nhận Kế hoạch này',
    [{ kind: 'relative', count: 10, unit: 'day', side: 'within', of: 'receipt' }],
  ],
  ['sau 72 giờ', [{ kind: 'relative', count: 72, unit: 'hour', side: 'after', of: 'event' }]],
  [
    'trước ngày 10 tháng liền kề trước tháng kiểm tra',
    [{ kind: 'recurring', every: 'month', dayOfMonth: 10, bound: 'before' }],
  ],
  [
    '02 ngày làm việc/01 đơn vị, tính từ ngày công bố',
    [{ kind: 'relative', count: 2, unit: 'working-day', side: 'within', of: 'ngày công bố' }],
  ],
  [
    'Sau khi Nghị định số 1/2026/NĐ-CP có hiệu lực',
    [{ kind: 'event', name: 'Nghị định số 1/2026/NĐ-CP có hiệu lực', bound: 'after' }],
  ],
  ['hằng năm', [{ kind: 'recurring', every: 'year' }]],
  ['hàng tháng', [{ kind: 'recurring', every: 'month' }]],
  ['hằng quý', [{ kind: 'recurring', every: 'quarter' }]],
  ['hằng tuần', [{ kind: 'recurring', every: 'week' }]],
  ['trước ngày 18 hằng tháng', [{ kind: 'recurring', every: 'month', dayOfMonth: 18, bound: 'before' }]],
  ['trước ngày 15/11 hằng năm', [{ kind: 'recurring', every: 'year', dayOfMonth: 15, months: [11], bound: 'before' }]],
  [
    'định kỳ hằng năm (trước ngày 30 tháng 11)',
    [{ kind: 'recurring', every: 'year', dayOfMonth: 30, months: [11], bound: 'before' }],
  ],
  [
    '6 tháng, hằng năm và định kỳ',
    [
      { kind: 'recurring', every: 'half-year' },
      { kind: 'recurring', every: 'year' },
      { kind: 'vague', word: 'periodic' },
    ],
  ],
  ['02 lần/ngày (trước 9h00’ và 16h00’)', [{ kind: 'recurring', every: 'day', times: 2 }]],
  ['sáng thứ Bảy hàng tuần', [{ kind: 'recurring', every: 'week', weekday: 6 }]],
  [
    'Định kỳ cuối Học kỳ 1 và cuối Học kỳ 2',
    [
      { kind: 'recurring', every: 'school-term' },
      { kind: 'recurring', every: 'school-term' },
    ],
  ],
  ['Thường xuyên', [{ kind: 'ongoing' }]],
  ['Theo tiến độ của Trung ương', [{ kind: 'vague', word: 'as-progress' }]],
  ['theo quy định', [{ kind: 'vague', word: 'as-prescribed' }]],
  ['khi có yêu cầu', [{ kind: 'vague', word: 'on-request' }]],
  ['đột xuất', [{ kind: 'vague', word: 'unscheduled' }]],
  ['kịp thời', [{ kind: 'vague', word: 'timely' }]],
  ['định kỳ', [{ kind: 'vague', word: 'periodic' }]],
  ['Theo lịch công tác của lãnh đạo', [{ kind: 'vague', word: 'other' }]],
  ['Số 163/2024/QH15 ngày 28/11/2024', [{ kind: 'day', on: '2024-11-28' }]],
  ['Trước 15/12', [{ kind: 'day', on: '2024-12-15', bound: 'before', inferred: ['year'] }]],
  ['01.06.2024', [{ kind: 'day', on: '2024-06-01' }]],
  ['không quá 05 ngày kể từ ngày ban hành', [{ kind: 'relative', count: 5, unit: 'day', side: 'within', of: 'issue' }]],
  ['ngày 30/02/2024', [{ kind: 'day', on: '2024-02-30' }]],
  ['Tháng 10 và tháng 11 năm 2025', [{ kind: 'range', from: '2025-10', to: '2025-11', inferred: ['year'] }]],
  ['2 lần mỗi năm', [{ kind: 'recurring', every: 'year', times: 2 }]],
  ['từ 15/12 đến 15/01/2026', [{ kind: 'range', from: '2025-12-15', to: '2026-01-15', inferred: ['year'] }]],
  ['Chỉ thị số 11-CT/TU', []],
  ['1/2 ngày', []],
  ['70/100 điểm', []],
  ['cuối năm 2025', [{ kind: 'year', year: 2025 }]],
];

/** What an expression means, without its words. */
function meaningsOf(text: string): object[] {
  return findWhens(text, { year: 2024 }, { withVague: true }).map(({ when }) => {
    const { text: _text, ...meaning } = when;
    return meaning;
  });
}

describe('[F-049] a time is read as it is spelled', () => {
  test.each(spellings)('%s', (text, meanings) => {
    expect(meaningsOf(text)).toEqual(meanings);
  });

  test('the words of each expression stand where it says', () => {
    for (const [text] of spellings)
      for (const { when, from, to } of findWhens(text, { year: 2024 }, { withVague: true }))
        expect(when.text).toBe(text.slice(from, to));
  });

  test('reading its words again changes nothing', () => {
    for (const [text] of spellings)
      for (const { when } of findWhens(text, { year: 2024 })) {
        const again = findWhens(when.text ?? '', { year: 2024 }).map((found) => found.when);
        expect(again).toContainEqual(when);
      }
  });
});

describe('whatever the spelling', () => {
  test('a time that is printed is read back', () => {
    fc.assert(
      fc.property(spelledWhens, ({ when, text, around }) => {
        const [found, ...others] = findWhens(`${around[0]}${text}${around[1]}`).map(
          ({ when: { text: _text, ...meaning } }) => meaning as When,
        );
        expect(others).toEqual([]);
        expect(found).toEqual(when);
      }),
      { numRuns: 3000 },
    );
  });

  test('no text makes the reader fail, and what it finds lies in the text, in order', () => {
    const words = fc.constantFrom(
      'từ',
      'đến',
      'ngày',
      'tháng',
      'năm',
      'quý',
      'IV',
      '10',
      '31/12',
      '2024',
      '/',
      '-',
      '–',
      ',',
      '(',
      ')',
      'hằng',
      'trước',
      'học',
      'nay',
      'và',
      'thứ',
      'Hai',
      '13h30',
      'trong',
      'vòng',
      'kể',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 24 }), (pieces) => {
        const text = pieces.join(' ');
        let end = 0;
        for (const { from, to } of findWhens(text, { year: 2024 }, { withVague: true })) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(from >= end || to === end).toBe(true);
          end = to;
        }
      }),
      { numRuns: 3000 },
    );
  });
});
