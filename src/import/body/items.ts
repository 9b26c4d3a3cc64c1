import type { Phase } from '#generated/plan.types.js';
import { hold } from '../draft.js';
import { addChild, dutyTask, isAssigning, isDuty, isJoint } from './duties.js';
import { isGeneralClause } from './clauses.js';
import { addGoal, addStatement, addTopic, isBelow, type State } from './content.js';
import { addFields, addHeadedFields, fieldOf, holderOver } from './fields.js';
import { addMoney, addReports, difficultyIn, routeIn } from './lines.js';
import { addTables } from './table.js';
import { addOrder, isOrder } from './order.js';
import { readPhase, readWindow } from './times.js';
import { setRole, type Item } from './item.js';
import { statementKind } from './statement-kind.js';
import type { Scope, Walk } from './scope.js';

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
  if (role === 'budget') {
    addMoney(walk, scope, item);
    if (scope.units.length === 0 && !isGeneralClause(text) && isDuty(walk, scope, item))
      dutyTask(walk, scope, item, undefined);
    return;
  }
  if (role === 'reporting' && isReport(text)) return addReports(walk, scope, item);
  if (isBracketed(text)) return addStatement(walk, scope, item, 'note');
  const holder = holderOver(scope);
  if (holder !== undefined && !isDuty(walk, scope, item)) return addChild(walk, scope, item, holder);
  if (isDuty(walk, scope, item) || isJoint(text)) {
    const task = dutyTask(walk, scope, item, isBelow(item) && state.last?.kind === 'task' ? state.last.id : holder);
    if (task && !isBelow(item)) state.last = { id: task, kind: 'task' };
    return;
  }
  if (isBelow(item) && state.last?.kind === 'task') return addChild(walk, scope, item, state.last.id);
  if (isAssigning(scope)) {
    const told = [routeIn(walk, scope, item, [], [], undefined), difficultyIn(walk, scope, item)];
    if (told.some((route) => route !== undefined)) return;
  }
  if (role === 'reward' || isAside(text) || isAttendance(scope)) return addStatement(walk, scope, item, 'note');
  addTopic(walk, scope, item, state);
}

/** "Thời gian: Từ …" and "Thời gian thực hiện: …" under a heading of content. */
function isTimeLine({ role }: Scope, text: string): boolean {
  return (
    (role === 'content' || role === 'other') && /^(?:thời gian|đợt \d|giai đoạn \d)/iu.test(text) && text.length < 300
  );
}

/** What stands below a heading on reports and names none is work like any other. */
function isReport(text: string): boolean {
  return /báo cáo|gửi|nộp/iu.test(text) || !/^phối hợp\s/iu.test(text);
}

/** "(Các nhiệm vụ cụ thể có Phụ lục kèm theo)": a paragraph in brackets points to something, and gives nobody a duty. */
function isBracketed(text: string): boolean {
  return /^\([^()]+\)[.;]?$/u.test(text);
}

/** "THÀNH PHẦN" with lists of guests below it: who is there, and no work. */
function isAttendance(scope: Scope): boolean {
  for (let at: Scope | undefined = scope; at; at = at.parent)
    if (/^thành phần(?!\p{L})/iu.test(at.part.heading?.text ?? '')) return true;
  return false;
}

function isAside(text: string): boolean {
  return /^(?:lưu ý|ghi chú|\(|địa điểm|thành phần|đối tượng)/iu.test(text);
}
