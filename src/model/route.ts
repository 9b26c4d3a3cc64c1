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
export function isDatedElsewhere(index: PlanIndex, { item, pointer }: Placed<Route>): boolean {
  const isOfHouse = ({ from }: Route) =>
    from.every((id) => {
      const unit = index.findUnit(id)?.item;
      return unit !== undefined && isIssuer(index, unit);
    });
  if (item.to.length === 0 || isOfHouse(item)) return false;
  return index
    .all('route')
    .filter((other) => other.pointer !== pointer && isReport(other) && isOfHouse(other.item))
    .some(
      (other) => item.to.every((id) => other.item.to.includes(id)) && timesOf(index, other.item).some(isComputable),
    );
}

/** The last day named by any of the expressions; nothing where one of them has no such day, since more may follow then. */
export function lastDeadlineOf(index: PlanIndex, whens: readonly When[] = []): Day | undefined {
  const days = whens.map((when) => deadlineOf(when, index.marks));
  if (!days.every((day) => day !== undefined)) return undefined;
  return days.reduce<Day | undefined>((last, day) => (last === undefined ? day : laterOf(last, day)), undefined);
}

/**
 * The lines on which a report travels on: they start where this one ends or passes through. A line that leads back to
 * the senders is an answer; a final report is not passed on with an interim one.
 */
export function passedOnBy(index: PlanIndex, route: Placed<Route>): Placed<Route>[] {
  const { from, via = [], to, final } = route.item;
  const onward = new Set([...via, ...to].flatMap((id) => reportsFrom(index).get(id) ?? []));
  return [...onward]
    .filter(({ item, pointer }) => pointer !== route.pointer && !item.to.some((id) => from.includes(id)))
    .filter(({ item }) => final === undefined || item.final === undefined || item.final === final);
}

const reportsFrom = oncePer((index: PlanIndex): ReadonlyMap<string, readonly Placed<Route>[]> => {
  const lines = index.all('route').filter(isReport);
  const byUnit = groupBy(
    lines.flatMap((line) => line.item.from.map((unit) => ({ unit, line }))),
    ({ unit }) => unit,
  );
  return new Map([...byUnit].map(([unit, pairs]) => [unit, pairs.map(({ line }) => line)]));
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
