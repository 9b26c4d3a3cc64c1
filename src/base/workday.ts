import { shift, weekdayOf, type Day } from './day.js';

// A working day is a day from Monday to Friday. Public holidays, the days that make up for them and the lunar new year
// are set by decision each year; they are unknown here, and whoever shows a count of working days has to say so.

/** Whether the day is one of Monday to Friday. */
export function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) <= 5;
}

/**
 * Working days up to and including a day, counted from a Monday long ago. Only differences mean something: the working
 * days of (a, b] are `countWorkingDays(b) - countWorkingDays(a)`.
 */
export function countWorkingDays(day: Day): number {
  const sinceMonday = day + 3; // 1969-12-29 was a Monday
  return Math.floor(sinceMonday / 7) * 5 + Math.min(weekdayOf(day), 5);
}

/**
 * The n-th working day after a day, or before it where `count` is negative; the day itself does not count, and need not
 * be a working day. With 0 it is the day itself. "02 ngày làm việc kể từ ngày 06/12/2024", a Friday, ends on Tuesday 10.
 */
export function shiftWorkingDays(day: Day, count: number): Day {
  if (count === 0) return day;
  // On a weekend the count starts from the Friday before when it goes on, and from the Monday after when it goes back.
  const weekday = weekdayOf(day);
  const start = isWorkingDay(day) ? day : shift(day, count > 0 ? 5 - weekday : 8 - weekday);
  const weeks = Math.trunc(count / 5);
  const rest = count - weeks * 5;
  const crossesWeekend = rest > 0 ? weekdayOf(start) + rest > 5 : weekdayOf(start) + rest < 1;
  return shift(start, weeks * 7 + rest + (crossesWeekend ? 2 * Math.sign(rest) : 0));
}
