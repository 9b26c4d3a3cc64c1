import type { GeneralClause, Party, Task, When } from '#generated/plan.types.js';
import { hold, newId, within } from '../draft.js';
import { readDuty, type Duty } from '../duty/duty-reader.js';
import { cut } from '../passage.js';
import type { FoundName } from '../units/name-reader.js';
import { meet } from '../units/registry.js';
import { findWhens } from '../when/find.js';
import { findCitations } from '../cite/citation-reader.js';
import { setRole, titleOf, type Item } from './item.js';
import { difficultyIn, routeIn } from './lines.js';
import { mentionsIn } from './mentions.js';
import type { Scope, Walk } from './scope.js';

/** Whether a paragraph gives somebody something to do: it stands in an entry, or names its actor itself. */
export function isDuty(scope: Scope, { passage }: Item): boolean {
  if (scope.units.length > 0) return true;
  if (isAssigning(scope)) return readDuty(passage.text, false).subjects.length > 0 || isGeneralClause(passage.text);
  const duty = readDuty(passage.text, false);
  return (
    duty.subjects.length > 0 &&
    (duty.order !== undefined || duty.supporters.length > 0 || duty.roles.some(({ role }) => role === 'lead'))
  );
}

export function isAssigning(scope: Scope): boolean {
  for (let at: Scope | undefined = scope; at; at = at.parent)
    if (at.role === 'implementation' || at.role === 'assignment' || at.roles.includes('assignment')) return true;
  return false;
}

const grounds = /(?:căn cứ|theo|trong phạm vi) /giu;
const general = /(?:^| )(?:chức năng|nhiệm vụ|nội dung|tình hình)/iu;

/** "Các phòng, đơn vị … căn cứ chức năng, nhiệm vụ …": everybody, by what they are for anyway. */
function isGeneralClause(text: string): boolean {
  return namesGrounds(text) && /(?:các|trưởng|thủ trưởng)\s/iu.test(text.slice(0, 120));
}

/** "căn cứ vào chức năng", "theo … nhiệm vụ": in one clause, and not far apart. */
function namesGrounds(text: string): boolean {
  return [...text.matchAll(grounds)].some((match) => {
    const from = match.index + match[0].length;
    const [clause = ''] = text.slice(from, from + 74).split(/[,;.]/u, 1);
    return general.test(clause);
  });
}

/** Adds the task, clause or line of report that a paragraph tells; the id of the task. */
export function dutyTask(walk: Walk, scope: Scope, item: Item, parent: string | undefined): string | undefined {
  const { text } = item.passage;
  const isEntry = scope.units.length > 0 && !isSentenceEntry(scope, item);
  const duty = readDuty(text, isEntry);
  if (scope.units.length === 0 && isGeneralClause(text)) return addClause(walk, scope, item, duty);
  const subjects = isEntry && duty.order === undefined ? [] : duty.subjects;
  const actors = subjects.length > 0 ? subjects.map((name) => idOf(walk, scope, item, name)) : scope.units;
  if (actors.length === 0) return undefined;
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
}

function orderIn(heading: string): string | undefined {
  return /^(?:Giao|Đề nghị|Yêu cầu)/u.exec(heading)?.[0];
}

function idOf(walk: Walk, scope: Scope, { passage }: Item, name: FoundName): string {
  return meet(walk.registry, name, scope.id, cut(passage, name.from, name.to));
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
    duty.roles.map(({ role, verb }): Party => {
      const told = role === 'do' ? (order ?? verb) : verb;
      return { unit, role, ...(told !== undefined && told !== '' && { verb: within(told, 200) }) };
    }),
  );
  const supporters = duty.supporters
    .map((name) => idOf(walk, scope, item, name))
    .filter((unit) => !actors.includes(unit))
    .map((unit): Party => ({ unit, role: 'support' }));
  return [...own, ...supporters].slice(0, 400);
}

/** "các nội dung tại Kế hoạch này": what has no bounds of its own. */
function coversAll(text: string): boolean {
  return (
    /(?:tuyên truyền|thực hiện|triển khai) (?:đầy đủ )?(?:các )?nội dung (?:về|của|tại|trong|Kế hoạch)/iu.test(text) &&
    !/lồng ghép/iu.test(text)
  );
}

const bounded = new Set(['before', 'by', 'within', 'from', 'after']);

/** The times of a task: with a word of bound, or whole days; a year that is merely spoken of is none. */
export function timesIn(scope: Scope, text: string): When[] {
  const found = findWhens(text, scope.frame);
  if (found.length === 0) return [];
  const cited = findCitations(text);
  return found
    .filter(({ from, when }) => {
      if (cited.some((one) => one.from <= from && from < one.end)) return false;
      // "thời kỳ 2021 - 2030, tầm nhìn đến năm 2050" is the name of a planning, and no time of its own.
      if (/tầm nhìn\s*$/iu.test(text.slice(Math.max(0, from - 12), from))) return false;
      if (when.kind === 'day' || when.kind === 'days' || when.kind === 'recurring' || when.kind === 'relative')
        return true;
      if (when.kind === 'range') return !/^\d{4}$/.test(when.from) || /^từ/iu.test(when.text ?? '');
      if (when.kind === 'school-year') return when.bound === 'within';
      return (
        when.kind === 'month' ||
        when.kind === 'quarter' ||
        (when.bound !== undefined && bounded.has(when.bound) && when.kind !== 'event')
      );
    })
    .map(({ when }) => when)
    .slice(0, 50);
}

function addClause(walk: Walk, scope: Scope, item: Item, duty: Duty): undefined {
  const { text } = item.passage;
  const names = duty.subjects.length > 0 ? duty.subjects : subjectsWithin(text);
  const parties = names.map((name): Party => ({ unit: idOf(walk, scope, item, name), role: 'do' }));
  const clause: GeneralClause = {
    id: newId(walk.draft, 'clause', text),
    ...(scope.id !== undefined && { section: scope.id }),
    ...(item.label !== undefined && { label: within(item.label, 40) }),
    title: titleOf(text),
    text: within(text, 20_000),
    parties,
    covers: { scope: 'all' },
  };
  walk.draft.generalClauses.push(clause);
  if (item.passage === scope.part.rest) setRole(walk, scope, 'clause');
  hold(walk.draft, clause.id, item.whole);
  routeIn(walk, scope, item, names, [], undefined);
}

/** "Căn cứ nội dung Kế hoạch này Trưởng các phòng, ban, đơn vị tuyên truyền …": the bodies behind what they lean on. */
function subjectsWithin(text: string): readonly FoundName[] {
  for (const start of text.matchAll(
    /(?:^|,\s|này,?\s|vụ,?\s|giao,?\s|yêu cầu\s|đề nghị\s)(?=(?:các|trưởng|thủ trưởng|\p{Lu}))/giu,
  )) {
    const at = start.index + start[0].length;
    if (at === 0 || at > 260) continue;
    const rest = text.slice(at).replace(/^(\p{Ll})/u, (letter) => letter.toUpperCase());
    const found = readDuty(rest, false).subjects;
    if (found.length > 0) return found.map((name) => ({ ...name, from: name.from + at, to: name.to + at }));
  }
  return [];
}
