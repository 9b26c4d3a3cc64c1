import type { When } from '#generated/plan.types.js';
import { withoutEnd } from '#base/text.js';
import { findCitations } from '../cite/citation-reader.js';
import { findWhens } from '../when/find.js';
import type { Scope } from './scope.js';

// Which of the times in a paragraph say when its work is to be done.

const bounded = new Set(['before', 'by', 'within', 'from', 'after']);

/** "(trong năm 2026)", "(năm 2026 và những năm sau)": nothing but a time in brackets is when it is to be done. */
function isBracketed(text: string, from: number, to: number): boolean {
  return (
    text.charAt(from - 1) === '(' &&
    /^(?:\)|,? và )/u.test(text.slice(to, to + 5)) &&
    withoutEnd(text, (sign) => /[\s.;]/u.test(sign)).endsWith(')')
  );
}

/** "Đề án … từ nay đến năm 2030": years and the day of issue in the name of what is carried out. */
function isNamesEra(before: string, start: string): boolean {
  const clause =
    before
      .slice(-200)
      .split(/[.;:()]/u)
      .at(-1) ?? '';
  return /^(?:\d{4}|issue)$/.test(start) && /(?:Đề án|Chiến lược|Quy hoạch)\s/u.test(clause);
}

/** The times of a task: with a word of bound, or whole days; a year that is merely spoken of is none. */
export function timesIn(scope: Scope, text: string): When[] {
  const found = findWhens(text, scope.frame);
  if (found.length === 0) return [];
  const cited = findCitations(text);
  return found
    .filter(({ from, to, when }) => {
      if (cited.some((one) => one.from <= from && from < one.end)) return false;
      // "thời kỳ 2021 - 2030, tầm nhìn đến năm 2050" is the name of a planning, and no time of its own.
      if (isBracketed(text, from, to)) return true;
      // "ngân sách hằng năm", "dự toán hằng năm": what comes every year, and not when the work is done.
      if (when.kind === 'recurring' && /(?:ngân sách|dự toán)\s$/iu.test(text.slice(Math.max(0, from - 10), from)))
        return false;
      if (when.kind === 'range' && isNamesEra(text.slice(0, from), when.from)) return false;
      if (/tầm nhìn\s*$/iu.test(text.slice(Math.max(0, from - 12), from))) return false;
      if (when.kind === 'day' || when.kind === 'days' || when.kind === 'recurring' || when.kind === 'relative')
        return true;
      if (when.kind === 'range') return !/^\d{4}$/.test(when.from) || /^từ/iu.test(when.text ?? '');
      if (when.kind === 'year' && when.bound === 'on') return when.year >= (scope.frame.year ?? Infinity);
      // "Ngay sau hội nghị, gửi biên bản …"
      if (when.kind === 'event') return from === 0 && /^ngay sau/iu.test(text);
      if (when.kind === 'school-year') return when.bound === 'within';
      return when.kind === 'month' || when.kind === 'quarter' || (when.bound !== undefined && bounded.has(when.bound));
    })
    .map(({ when }) => when)
    .slice(0, 50);
}
