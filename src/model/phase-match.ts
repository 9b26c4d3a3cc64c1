import { entryAt } from '#base/entry.js';
import { onceEach, oncePer } from '#base/once.js';
import { clip } from '#base/side.js';
import { lengthOf } from '#base/span.js';
import { compareCodeUnits } from '#base/text.js';
import type { PlanIndex } from './plan-index.js';
import type { Stage } from './placed.js';
import type { ResolvedTemplate, TemplatePhase } from './template.js';

/** A stage of the plan and the phase of the template that it stands for. */
export interface PhasePair {
  readonly stage: Stage;
  readonly phase: TemplatePhase;
}

export interface PhaseMatch {
  readonly pairs: readonly PhasePair[];
  /** Phases of the template for which the plan has no stage. */
  readonly missing: readonly TemplatePhase[];
  /** Stages of the plan that stand for no phase of the template. */
  readonly rest: readonly Stage[];
}

/**
 * Matches the stages of the plan's own time with the phases of a template: by what their names say of the occasion, then
 * by the days that they share, then, as many on both sides being left, by their order.
 */
export function matchPhases(index: PlanIndex, template: Pick<ResolvedTemplate, 'phases'>): PhaseMatch {
  return matchesOf(index)(template);
}

const matchesOf = oncePer((index: PlanIndex) =>
  onceEach(({ phases }: Pick<ResolvedTemplate, 'phases'>) => matchStages(topStages(index), phases)),
);

/** Stages of the plan's own time; stages within a phase are no business of a template. */
function topStages(index: PlanIndex): Stage[] {
  const groups = index.all('stages').filter(({ item }) => !item.frame?.pointer.startsWith('/phases/'));
  return groups.flatMap(({ item }) => item.stages);
}

type Fits = (stage: Stage, phase: TemplatePhase) => boolean;

const isSameRelation: Fits = (stage, phase) =>
  phase.relation !== undefined && stage.item.occasion?.relation === phase.relation;
const isSameSide: Fits = (stage, phase) =>
  phase.relation !== undefined &&
  stage.item.occasion !== undefined &&
  sideOf(stage.item.occasion.relation) === sideOf(phase.relation);
const sharesDays: Fits = (stage, phase) =>
  (stage.item.occasion === undefined || phase.relation === undefined) && sharedDays(stage, phase) > 0;

function matchStages(stages: readonly Stage[], phases: readonly TemplatePhase[]): PhaseMatch {
  const pairs: PhasePair[] = [];
  const rest = new Set(stages);
  const missing = new Set(phases);
  const join = (pair: PhasePair) => {
    if (!rest.has(pair.stage) || !missing.has(pair.phase)) return;
    pairs.push(pair);
    rest.delete(pair.stage);
    missing.delete(pair.phase);
  };
  for (const fits of [isSameRelation, isSameSide, sharesDays]) candidates(rest, missing, fits).forEach(join);
  byOrder([...rest], [...missing]).forEach(join);
  return { pairs, missing: [...missing], rest: [...rest] };
}

/** The pairs that fit, those that share most days first; of equals the earlier stage. */
function candidates(stages: Iterable<Stage>, phases: ReadonlySet<TemplatePhase>, fits: Fits): PhasePair[] {
  const pairs = [...stages].flatMap((stage) =>
    [...phases].flatMap((phase) => (fits(stage, phase) ? [{ stage, phase }] : [])),
  );
  return pairs
    .map((pair) => ({ pair, days: sharedDays(pair.stage, pair.phase) }))
    .sort((a, b) => b.days - a.days || compareStages(a.pair.stage, b.pair.stage))
    .map(({ pair }) => pair);
}

function byOrder(stages: readonly Stage[], phases: readonly TemplatePhase[]): PhasePair[] {
  const isOpen = stages.every(({ item, span }) => item.occasion === undefined && span !== undefined);
  if (!isOpen || stages.length !== phases.length) return [];
  const ordered = stages.toSorted(compareStages);
  return phases.map((phase, at) => ({ stage: entryAt(ordered, at), phase }));
}

function sideOf(relation: NonNullable<TemplatePhase['relation']>): 'before' | 'on' | 'after' {
  if (relation === 'until') return 'before';
  return relation === 'from' ? 'after' : relation;
}

function sharedDays({ span }: Stage, { side }: TemplatePhase): number {
  const days = span && clip(side, span);
  return days ? lengthOf(days) : 0;
}

function compareStages(a: Stage, b: Stage): number {
  return (a.span?.from ?? Infinity) - (b.span?.from ?? Infinity) || compareCodeUnits(a.item.id, b.item.id);
}
