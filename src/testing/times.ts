import { formatDay, formatDayVi, partsOf, shift, type Day } from '#base/day.js';
import { parsePeriod } from '#base/period.js';
import { isSameSpan, isWithin, laterOf, lengthOf, type Span } from '#base/span.js';
import type { When } from '#generated/plan.types.js';
import { spanOfWhen } from '#model/when.js';
import type { Draft } from '#rule/cases.js';
import type { Sketch } from './sketch.js';
import { fromTo } from './spelled.js';
import { whenKinds, whenOfKind, type WhenGround } from './whens.js';

/** Days that a plan must not miss, as it writes them: by both ends, now and then as a month, a quarter or a year. */
export function whenOfSpan(sketch: Sketch, span: Span): Draft<When> {
  const { dice, feast } = sketch;
  const period = dice.oneIn(3) ? periodOf(span) : undefined;
  if (period) return period;
  if (lengthOf(span) > 1) return whenOfKind(dice, 'range', groundOf(sketch, span));
  if (feast && dice.oneIn(4)) return whenOfKind(dice, 'event', groundOf(sketch, span));
  return { kind: 'day', on: formatDay(span.from), text: fromTo(span) };
}

/** The last day by which something must be done. */
export function dueBy({ dice }: Sketch, day: Day): Draft<When> {
  const bound = dice.pick(['by', 'before']);
  const text = `${bound === 'by' ? 'chậm nhất' : 'trước'} ngày ${formatDayVi(day)}`;
  return { kind: 'day', on: formatDay(day), text, bound };
}

/** A time of any kind for work of the plan; one that would lie beyond its window is written as a day within. */
export function timeOfWork(sketch: Sketch): Draft<When> {
  const { dice, window, feast, issued } = sketch;
  const day = shift(window.from, dice.between(0, lengthOf(window) - 1));
  const span = { from: laterOf(window.from, shift(day, -dice.between(0, 15))), to: day };
  const when = whenOfKind(dice, dice.pick(whenKinds), groundOf(sketch, span));
  const marks = { issuedOn: issued, dayOfOccasion: (id: string) => (id === feast?.id ? feast.day : undefined) };
  const found = spanOfWhen(when, marks);
  // Work that follows the issue is due whenever the window is.
  const followsIssue = when.kind === 'relative' && when.of === 'issue';
  return !found || followsIssue || isWithin(found, window) ? when : dueBy(sketch, day);
}

/** A rhythm, as a line of report may have. */
export function rhythm(sketch: Sketch): Draft<When> {
  return whenOfKind(sketch.dice, 'recurring', groundOf(sketch, sketch.window));
}

function groundOf({ feast, issued, isDraft }: Sketch, span: Span): WhenGround {
  return { span, occasion: feast, issued: isDraft ? undefined : issued };
}

/** The month, quarter or year that has just these days. */
function periodOf(span: Span): Draft<When> | undefined {
  const { year, month } = partsOf(span.from);
  const isJust = (period: string) => {
    const days = parsePeriod(period);
    return days !== undefined && isSameSpan(days, span);
  };
  const [monthText, quarterText] = [formatDay(span.from).slice(0, 7), `${year}-Q${Math.ceil(month / 3)}`];
  if (isJust(monthText)) return { kind: 'month', month: monthText, text: `tháng ${month} năm ${year}` };
  if (isJust(quarterText)) return { kind: 'quarter', quarter: quarterText, text: fromTo(span) };
  return isJust(String(year)) ? { kind: 'year', year, text: `năm ${year}` } : undefined;
}
