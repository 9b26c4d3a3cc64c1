import { formatDay, parseDay } from '#base/day.js';
import type { Plan, When } from '#generated/plan.types.js';
import { spanOfWhen } from '#model/when.js';

// What times of a plan come to, in words that can be compared.

/** "thường xuyên", "kịp thời", "năm học …": such words stand in any sentence, and are times only where one is expected. */
export function isLoose({ kind }: When): boolean {
  return kind === 'vague' || kind === 'ongoing' || kind === 'school-year';
}

/** Days in a line of content are when it is held; "trong quý II" may as well be what it is about. */
export function daysOf(plan: Plan, when: When | undefined): string[] {
  return when && isDated(when) ? meaningOf(plan, when) : [];
}

function isDated(when: When): boolean {
  const { kind } = when;
  // An event of the plan is written as its day.
  const isDay = kind === 'day' || kind === 'days' || kind === 'range' || kind === 'relative';
  return isDay || (kind === 'event' && !isUndated(when));
}

/** "vào ngày khai mạc": an event whose day nobody tells. What the importer makes of it, other words or nothing, is left open. */
export function isUndated(when: When): boolean {
  return when.kind === 'event' ? when.occasion === undefined : when.kind === 'vague' && when.word === 'other';
}

/** The days that a time comes to, and on which side of them it lies; of one that comes to none its parts, month by month. */
export function meaningOf({ issued, occasions = [] }: Plan, when: When): string[] {
  if (when.kind === 'relative' && when.of !== 'issue') {
    const title = occasions.find(({ id }) => when.of === `@${id}`)?.title;
    // The document names the occasion, and does not tell its day.
    return [`${when.count} ${when.unit} ${when.side} ${title ?? when.of}`];
  }
  const span = spanOfWhen(when, {
    issuedOn: issued?.on === undefined ? undefined : parseDay(issued.on),
    dayOfOccasion: (id) => parseDay(occasions.find((one) => one.id === id)?.day ?? ''),
  });
  const bound = when.bound === 'before' || when.bound === 'by' ? ` ${when.bound}` : '';
  if (span) return [`${formatDay(span.from)} ${formatDay(span.to)}${bound}`];
  const { text: _text, bound: _bound, inferred: _inferred, ...parts } = when;
  const told = Object.entries(parts)
    .filter(([name]) => name !== 'months')
    .map(([name, value]) => `${name} ${String(value)}`)
    .toSorted()
    .join(', ');
  return when.kind === 'recurring' && when.months ? when.months.map((month) => `${told} ${month}`) : [told];
}
