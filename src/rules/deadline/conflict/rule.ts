import { compareCodeUnits } from '#base/text.js';
import { dueTwice, expectedTooLate } from '#model/due.js';
import { dayValue, itemValue, listValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'deadline/conflict',
  on: 'plan',
  severity: 'error',
  since: '0.1.0',
  summary: {
    vi: 'Một việc, một báo cáo chỉ có một thời hạn.',
    en: 'One duty has one deadline.',
  },
  kept: {
    vi: 'Không việc nào, báo cáo nào có hai thời hạn trái nhau.',
    en: 'No duty has two deadlines that contradict each other.',
  },
  basis: [{ source: 'logic' }],
  reads: ['tasks', 'routes', 'occasions', 'issued'],
  messages: {
    routes: {
      vi: 'Cùng một báo cáo “{task}” được ấn định nhiều thời hạn: {days}.',
      en: 'One and the same report, “{task}”, has several deadlines: {days}.',
    },
    expected: {
      vi: '“{task}” có hạn chậm nhất ngày {to} nhưng lại định vào ngày {day}, tức là sau hạn.',
      en: '“{task}” is due by {to} and yet set for {day}, after the deadline.',
    },
  },
  check(_, { index, fault }) {
    for (const dues of dueTwice(index)) {
      const [first, ...others] = dues.toSorted((a, b) => compareCodeUnits(a.owner.item.id, b.owner.item.id));
      if (!first) continue;
      const days = listValue(dues.map(({ day }) => dayValue(day)));
      fault(
        'routes',
        { task: itemValue(first.owner.item), days },
        { at: first.owner, related: others.map(({ owner }) => owner) },
      );
    }
    for (const { owner, at, deadline, day } of expectedTooLate(index))
      fault('expected', { task: itemValue(owner.item), to: dayValue(deadline), day: dayValue(day) }, { at });
  },
});
