import { syllablesOf } from '#base/text.js';
import type { When } from '#generated/plan.types.js';
import { headingsOver } from '#model/outline.js';
import { ownerOfWhen } from '#model/whens.js';
import { defineRule } from '#rule/rule.js';

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
  },
  applies: ({ item }) => isOfCalendar(item),
  check(when, { index, plan, fault, unknown }) {
    const { text } = when.item;
    if (text === undefined) return unknown('no-text');
    if (isMixed(when.item, text)) fault('mixed', { text });
    if (hasYear(text) || hasYear(plan.title)) return;
    if (!headingsOver(index, ownerOfWhen(when).item.section).some(hasYear)) fault('yearless', { text });
  },
});

/** Only an expression that names a date of one year should write that year. */
function isOfCalendar(when: When): boolean {
  if (when.kind === 'range') return [when.from, when.to].some((edge) => /^\d{4}/u.test(edge));
  return when.kind === 'day' || when.kind === 'days' || when.kind === 'month' || when.kind === 'quarter';
}

/** "từ 10/12-31/12/2024"; but the dashes of "từ ngày 15-4 trở đi" are those of a date. */
function isMixed(when: When, text: string): boolean {
  if (when.kind !== 'range' || when.from === 'open' || when.to === 'open') return false;
  if (!/[-–—]/u.test(text)) return false;
  const words = syllablesOf(text);
  return words.includes('từ') && !words.includes('đến') && !words.includes('tới');
}

function hasYear(words: string): boolean {
  return /\d{4}/u.test(words);
}
