import type { Goal, Phase, Statement, Topic, When } from '#generated/plan.types.js';
import { hold, newId, within } from '../draft.js';
import { findWhens } from '../when/find.js';
import { timesIn } from './due-times.js';
import { setRole, titleOf, type Item } from './item.js';
import { mentionsIn } from './mentions.js';
import type { Scope, Walk } from './scope.js';

// What a paragraph says where it gives nobody a duty: statements, goals, topics.

/** What a list of items has on its way: the last item of the upper level, the phase. */
export interface State {
  readonly phase: Phase | undefined;
  last?: { readonly id: string; readonly kind: 'topic' | 'task' | 'goal' };
}

/** "+" is of a lower level than "-". */
export function isBelow({ label }: Item): boolean {
  return label === '+' || label === '•' || label === '·';
}

function base(
  walk: Walk,
  scope: Scope,
  { passage, label }: Item,
  kind: string,
): Pick<Topic, 'id' | 'section' | 'label' | 'title' | 'text' | 'mentions'> {
  const mentions = mentionsIn(passage.text);
  return {
    id: newId(walk.draft, kind, passage.text),
    ...(scope.id !== undefined && { section: scope.id }),
    ...(label !== undefined && { label: within(label, 40) }),
    title: titleOf(passage.text),
    text: within(passage.text, 20_000),
    ...(mentions.length > 0 && { mentions }),
  };
}

export function addStatement(walk: Walk, scope: Scope, item: Item, kind: Statement['kind']): void {
  const statement: Statement = { ...base(walk, scope, item, kind), kind };
  // A numbered paragraph is of one kind, whatever the heading above it names.
  if (kind === 'requirement' && item.passage === scope.part.rest) setRole(walk, scope, kind);
  walk.draft.statements.push(statement);
  hold(walk.draft, statement.id, item.whole);
}

export function addGoal(walk: Walk, scope: Scope, item: Item, state: State): void {
  const goal: Goal = {
    ...base(walk, scope, item, 'goal'),
    ...(isBelow(item) && state.last?.kind === 'goal' && { parent: state.last.id }),
  };
  const { text } = item.passage;
  const [target, when] = [targetIn(text), timeOf(scope, text)];
  walk.draft.goals.push({
    ...goal,
    ...(target !== undefined && { target: within(target, 2000) }),
    ...(when && { when }),
  });
  hold(walk.draft, goal.id, item.whole);
  if (!isBelow(item)) state.last = { id: goal.id, kind: 'goal' };
}

/** "95%", "1.200 công chức": the first number with its sign of percent, or the words that it counts. */
function targetIn(text: string): string | undefined {
  for (const { index, 0: number } of text.matchAll(/\d[\d.,]*/gu)) {
    const end = index + number.length;
    const counted = /^(?:\s?%|(?:\s\p{L}+){1,3})/u.exec(text.slice(end));
    if (counted) return number + counted[0];
  }
  return undefined;
}

function timeOf(scope: Scope, text: string): When | undefined {
  // "Thời gian: theo lịch của …": a line that tells nothing but when.
  if (/^thời gian[^:.;]{0,20}:/iu.test(text)) return findWhens(text, scope.frame, { withVague: true })[0]?.when;
  return timesIn(scope, text).find(
    ({ kind, text: words = '–' }) => dated.has(kind) || text.startsWith(words) || text.includes(`(${words}`),
  );
}

/** Content that names days is to be held then, or at the time it begins with: "Tháng 11 năm 2020: …". */
const dated = new Set<When['kind']>(['day', 'days', 'range', 'relative']);

export function addTopic(walk: Walk, scope: Scope, item: Item, state: State): void {
  const { phase } = state;
  const { text } = item.passage;
  const when = timeOf(scope, text);
  const topic: Topic = {
    ...base(walk, scope, item, 'topic'),
    kind: scope.role === 'solutions' ? 'solution' : phase ? 'message' : 'work',
    ...(phase && { phase: phase.id }),
    ...(when && { when }),
    ...(isBelow(item) && state.last?.kind === 'topic' && { parent: state.last.id }),
  };
  walk.draft.topics.push(topic);
  hold(walk.draft, topic.id, item.whole);
  if (!isBelow(item)) state.last = { id: topic.id, kind: 'topic' };
}
