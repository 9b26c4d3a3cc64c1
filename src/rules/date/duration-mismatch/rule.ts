import { formatDay, shift, type Day } from '#base/day.js';
import { lengthOf, workingDaysIn } from '#base/span.js';
import { isWorkingDay } from '#base/workday.js';
import type { When } from '#generated/plan.types.js';
import { putAt } from '#model/patch.js';
import { dayValue, itemValue, spanValue } from '#model/value.js';
import type { Resolved } from '#model/when.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'date/duration-mismatch',
  on: 'when',
  severity: 'error',
  ranks: { first: 'info', working: 'warning' },
  since: '0.1.0',
  summary: {
    vi: 'Số ngày được ghi phải khớp với ngày tháng được ghi.',
    en: 'The number of days stated fits the dates stated.',
  },
  kept: {
    vi: 'Số ngày được ghi khớp với ngày tháng.',
    en: 'The numbers of days stated fit the dates.',
  },
  basis: [{ source: 'arithmetic' }],
  reads: ['issued', 'occasions', 'windows', 'phases', 'topics', 'goals', 'tasks', 'routes'],
  after: ['date/invalid', 'date/range-reversed'],
  messages: {
    days: {
      vi: 'Văn bản ghi {count} ngày, nhưng {days} có {actual} ngày (tính cả ngày đầu và ngày cuối).',
      en: 'The text says {count} days, but {days} has {actual} (both ends counted).',
    },
    first: {
      vi: 'Văn bản ghi {count} ngày; {days} có {actual} ngày nếu tính cả ngày đầu.',
      en: 'The text says {count} days; {days} has {actual} when its first day is counted.',
    },
    working: {
      vi: 'Văn bản ghi {count} ngày làm việc, nhưng {days} có {actual} ngày từ thứ Hai đến thứ Sáu; ngày nghỉ lễ, tết chưa được tính vì công cụ không biết.',
      en: 'The text says {count} working days, but {days} has {actual} from Monday to Friday; public holidays are unknown to us and not counted.',
    },
    before: {
      vi: 'Văn bản ghi {count} ngày trước “{name}”, nhưng ngày ấy là {expected}, không phải {day}.',
      en: 'The text says {count} days before “{name}”, which is {expected}, not {day}.',
    },
    after: {
      vi: 'Văn bản ghi {count} ngày sau “{name}”, nhưng ngày ấy là {expected}, không phải {day}.',
      en: 'The text says {count} days after “{name}”, which is {expected}, not {day}.',
    },
    mend: { vi: 'Đổi ngày thành {day}.', en: 'Change the day to {day}.' },
  },
  applies: ({ item }) => isLengthStated(item) || item.says?.fromOccasion !== undefined,
  check({ item: when, pointer }, { index, plan, fault, unknown }) {
    const resolved = index.resolve(when);
    if (resolved.kind !== 'span') return unknown('no-days');
    const { span } = resolved;
    const { days: count, working, fromOccasion } = when.says ?? {};
    if (count !== undefined && isLengthStated(when)) {
      const actual = lengthIn(resolved, working === true);
      const isFirstLeftOut = actual === count + 1 && when.kind === 'range';
      const key = working ? 'working' : isFirstLeftOut ? 'first' : 'days';
      const isTold = actual !== count && !(working && isFirstLeftOut);
      if (isTold) fault(key, { count, actual, days: spanValue(span) }, { expected: actual });
    }
    if (!fromOccasion) return;
    const { occasion, days, side } = fromOccasion;
    const [day, found] = [index.marks.dayOfOccasion(occasion), index.find(occasion)];
    if (day === undefined || !found) return unknown('no-days');
    const expected = shift(day, side === 'before' ? -days : days);
    if (span.from === expected || span.to === expected) return;
    const values = { count: days, name: itemValue(found.item), expected: dayValue(expected), day: dayValue(span.to) };
    fault(side, values, { expected: dayValue(expected), mends: mendsTo(expected) });

    function mendsTo(right: Day) {
      if (when.kind !== 'day') return [];
      return [{ message: 'mend', values: { day: dayValue(right) }, safe: false, ...putAt(plan, `${pointer}/on`, formatDay(right)) } as const];
    }
  },
});

/** Only a time of several days can be held against its length; "10 ngày" beside one day tells how it was reckoned. */
function isLengthStated({ kind, says }: When): boolean {
  return says?.days !== undefined && (kind === 'range' || kind === 'days');
}

function lengthIn({ span, days }: Extract<Resolved, { kind: 'span' }>, working: boolean): number {
  if (days) return working ? days.filter(isWorkingDay).length : days.length;
  return working ? workingDaysIn(span) : lengthOf(span);
}
