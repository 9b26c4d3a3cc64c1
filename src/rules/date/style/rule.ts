import { syllablesOf } from '#base/text.js';
import type { Plan, When } from '#generated/plan.types.js';
import { headingsOver } from '#model/outline.js';
import { putAt } from '#model/patch.js';
import type { Placed } from '#model/placed.js';
import { ownerOfWhen } from '#model/whens.js';
import { defineRule, type Mend } from '#rule/rule.js';

export default defineRule({
  id: 'date/style',
  on: 'when',
  severity: 'info',
  since: '0.1.0',
  summary: {
    vi: 'Khoảng ngày viết “từ … đến …” hoặc dùng dấu gạch ngang, không dùng cả hai; ngày tháng có năm.',
    en: 'A range is written with “từ … đến …” or with a dash, not both; a date has its year.',
  },
  kept: {
    vi: 'Cách viết khoảng ngày nhất quán và ngày tháng nào cũng có năm.',
    en: 'Ranges are written in one way, and every date has its year.',
  },
  basis: [{ source: 'practice' }],
  reads: ['title', 'sections', 'windows', 'phases', 'topics', 'goals', 'tasks', 'routes'],
  messages: {
    mixed: {
      vi: '“{text}”: chữ “từ” đi với chữ “đến”, không đi với dấu gạch ngang.',
      en: '“{text}”: “từ” calls for “đến”, not for a dash.',
    },
    yearless: {
      vi: '“{text}” không ghi năm, và tiêu đề bên trên cũng không nêu năm nào.',
      en: '“{text}” has no year, and no heading above it names one.',
    },
    mend: { vi: 'Ghi lại là “{expected}”.', en: 'Write “{expected}”.' },
  },
  applies: ({ item }) => isOfCalendar(item),
  check(when, { index, plan, fault, unknown }) {
    const { text } = when.item;
    if (text === undefined) return unknown('no-text');
    if (isMixed(when.item, text)) fault('mixed', { text }, { mends: mendsFor(plan, when, withWord(text)) });
    if (hasYear(text) || hasYear(plan.title)) return;
    if (!headingsOver(index, ownerOfWhen(when).item.section).some(hasYear))
      fault('yearless', { text }, { mends: mendsFor(plan, when, withYear(when.item, text)) });
  },
});

/** Only an expression that names a date of one year should write that year. */
function isOfCalendar(when: When): boolean {
  if (when.kind === 'range') return [when.from, when.to].some((edge) => /^\d/u.test(edge));
  return when.kind === 'day' || when.kind === 'days' || when.kind === 'month' || when.kind === 'quarter';
}

/** "từ 10/12-31/12/2024"; but the dashes of "từ ngày 15-4 trở đi" are those of a date. */
function isMixed(when: When, text: string): boolean {
  if (when.kind !== 'range' || when.to === 'open') return false;
  if (!/[-–—]/u.test(text)) return false;
  const words = syllablesOf(text);
  return words.includes('từ') && !words.includes('đến') && !words.includes('tới');
}

function hasYear(words: string): boolean {
  return /\d{4}/u.test(words);
}

function mendsFor(plan: Plan, { pointer }: Placed<When>, expected: string | undefined): Mend<'mend'>[] {
  if (expected === undefined) return [];
  return [{ message: 'mend', values: { expected }, safe: false, ...putAt(plan, `${pointer}/text`, expected) }];
}

/** The word in the place of the dash, where there is but one. */
function withWord(text: string): string | undefined {
  const [start = '', end, ...more] = text.split(/[-–—]/u);
  return end === undefined || more.length > 0 ? undefined : `${start.trimEnd()} đến ${end.trimStart()}`;
}

/** The year that the data knows, behind the last date; dates in words are left to people. */
function withYear(when: When, text: string): string | undefined {
  const day = when.kind === 'range' ? when.to : when.kind === 'day' ? when.on : undefined;
  const [, year] = /^(\d{4})-\d\d-\d\d$/u.exec(day ?? '') ?? [];
  const [, start, end = ''] = /^(.*(?<![\d/])\d{1,2}\/\d{1,2})(\D*)$/su.exec(text) ?? [];
  return start === undefined || year === undefined ? undefined : `${start}/${year}${end}`;
}
