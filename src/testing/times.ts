import { formatDay, formatDayVi, partsOf, shift, weekdayOf, type Day } from '#base/day.js';
import { parsePeriod, schoolYearSpan } from '#base/period.js';
import { isWithin, laterOf, lengthOf, type Span } from '#base/span.js';
import { nameWeekday } from '#base/spelling.js';
import type { When } from '#generated/plan.types.js';
import type { Draft } from '#rule/cases.js';
import type { Sketch } from './sketch.js';
import { fromTo } from './spelled.js';

type DraftWhen = Draft<When>;

/** A span as a plan writes it: by its days, now and then by months, a quarter, a year or days around the occasion. */
export function whenOfSpan(sketch: Sketch, span: Span): DraftWhen {
  const { dice } = sketch;
  const text = fromTo(span);
  const period = dice.oneIn(3) ? periodOf(span) : undefined;
  if (period) return period;
  if (lengthOf(span) === 1) {
    const { feast } = sketch;
    if (feast?.day === span.from && dice.oneIn(4))
      return { kind: 'event', name: feast.title, occasion: feast.id, text };
    return { kind: 'day', on: formatDay(span.from), text };
  }
  const [from, to] = [edgeOf(sketch, span.from, 'from'), edgeOf(sketch, span.to, 'to')];
  const says = dice.oneIn(4) ? { says: { days: lengthOf(span) } } : {};
  return { kind: 'range', from, to, text, ...says };
}

/** The last day by which something must be done. */
export function dueBy(sketch: Sketch, day: Day): DraftWhen {
  const bound = sketch.dice.pick(['by', 'before'] as const);
  const text = `${bound === 'by' ? 'chậm nhất' : 'trước'} ngày ${formatDayVi(day)}`;
  return { kind: 'day', on: formatDay(day), text, bound };
}

/** A time of one of the twelve kinds for work of the plan; one that would lie beyond its window is written as a day. */
export function timeOfWork(sketch: Sketch): DraftWhen {
  const { dice, window, feast } = sketch;
  const day = shift(window.from, dice.between(0, lengthOf(window) - 1));
  const { year } = partsOf(day);
  const fits = (when: DraftWhen & { text: string }, span: Span | undefined): DraftWhen =>
    span && isWithin(span, window) ? when : dueBy(sketch, day);
  switch (dice.between(0, 12)) {
    case 0:
      return dueBy(sketch, day);
    case 1:
      return onWeekday(day);
    case 2:
      return severalDays(sketch, day);
    case 3:
      return whenOfSpan(sketch, runFrom(sketch, day));
    case 4: {
      const month = formatDay(day).slice(0, 7);
      const text = `trong tháng ${Number(month.slice(5))} năm ${year}`;
      return fits({ kind: 'month', month, text, bound: 'within' }, parsePeriod(month));
    }
    case 5: {
      const quarter = `${formatDay(day).slice(0, 4)}-Q${Math.ceil(partsOf(day).month / 3)}`;
      const text = `trong quý ${['I', 'II', 'III', 'IV'][Number(quarter.slice(-1)) - 1]} năm ${year}`;
      return fits({ kind: 'quarter', quarter, text, bound: 'within' }, parsePeriod(quarter));
    }
    case 6:
      return fits({ kind: 'year', year, text: `trong năm ${year}` }, parsePeriod(String(year)));
    case 7:
      return fits({ kind: 'school-year', year, text: `năm học ${year} - ${year + 1}` }, schoolYearSpan(year));
    case 8:
      return rhythm(sketch);
    case 9:
      return sinceIssue(sketch);
    case 10: {
      const when: DraftWhen = {
        kind: 'event',
        name: feast?.title ?? 'ngày khai mạc',
        ...(feast && { occasion: feast.id }),
      };
      return { ...when, text: feast ? `vào ${feast.title}` : 'vào ngày khai mạc' };
    }
    case 11:
      return { kind: 'ongoing', text: 'thường xuyên' };
    default:
      return { kind: 'vague', word: 'as-progress', text: 'theo tiến độ' };
  }
}

const rhythms: readonly [DraftWhen, ...DraftWhen[]] = [
  { kind: 'recurring', every: 'week', weekday: 5, text: 'thứ Sáu hằng tuần' },
  { kind: 'recurring', every: 'month', dayOfMonth: 20, text: 'ngày 20 hằng tháng' },
  { kind: 'recurring', every: 'quarter', text: 'hằng quý' },
  { kind: 'recurring', every: 'year', dayOfMonth: 15, months: [6, 12], text: 'ngày 15/6 và ngày 15/12 hằng năm' },
];

/** A rhythm, as work or a line of report may have. */
export function rhythm({ dice }: Sketch): DraftWhen {
  return { ...dice.pick(rhythms) };
}

/** A month, a quarter or a year that has just these days. */
function periodOf(span: Span): DraftWhen | undefined {
  const { year, month } = partsOf(span.from);
  const isJust = (text: string) => {
    const period = parsePeriod(text);
    return period?.from === span.from && period.to === span.to;
  };
  const [monthText, quarterText] = [formatDay(span.from).slice(0, 7), `${year}-Q${Math.ceil(month / 3)}`];
  if (isJust(monthText)) return { kind: 'month', month: monthText, text: `tháng ${month} năm ${year}` };
  if (isJust(quarterText)) return { kind: 'quarter', quarter: quarterText, text: fromTo(span) };
  return isJust(String(year)) ? { kind: 'year', year, text: `năm ${year}` } : undefined;
}

function edgeOf({ dice, feast, issued, isDraft }: Sketch, day: Day, end: keyof Span): string {
  const days = feast ? day - feast.day : Infinity;
  if (Math.abs(days) <= 60 && dice.oneIn(4)) return days === 0 ? `@${feast?.id}` : `@${feast?.id}:${signed(days)}`;
  if (day === issued && !isDraft && dice.oneIn(2)) return 'issue';
  const month = formatDay(day).slice(0, 7);
  return parsePeriod(month)?.[end] === day && dice.oneIn(6) ? month : formatDay(day);
}

function signed(days: number): string {
  return days > 0 ? `+${days}` : String(days);
}

function onWeekday(day: Day): DraftWhen {
  const text = `ngày ${formatDayVi(day)} (${nameWeekday(day, 'vi')})`;
  return { kind: 'day', on: formatDay(day), text, says: { weekday: weekdayOf(day) } };
}

function severalDays({ window }: Sketch, day: Day): DraftWhen {
  const days = [0, 7, 14].map((later) => shift(day, later)).filter((one) => one <= window.to);
  const text = `các ngày ${days.map(formatDayVi).join(', ')}`;
  return days.length > 1
    ? { kind: 'days', days: days.map(formatDay), text }
    : { kind: 'day', on: formatDay(day), text: `ngày ${formatDayVi(day)}` };
}

/** Some days from a day on, within the window. */
function runFrom({ dice, window }: Sketch, day: Day): Span {
  const from = laterOf(window.from, shift(day, -dice.between(1, 9)));
  return { from, to: day };
}

function sinceIssue({ dice }: Sketch): DraftWhen {
  const [unit, word] = dice.pick([
    ['working-day', 'ngày làm việc'],
    ['day', 'ngày'],
    ['week', 'tuần'],
  ] as const);
  const count = dice.between(3, 20);
  const text = `trong thời hạn ${String(count).padStart(2, '0')} ${word} kể từ ngày ban hành Kế hoạch`;
  return { kind: 'relative', count, unit, side: 'within', of: 'issue', text };
}
