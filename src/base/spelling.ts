import { dayOf, parseDay, partsOf, weekdayOf, type Day } from './day.js';
import { parsePeriod } from './period.js';
import { parseRoman } from './roman.js';

// The spellings of one whole day that people type on a command line or into a form. They are read and written with
// tables of our own: texts of `Intl` change with the version of Node, and no report may change with it.

const longest = 40;
const slashed = /^(?:ngày\s*)?(\d{1,2})\s*([/-])\s*(\d{1,2})\s*([/-])\s*(\d{4})$/;
const inWords = /^(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/;

/**
 * Reads one day, by itself, as it is typed: 10/12/2024, 1/11/2024, 24-5-2025, "ngày 05 tháng 10 năm 2026", also glued
 * as in "ngày 07 tháng10 năm 2020", and 2024-12-10. The day always comes before the month. A day without its year,
 * with an hour or a weekday, or in a longer text is not read: there is a guess in it, and guesses are the importer's.
 */
export function readSpelledDay(text: string): Day | undefined {
  if (text.length > longest) return undefined;
  const typed = text.normalize('NFC').trim().toLowerCase();
  return parseDay(typed) ?? readSlashed(typed) ?? readWords(typed);
}

/** Reads a month or a quarter by itself as it is typed, "9/2025", "tháng 9 năm 2025", "2025-9", "quý IV/2025"; gives `2025-09`. */
export function readSpelledPeriod(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const typed = text.normalize('NFC').trim().toLowerCase();
  const [, first, month] = /^(\d{4})\s*[-/]\s*(\d{1,2})$/.exec(typed) ?? [];
  const [, other, last] = /^(?:tháng\s*)?(\d{1,2})(?:\s*[-/]\s*|\s+năm\s+)(\d{4})$/.exec(typed) ?? [];
  const [, quarter, year] = /^(?:quý\s*|q)([1-4]|i{1,3}|iv)(?:\s*[-/]\s*|\s+năm\s+|\s+)(\d{4})$/.exec(typed) ?? [];
  const [, named, number] = /^(\d{4})(?:\s*[-/])?\s*q([1-4])$/.exec(typed) ?? [];
  const period =
    quarter !== undefined || named !== undefined
      ? `${year ?? named ?? ''}-Q${quarter === undefined ? (number ?? '') : (parseRoman(quarter.toUpperCase()) ?? quarter)}`
      : `${first ?? last ?? ''}-${(month ?? other ?? '').padStart(2, '0')}`;
  return parsePeriod(period) === undefined ? undefined : period;
}

/** "ngày 05 tháng 01 năm 2024", as Decree 30/2020/NĐ-CP (appendix I, II.4.b) has the day of issue written. */
export function spellDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const monthText = month <= 2 ? pad(month) : month;
  return `ngày ${pad(dayOfMonth)} tháng ${monthText} năm ${String(year).padStart(4, '0')}`;
}

const weekdayNames = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

/** "thứ Ba", "Tuesday": the weekday in words, with the capitals of Decree 30/2020/NĐ-CP, appendix II. */
export function nameWeekday(day: Day, language: 'vi' | 'en'): string {
  return weekdayNames[language][weekdayOf(day) - 1] as string; // weekdays are 1 to 7
}

function readSlashed(typed: string): Day | undefined {
  const [, day, first, month, second, year] = slashed.exec(typed) ?? [];
  return first === second ? dayOf(Number(year), Number(month), Number(day)) : undefined;
}

function readWords(typed: string): Day | undefined {
  const [, day, month, year] = inWords.exec(typed) ?? [];
  return dayOf(Number(year), Number(month), Number(day));
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
