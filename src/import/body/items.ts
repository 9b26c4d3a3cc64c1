import type { Goal, Phase, Statement, Topic, When } from '#generated/plan.types.js';
import { hold, newId, within } from '../draft.js';
import { addChild, dutyTask, isAssigning, isDuty, timesIn } from './duties.js';
import { addFields, addHeadedFields, fieldOf, holderOver } from './fields.js';
import { mentionsIn } from './mentions.js';
import { addMoney, addReports, difficultyIn, routeIn } from './lines.js';
import { addTables } from './table.js';
import { addOrder, isOrder } from './order.js';
import { readPhase, readWindow } from './times.js';
import { setRole, titleOf, type Item } from './item.js';
import { statementKind } from './statement-kind.js';
import type { Scope, Walk } from './scope.js';

/** What a list of items has on its way: the last item of the upper level, the phase. */
interface State {
  readonly phase: Phase | undefined;
  last?: { readonly id: string; readonly kind: 'topic' | 'task' | 'goal' };
}

/** The phase in which a scope stands, by its own heading or by one above. */
export type Phases = Map<Scope, Phase>;

/** Reads what stands in a part of the outline. */
export function readItems(walk: Walk, scope: Scope, phases: Phases): void {
  const { part } = scope;
  const own = part.heading ? readPhaseOf(walk, scope) : undefined;
  const phase = own ?? inheritedPhase(scope, phases);
  if (phase) phases.set(scope, phase);
  const state: State = { phase };
  // What the heading of a phase goes on with is its time, and has been read.
  const isTime = (item: Item) =>
    own !== undefined && item.passage === part.rest && item.passage.text.length < longestTime;
  const items = withoutTables(walk, scope, itemsIn(scope)).filter((item) => !isTime(item));
  if (addHeadedFields(walk, scope, items)) return;
  if (items.length === 0 && isOrder(scope)) addOrder(walk, scope);
  for (const item of items) readItem(walk, scope, item, state);
}

/** Tables of tasks are read as such, and what they hold is no paragraph. */
function withoutTables(walk: Walk, scope: Scope, items: readonly Item[]): readonly Item[] {
  if (!items.some(({ whole }) => whole.pieces.some(({ line }) => walk.draft.lines[line]?.cell))) return items;
  const numbers = items.flatMap(({ whole }) => whole.pieces.map(({ line }) => line));
  const place = { section: scope.id, holder: scope.id, units: scope.units, frame: scope.frame };
  const read = addTables(walk, place, [...new Set(numbers)]);
  return items.filter(({ whole }) => !read.has(whole.pieces[0]?.line ?? -1));
}

function inheritedPhase(scope: Scope, phases: Phases): Phase | undefined {
  for (let at = scope.parent; at; at = at.parent) {
    const phase = phases.get(at);
    if (phase) return phase;
  }
  return undefined;
}

/** Beyond this a heading is gone on with by more than a time. */
const longestTime = 160;

const framed = new Set(['content', 'time', 'activity', 'phase', 'solutions', 'other', 'implementation']);

/** The days of a phase stand in its heading, or behind the colon. */
function readPhaseOf(walk: Walk, scope: Scope): Phase | undefined {
  const { block, heading, rest } = scope.part;
  if (!heading || !block || scope.units.length > 0 || !framed.has(scope.role)) return undefined;
  const whole = rest && rest.text.length < longestTime ? block.body : heading;
  const phase = readPhase(walk, scope, whole, block.label?.text);
  if (!phase) return undefined;
  setRole(walk, scope, 'phase');
  return phase;
}

function itemsIn({ part }: Scope): Item[] {
  const { block, rest, items } = part;
  return [
    ...(block && rest && rest.text !== '' ? [{ passage: rest, whole: rest }] : []),
    ...items.map((item): Item => ({
      passage: item.body,
      whole: item.whole,
      ...(item.label && { label: item.label.text }),
    })),
  ];
}

function readItem(walk: Walk, scope: Scope, item: Item, state: State): void {
  const { role, roles } = scope;
  const { text } = item.passage;
  if (text === '') return;
  const field = fieldOf(text);
  const filled = field && addFields(walk, scope, item);
  if (filled !== undefined) {
    state.last = { id: filled, kind: 'task' };
    return;
  }
  if (role === 'time' || (roles.includes('time') && /^thời gian/iu.test(text)) || isTimeLine(scope, text)) {
    const phase = readPhase(walk, scope, item.passage, item.label);
    const window = phase ? undefined : readWindow(walk, scope, item.passage, scope.part.heading?.text, item.label);
    if (phase || window) {
      hold(walk.draft, (phase ?? window)?.id ?? '', item.whole);
      return;
    }
  }
  if (role === 'purpose' || role === 'requirement' || role === 'slogans' || role === 'form')
    return addStatement(walk, scope, item, statementKind(scope, text));
  if (role === 'goals') return addGoal(walk, scope, item, state);
  if (role === 'budget') return addMoney(walk, scope, item);
  if (role === 'reporting') return addReports(walk, scope, item);
  const holder = holderOver(scope);
  if (holder !== undefined && !isDuty(scope, item)) return addChild(walk, scope, item, holder);
  if (isDuty(scope, item)) {
    const task = dutyTask(walk, scope, item, isBelow(item) && state.last?.kind === 'task' ? state.last.id : holder);
    if (task && !isBelow(item)) state.last = { id: task, kind: 'task' };
    return;
  }
  if (isAssigning(scope)) {
    const told = [routeIn(walk, scope, item, [], [], undefined), difficultyIn(walk, scope, item)];
    if (told.some((route) => route !== undefined)) return;
  }
  if (role === 'reward' || isAside(text)) return addStatement(walk, scope, item, 'note');
  addTopic(walk, scope, item, state);
}

/** "Thời gian: Từ …" and "Thời gian thực hiện: …" under a heading of content. */
function isTimeLine({ role }: Scope, text: string): boolean {
  return (
    (role === 'content' || role === 'other') && /^(?:thời gian|đợt \d|giai đoạn \d)/iu.test(text) && text.length < 300
  );
}

function isAside(text: string): boolean {
  return /^(?:lưu ý|ghi chú|\(|địa điểm|thành phần|đối tượng)/iu.test(text);
}

/** "+" is of a lower level than "-". */
function isBelow({ label }: Item): boolean {
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

function addStatement(walk: Walk, scope: Scope, item: Item, kind: Statement['kind']): void {
  const statement: Statement = { ...base(walk, scope, item, kind), kind };
  // A numbered paragraph is of one kind, whatever the heading above it names.
  if (kind === 'requirement' && item.passage === scope.part.rest) setRole(walk, scope, kind);
  walk.draft.statements.push(statement);
  hold(walk.draft, statement.id, item.whole);
}

function addGoal(walk: Walk, scope: Scope, item: Item, state: State): void {
  const goal: Goal = {
    ...base(walk, scope, item, 'goal'),
    ...(isBelow(item) && state.last?.kind === 'goal' && { parent: state.last.id }),
  };
  const target = targetIn(item.passage.text);
  walk.draft.goals.push({ ...goal, ...(target !== undefined && { target: within(target, 2000) }) });
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

/** Content that names days is to be held then, or at the time it begins with: "Tháng 11 năm 2020: …". */
const dated = new Set<When['kind']>(['day', 'days', 'range', 'relative']);

function addTopic(walk: Walk, scope: Scope, item: Item, state: State): void {
  const { phase } = state;
  const { text } = item.passage;
  const when = timesIn(scope, text).find((one) => dated.has(one.kind) || text.startsWith(one.text ?? '–'));
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
