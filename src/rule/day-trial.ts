import { findGaps, findOutside } from '#base/cover.js';
import { onceEach, oncePer } from '#base/once.js';
import { clip } from '#base/side.js';
import { contains, hull } from '#base/span.js';
import type { Phase, Plan } from '#generated/plan.types.js';
import { indexPlan } from '#model/index-plan.js';
import { sideNamed, surplusOf } from '#model/naming.js';
import { applyPatch, type Patch } from '#model/patch.js';
import { matchPhases } from '#model/phase-match.js';
import type { Placed, StageGroup } from '#model/placed.js';
import type { PlanIndex } from '#model/plan-index.js';
import { lastDeadlineOf, timesOf } from '#model/route.js';
import { datedStages, sharingsOf } from '#model/sharing.js';
import { frameOfPhase, groupOfStage } from '#model/stages.js';
import type { ResolvedTemplate } from '#model/template.js';
import { ownerOfMovedEnd, ownerOfSharedDays } from './owner.js';

/**
 * Whether a change of days makes nothing worse among phases and windows: no fault of theirs comes up, or comes up more
 * often. A boundary moved alone may put one fault right and leave a hole, or a stage with the wrong name.
 */
export function isSound(index: PlanIndex, template: ResolvedTemplate, { patch }: Pick<Patch, 'patch'>): boolean {
  // A patch of days leaves a plan a plan.
  const mended = indexPlan(applyPatch(index.plan, patch) as Plan);
  const [had, has] = [faultsNow(index)(template), countFaults(mended, template)];
  return faults.every((fault) => has[fault] <= had[fault]);
}

const faults = ['reversed', 'gap', 'overlap', 'anchor', 'outside', 'name', 'phase', 'window', 'report'] as const;

type Counts = Readonly<Record<(typeof faults)[number], number>>;

/** The faults of the plan as it is, against which each of its mends is held. */
const faultsNow = oncePer((index: PlanIndex) => onceEach((template: ResolvedTemplate) => countFaults(index, template)));

/** How often each rule on the days of phases and windows has to speak. */
function countFaults(index: PlanIndex, template: ResolvedTemplate): Counts {
  const groups = index.all('stages').map(({ item }) => item);
  const sharings = groups.flatMap((group) => sharingsOf(group, template));
  const whens = [...index.all('window'), ...index.all('phase')].map(({ item }) => index.resolve(item.when));
  return {
    reversed: whens.filter((when) => when.kind === 'unresolved' && when.reason === 'reversed').length,
    gap: groups.flatMap((group) => gapsIn(index, group)).length,
    overlap: sharings.filter(({ isCustom }) => !isCustom).length,
    anchor: sharings.filter(({ isCustom }) => isCustom).length,
    outside: index.all('phase').flatMap(({ item }) => outsideOf(index, item)).length,
    name: index.all('phase').filter((phase) => isMisnamed(index, template, phase)).length,
    phase: movedEndsOf(index, template),
    window: movedEndsOfWindow(index, template),
    report: earlyReportsIn(index),
  };
}

// As in the rules, a fault is told by one of them: a gap waits until every stage lies inside its window.

function gapsIn(index: PlanIndex, group: StageGroup) {
  const spans = datedStages(group).map(({ span }) => span);
  if (group.stages.length < 2 || spans.length < group.stages.length) return [];
  if (group.stages.some(({ item }) => outsideOf(index, item).length > 0)) return [];
  return findGaps(group.frameSpan ?? spans.reduce(hull), spans);
}

function outsideOf(index: PlanIndex, phase: Phase) {
  const [frame, when] = [frameOfPhase(index, phase)?.span, index.resolve(phase.when)];
  return phase.track === 'follow-up' || !frame || when.kind !== 'span' ? [] : findOutside(frame, [when.span]);
}

function isMisnamed(index: PlanIndex, template: ResolvedTemplate, phase: Placed<Phase>): boolean {
  const { occasion, when } = phase.item;
  const day = occasion && index.marks.dayOfOccasion(occasion.id);
  const resolved = index.resolve(when);
  if (!occasion || day === undefined || resolved.kind !== 'span') return false;
  const side = sideNamed(occasion.relation, day);
  const surplus = surplusOf(resolved.span, side);
  const leavesDayOut = occasion.relation === 'before' || occasion.relation === 'after';
  if (surplus.length === 0) return !leavesDayOut && !contains(resolved.span, day);
  const stage = { ...phase, span: resolved.span };
  return !clip(side, resolved.span) || !ownerOfSharedDays(groupOfStage(index, phase), stage, surplus, template);
}

function movedEndsOf(index: PlanIndex, template: ResolvedTemplate): number {
  return matchPhases(index, template).pairs.flatMap(({ stage, phase }) => {
    const [group, { span }] = [groupOfStage(index, stage), stage];
    if (!group || !span || outsideOf(index, stage.item).length > 0 || isMisnamed(index, template, stage)) return [];
    return (['from', 'to'] as const).filter((end) => {
      const expected = phase.side[end];
      if (expected === undefined || expected === span[end]) return false;
      return !ownerOfMovedEnd(group, { stage: { ...stage, span }, end, expected }, template);
    });
  }).length;
}

function movedEndsOfWindow(index: PlanIndex, template: ResolvedTemplate): number {
  const window = index.campaign();
  const when = window && index.resolve(window.item.when);
  if (when?.kind !== 'span') return 0;
  return (['from', 'to'] as const).filter((end) => {
    const expected = template.window?.[end];
    return expected !== undefined && expected !== when.span[end];
  }).length;
}

/** Final reports that are due while the campaign goes on. */
function earlyReportsIn(index: PlanIndex): number {
  const window = index.campaign();
  const when = window && index.resolve(window.item.when);
  if (when?.kind !== 'span') return 0;
  const reports = index.all('route').filter(({ item }) => item.kind === 'report' && item.final === true);
  const days = reports.map(({ item }) => lastDeadlineOf(index, timesOf(index, item)));
  return days.filter((day) => day !== undefined && day < when.span.to).length;
}
