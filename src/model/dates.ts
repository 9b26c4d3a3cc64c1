import { dayOf, parseDay } from '#base/day.js';
import { monthSpan, parsePeriod, schoolYearSpan } from '#base/period.js';
import type { Span } from '#base/span.js';
import type { Plan, When } from '#generated/plan.types.js';
import { readEdge } from './edge.js';
import type { DateField, Placed, PlacedWhen } from './placed.js';

type See = (pointer: string, text: string | number | undefined, field: DateField['field']) => void;

/** Every date that the plan writes, in whatever form: of issue, citations, occasions and time expressions. */
export function datesOf(plan: Plan, whens: readonly PlacedWhen[]): Placed<DateField>[] {
  const dates: Placed<DateField>[] = [];
  const see: See = (pointer, text, field) => {
    if (text !== undefined) dates.push({ item: { text: String(text), field }, pointer });
  };
  see('/issued/on', plan.issued?.on, 'issued');
  see('/issued/month', plan.issued?.month, 'month');
  see('/issued/year', plan.issued?.year, 'year');
  plan.citations?.forEach(({ date }, at) => see(`/citations/${at}/date`, date, 'citation'));
  plan.occasions?.forEach(({ day, since }, at) => {
    see(`/occasions/${at}/day`, day, 'occasion');
    see(`/occasions/${at}/since`, since, 'since');
  });
  for (const { item, pointer } of whens) seeWhen(item, pointer, see);
  return dates;
}

function seeWhen(when: When, pointer: string, see: See): void {
  switch (when.kind) {
    case 'day':
      return see(`${pointer}/on`, when.on, 'day');
    case 'days':
      return when.days.forEach((day, n) => see(`${pointer}/days/${n}`, day, 'day'));
    case 'range':
      see(`${pointer}/from`, when.from, 'edge');
      return see(`${pointer}/to`, when.to, 'edge');
    case 'month':
      return see(`${pointer}/month`, when.month, 'month');
    case 'quarter':
      return see(`${pointer}/quarter`, when.quarter, 'quarter');
    case 'year':
      return see(`${pointer}/year`, when.year, 'year');
    case 'school-year':
      return see(`${pointer}/year`, when.year, 'school-year');
    case 'recurring':
      if (when.dayOfMonth === undefined) return;
      return when.months?.forEach((month) => see(`${pointer}/dayOfMonth`, `${when.dayOfMonth}/${month}`, 'yearly'));
    case 'relative':
    case 'event':
    case 'ongoing':
    case 'vague':
      return;
    default:
      return when satisfies never;
  }
}

/** Whether the calendar has what the text says, in the form that its field asks for. */
export function isReal({ text, field }: DateField): boolean {
  switch (field) {
    case 'issued':
    case 'occasion':
    case 'day':
      return parseDay(text) !== undefined;
    case 'citation': // of many a document only the month or the year is known
      return parseDay(text) !== undefined || parsePeriod(text) !== undefined;
    case 'since':
    case 'edge':
      return isRealEdge(text);
    case 'month':
      return monthSpan(text) !== undefined;
    case 'quarter':
      return parsePeriod(text) !== undefined;
    case 'year':
      return parsePeriod(text.padStart(4, '0')) !== undefined;
    case 'school-year':
      return schoolYearSpan(Number(text)) !== undefined;
    case 'yearly':
      return isInSomeYear(text);
    default:
      return field satisfies never;
  }
}

/** An edge that leans on the issue or an occasion is real by itself, whether or not their days are known. */
function isRealEdge(text: string): boolean {
  const edge = readEdge(text, { issuedOn: undefined, dayOfOccasion: () => undefined });
  return !('reason' in edge) || edge.reason !== 'unreal';
}

function isInSomeYear(text: string): boolean {
  const [day = 0, month = 0] = text.split('/').map(Number);
  return dayOf(2000, month, day) !== undefined; // 2000 has a 29 February
}

/** The days that the date of a cited document may mean: one, or all of a month or year where no more of it is known. */
export function spanOfDate(text: string): Span | undefined {
  const day = parseDay(text);
  return day === undefined ? parsePeriod(text) : { from: day, to: day };
}

/** The day of issue, or as much of it as is written: a draft names its month or its year only. */
export function issueWritten({ issued }: Pick<Plan, 'issued'>): string | undefined {
  return issued?.on ?? issued?.month ?? issued?.year?.toString();
}

/** The days among which the day of issue is. */
export function spanOfIssue(plan: Pick<Plan, 'issued'>): Span | undefined {
  const known = issueWritten(plan);
  return known === undefined ? undefined : spanOfDate(known);
}
