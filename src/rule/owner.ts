import { findGaps } from '#base/cover.js';
import { overlaps, type Span } from '#base/span.js';
import type { Placed } from '#model/placed.js';
import { sharingsOf } from '#model/sharing.js';
import type { StageGroup } from '#model/stages.js';
import type { ResolvedTemplate } from '#model/template.js';

/**
 * The rule that owns days which a stage has too many: where other stages have every one of them as well, the fault is
 * that they are shared, and a rule about one of the stages keeps still.
 */
export function ownerOfSharedDays(
  group: StageGroup | undefined,
  stage: Placed<unknown>,
  days: readonly Span[],
  template: ResolvedTemplate,
): 'phase/shares-anchor' | 'phase/overlap' | undefined {
  if (!group || days.length === 0) return undefined;
  const sharings = sharingsOf(group, template).filter(
    ({ first, second, days: shared }) =>
      [first.pointer, second.pointer].includes(stage.pointer) && days.some((run) => overlaps(run, shared)),
  );
  const shared = sharings.map((sharing) => sharing.days);
  if (days.some((run) => findGaps(run, shared).length > 0)) return undefined;
  return sharings.every(({ isCustom }) => isCustom) ? 'phase/shares-anchor' : 'phase/overlap';
}

/**
 * The rule that owns the difference between an end of a stage and the end that a template sets: days too many that others
 * have as well are shared, days too few that no stage has are a gap, and what another stage has instead is told there.
 */
export function ownerOfMovedEnd(
  group: StageGroup,
  stage: Stage & { readonly span: Span },
  end: 'from' | 'to',
  expected: Day,
  template: ResolvedTemplate,
): string | undefined {
  const days = between(stage.span[end], expected, end);
  if (overlaps(days, stage.span)) return ownerOfSharedDays(group, stage, [days], template);
  const others = datedStages(group).filter(({ pointer }) => pointer !== stage.pointer);
  if (findGaps(days, others.map(({ span }) => span)).length === 0) return 'phase/off-template';
  return group.frameSpan && isWithin(days, group.frameSpan) ? 'phase/gap' : undefined;
}

/** The days by which an end is off: those from the earlier of the two to the eve of the later, or the reverse. */
function between(actual: Day, expected: Day, end: 'from' | 'to'): Span {
  const [from, to] = actual < expected ? [actual, expected] : [expected, actual];
  return end === 'from' ? { from, to: shift(to, -1) } : { from: shift(from, 1), to };
}
