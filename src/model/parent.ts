import type { Side } from '#base/side.js';
import type { ParentName } from '#generated/report.types.js';
import type { PlanIndex } from './plan-index.js';
import type { ResolvedTemplate, TemplatePhase } from './template.js';
import { ownNumber } from './cited.js';

/** What a plan carries out, as far as it binds days: another plan, or a template in its place. */
export interface Parent {
  readonly id: string;
  /** As messages call it: its number and issuer, else its title. */
  readonly name: string;
  readonly file: string | undefined;
  readonly window: Side | undefined;
  readonly phases: readonly TemplatePhase[];
  /** The plan itself; a template has no duties, no number and no words to keep to. */
  readonly index: PlanIndex | undefined;
}

/** A parent that is a plan. */
export type PlanAbove = Parent & { readonly index: PlanIndex };

/** The parents that are plans, the nearest first. */
export function plansAbove(parents: readonly Parent[]): readonly PlanAbove[] {
  return parents.filter(isPlan);
}

/** The nearest parent, as a list: nothing is in it where that is a template. */
export function nearestPlan(parents: readonly Parent[]): readonly PlanAbove[] {
  return plansAbove(parents.slice(0, 1));
}

function isPlan(parent: Parent): parent is PlanAbove {
  return parent.index !== undefined;
}

export function parentOfPlan(index: PlanIndex, file?: string): Parent {
  const { plan } = index;
  const number = ownNumber(plan);
  const campaign = index.campaign();
  return {
    id: plan.id,
    name: number === undefined ? `${plan.title} (${plan.issuer.name})` : `${number} (${plan.issuer.name})`,
    file,
    window: campaign && sideOf(index, campaign.item.when),
    phases: index.all('phase').flatMap(({ item }): TemplatePhase[] => {
      const side = item.track === 'stage' ? sideOf(index, item.when) : undefined;
      if (!side) return [];
      const span = index.resolve(item.when);
      return [
        {
          id: item.id,
          title: { vi: item.title, en: item.title },
          side,
          span: span.kind === 'span' ? span.span : undefined,
          ...(item.occasion && { relation: item.occasion.relation }),
        },
      ];
    }),
    index,
  };
}

export function parentOfTemplate({ id, title, window, phases }: ResolvedTemplate): Parent {
  return { id, name: title.vi, file: undefined, window, phases, index: undefined };
}

/** A parent as reports name it. */
export function parentName({ id, name, file, index }: Parent): ParentName {
  return { kind: index === undefined ? 'template' : 'plan', id, name, ...(file !== undefined && { file }) };
}

function sideOf(index: PlanIndex, when: Parameters<PlanIndex['resolve']>[0]): Side | undefined {
  const resolved = index.resolve(when);
  if (resolved.kind === 'span') return resolved.span;
  return resolved.kind === 'side' ? resolved.side : undefined;
}
