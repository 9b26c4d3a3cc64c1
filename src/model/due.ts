import type { Day } from '#base/day.js';
import { oncePer } from '#base/once.js';
import { compareCodeUnits, foldMarks, foldSpaces } from '#base/text.js';
import type { Route, When } from '#generated/plan.types.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';
import { deadlineOf, startOfWhen } from './when.js';
import { timesBeside } from './whens.js';

/** A line of report with its one deadline. */
export interface Due {
  readonly owner: Placed<Route>;
  readonly when: Placed<When>;
  readonly day: Day;
}

/**
 * Other lines of the plan that make the same report due on other days, when this deadline stands in the line whose id
 * comes first: same senders, same addressees, same matter, same form. Lines with several deadlines are rhythms, and no
 * two of them conflict.
 */
export function duesBeside(index: PlanIndex, when: Placed<When>): readonly Due[] {
  const dues = duesByWhen(index).get(when.pointer) ?? [];
  return dues[0]?.when.pointer === when.pointer && dues.some(({ day }) => day !== dues[0]?.day) ? dues.slice(1) : [];
}

/** The lines that speak of the same report, by id, for the pointer of each deadline. */
const duesByWhen = oncePer((index: PlanIndex): ReadonlyMap<string, readonly Due[]> => {
  const byDuty = new Map<string, Due[]>();
  for (const owner of index.all('route')) {
    const duty = dutyKeyOf(owner.item);
    const [due, ...others] = duesOf(index, owner);
    if (duty === undefined || !due || others.length > 0) continue;
    const same = byDuty.get(duty);
    if (same) same.push(due);
    else byDuty.set(duty, [due]);
  }
  const groups = [...byDuty.values()].map((dues) =>
    dues.toSorted((a, b) => compareCodeUnits(a.owner.item.id, b.owner.item.id)),
  );
  return new Map(groups.flatMap((dues) => dues.map(({ when }) => [when.pointer, dues] as const)));
});

function duesOf(index: PlanIndex, owner: Placed<Route>): Due[] {
  return (owner.item.when ?? []).flatMap((item, n) => {
    const day = deadlineOf(item, index.marks);
    return day === undefined ? [] : [{ owner, when: { item, pointer: `${owner.pointer}/when/${n}` }, day }];
  });
}

/** What makes two lines speak of one report; nothing where a line does not say what is reported. */
function dutyKeyOf({ kind, from, to, what, final = false, form = '' }: Route): string | undefined {
  if (kind !== 'report' || (what === undefined && !final)) return undefined;
  const words = [what ?? '', form].map((text) => foldSpaces(foldMarks(text)));
  return JSON.stringify([from.toSorted(), to.toSorted(), final, ...words]);
}

/**
 * The deadline of the same item that a day set for it oversteps: "dự kiến ngày 12/12, chậm nhất ngày 10/12". Of a task
 * only an expected day counts, since a task may have several steps with days of their own; a report is handed in once.
 */
export function deadlineOverstepped(index: PlanIndex, when: Placed<When>): Day | undefined {
  const { item, pointer } = when;
  const isOnce = item.expected === true || pointer.startsWith('/routes/');
  const day = item.kind === 'day' && isOnce && !isLimit(item) ? startOfWhen(item, index.marks)?.from : undefined;
  if (day === undefined) return undefined;
  const limits = timesBeside(index, when).filter(isLimit);
  const [deadline, ...others] = limits.flatMap((limit) => deadlineOf(limit, index.marks) ?? []);
  if (deadline === undefined || others.length > 0) return undefined;
  return day > deadline ? deadline : undefined;
}

function isLimit({ bound }: When): boolean {
  return bound === 'by' || bound === 'before';
}
