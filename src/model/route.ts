import type { Day } from '#base/day.js';
import { groupBy } from '#base/group.js';
import { oncePer } from '#base/once.js';
import { laterOf } from '#base/span.js';
import type { Route, When } from '#generated/plan.types.js';
import type { ListValue, WordValue } from '#generated/report.types.js';
import { namedValue } from './place.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';
import { isIssuer } from './unit.js';
import { listValue, wordValue } from './value.js';
import { deadlineOf, isComputable } from './when.js';

// Lines of report: who writes to whom, through whom, and by when.

/** Whether the line is one of report; the others carry difficulties. */
export function isReport({ item }: Placed<Route>): boolean {
  return item.kind === 'report';
}

/** The units of a list by their names; ids that name no unit are another rule's business. */
export function unitsValue(index: PlanIndex, ids: readonly string[]): ListValue {
  return listValue(ids.flatMap((id) => index.findUnit(id) ?? []).map(({ item }) => namedValue(item)));
}

/** The senders of a line; a plan may leave out who they are. */
export function sendersValue(index: PlanIndex, { from }: Route): ListValue {
  const senders = unitsValue(index, from);
  return senders.items.length > 0 ? senders : listValue([wordValue('đơn vị được giao', 'whoever is to report')]);
}

/** When a report is due: by its own words, or by those of the task that holds it where its own name no day or rhythm. */
export function timesOf(index: PlanIndex, { when = [], task }: Route): readonly When[] {
  const lent = index.findTask(task)?.item.when ?? [];
  return when.some(isComputable) || !lent.some(isComputable) ? when : lent;
}

/**
 * Whether a line of the whole house tells when the report to that body is due: "Nhà trường gửi Báo cáo về Sở trước ngày 05/10"
 * answers for the officer who "trực tiếp báo cáo Sở". A line of another unit answers for its own report only.
 */
export function isDatedElsewhere(index: PlanIndex, { item }: Placed<Route>): boolean {
  const [first, ...others] = item.to;
  if (first === undefined || isOfHouse(index, item)) return false;
  const told = datedHouseLines(index).get(first) ?? [];
  return told.some((line) => others.every((id) => line.to.includes(id)));
}

function isOfHouse(index: PlanIndex, { from }: Route): boolean {
  return from.every((id) => {
    const unit = index.findUnit(id)?.item;
    return unit !== undefined && isIssuer(index, unit);
  });
}

/** The lines of the whole house that tell when, by each of those to whom they go. */
const datedHouseLines = oncePer((index: PlanIndex): ReadonlyMap<string, readonly Route[]> => {
  const lines = index.all('route').filter(isReport);
  return byUnits(
    lines.flatMap(({ item }) => (isOfHouse(index, item) && timesOf(index, item).some(isComputable) ? [item] : [])),
    ({ to }) => to,
  );
});

/** Lines by each of the units that are named at one of their ends. */
function byUnits<Line>(
  lines: readonly Line[],
  unitsOf: (line: Line) => readonly string[],
): ReadonlyMap<string, Line[]> {
  const pairs = lines.flatMap((line) => unitsOf(line).map((unit) => ({ unit, line })));
  return new Map([...groupBy(pairs, ({ unit }) => unit)].map(([unit, same]) => [unit, same.map(({ line }) => line)]));
}

/** The last day named by any of the expressions; nothing where one of them has no such day, since more may follow then. */
export function lastDeadlineOf(index: PlanIndex, whens: readonly When[] = []): Day | undefined {
  const days = whens.map((when) => deadlineOf(when, index.marks));
  if (!days.every((day) => day !== undefined)) return undefined;
  return days.reduce<Day | undefined>((last, day) => (last === undefined ? day : laterOf(last, day)), undefined);
}

/** A line of report, and the last day on which it is due. */
export interface Due {
  readonly line: Placed<Route>;
  readonly by: Day;
}

/** How a report travels on: by the latest of the lines that carry it further, and whether one of these has no day. */
export interface Onward {
  readonly last: Due | undefined;
  readonly isOpen: boolean;
}

/**
 * How a report travels on, by lines that start where this one ends or passes through; nothing where it does not. A line that
 * leads back to the senders is an answer; a final report is not passed on with an interim one.
 */
export function onwardOf(index: PlanIndex, { item, pointer }: Placed<Route>): Onward | undefined {
  const { from, via = [], to, final } = item;
  const isOnward = ({ item: next, pointer: at }: Placed<Route>) =>
    at !== pointer &&
    !next.to.some((id) => from.includes(id)) &&
    (final === undefined || next.final === undefined || next.final === final);
  // Ten thousand lines may start there; those of the latest day come first, so that hardly any has to be looked at.
  const starting = [...via, ...to].flatMap((id) => reportsFrom(index).get(id) ?? []);
  const isOpen = starting.some(({ undated }) => undated.some(isOnward));
  const lasts = starting.flatMap(({ dated }) => dated.find(({ line }) => isOnward(line)) ?? []);
  const [last] = lasts.toSorted(byLatest);
  return last || isOpen ? { last, isOpen } : undefined;
}

function byLatest(one: Due, other: Due): number {
  return other.by - one.by;
}

/** The lines of report that start from each unit: those that are due on a day, the latest first, and the others. */
const reportsFrom = oncePer((index: PlanIndex) => {
  const lines = index.all('route').filter(isReport);
  const due = new Map(lines.map((line) => [line, lastDeadlineOf(index, timesOf(index, line.item))]));
  return new Map(
    [...byUnits(lines, ({ item }) => item.from)].map(([unit, same]) => {
      const dated = same.flatMap((line) => {
        const by = due.get(line);
        return by === undefined ? [] : [{ line, by }];
      });
      return [unit, { dated: dated.toSorted(byLatest), undated: same.filter((line) => due.get(line) === undefined) }];
    }),
  );
});

const loose: Readonly<Record<string, WordValue>> = {
  'on-request': wordValue('khi có yêu cầu', 'on request'),
  'as-prescribed': wordValue('theo quy định', 'as prescribed'),
  periodic: wordValue('định kỳ', 'periodically'),
  'as-progress': wordValue('theo tiến độ', 'as the work proceeds'),
  timely: wordValue('kịp thời', 'in good time'),
  unscheduled: wordValue('đột xuất', 'when occasion arises'),
  other: wordValue('không rõ thời hạn', 'with no clear time limit'),
  ongoing: wordValue('thường xuyên', 'all the time'),
};

/** The words of a time that is no date, as written where they are kept, else what they mean. */
export function wordsOfLoose(when: When): string | WordValue {
  const meant = when.kind === 'vague' ? when.word : when.kind;
  return when.text ?? loose[meant] ?? meant;
}
