import { findGaps } from '#base/cover.js';
import { shift, type Day } from '#base/day.js';
import { hull, intersect, isWithin, overlaps, type Span } from '#base/span.js';
import type { Placed } from '#model/placed.js';
import { datedStages, isCustomary } from '#model/sharing.js';
import type { Stage, StageGroup } from '#model/placed.js';
import type { ResolvedTemplate } from '#model/template.js';

/**
 * The rule that owns days which a stage has too many: where other stages have every one of them as well, the fault is
 * that they are shared, and a rule about one of the stages keeps still.
 */
export function ownerOfSharedDays(
  group: StageGroup | undefined,
  stage: Placed<unknown> & { readonly span: Span },
  days: readonly Span[],
  template: ResolvedTemplate,
): 'phase/shares-anchor' | 'phase/overlap' | undefined {
  if (!group || days.length === 0) return undefined;
  const others = spansBeside(group, stage).filter((span) => days.some((run) => overlaps(run, span)));
  if (days.some((run) => findGaps(run, others).length > 0)) return undefined;
  return others.every((span) => isCustomary(stage.span, span, template)) ? 'phase/shares-anchor' : 'phase/overlap';
}

function spansBeside(group: StageGroup, stage: Placed<unknown>): Span[] {
  return datedStages(group).flatMap(({ pointer, span }) => (pointer === stage.pointer ? [] : [span]));
}

/** An end of a stage that is not where the template sets it. */
export interface MovedEnd {
  readonly stage: Stage & { readonly span: Span };
  readonly end: 'from' | 'to';
  readonly expected: Day;
}

/**
 * The rule that owns a moved end. An end that goes with the window is a matter of the window; days too many that others
 * have as well are shared; days too few are a gap where no stage has them, and told of the stage that has them where one
 * does.
 */
export function ownerOfMovedEnd(group: StageGroup, { stage, end, expected }: MovedEnd, template: ResolvedTemplate) {
  const window = group.frameSpan;
  if (window && stage.span[end] === window[end] && template.window?.[end] === expected) return 'window/off-template';
  const days = daysBetween(stage.span[end], expected, end);
  const surplus = intersect(days, stage.span);
  if (surplus) return ownerOfSharedDays(group, stage, [surplus], template);
  const spans = spansBeside(group, stage);
  if (findGaps(days, spans).length === 0) return 'phase/off-template';
  return isWithin(days, window ?? spans.reduce(hull, stage.span)) ? 'phase/gap' : undefined;
}

/** The days by which an end is off. */
function daysBetween(actual: Day, expected: Day, end: 'from' | 'to'): Span {
  const [first, last] = actual < expected ? [actual, expected] : [expected, actual];
  return end === 'from' ? { from: first, to: shift(last, -1) } : { from: shift(first, 1), to: last };
}
