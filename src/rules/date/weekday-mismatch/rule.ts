import { dayOf, formatDay, partsOf, shift, weekdayOf, type Day } from '#base/day.js';
import { nameWeekday } from '#base/spelling.js';
import type { Plan, When } from '#generated/plan.types.js';
import { joinPatches, putAt } from '#model/patch.js';
import type { Placed } from '#model/placed.js';
import { dayValue, wordValue } from '#model/value.js';
import { mendDay } from '#rule/mend.js';
import { defineRule, type Mend } from '#rule/rule.js';

export default defineRule({
  id: 'date/weekday-mismatch',
  on: 'when',
  severity: 'error',
  since: '0.1.0',
  summary: { vi: 'Thứ trong tuần phải khớp với ngày.', en: 'The weekday stated is that of the date.' },
  kept: { vi: 'Thứ trong tuần đều khớp với ngày.', en: 'Every weekday stated is that of its date.' },
  basis: [{ source: 'calendar' }],
  reads: ['issued', 'occasions', 'windows', 'phases', 'topics', 'goals', 'tasks', 'routes'],
  after: ['date/invalid', 'date/range-reversed'],
  messages: {
    weekday: {
      vi: 'Ngày {day} là {actual}, không phải {name} như văn bản ghi.',
      en: '{day} is a {actual}, not a {name} as the text says.',
    },
    year: {
      vi: 'Ngày {day} là {actual}, không phải {name}; ngày {other} mới là {name}, nên có thể đã ghi nhầm năm.',
      en: '{day} is a {actual}, not a {name}; {other} is a {name}, so the year may be wrong.',
    },
    mend: { vi: 'Đổi thành ngày {day}.', en: 'Change the day to {day}.' },
    name: { vi: 'Ghi thứ là {expected}.', en: 'Write {expected} as the weekday.' },
  },
  applies: ({ item }) => item.says?.weekday !== undefined,
  check(placed, { index, plan, fault, unknown }) {
    const { item: when } = placed;
    const weekday = when.says?.weekday;
    const resolved = index.resolve(when);
    if (weekday === undefined || resolved.kind !== 'span') return unknown('no-days');
    const days = resolved.days ?? [resolved.span.from, resolved.span.to];
    const [day] = days;
    if (day === undefined || days.some((one) => weekdayOf(one) === weekday)) return;
    const values = {
      day: dayValue(day),
      actual: weekdayValue(day),
      name: weekdayValue(shift(day, weekday - weekdayOf(day))),
    };
    const facts = [formatDay(day), weekday];
    const other = when.kind === 'day' ? sameDateOn(day, weekday) : undefined;
    if (other === undefined) {
      const mends = [mendWeekday(plan, placed, day, weekday)];
      return fault('weekday', values, { facts, expected: values.actual, mends });
    }
    fault(
      'year',
      { ...values, other: dayValue(other) },
      { facts, expected: values.actual, mends: mendDay('mend', plan, placed, other) },
    );
  },
});

function weekdayValue(day: Day) {
  return wordValue(nameWeekday(day, 'vi'), nameWeekday(day, 'en'));
}

/** The weekday that the day has, in the words as well where they name the other one. */
function mendWeekday(plan: Plan, { item, pointer }: Placed<When>, day: Day, weekday: number): Mend<'name'> {
  const was = nameWeekday(shift(day, weekday - weekdayOf(day)), 'vi');
  const text = item.text?.replace(was, () => nameWeekday(day, 'vi'));
  const patches = [
    putAt(plan, `${pointer}/says/weekday`, weekdayOf(day)),
    ...(text === undefined || text === item.text ? [] : [putAt(plan, `${pointer}/text`, text)]),
  ];
  return { message: 'name', values: { expected: weekdayValue(day) }, safe: false, ...joinPatches(patches) };
}

/** The same day of the year after or before, where it has the weekday: in January last year's number is often written. */
function sameDateOn(day: Day, weekday: number): Day | undefined {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const near = [year + 1, year - 1].map((other) => dayOf(other, month, dayOfMonth));
  return near.find((other) => other !== undefined && weekdayOf(other) === weekday);
}
