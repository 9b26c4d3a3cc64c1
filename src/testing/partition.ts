import { formatDay, shift } from '#base/day.js';
import type { Span } from '#base/span.js';
import type { Plan, When } from '#generated/plan.types.js';
import type { Dice } from './dice.js';
import { fromTo } from './spelled.js';

/** A window, and runs of days that fill it: each day is in one of them. */
export interface Partition {
  readonly window: Span;
  readonly parts: readonly Span[];
}

/** A partition of which one end was moved, so that days are left out, are in two parts, or lie beyond the window. */
export interface NearPartition extends Partition {
  readonly moved: {
    /** Which part, by its position. */
    readonly part: number;
    readonly end: 'from' | 'to';
    /** Days later, or earlier where negative; never 0. */
    readonly by: number;
  };
}

/** The window of a partition and its parts as a plan has them. */
export interface PhasedTime {
  readonly windows: NonNullable<Plan['windows']>;
  readonly phases: NonNullable<Plan['phases']>;
}

/** The campaign and its stages, each under a number. */
export function phasesOf({ window, parts }: Partition): PhasedTime {
  return {
    windows: [{ id: 'campaign', title: 'Thời gian thực hiện', kind: 'campaign', when: rangeOf(window) }],
    phases: parts.map((part, at) => ({
      id: `stage-${at + 1}`,
      title: `Giai đoạn ${at + 1}`,
      when: rangeOf(part),
      track: 'stage',
      parent: 'campaign',
    })),
  };
}

function rangeOf(span: Span): When {
  return { kind: 'range', from: formatDay(span.from), to: formatDay(span.to), text: fromTo(span) };
}

/** Cuts a window into so many runs of days, or as many as it has days; each is in the order of the calendar. */
export function cutInto(dice: Dice, window: Span, count: number): Span[] {
  const spans: Span[] = [];
  let { from } = window;
  for (let left = Math.min(count, window.to - window.from + 1); left > 0; left--) {
    const spare = window.to - from + 1 - left;
    const to = left === 1 ? window.to : shift(from, dice.between(0, Math.floor((2 * spare) / left)));
    spans.push({ from, to });
    from = shift(to, 1);
  }
  return spans;
}

/** Moves one end of one part by some days, such that the part keeps a day and the parts are no partition any more. */
export function moveAnEnd(dice: Dice, { window, parts }: Partition): NearPartition {
  const part = dice.between(0, parts.length - 1);
  const span = parts[part] ?? window;
  const end = dice.pick(['to', 'from']);
  const inwards = span.to - span.from;
  const by = dice.oneIn(2) && inwards > 0 ? -dice.between(1, Math.min(inwards, 30)) : dice.between(1, 30);
  const step = end === 'to' ? by : -by;
  const moved: Span = { ...span, [end]: shift(span[end], step) };
  return { window, parts: parts.map((one, at) => (at === part ? moved : one)), moved: { part, end, by: step } };
}
