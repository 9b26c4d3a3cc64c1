import type { Task } from '#generated/plan.types.js';
import { hold, newId, within } from '../draft.js';
import { cut, type Passage } from '../passage.js';
import { findWhens } from '../when/find.js';
import { actorsIn } from './actors.js';
import { titleOf, type Item } from './item.js';
import { countIn } from './times.js';
import type { Scope, Walk } from './scope.js';

/** A line that fills in one thing about the task above it: "Đơn vị chủ trì: …". */
export interface Field {
  readonly kind: 'lead' | 'support' | 'do' | 'oversee' | 'when' | 'output';
  readonly label: string;
  readonly from: number;
}

const labels: readonly (readonly [RegExp, Field['kind']])[] = [
  [/^(?:cơ quan|đơn vị|sở, ngành)?\s*chủ trì(?: thực hiện| tham mưu)?\s*:/iu, 'lead'],
  [/^(?:cơ quan|đơn vị)\s+phối hợp(?: thực hiện)?\s*:/iu, 'support'],
  [/^phối hợp\s*:/iu, 'support'],
  [/^(?:cơ quan|đơn vị|người) thực hiện\s*:/iu, 'do'],
  [/^lãnh đạo (?:phụ trách|chỉ đạo)\s*:/iu, 'oversee'],
  [/^(?:thời gian|thời hạn|tiến độ)(?: hoàn thành| thực hiện| dự kiến| đào tạo| tổ chức)?\s*:/iu, 'when'],
  [/^(?:kết quả|sản phẩm)(?: dự kiến| thực hiện| đạt được| đầu ra)?\s*:/iu, 'output'],
];

/** The first field of a line. */
export function fieldOf(text: string): Field | undefined {
  for (const [shape, kind] of labels) {
    const found = shape.exec(text);
    if (found) return { kind, label: found[0], from: found[0].length };
  }
  return undefined;
}

/** All fields of a line: "Đơn vị chủ trì: A; Đơn vị phối hợp: B." */
function fieldsIn(text: string): { readonly field: Field; readonly from: number; readonly to: number }[] {
  const starts = [0, ...[...text.matchAll(/[;.]\s+/gu)].map((gap) => gap.index + gap[0].length)];
  const found = starts.flatMap((at) => {
    const field = fieldOf(text.slice(at));
    return field ? [{ field, at, from: at + field.from }] : [];
  });
  return found.map(({ field, from }, n) => ({ field, from, to: found[n + 1]?.at ?? text.length }));
}

/** Whether the part has a line that names an actor, so that it is a task; times and outputs alone make none, nor do cells. */
function namesActor(scope: Scope): boolean {
  return [scope.part.rest, ...scope.part.items.map(({ body, cell }) => (cell ? undefined : body))].some((passage) => {
    const kind = passage && fieldsIn(passage.text).find(({ field }) => field.kind === 'lead' || field.kind === 'do');
    return kind !== undefined;
  });
}

/** Fills the fields of a line into the task of its part; nothing where the line belongs to no task. */
export function addFields(walk: Walk, scope: Scope, item: Item): string | undefined {
  const holder =
    holders.get(scope) ?? (namesActor(scope) && scope.units.length === 0 ? openHolder(walk, scope) : undefined);
  if (holder === undefined) return undefined;
  for (const { field, from, to } of fieldsIn(item.passage.text))
    fill(walk, scope, holder, field.kind, cut(item.passage, from, to));
  hold(walk.draft, holder, item.whole);
  return holder;
}

const headed: readonly (readonly [RegExp, Field['kind'] | 'several'])[] = [
  [/^(?:cơ quan|đơn vị) chủ trì,? (?:và )?(?:phối hợp|thực hiện)$/iu, 'several'],
  [/^(?:(?:cơ quan|đơn vị) )?chủ trì(?: thực hiện)?$/iu, 'lead'],
  [/^(?:cơ quan|đơn vị) phối hợp$/iu, 'support'],
  [/^(?:cơ quan|đơn vị) thực hiện$/iu, 'do'],
  [/^thời gian(?: thực hiện| hoàn thành)?$/iu, 'when'],
];

/**
 * "2. Cơ quan chủ trì" with the bodies below it, "3. Thời gian thực hiện: …": parts that fill in the task of the part above
 * them. A time fills in nothing where no actor has been named: then it is of the plan.
 */
export function addHeadedFields(walk: Walk, scope: Scope, items: readonly Item[]): boolean {
  const kind = headedKind(scope);
  if (kind === undefined || scope.units.length > 0) return false;
  const above = partAbove(scope);
  if (!above?.id) return false;
  const known = holders.get(above);
  if (known === undefined && kind === 'when') return false;
  const holder = known ?? openHolder(walk, above);
  if (kind === 'several') return false;
  for (const item of items) {
    fill(walk, scope, holder, kind, item.passage);
    hold(walk.draft, holder, item.whole);
  }
  return true;
}

function headedKind({ part: { heading } }: Scope): Field['kind'] | 'several' | undefined {
  return heading && headed.find(([shape]) => shape.test(heading.text))?.[1];
}

/** The nearest part above that is no field itself. */
function partAbove({ parent }: Scope): Scope | undefined {
  let above = parent;
  while (above && headedKind(above) !== undefined) above = above.parent;
  return above;
}

/** The task that the lines of a part fill in, made when the first of them is met. */
const holders = new WeakMap<Scope, string>();

/** The labelled task in which a part stands, if its actors are known by now or named below. */
export function holderOver(scope: Scope): string | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const holder = holders.get(at);
    if (holder !== undefined) return holder;
  }
  return undefined;
}

/** Opens the tasks of all parts that have labelled actors, before their lines are read. */
export function openHolders(walk: Walk, scopes: readonly Scope[]): void {
  for (const scope of scopes) {
    if (scope.units.length > 0) continue;
    const kind = headedKind(scope);
    const above = kind !== undefined && kind !== 'when' ? partAbove(scope) : undefined;
    if (above?.id && !holders.has(above)) openHolder(walk, above);
    if (kind === undefined && namesActor(scope) && !holders.has(scope)) openHolder(walk, scope);
  }
}

function openHolder(walk: Walk, scope: Scope): string {
  const title = scope.part.heading?.text ?? scope.part.rest?.text ?? '';
  const task: Task = {
    id: newId(walk.draft, 'task', title),
    ...(scope.id !== undefined && { section: scope.id }),
    title: titleOf(title === '' ? 'Nhiệm vụ' : title),
    parties: [],
    origin: 'labelled',
  };
  walk.draft.tasks.push(task);
  const place = scope.part.heading ?? scope.part.rest;
  if (place) hold(walk.draft, task.id, place);
  holders.set(scope, task.id);
  return task.id;
}

function fill(walk: Walk, scope: Scope, holder: string, kind: Field['kind'], passage: Passage): void {
  const at = walk.draft.tasks.findIndex(({ id }) => id === holder);
  const task = walk.draft.tasks[at];
  if (task) walk.draft.tasks[at] = filled(walk, scope, task, kind, passage);
}

function filled(walk: Walk, scope: Scope, task: Task, kind: Field['kind'], passage: Passage): Task {
  if (kind === 'when') {
    const says = countIn(passage.text);
    const when = findWhens(passage.text, scope.frame, { withVague: true }).map((found) =>
      says && !found.when.says ? { ...found.when, says } : found.when,
    );
    return when.length === 0 ? task : { ...task, when: [...(task.when ?? []), ...when].slice(0, 100) };
  }
  if (passage.text === '') return task;
  if (kind === 'output')
    return { ...task, outputs: [...(task.outputs ?? []), within(passage.text, 2000)].slice(0, 100) };
  return { ...task, parties: [...task.parties, ...actorsIn(walk, scope.id, kind, passage)].slice(0, 400) };
}
