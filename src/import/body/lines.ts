import type { Money, Route } from '#generated/plan.types.js';
import { hold, newId, within } from '../draft.js';
import { cut } from '../passage.js';
import { readDuty, readNamesFrom } from '../duty/duty-reader.js';
import { findWhens } from '../when/find.js';
import { readDifficulty, type FoundRoute } from '../duty/route-reader.js';
import type { FoundName } from '../units/name-reader.js';
import { meet } from '../units/registry.js';
import type { Item } from './item.js';
import { titleOf } from './item.js';
import { reportsOf, subjectsOf } from './reports.js';
import type { Scope, Walk } from './scope.js';

// Lines of money, of report and of difficulty.

const sources: readonly (readonly [RegExp, Money['source']])[] = [
  [/lồng ghép/iu, 'integrated'],
  [/ngân sách|dự toán/iu, 'state-budget'],
  [/tài trợ|xã hội hóa|xã hội hoá|huy động|viện trợ/iu, 'sponsor'],
  [/không (?:sử dụng|phát sinh) kinh phí/iu, 'none'],
];

export function addMoney(walk: Walk, scope: Scope, item: Item): void {
  const { text } = item.passage;
  const money: Money = {
    id: newId(walk.draft, 'money', text),
    ...(scope.id !== undefined && { section: scope.id }),
    ...(item.label !== undefined && { label: within(item.label, 40) }),
    text: within(text, 20_000),
    source: sources.find(([shape]) => shape.test(text))?.[1] ?? 'own',
  };
  walk.draft.budget.push(money);
  hold(walk.draft, money.id, item.whole);
}

/** A paragraph of the part on reports: the line of report that it tells, else a statement. */
export function addReports(walk: Walk, scope: Scope, item: Item): void {
  const { text } = item.passage;
  const subjects = readDuty(text, false).subjects;
  const route = routeIn(walk, scope, item, subjects, scope.units, undefined) ?? dueReport(walk, scope, item, subjects);
  if (route) return;
  const difficulty = difficultyIn(walk, scope, item);
  if (difficulty) return;
  const id = newId(walk.draft, 'note', text);
  walk.draft.statements.push({
    id,
    ...(scope.id !== undefined && { section: scope.id }),
    ...(item.label !== undefined && { label: within(item.label, 40) }),
    title: titleOf(text),
    text: within(text, 20_000),
    kind: 'note',
  });
  hold(walk.draft, id, item.whole);
}

/** "Báo cáo học kỳ I: … trước ngày 05/01/2021": a report with its day, to whoever the part names for all of them. */
function dueReport(walk: Walk, scope: Scope, item: Item, subjects: readonly FoundName[]): Route | undefined {
  const { text } = item.passage;
  if (!/báo cáo|nộp/iu.test(text)) return undefined;
  const when = findWhens(text, scope.frame)
    .map((found) => found.when)
    .filter(({ kind }) => kind === 'day' || kind === 'recurring' || kind === 'month');
  if (when.length === 0) return undefined;
  return addRoute(
    walk,
    scope,
    item,
    { kind: 'report', from: [], via: [], to: receiversIn(scope), when, at: 0 },
    subjects,
    scope.units,
    undefined,
  );
}

/** "Nhận báo cáo: Đồng chí …, chuyên viên Phòng …". */
function receiversIn({ part }: Scope): readonly FoundName[] {
  for (const { body } of part.items) {
    const found = /(?:nhận báo cáo\s*:|(?:gửi|nộp) về)\s*/iu.exec(body.text);
    const names = found ? readNamesFrom(body.text, found.index + found[0].length) : [];
    if (names.length > 0) return names.slice(0, 3);
  }
  return [];
}

/** Adds the line of report that a text tells, if it tells one. */
export function routeIn(
  walk: Walk,
  scope: Scope,
  item: Item,
  subjects: readonly FoundName[],
  units: readonly string[],
  task: string | undefined,
): Route | undefined {
  const { text } = item.passage;
  const [first, ...others] = reportsOf(text, scope.frame);
  if (!first) return undefined;
  const own = subjectsOf(text, first);
  const senders = own.length > 0 ? own : subjects.length > 0 ? subjects : units.length > 0 ? [] : first.from;
  const route = addRoute(walk, scope, item, first, senders, units, task);
  for (const other of others) {
    const named = other.from.length > 0 ? other.from : subjectsOf(text, other);
    addRoute(walk, scope, item, other, named, named.length > 0 ? [] : units, undefined);
  }
  return route;
}

export function difficultyIn(walk: Walk, scope: Scope, item: Item): Route | undefined {
  const found = readDifficulty(item.passage.text);
  return found && addRoute(walk, scope, item, found, found.from, [], undefined);
}

function addRoute(
  walk: Walk,
  scope: Scope,
  item: Item,
  found: FoundRoute,
  subjects: readonly FoundName[],
  units: readonly string[],
  task: string | undefined,
): Route {
  const ids = (names: readonly FoundName[]) => [
    ...new Set(names.map((name) => meet(walk.registry, name, scope.id, undefined))),
  ];
  const from = subjects.length > 0 ? ids(subjects) : units;
  const via = ids(found.via);
  const route: Route = {
    id: newId(walk.draft, found.kind === 'report' ? 'report' : 'difficulty', item.passage.text),
    ...(scope.id !== undefined && { section: scope.id }),
    ...(item.label !== undefined && { label: within(item.label, 40) }),
    title: titleOf(item.passage.text),
    text: within(item.passage.text, 20_000),
    kind: found.kind,
    from,
    ...(via.length > 0 && { via }),
    to: ids(found.to),
    ...(found.when.length > 0 && { when: found.when }),
    ...(found.what !== undefined && { what: found.what }),
    ...(task !== undefined && { task }),
  };
  walk.draft.routes.push(route);
  hold(walk.draft, route.id, task === undefined && found.kind === 'report' ? item.whole : cut(item.passage, found.at));
  return route;
}
