/** The parts of a day as people write them; `month` and `day` count from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 2000 and 2024 are leap years; 1900 and 2100 are not. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days of a month counted from 1, and 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

// Both directions below count years from 1 March, so that the leap day is the last of its year and the other months lie
// on one straight line of 153 days for five months (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").

const daysIn4Centuries = 146_097;
const from1March0To1970 = 719_468;

/** Days from 1970-01-01 to a date of the proleptic Gregorian calendar, which the caller knows to be real, year 1 or later. */
export function countDays(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  // Nothing here is negative, and `| 0` rounds down twice as fast as Math.floor: each date of each plan comes this way.
  const leapDays = ((marchYear / 4) | 0) - ((marchYear / 100) | 0) + ((marchYear / 400) | 0);
  return marchYear * 365 + leapDays + daysBeforeMonth(month > 2 ? month - 3 : month + 9) + day - 1 - from1March0To1970;
}

/** The date that lies this many days after 1970-01-01; the way back from `countDays`. */
export function dateAfter(days: number): DayParts {
  const since = days + from1March0To1970;
  const era = Math.floor(since / daysIn4Centuries);
  const inEra = since - era * daysIn4Centuries;
  const leapDays = Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / (daysIn4Centuries - 1));
  const yearInEra = Math.floor((inEra - leapDays) / 365);
  const inYear = inEra - (yearInEra * 365 + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const marchMonth = Math.floor((5 * inYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearInEra + (month <= 2 ? 1 : 0);
  return { year, month, day: inYear - daysBeforeMonth(marchMonth) + 1 };
}

/** Days from 1 March to the first of a month, where March is 0 and February 11. */
function daysBeforeMonth(marchMonth: number): number {
  return ((153 * marchMonth + 2) / 5) | 0;
}
