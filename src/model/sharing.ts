import { entryAt } from '#base/entry.js';
import { certifyCount, type Certificate } from '#base/certificate.js';
import { formatDay } from '#base/day.js';
import { findOverlaps } from '#base/overlap.js';
import { smallestRepair, type Repair } from '#base/repair.js';
import { intersect, lengthOf, type Span } from '#base/span.js';
import { compareCodeUnits } from '#base/text.js';
import { joinPatches, putAt, type Patch } from './patch.js';
import type { PlanIndex } from './plan-index.js';
import type { Stage, StageGroup } from './placed.js';
import { isAnchorDay, type ResolvedTemplate } from './template.js';

/** Days that two stages of one frame both have. */
export interface Sharing {
  readonly first: Stage;
  readonly second: Stage;
  readonly days: Span;
  /** One day, the anchor of a template that takes sharing it for custom. */
  readonly isCustom: boolean;
  readonly certificates: readonly Certificate[];
}

/** Five thousand equal phases overlap in twelve million pairs; nobody reads beyond the first hundred. */
const mostPairs = 100;

/** A stage whose days are known. */
type DatedStage = Stage & { readonly span: Span };

/** The dated stages by id, so that of stages with the same days the same one comes first however the plan lists them. */
export function datedStages(group: StageGroup): DatedStage[] {
  const dated = group.stages.filter((stage): stage is DatedStage => stage.span !== undefined);
  return dated.toSorted((a, b) => compareCodeUnits(a.item.id, b.item.id));
}

/**
 * The dated stages, and where nothing frames them also one whose end is open, by its first day: what lies before that day is
 * nobody's, however long the stage goes on.
 */
export function startedStages(group: StageGroup): DatedStage[] {
  if (group.frameSpan) return datedStages(group);
  const opened = group.stages.flatMap((stage): DatedStage[] => {
    const { when } = stage;
    const from = stage.span === undefined && when.kind === 'side' ? when.side.from : undefined;
    return from === undefined ? [] : [{ ...stage, span: { from, to: from } }];
  });
  return [...datedStages(group), ...opened].toSorted((a, b) => compareCodeUnits(a.item.id, b.item.id));
}

/** All pairs of stages that share days, by the first day that they share. */
export function sharingsOf(group: StageGroup, template: ResolvedTemplate): Sharing[] {
  const stages = datedStages(group);
  const spans = stages.map(({ span }) => span);
  const { pairs } = findOverlaps(spans, mostPairs);
  const count = group.frameSpan && pairs.length > 0 ? certifyCount(group.frameSpan, spans) : [];
  return pairs.flatMap(({ first, second, shared }) => {
    const [one, other] = [entryAt(stages, first), entryAt(stages, second)];
    const isCustom = isSeam(one.span, other.span, shared) && isSharedByCustom(template, shared);
    const witness: Certificate = { kind: 'shared', spans: [isoOf(one.span), isoOf(other.span)], days: isoOf(shared) };
    return [{ first: one, second: other, days: shared, isCustom, certificates: [...count, witness] }];
  });
}

/** Whether the days that two stages both have are the anchor day at their seam, which the template takes for custom. */
export function isCustomary(one: Span, other: Span, template: ResolvedTemplate): boolean {
  const shared = intersect(one, other);
  return shared !== undefined && isSeam(one, other, shared) && isSharedByCustom(template, shared);
}

/** Whether the one day is the last of one stage and the first of the other. */
function isSeam(one: Span, other: Span, shared: Span): boolean {
  return lengthOf(shared) === 1 && (one.to === other.from || other.to === one.from);
}

function isSharedByCustom(template: ResolvedTemplate, shared: Span): boolean {
  return template.sharedAnchor === 'warn' && isAnchorDay(template, shared.from);
}

/** The smallest repairs that make the stages partition their frame; the stage that is the anchor day itself stays. */
export function repairsOf(
  group: StageGroup,
  template: ResolvedTemplate,
): readonly { repair: Repair; stages: readonly DatedStage[] }[] {
  const stages = datedStages(group);
  if (!group.frameSpan || stages.length < group.stages.length) return [];
  const isAnchor = ({ span }: DatedStage) => lengthOf(span) === 1 && isAnchorDay(template, span.from);
  const fixed = stages.flatMap((stage, at) => (isAnchor(stage) ? [at] : []));
  const found = smallestRepair(
    group.frameSpan,
    stages.map(({ span }) => span),
    { fixed, limit: 4 },
  );
  return (found?.repairs ?? []).filter((repair) => repair.length > 0).map((repair) => ({ repair, stages }));
}

/** The repair as a patch of the plan; nothing where a stage writes its days in another way than as a range or a day. */
export function patchOfRepair(index: PlanIndex, repair: Repair, stages: readonly DatedStage[]): Patch | undefined {
  const patches = repair.map(({ index: at, end, day }) => {
    const stage = stages[at];
    return stage?.item.when.kind === 'range'
      ? putAt(index.plan, `${stage.pointer}/when/${end}`, formatDay(day))
      : undefined;
  });
  return patches.every((patch) => patch !== undefined) ? joinPatches(patches) : undefined;
}

function isoOf(span: Span): readonly [string, string] {
  return [formatDay(span.from), formatDay(span.to)];
}
