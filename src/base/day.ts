import { countDays, dateAfter, daysInMonth, type DayParts } from './gregorian.js';

export { daysInMonth, isLeapYear, type DayParts } from './gregorian.js';

declare const civil: unique symbol;

/**
 * A civil day: whole days since 1970-01-01 in the proleptic Gregorian calendar. It has no hour and no time zone.
 * Days compare with `<`, and their difference is a number of days.
 */
export type Day = number & { readonly [civil]: 'day' };

/** 0001-01-01, the first day that can be written. */
export const firstDay = -719_162 as Day;
/** 9999-12-31, the last day that can be written. */
export const lastDay = 2_932_896 as Day;

/** The day of a year, a month and a day of the month; nothing where the calendar has no such day (31/11, 29/02/2023). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(dayOfMonth) || year > 9999) return undefined;
  return findDay(year, month, dayOfMonth);
}

/** The year, the month and the day of the month. */
export function partsOf(day: Day): DayParts {
  return dateAfter(day);
}

/** The weekday by ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1; // 1970-01-01 was a Thursday
}

/**
 * The day `days` later, or earlier where negative. A rule may ask for the day after any day, so this never fails: beyond
 * the years 0001 to 9999 the result still compares rightly, `isWritable` denies it and `parseDay` refuses its text.
 */
export function shift(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** Whether the day lies in the years 0001 to 9999; only `shift` leads out of them. */
export function isWritable(day: Day): boolean {
  return day >= firstDay && day <= lastDay;
}

/** Reads `YYYY-MM-DD` and nothing else: no week, no ordinal, no hour, no zone, no month alone, no 30 February. */
export function parseDay(iso: string): Day | undefined {
  const dash = 45;
  if (iso.length !== 10 || iso.charCodeAt(4) !== dash || iso.charCodeAt(7) !== dash) return undefined;
  return findDay(readDigits(iso, 0, 4), readDigits(iso, 5, 7), readDigits(iso, 8, 10));
}

/**
 * Reads d/m/yyyy as the body of a plan writes it: 10/12/2024, 07/4/2020, 1/11/2024. Day and month are never swapped, so
 * 12/31/2024 is no day; a year has four digits.
 */
export function parseSlashedDay(text: string): Day | undefined {
  if (text.length > 10) return undefined;
  const first = text.indexOf('/');
  const second = text.indexOf('/', first + 1);
  const isShaped = isOneOrTwo(first) && isOneOrTwo(second - first - 1) && text.length - second === 5;
  if (!isShaped) return undefined;
  return findDay(
    readDigits(text, second + 1, text.length),
    readDigits(text, first + 1, second),
    readDigits(text, 0, first),
  );
}

/**
 * ISO 8601, `2024-12-10`. Beyond the writable years it takes the signed form of six digits (+010000-01-01), which no
 * reader takes for a day of a plan.
 */
export function formatDay(day: Day): string {
  return formatParts(dateAfter(day));
}

/** The text of parts that need not make a day, to quote what was refused: `2025-02-29`. */
export function formatParts({ year, month, day }: DayParts): string {
  return `${formatYear(year)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * d/m/yyyy with a zero before days 1 to 9 and before months 1 and 2 only: 05/01/2024, 07/4/2020, 10/12/2024.
 * Source: Decree 30/2020/NĐ-CP, appendix I, II.4.b for the day of issue; plans write the days of their body alike.
 */
export function formatDayVi(day: Day): string {
  const { year, month, day: dayOfMonth } = dateAfter(day);
  return `${pad(dayOfMonth, 2)}/${month <= 2 ? pad(month, 2) : month}/${formatYear(year)}`;
}

function formatYear(year: number): string {
  if (year >= 0 && year <= 9999) return pad(year, 4);
  return `${year < 0 ? '-' : '+'}${pad(Math.abs(year), 6)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function isOneOrTwo(length: number): boolean {
  return length === 1 || length === 2;
}

/** The day of three integers, where the year is known to have four digits at most. */
function findDay(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (year < 1 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined;
  return countDays(year, month, dayOfMonth) as Day;
}

/** The number that ASCII digits make, or -1, which is no year, month or day. Full-width digits are no digits here. */
function readDigits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
