import type { Plan, When } from '#generated/plan.types.js';
import { occasionOfEdge } from './edge.js';

/** The kinds of item that an id may stand for. */
export type ItemKind =
  | 'section'
  | 'claim'
  | 'citation'
  | 'occasion'
  | 'window'
  | 'phase'
  | 'topic'
  | 'statement'
  | 'goal'
  | 'unit'
  | 'task'
  | 'clause'
  | 'route'
  | 'money'
  | 'recipient'
  | 'appendix'
  | 'short-name'
  | 'cross-reference';

/** One id used to point at another item: where it is written and what it may mean. */
export interface Reference {
  readonly pointer: string;
  readonly id: string;
  readonly to: readonly ItemKind[];
}

type Kinds = readonly ItemKind[];

/** Whether an id stands for an item of one of these kinds. */
type IsKnown = (id: string, to: Kinds) => boolean;

/**
 * Told of each reference: the id, what it may mean, and where it is written, in pieces. A plan has hundreds and hardly any
 * leads nowhere, so that a pointer is put together only then.
 */
type See = (
  id: string | undefined,
  to: Kinds,
  list: string,
  at: number,
  field: string,
  n?: number,
  inner?: string,
) => void;

/** Every reference of the plan from one item to another that leads nowhere, in the order of the document. */
export function danglingIn(plan: Plan, isKnown: IsKnown): Reference[] {
  const dangling: Reference[] = [];
  const see: See = (id, to, list, at, field, n, inner) => {
    if (id === undefined || isKnown(id, to)) return;
    const place = `/${list}/${at}/${field}${n === undefined ? '' : `/${n}`}${inner === undefined ? '' : `/${inner}`}`;
    dangling.push({ pointer: place, id, to });
  };
  seeSections(plan, see);
  plan.sections.forEach((section, at) => see(section.unit, units, 'sections', at, 'unit'));
  plan.citations?.forEach((citation, at) => see(citation.of, citations, 'citations', at, 'of'));
  seeTimes(plan, see);
  plan.topics?.forEach((topic, at) => {
    see(topic.phase, phases, 'topics', at, 'phase');
    see(topic.parent, topics, 'topics', at, 'parent');
  });
  plan.goals?.forEach((goal, at) => see(goal.parent, goals, 'goals', at, 'parent'));
  seeUnits(plan, see);
  seeDuties(plan, see);
  seeRecipients(plan, see);
  return dangling;
}

const sections: Kinds = ['section'];
const citations: Kinds = ['citation'];
const occasions: Kinds = ['occasion'];
const phases: Kinds = ['phase'];
const topics: Kinds = ['topic'];
const goals: Kinds = ['goal'];
const units: Kinds = ['unit'];
const tasks: Kinds = ['task'];
const frames: Kinds = ['phase', 'window'];
const parts: Kinds = ['section', 'appendix'];

const listsWithSection = [
  'claims',
  'citations',
  'occasions',
  'windows',
  'phases',
  'statements',
  'goals',
  'topics',
  'tasks',
  'generalClauses',
  'routes',
  'budget',
  'appendices',
  'shortNames',
  'references',
] as const;

function seeSections(plan: Plan, see: See): void {
  for (const list of listsWithSection)
    plan[list]?.forEach((item, at) => see(item.section, sections, list, at, 'section'));
}

function seeTimes(plan: Plan, see: See): void {
  for (const list of ['windows', 'phases', 'topics', 'goals'] as const)
    plan[list]?.forEach((item, at) => item.when && seeWhen(item.when, see, list, at));
  for (const list of ['tasks', 'routes'] as const)
    plan[list]?.forEach((item, at) => item.when?.forEach((when, n) => seeWhen(when, see, list, at, n)));
  plan.phases?.forEach((phase, at) => {
    see(phase.parent, frames, 'phases', at, 'parent');
    see(phase.occasion?.id, occasions, 'phases', at, 'occasion/id');
  });
}

function seeWhen(when: When, see: See, list: string, at: number, n?: number): void {
  const seeIn = (field: string, id: string | undefined) =>
    n === undefined ? see(id, occasions, list, at, `when/${field}`) : see(id, occasions, list, at, 'when', n, field);
  if (when.says) seeIn('says/fromOccasion/occasion', when.says.fromOccasion?.occasion);
  if (when.kind === 'range') for (const end of ['from', 'to'] as const) seeIn(end, occasionOfEdge(when[end]));
  if (when.kind === 'relative') seeIn('of', occasionOfEdge(when.of));
  if (when.kind === 'event') seeIn('occasion', when.occasion);
}

function seeUnits(plan: Plan, see: See): void {
  plan.units?.forEach((unit, at) => {
    see(unit.of, units, 'units', at, 'of');
    unit.holds?.forEach((id, n) => see(id, units, 'units', at, 'holds', n));
    unit.members?.forEach((id, n) => see(id, units, 'units', at, 'members', n));
    unit.except?.forEach((id, n) => see(id, units, 'units', at, 'except', n));
    unit.names.forEach((name, n) => see(name.section, sections, 'units', at, 'names', n, 'section'));
  });
}

function seeDuties(plan: Plan, see: See): void {
  for (const list of ['tasks', 'generalClauses'] as const)
    plan[list]?.forEach((item, at) => {
      item.parties.forEach((party, n) => {
        see(party.unit, units, list, at, 'parties', n, 'unit');
        if (party.by !== undefined) see(party.by, units, list, at, 'parties', n, 'by');
        if (party.via !== undefined) see(party.via, units, list, at, 'parties', n, 'via');
      });
      if (item.covers?.scope === 'phase') see(item.covers.ref, phases, list, at, 'covers/ref');
      if (item.covers?.scope === 'section') see(item.covers.ref, sections, list, at, 'covers/ref');
    });
  plan.tasks?.forEach((task, at) => {
    see(task.parent, tasks, 'tasks', at, 'parent');
    task.topics?.forEach((id, n) => see(id, topics, 'tasks', at, 'topics', n));
  });
  plan.routes?.forEach((route, at) => {
    route.from.forEach((id, n) => see(id, units, 'routes', at, 'from', n));
    route.via?.forEach((id, n) => see(id, units, 'routes', at, 'via', n));
    route.to.forEach((id, n) => see(id, units, 'routes', at, 'to', n));
    see(route.task, tasks, 'routes', at, 'task');
  });
  plan.budget?.forEach((money, at) => see(money.payer, units, 'budget', at, 'payer'));
}

function seeRecipients(plan: Plan, see: See): void {
  plan.recipients?.forEach((recipient, at) =>
    recipient.to.forEach((addressee, n) => {
      see(addressee.unit, units, 'recipients', at, 'to', n, 'unit');
      see(addressee.ref, sections, 'recipients', at, 'to', n, 'ref');
    }),
  );
  plan.shortNames?.forEach((name, at) => see(name.unit, units, 'shortNames', at, 'unit'));
  plan.references?.forEach((reference, at) => see(reference.to, parts, 'references', at, 'to'));
}
