import { formatDay, formatDayVi, parseDay, shift, type Day } from '#base/day.js';
import type { Draft } from '#rule/cases.js';
import type { Dice } from './dice.js';
import { fromTo } from './spelled.js';

/** One way in which a plan differs from the central one of its family. */
export interface Difference {
  /** The id of the plan that differs. */
  readonly plan: string;
  readonly thing: 'topic' | 'goal' | 'phase' | 'route' | 'citation';
  readonly kind: 'added' | 'removed' | 'changed';
  /** The id of the item, the same in both plans where both have it. */
  readonly id: string;
}

type Found = Omit<Difference, 'plan'>;

/** Plants up to three differences in a plan, each of another sort; a plan that has not what one takes does without it. */
export function plant(dice: Dice, plan: Draft): Difference[] {
  const sorts = [dropTopic, addTopic, dropGoal, moveSeam, delayReport, misdateOrder];
  const chosen = dice.some(sorts, dice.between(0, 3));
  return chosen.flatMap((make) => make(dice, plan).map((found) => ({ plan: plan.id, ...found })));
}

function dropTopic(dice: Dice, plan: Draft): Found[] {
  const topics = plan.topics ?? [];
  const topic = topics[dice.between(0, topics.length - 1)];
  if (!topic || topics.length < 2) return [];
  plan.topics = topics.filter((other) => other !== topic);
  for (const task of plan.tasks ?? []) {
    const left = task.topics?.filter((id) => id !== topic.id);
    if (left && left.length > 0) task.topics = left;
    else delete task.topics;
  }
  return [{ thing: 'topic', kind: 'removed', id: topic.id }];
}

function addTopic(_: Dice, plan: Draft): Found[] {
  const [like, task] = [plan.topics?.at(-1), plan.tasks?.[0]];
  if (!like || !task) return [];
  const id = 'topic-of-place';
  const { text: _words, mentions: _mentions, ...rest } = like;
  plan.topics?.push({ ...rest, id, title: 'Truyền thống, đặc điểm của địa phương' });
  task.topics = [...(task.topics ?? []), id];
  return [{ thing: 'topic', kind: 'added', id }];
}

function dropGoal(_: Dice, plan: Draft): Found[] {
  const goal = plan.goals?.at(-1);
  if (!goal || (plan.goals?.length ?? 0) < 2) return [];
  plan.goals?.pop();
  return [{ thing: 'goal', kind: 'removed', id: goal.id }];
}

/** The seam between two stages moves by some days; they still fill their window. */
function moveSeam(dice: Dice, plan: Draft): Found[] {
  const stages = (plan.phases ?? []).flatMap((phase) => {
    const { when, track, occasion } = phase;
    if (track !== 'stage' || occasion || when.kind !== 'range') return [];
    const [from, to] = [parseDay(when.from), parseDay(when.to)];
    return from === undefined || to === undefined ? [] : [{ phase, from, to }];
  });
  const seams = stages.flatMap((before) =>
    stages.filter((after) => after.from === before.to + 1 && after.to > after.from).map((after) => ({ before, after })),
  );
  const seam = seams[dice.between(0, seams.length - 1)];
  if (!seam) return [];
  const { before, after } = seam;
  const to = shift(before.to, dice.between(1, after.to - after.from));
  setDays(before.phase, before.from, to);
  setDays(after.phase, shift(to, 1), after.to);
  return [before, after].map(({ phase }) => ({ thing: 'phase', kind: 'changed', id: phase.id }));
}

function setDays(phase: NonNullable<Draft['phases']>[number], from: Day, to: Day): void {
  phase.when = { kind: 'range', from: formatDay(from), to: formatDay(to), text: fromTo({ from, to }) };
}

/** The final report is due some days later. */
function delayReport(dice: Dice, plan: Draft): Found[] {
  const route = plan.routes?.find(({ final }) => final);
  const [when] = route?.when ?? [];
  const day = when?.kind === 'day' ? parseDay(when.on) : undefined;
  if (!route || day === undefined) return [];
  const later = shift(day, dice.between(1, 5));
  route.when = [{ kind: 'day', on: formatDay(later), text: `chậm nhất ngày ${formatDayVi(later)}`, bound: 'by' }];
  return [{ thing: 'route', kind: 'changed', id: route.id }];
}

/** The central plan is cited with the day before its own. */
function misdateOrder(_: Dice, plan: Draft): Found[] {
  const order = plan.citations?.find(({ id }) => id === 'cite-order');
  const day = order?.date === undefined ? undefined : parseDay(order.date);
  if (!order || day === undefined) return [];
  order.date = formatDay(shift(day, -1));
  delete order.dateText;
  delete order.text;
  return [{ thing: 'citation', kind: 'changed', id: order.id }];
}
