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

type See = (pointer: string, id: string | undefined, ...to: ItemKind[]) => void;

/** Every reference of the plan from one item to another, in the order of the document. */
export function referencesOf(plan: Plan): Reference[] {
  const references: Reference[] = [];
  const see: See = (pointer, id, ...to) => {
    if (id !== undefined) references.push({ pointer, id, to });
  };
  seeSections(plan, see);
  plan.sections.forEach((section, at) => see(`/sections/${at}/unit`, section.unit, 'unit'));
  plan.citations?.forEach((citation, at) => see(`/citations/${at}/of`, citation.of, 'citation'));
  seeTimes(plan, see);
  plan.topics?.forEach((topic, at) => {
    see(`/topics/${at}/phase`, topic.phase, 'phase');
    see(`/topics/${at}/parent`, topic.parent, 'topic');
  });
  plan.goals?.forEach((goal, at) => see(`/goals/${at}/parent`, goal.parent, 'goal'));
  seeUnits(plan, see);
  seeDuties(plan, see);
  seeRecipients(plan, see);
  return references;
}

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
    plan[list]?.forEach((item, at) => see(`/${list}/${at}/section`, item.section, 'section'));
}

function seeTimes(plan: Plan, see: See): void {
  for (const list of ['windows', 'phases', 'topics', 'goals'] as const)
    plan[list]?.forEach((item, at) => item.when && seeWhen(`/${list}/${at}/when`, item.when, see));
  for (const list of ['tasks', 'routes'] as const)
    plan[list]?.forEach((item, at) => item.when?.forEach((when, n) => seeWhen(`/${list}/${at}/when/${n}`, when, see)));
  plan.phases?.forEach((phase, at) => {
    see(`/phases/${at}/parent`, phase.parent, 'phase', 'window');
    see(`/phases/${at}/occasion/id`, phase.occasion?.id, 'occasion');
  });
}

function seeWhen(pointer: string, when: When, see: See): void {
  see(`${pointer}/says/fromOccasion/occasion`, when.says?.fromOccasion?.occasion, 'occasion');
  if (when.kind === 'range')
    for (const end of ['from', 'to'] as const) see(`${pointer}/${end}`, occasionOfEdge(when[end]), 'occasion');
  if (when.kind === 'relative') see(`${pointer}/of`, occasionOfEdge(when.of), 'occasion');
  if (when.kind === 'event') see(`${pointer}/occasion`, when.occasion, 'occasion');
}

function seeUnits(plan: Plan, see: See): void {
  plan.units?.forEach((unit, at) => {
    see(`/units/${at}/of`, unit.of, 'unit');
    for (const list of ['holds', 'members', 'except'] as const)
      unit[list]?.forEach((id, n) => see(`/units/${at}/${list}/${n}`, id, 'unit'));
    unit.names.forEach((name, n) => see(`/units/${at}/names/${n}/section`, name.section, 'section'));
  });
}

function seeDuties(plan: Plan, see: See): void {
  for (const list of ['tasks', 'generalClauses'] as const)
    plan[list]?.forEach((item, at) => {
      item.parties.forEach((party, n) => {
        for (const field of ['unit', 'by', 'via'] as const)
          see(`/${list}/${at}/parties/${n}/${field}`, party[field], 'unit');
      });
      if (item.covers?.scope === 'phase') see(`/${list}/${at}/covers/ref`, item.covers.ref, 'phase');
      if (item.covers?.scope === 'section') see(`/${list}/${at}/covers/ref`, item.covers.ref, 'section');
    });
  plan.tasks?.forEach((task, at) => {
    see(`/tasks/${at}/parent`, task.parent, 'task');
    task.topics?.forEach((id, n) => see(`/tasks/${at}/topics/${n}`, id, 'topic'));
  });
  plan.routes?.forEach((route, at) => {
    for (const list of ['from', 'via', 'to'] as const)
      route[list]?.forEach((id, n) => see(`/routes/${at}/${list}/${n}`, id, 'unit'));
    see(`/routes/${at}/task`, route.task, 'task');
  });
  plan.budget?.forEach((money, at) => see(`/budget/${at}/payer`, money.payer, 'unit'));
}

function seeRecipients(plan: Plan, see: See): void {
  plan.recipients?.forEach((recipient, at) =>
    recipient.to.forEach((addressee, n) => {
      see(`/recipients/${at}/to/${n}/unit`, addressee.unit, 'unit');
      see(`/recipients/${at}/to/${n}/ref`, addressee.ref, 'section');
    }),
  );
  plan.shortNames?.forEach((name, at) => see(`/shortNames/${at}/unit`, name.unit, 'unit'));
  plan.references?.forEach((reference, at) => see(`/references/${at}/to`, reference.to, 'section', 'appendix'));
}
