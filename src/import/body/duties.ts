import type { Party, Task } from '#generated/plan.types.js';
import { hold, newId, within } from '../draft.js';
import { readDuty, type Duty } from '../duty/duty-reader.js';
import { unitOf } from './actors.js';
import { ranksOf } from './beside.js';
import { addClause, isGeneralClause } from './clauses.js';
import { timesIn } from './due-times.js';
import { titleOf, type Item } from './item.js';
import { difficultyIn, routeIn } from './lines.js';
import { mentionsIn } from './mentions.js';
import type { Scope, Walk } from './scope.js';

/** Whether a paragraph gives somebody something to do: it stands in an entry, or names its actor itself. */
export function isDuty(walk: Walk, scope: Scope, item: Item): boolean {
  const { text } = item.passage;
  if (scope.units.length > 0) return true;
  const duty = readDuty(text, false);
  if (isAssigning(scope)) return duty.subjects.length > 0 || isGeneralClause(text);
  if (duty.subjects.length === 0) return false;
  if (duty.order !== undefined || duty.supporters.length > 0 || duty.roles.some(({ role }) => role === 'lead'))
    return true;
  return scope.role !== 'reward' && !isCell(walk, item) && isAct(duty);
}

function isCell({ draft }: Walk, { whole }: Item): boolean {
  return draft.lines[whole.pieces[0]?.line ?? -1]?.cell !== undefined;
}

/** "Ban A tiến hành kiểm tra …": somebody does something; "Các trường mầm non: …" and "những người phụ trách …" only name. */
function isAct({ subjects, roles }: Duty): boolean {
  const verb = roles.find(({ role }) => role === 'do' || role === 'support')?.verb;
  return (
    verb !== undefined &&
    !/^(?:phụ trách|làm việc|được|bị|có|ở|tại|từ|đến|là|gồm)(?!\p{L})/iu.test(verb) &&
    !subjects.every((name) => /^những /iu.test(name.text))
  );
}

/** "Tăng cường phối hợp với Hội A …": whoever does it, the partners are named. */
export function isJoint(text: string): boolean {
  const { subjects, supporters } = readDuty(text, false);
  return (
    subjects.length === 0 &&
    supporters.length > 0 &&
    /^(?:(?:chủ động|tăng cường|tiếp tục|thường xuyên)\s)*phối hợp\s/iu.test(text)
  );
}

/** A closing paragraph asks everybody to carry the plan out; one that names who works with whom gives a duty as well. */
export function addRequest(walk: Walk, scope: Scope, item: Item): void {
  const { order, supporters, roles } = readDuty(item.passage.text, false);
  if (order !== undefined && (supporters.length > 0 || roles.some(({ role }) => role === 'lead')))
    dutyTask(walk, scope, item, undefined);
}

export function isAssigning(scope: Scope): boolean {
  for (let at: Scope | undefined = scope; at; at = at.parent)
    if (at.role === 'implementation' || at.role === 'assignment' || at.roles.includes('assignment')) return true;
  return false;
}

/** Adds the task, clause or line of report that a paragraph tells; the id of the task. */
export function dutyTask(walk: Walk, scope: Scope, item: Item, parent: string | undefined): string | undefined {
  const { text } = item.passage;
  const isEntry = scope.units.length > 0 && !isSentenceEntry(scope, item);
  const duty = readDuty(text, isEntry);
  if (scope.units.length === 0 && isGeneralClause(text)) return addClause(walk, scope, item, duty);
  const { subjects } = duty;
  const actors = subjects.length > 0 ? subjects.map((name) => unitOf(walk, scope, item, name)) : scope.units;
  if (actors.length === 0 && !isJoint(text)) return undefined;
  const when = timesIn(scope, text);
  const mentions = mentionsIn(text);
  const order =
    subjects.length === 0 && scope.part.heading && item.passage === scope.part.rest
      ? orderIn(scope.part.heading.text)
      : undefined;
  const task: Task = {
    id: newId(walk.draft, 'task', text),
    ...(scope.id !== undefined && { section: scope.id }),
    ...(item.label !== undefined && { label: within(item.label, 40) }),
    title: titleOf(text),
    text: within(text, 20_000),
    ...(mentions.length > 0 && { mentions }),
    parties: partiesOf(walk, scope, item, duty, actors, order),
    ...(parent !== undefined && { parent }),
    ...(when.length > 0 && { when }),
    ...(coversAll(text) && { covers: { scope: 'all' as const } }),
    origin: isEntry ? 'unit-entry' : 'sentence',
  };
  walk.draft.tasks.push(task);
  hold(walk.draft, task.id, item.whole);
  routeIn(walk, scope, item, subjects, actors, task.id);
  if (!text.startsWith('Trong quá trình')) difficultyIn(walk, scope, item);
  return task.id;
}

/** "3. Văn phòng Sở treo …": the entry is a sentence that names its unit itself. */
function isSentenceEntry({ part }: Scope, item: Item): boolean {
  return part.heading === undefined && item.passage === part.rest;
}

/** A line of the work below labelled actors: a task that has its actors from the one above. */
export function addChild(walk: Walk, scope: Scope, item: Item, parent: string): void {
  const { text } = item.passage;
  const when = timesIn(scope, text);
  const task: Task = {
    id: newId(walk.draft, 'task', text),
    ...(scope.id !== undefined && { section: scope.id }),
    ...(item.label !== undefined && { label: within(item.label, 40) }),
    title: titleOf(text),
    text: within(text, 20_000),
    parties: [],
    parent,
    ...(when.length > 0 && { when }),
    origin: 'labelled',
  };
  walk.draft.tasks.push(task);
  hold(walk.draft, task.id, item.whole);
  addPartners(walk, parent, supportersOf(walk, scope, item, readDuty(text, true), []));
}

/** Whom a line is done with counts for the work above it: a task that has parties of its own takes over none. */
function addPartners({ draft: { tasks } }: Walk, id: string, partners: readonly Party[]): void {
  const at = partners.length > 0 ? tasks.findIndex((task) => task.id === id) : -1;
  const task = tasks[at];
  if (!task) return;
  const known = new Set(task.parties.map(({ unit }) => unit));
  const parties = [...task.parties, ...partners.filter(({ unit }) => !known.has(unit))];
  tasks[at] = { ...task, parties: parties.slice(0, 400) };
}

function orderIn(heading: string): string | undefined {
  return /^(?:Giao|Đề nghị|Yêu cầu)/u.exec(heading)?.[0];
}

function partiesOf(
  walk: Walk,
  scope: Scope,
  item: Item,
  duty: Duty,
  actors: readonly string[],
  order: string | undefined,
): Party[] {
  const own = actors.flatMap((unit) =>
    ranksOf(item.passage.text, duty).map(({ role, verb }): Party => {
      const told = role === 'do' ? (order ?? verb) : verb;
      return { unit, role, ...(told !== undefined && told !== '' && { verb: within(told, 200) }) };
    }),
  );
  return [...own, ...supportersOf(walk, scope, item, duty, actors)].slice(0, 400);
}

function supportersOf(walk: Walk, scope: Scope, item: Item, duty: Duty, actors: readonly string[]): Party[] {
  return duty.supporters
    .map((name) => unitOf(walk, scope, item, name))
    .filter((unit) => !actors.includes(unit))
    .map((unit): Party => ({ unit, role: 'support' }))
    .slice(0, 400);
}

/** "các nội dung tại Kế hoạch này", "triển khai thực hiện Kế hoạch này": what has no bounds of its own. */
function coversAll(text: string): boolean {
  if (/lồng ghép/iu.test(text)) return false;
  return (
    /(?:tuyên truyền|thực hiện|triển khai) (?:đầy đủ )?(?:các )?nội dung (?:về|của|tại|trong|Kế hoạch)/iu.test(text) ||
    /(?:thực hiện|triển khai) (?:toàn bộ nội dung(?=[;.,]|$)|các nhiệm vụ được giao tại Kế hoạch này)/iu.test(text) ||
    /triển khai thực hiện kế hoạch(?: này|, cụ thể)\s*[.:;]*$/iu.test(text) ||
    /^(?:căn cứ(?: vào)?|trong phạm vi|theo) chức năng, nhiệm vụ[^,;.]{0,30}, tham gia phối hợp /iu.test(text)
  );
}
