import { formatDay, type Day } from '#base/day.js';
import type { Span } from '#base/span.js';
import { indexPlan } from '#model/index-plan.js';
import type { Draft } from './cases.js';

// What mutators ask of a plan and do to it: faults are put in relative to the days that it has, in whichever year.

type DraftPhase = NonNullable<Draft['phases']>[number];

/** A stage that a mutator may write to, with its days. */
export interface DraftStage {
  readonly phase: DraftPhase;
  readonly span: Span;
}

/** The stages that together should fill a window, by their first day; none where one of them has no days or the plan no window. */
export function stagesOfWindow(plan: Draft): readonly DraftStage[] {
  const group = indexPlan(plan)
    .all('stages')
    .find(({ item }) => item.frame?.pointer.startsWith('/windows/') && item.frameSpan !== undefined)?.item;
  const stages = (group?.stages ?? []).flatMap(({ item, span }) => {
    const phase = plan.phases?.find(({ id }) => id === item.id);
    return phase && span ? [{ phase, span }] : [];
  });
  if (stages.length < (group?.stages.length ?? 0)) return [];
  return stages.toSorted((a, b) => a.span.from - b.span.from);
}

/** The days of the campaign, where the plan has one. */
export function campaignDays(plan: Draft): Span | undefined {
  const index = indexPlan(plan);
  const campaign = index.campaign();
  const when = campaign?.item.kind === 'campaign' ? index.resolve(campaign.item.when) : undefined;
  return when?.kind === 'span' ? when.span : undefined;
}

/** A range between two days, and nothing said beside. */
export function daysBetween(from: Day, to: Day): { kind: 'range'; from: string; to: string } {
  return { kind: 'range', from: formatDay(from), to: formatDay(to) };
}

/** How the lines of the recipients begin and end, for one that is put among them. */
export function layoutOfRecipients({ recipients = [] }: Draft): { bullet?: string; end?: string } {
  const { bullet, end } = recipients[0] ?? {};
  return { ...(bullet !== undefined && { bullet }), ...(end !== undefined && { end }) };
}

/** Makes a copy of the faultless plan the plan of the board that the others carry out. */
export function beTheBoard(plan: Draft): void {
  Object.assign(plan.issuer, { name: 'Ban Chỉ đạo Nhân quyền tỉnh Bình Minh', organ: 'board' });
  plan.number = { serial: '85', symbol: 'KH-BCĐNQ', text: 'Số: 85/KH-BCĐNQ' };
  plan.issued = { ...plan.issued, on: '2025-09-24' };
  plan.citations = [];
}
