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
