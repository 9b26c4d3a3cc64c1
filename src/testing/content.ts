import { partsOf } from '#base/day.js';
import { romanOf } from '#base/text.js';
import type { Mention } from '#generated/plan.types.js';
import { isRequired, subjectsInForce } from '#model/template.js';
import type { Draft } from '#rule/cases.js';
import { goals, matters, purposes, requirements } from './matters.js';
import type { Sketch } from './sketch.js';
import { timeOfWork } from './times.js';
import { atStart } from './spelled.js';

type DraftTopic = NonNullable<Draft['topics']>[number];

/** Writes what the plan is for and about: statements, goals, topics. */
export function writeContent(sketch: Sketch): void {
  const { plan } = sketch;
  plan.statements = statementsOf(sketch);
  const goalsMade = goalsOf(sketch);
  if (goalsMade.length > 0) plan.goals = goalsMade;
  const topics = topicsOf(sketch);
  if (topics.length > 0) plan.topics = topics;
}

/** How many of a list the template wants at least. */
export function leastOf({ template }: Sketch, list: string): number {
  return template.atLeast.find(({ of }) => of === list)?.count ?? 0;
}

function statementsOf(sketch: Sketch): NonNullable<Draft['statements']> {
  const { dice, hasTexts } = sketch;
  const made = [
    ...dice.some(purposes, dice.between(1, 3)).map((words) => ({ ...words, kind: 'purpose' as const })),
    ...dice.some(requirements, dice.between(1, 3)).map((words) => ({ ...words, kind: 'requirement' as const })),
  ];
  const wanted = Math.max(0, leastOf(sketch, 'statements') - made.length);
  const notes = Array.from({ length: wanted }, (_, at) => ({
    title: `Lưu ý ${at + 1}`,
    text: `Lưu ý ${at + 1}.`,
    kind: 'note' as const,
  }));
  return [...made, ...notes].map(({ title, text, kind }, at) => ({
    id: `statement-${at + 1}`,
    section: kind === 'purpose' ? 's-purpose' : 's-requirement',
    label: '-',
    title,
    ...(hasTexts && { text }),
    kind,
  }));
}

function goalsOf(sketch: Sketch): NonNullable<Draft['goals']> {
  const { dice, hasTexts } = sketch;
  const count = Math.max(leastOf(sketch, 'goals'), dice.pick([0, 2, 3]));
  return dice.some(goals, count).map(({ title, target }, at) => ({
    id: `goal-${at + 1}`,
    section: 's-goals',
    label: '-',
    title,
    ...(hasTexts && { text: `${title}: ${target}.` }),
    target,
    ...(dice.oneIn(2) && { when: timeOfWork(sketch) }),
  }));
}

/** The subjects of the template in their phases; without any, matters of no campaign. */
function topicsOf(sketch: Sketch): DraftTopic[] {
  const { dice, template } = sketch;
  const own = subjectsInForce(template)
    .filter((subject) => isRequired(subject) || dice.oneIn(2))
    .flatMap(({ id, title, phases }) =>
      phasesFor(sketch, phases).map((phase) => ({ title: title.vi, subjects: [id], phase })),
    );
  const missing = Math.max(0, leastOf(sketch, 'topics') - own.length, own.length > 0 ? 0 : dice.between(0, 6));
  const needsSubject = template.each.topic?.includes('subject') ?? false;
  const plain = dice.some(matters, missing).map((title) => ({
    title,
    ...(needsSubject && { subjects: ['general'] }),
    phase: phasesFor(sketch)[0],
  }));
  const made = [...own, ...plain].map((words, at) => topicOf(sketch, words, at));
  const [event] = made.length > 0 && dice.oneIn(3) ? eventsOf(sketch) : [];
  if (!event) return made;
  const { title, mention } = event;
  const words = { title, ...(needsSubject && { subjects: ['general'] }), phase: phasesFor(sketch)[0] };
  return [...made, { ...topicOf(sketch, words, made.length), mentions: [mention] }];
}

/** The phases of the plan that a subject belongs to; where nothing is said, any one. */
function phasesFor({ dice, plan }: Sketch, wanted: readonly string[] = []): (string | undefined)[] {
  const stages = (plan.phases ?? []).filter(({ track }) => track === 'stage').map(({ id }) => id);
  const found = stages.filter((id) => wanted.includes(id));
  const [first, ...others] = stages;
  if (found.length > 0 || first === undefined) return found.length > 0 ? found : [undefined];
  return [dice.pick([first, ...others])];
}

function topicOf(
  sketch: Sketch,
  { title, subjects, phase }: { title: string; subjects?: string[]; phase: string | undefined },
  at: number,
): DraftTopic {
  const { dice, plan, hasTexts, feast } = sketch;
  const section = plan.phases?.find(({ id }) => id === phase)?.section;
  return {
    id: `topic-${at + 1}`,
    section: section ?? 's-content',
    label: '-',
    title,
    ...(hasTexts && { text: `${atStart(title)}.` }),
    kind: feast ? 'message' : 'work',
    ...(phase !== undefined && { phase }),
    ...(subjects && { subjects }),
    ...(phase === undefined && dice.oneIn(6) && { when: timeOfWork(sketch) }),
  };
}

/** The last past meetings of the series that the template knows, each by its number; of a family, those that its centre knew. */
function eventsOf({ template, issued, order }: Sketch): { readonly title: string; readonly mention: Draft<Mention> }[] {
  const { year } = partsOf(order?.day ?? issued);
  return template.series.flatMap(({ id, title, members, script = 'roman' }) => {
    const last = members.findLast((member) => member.year < year);
    if (!last) return [];
    const written = script === 'roman' ? (romanOf(last.ordinal) ?? '') : String(last.ordinal);
    const mention = {
      kind: 'congress',
      name: title.vi,
      series: id,
      ordinal: last.ordinal,
      written,
      year: last.year,
    } as const;
    return [{ title: `Nghị quyết ${title.vi} lần thứ ${written}`, mention }];
  });
}
