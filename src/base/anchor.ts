import { dayOf, daysInMonth, formatDay, formatParts, isWritable, parseDay, shift, type Day } from './day.js';
import { shiftWorkingDays } from './workday.js';

/**
 * A day said without a year, as a template says it, so that the template serves any year:
 *
 * ```text
 * expression = "open" | base [ offset ]
 * base       = name                                day           the day of an anchor
 *            | [ "year" sign number ":" ] MM-DD    11-01         a day of the year of the plan
 *            | YYYY-MM-DD                          year+1:01-15  or of a year near it; 2025-07-01 always
 * offset     = sign number [ "w" ]                 day-39        days later or earlier, with w working days
 * name       = letters and digits, parts joined by "-", each part beginning with a letter: day, issue-day
 * number     = 1 to 999999, without zeros in front
 * ```
 *
 * There is one text for one meaning: `printExpression` gives back exactly what `parseExpression` has read.
 */
export type DayExpression =
  | { readonly kind: 'open' }
  | { readonly kind: 'anchor'; readonly anchor: string; readonly offset?: Offset }
  | {
      readonly kind: 'month-day';
      /** Years after the year of the plan, negative for before. */
      readonly years: number;
      readonly month: number;
      readonly day: number;
      readonly offset?: Offset;
    }
  | { readonly kind: 'date'; readonly date: Day; readonly offset?: Offset };

/** Days to go on, or back where negative; never 0. Working days are Monday to Friday, public holidays being unknown. */
export interface Offset {
  readonly count: number;
  readonly working: boolean;
}

/** What an expression is evaluated in: the year of the plan, and the days of the anchors by name. */
export interface Instance {
  readonly year: number;
  readonly anchors: Readonly<Record<string, Day>>;
}

/**
 * A day, or that the range is open, or why there is no day: nobody gave the anchor of this name, or the calendar has no
 * such day, as written (`2025-02-29`). 29 February of a common year is such a reason, and never the 28th.
 */
export type Evaluation = Day | 'open' | { readonly missing: string } | { readonly unreal: string };

type DatedExpression = Exclude<DayExpression, { kind: 'open' }>;

const namePattern = /[A-Za-z][A-Za-z\d]*(?:-[A-Za-z][A-Za-z\d]*)*/.source;
const offsetPattern = /([+-][1-9]\d{0,5})(w)?/.source;
const shape = new RegExp(
  `^(?:(?:year([+-][1-9]\\d{0,5}):)?(\\d\\d)-(\\d\\d)|(\\d{4}-\\d\\d-\\d\\d)|(${namePattern}))(?:${offsetPattern})?$`,
);
const longest = 80;
const reserved = new Set(['open', 'year']);

/** Reads one expression; nothing where the text is not in the grammar, or names a day that no year has (02-30). */
export function parseExpression(text: string): DayExpression | undefined {
  if (text === 'open') return { kind: 'open' };
  const found = text.length <= longest ? shape.exec(text) : null;
  if (!found) return undefined;
  const [, years, month, day, date, anchor, count, working] = found;
  const base = readMonthDay(years, month, day) ?? readDate(date) ?? readAnchor(anchor);
  if (!base || count === undefined) return base;
  return { ...base, offset: { count: Number(count), working: working !== undefined } };
}

/** The one text of an expression. */
export function printExpression(expression: DayExpression): string {
  switch (expression.kind) {
    case 'open':
      return 'open';
    case 'anchor':
      return expression.anchor + printOffset(expression.offset);
    case 'date':
      return formatDay(expression.date) + printOffset(expression.offset);
    case 'month-day': {
      const years = expression.years === 0 ? '' : `year${printSigned(expression.years)}:`;
      return `${years}${pad(expression.month)}-${pad(expression.day)}${printOffset(expression.offset)}`;
    }
  }
}

/** The day that an expression means in one instance of the template. */
export function evaluate(expression: DayExpression, instance: Instance): Evaluation {
  if (expression.kind === 'open') return 'open';
  const base = findBase(expression, instance);
  if (typeof base !== 'number' || !expression.offset) return base;
  const { count, working } = expression.offset;
  const day = working ? shiftWorkingDays(base, count) : shift(base, count);
  return isWritable(day) ? day : { unreal: formatDay(day) };
}

function findBase(expression: DatedExpression, { year, anchors }: Instance): Exclude<Evaluation, 'open'> {
  switch (expression.kind) {
    case 'date':
      return expression.date;
    case 'anchor': {
      // An anchor may be named "constructor" or the like, and what every object inherits is not a day.
      const day = Object.hasOwn(anchors, expression.anchor) ? anchors[expression.anchor] : undefined;
      return day ?? { missing: expression.anchor };
    }
    case 'month-day': {
      const { month, day } = expression;
      const its = year + expression.years;
      return dayOf(its, month, day) ?? { unreal: formatParts({ year: its, month, day }) };
    }
  }
}

function readMonthDay(years?: string, monthText?: string, dayText?: string): DatedExpression | undefined {
  const month = Number(monthText);
  const day = Number(dayText);
  const isInSomeYear = day >= 1 && day <= daysInMonth(2000, month); // 2000 has a 29 February
  return isInSomeYear ? { kind: 'month-day', years: Number(years ?? 0), month, day } : undefined;
}

function readDate(text?: string): DatedExpression | undefined {
  const date = text === undefined ? undefined : parseDay(text);
  return date === undefined ? undefined : { kind: 'date', date };
}

function readAnchor(anchor?: string): DatedExpression | undefined {
  return anchor === undefined || reserved.has(anchor) ? undefined : { kind: 'anchor', anchor };
}

function printOffset(offset?: Offset): string {
  return offset ? `${printSigned(offset.count)}${offset.working ? 'w' : ''}` : '';
}

function printSigned(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
