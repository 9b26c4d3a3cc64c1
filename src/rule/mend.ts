import type { PlanIndex } from '#model/plan-index.js';
import { patchOfRepair, repairsOf } from '#model/sharing.js';
import type { StageGroup } from '#model/stages.js';
import type { ResolvedTemplate } from '#model/template.js';
import { dayValue, listValue } from '#model/value.js';
import type { Mend } from './rule.js';

/**
 * The smallest repairs of a group of stages as mends, under a message with the slot `{edits}`: the new days. Which day is
 * meant is for people to say, so none is applied by itself.
 */
export function mendsOf<Key extends string>(
  message: Key,
  index: PlanIndex,
  group: StageGroup,
  template: ResolvedTemplate,
): Mend<Key>[] {
  return repairsOf(group, template).flatMap(({ repair, stages }) => {
    const patch = patchOfRepair(index, repair, stages);
    const edits = listValue(repair.map(({ day }) => dayValue(day)));
    return patch ? [{ message, values: { edits }, safe: false, ...patch }] : [];
  });
}
