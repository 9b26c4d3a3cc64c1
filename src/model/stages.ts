import { entryAt } from '#base/entry.js';
import { groupBy } from '#base/group.js';
import { oncePer } from '#base/once.js';
import type { Span } from '#base/span.js';
import type { Phase, Window } from '#generated/plan.types.js';
import type { Placed, Stage, StageGroup } from './placed.js';
import type { PlanIndex } from './plan-index.js';

/** Groups the stages by their parent; a stage without one belongs to the campaign window. */
export function groupStages(index: PlanIndex): Placed<StageGroup>[] {
  const byFrame = new Map<string | undefined, Stage[]>();
  for (const phase of index.all('phase')) {
    if (phase.item.track !== 'stage') continue;
    const frameId = phase.item.parent ?? index.campaign()?.item.id;
    const group = byFrame.get(frameId);
    if (group) group.push(stageOf(index, phase));
    else byFrame.set(frameId, [stageOf(index, phase)]);
  }
  return [...byFrame].map(([id, stages]) => {
    const frame = frameOf(index, id);
    return { item: { frame, frameSpan: spanOfFrame(index, frame), stages }, pointer: entryAt(stages, 0).pointer };
  });
}

/** The window or phase in which a phase should lie, and its days; nothing when the plan names no frame for it. */
export function frameOfPhase(
  index: PlanIndex,
  phase: Phase,
): { readonly frame: Placed<Window | Phase>; readonly span: Span | undefined } | undefined {
  const frame = frameOf(index, phase.parent ?? index.campaign()?.item.id);
  return frame && { frame, span: spanOfFrame(index, frame) };
}

/** The group that a stage belongs to. */
export function groupOfStage(index: PlanIndex, stage: Placed<Phase>): StageGroup | undefined {
  return groupsByStage(index).get(stage.pointer);
}

const groupsByStage = oncePer(
  (index: PlanIndex): ReadonlyMap<string, StageGroup> =>
    new Map(index.all('stages').flatMap(({ item }) => item.stages.map(({ pointer }) => [pointer, item] as const))),
);

function stageOf(index: PlanIndex, phase: Placed<Phase>): Stage {
  const when = index.resolve(phase.item.when);
  return { ...phase, when, span: when.kind === 'span' ? when.span : undefined };
}

function frameOf(index: PlanIndex, id: string | undefined): Placed<Window | Phase> | undefined {
  if (id === undefined) return undefined;
  return windowsById(index).get(id)?.[0] ?? index.findPhase(id);
}

const windowsById = oncePer((index: PlanIndex) => groupBy(index.all('window'), ({ item }) => item.id));

function spanOfFrame(index: PlanIndex, frame: Placed<Window | Phase> | undefined): Span | undefined {
  const when = frame && index.resolve(frame.item.when);
  return when?.kind === 'span' ? when.span : undefined;
}
