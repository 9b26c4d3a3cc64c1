import { shift } from '#base/day.js';
import { respellNumber } from '#base/respell.js';
import type { Plan, When } from '#generated/plan.types.js';
import { joinPatches, putAt } from '#model/patch.js';
import type { Placed } from '#model/placed.js';
import { dayValue, itemValue, spanValue } from '#model/value.js';
import { countDaysOf } from '#model/when.js';
import { mendDay } from '#rule/mend.js';
import { defineRule, type Mend } from '#rule/rule.js';

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
      en: 'The text says {count|day|days}, but {days} has {actual} (both ends counted).',
    },
    first: {
      vi: 'Văn bản ghi {count} ngày; {days} có {actual} ngày nếu tính cả ngày đầu.',
      en: 'The text says {count|day|days}; {days} has {actual} when its first day is counted.',
    },
    working: {
      vi: 'Văn bản ghi {count} ngày làm việc, nhưng {days} có {actual} ngày từ thứ Hai đến thứ Sáu; ngày nghỉ lễ, tết chưa được tính vì công cụ không có lịch nghỉ.',
      en: 'The text says {count|working day|working days}, but {days} has {actual} from Monday to Friday; public holidays are unknown to us and not counted.',
    },
    before: {
      vi: 'Văn bản ghi {count} ngày trước “{name}”, nhưng ngày ấy là {expected}, không phải {day}.',
      en: 'The text says {count|day|days} before “{name}”, which is {expected}, not {day}.',
    },
    after: {
      vi: 'Văn bản ghi {count} ngày sau “{name}”, nhưng ngày ấy là {expected}, không phải {day}.',
      en: 'The text says {count|day|days} after “{name}”, which is {expected}, not {day}.',
    },
    mend: { vi: 'Đổi thành ngày {day}.', en: 'Change the day to {day}.' },
    number: { vi: 'Ghi số ngày là {actual}.', en: 'Write {actual} as the number of days.' },
  },
  applies: ({ item }) => isLengthStated(item) || item.says?.fromOccasion !== undefined,
  check(placed, { index, plan, fault, unknown }) {
    const { item: when } = placed;
    const resolved = index.resolve(when);
    if (resolved.kind !== 'span') return unknown('no-days');
    const { days: count = 0, working = false, fromOccasion } = when.says ?? {};
    const actual = countDaysOf(resolved, working);
    if (isLengthStated(when) && actual !== count) {
      const isFirstLeftOut = actual === count + 1 && when.kind === 'range';
      const key = working ? 'working' : isFirstLeftOut ? 'first' : 'days';
      const isForgiven = working && isFirstLeftOut;
      const mends = [mendCount(plan, placed, count, actual)];
      if (!isForgiven) fault(key, { count, actual, days: spanValue(resolved.span) }, { expected: actual, mends });
    }
    if (!fromOccasion) return;
    const { occasion, days, side } = fromOccasion;
    const [origin, found] = [index.marks.dayOfOccasion(occasion), index.find(occasion)];
    if (origin === undefined || !found) return unknown('no-days');
    const right = shift(origin, side === 'before' ? -days : days);
    const { from, to } = resolved.span;
    if (from === right || to === right) return;
    const values = { count: days, name: itemValue(found.item), expected: dayValue(right), day: dayValue(to) };
    fault(side, values, { expected: values.expected, mends: mendDay('mend', plan, placed, right) });
  },
});

/** Only a time of several days can be held against its length; "10 ngày" beside one day tells how it was reckoned. */
function isLengthStated({ kind, says }: When): boolean {
  return says?.days !== undefined && (kind === 'range' || kind === 'days');
}

/** The number of days that there are, in the words as well where they name the other one beyond doubt. */
function mendCount(plan: Plan, { item, pointer }: Placed<When>, count: number, actual: number): Mend<'number'> {
  const text = item.text === undefined ? undefined : respellNumber(item.text, count, actual);
  const patches = [
    putAt(plan, `${pointer}/says/days`, actual),
    ...(text === undefined ? [] : [putAt(plan, `${pointer}/text`, text)]),
  ];
  return { message: 'number', values: { actual }, safe: false, ...joinPatches(patches) };
}
