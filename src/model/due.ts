import type { Day } from '#base/day.js';
import { foldMarks, foldSpaces } from '#base/text.js';
import type { Route, Task } from '#generated/plan.types.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';
import { deadlineOf, startOfWhen } from './when.js';

/** A duty with the day by which it is due. */
export interface Due {
  readonly owner: Placed<Route>;
  readonly day: Day;
}

/**
 * Reports that two or more lines of the plan speak of, each with one deadline, and not the same: same senders, same
 * addressees, same matter, same form. Lines with several deadlines are rhythms, and no two of them conflict.
 */
export function dueTwice(index: PlanIndex): (readonly Due[])[] {
  const byDuty = new Map<string, Due[]>();
  for (const owner of index.all('route')) {
    const days = (owner.item.when ?? []).flatMap((when) => deadlineOf(when, index.marks) ?? []);
    const [day, ...others] = days;
    const duty = dutyKeyOf(owner.item);
    if (duty === undefined || day === undefined || others.length > 0) continue;
    byDuty.set(duty, [...(byDuty.get(duty) ?? []), { owner, day }]);
  }
  return [...byDuty.values()].filter((dues) => new Set(dues.map(({ day }) => day)).size > 1);
}

/** What makes two lines speak of one report; nothing where a line does not say what is reported. */
function dutyKeyOf({ kind, from, to, what, final = false, form = '' }: Route): string | undefined {
  if (kind !== 'report' || (what === undefined && !final)) return undefined;
  const words = [what ?? '', form].map((text) => foldSpaces(foldMarks(text)));
  return JSON.stringify([from.toSorted(), to.toSorted(), final, ...words]);
}

/** A day set for something, and a deadline of the same thing that comes earlier. */
export interface LateDay {
  readonly owner: Placed<Route | Task>;
  /** Where the day stands. */
  readonly at: string;
  readonly deadline: Day;
  readonly day: Day;
}

/**
 * Days that cannot hold beside a deadline of the same item: "dự kiến ngày 12/12, chậm nhất ngày 10/12". Of a task only an
 * expected day counts, since a task may have several steps with days of their own; a report is handed in once.
 */
export function expectedTooLate(index: PlanIndex): LateDay[] {
  return [...index.all('task'), ...index.all('route')].flatMap((owner) => lateDaysOf(index, owner));
}

function lateDaysOf(index: PlanIndex, owner: Placed<Route | Task>): LateDay[] {
  const whens = owner.item.when ?? [];
  const limits = whens.filter(({ bound }) => bound === 'by' || bound === 'before');
  const deadlines = limits.flatMap((when) => deadlineOf(when, index.marks) ?? []);
  if (deadlines.length !== 1) return [];
  const [deadline] = deadlines;
  return whens.flatMap((when, n) => {
    const isSet = when.kind === 'day' && when.bound !== 'by' && when.bound !== 'before';
    const isOnce = when.expected === true || 'from' in owner.item;
    const day = isSet && isOnce ? startOfWhen(when, index.marks)?.from : undefined;
    if (day === undefined || deadline === undefined || day <= deadline) return [];
    return [{ owner, at: `${owner.pointer}/when/${n}`, deadline, day }];
  });
}
