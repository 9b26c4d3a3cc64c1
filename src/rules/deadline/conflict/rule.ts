import { deadlineOverstepped, duesBeside } from '#model/due.js';
import { dayValue, itemValue, listValue } from '#model/value.js';
import { deadlineOf } from '#model/when.js';
import { isOfDuty, ownerOfWhen } from '#model/whens.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'deadline/conflict',
  on: 'when',
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
  after: ['date/invalid'],
  applies: ({ item, pointer }, { index }) => isOfDuty(pointer) && deadlineOf(item, index.marks) !== undefined,
  check(when, { index, fault }) {
    const [others, deadline] = [duesBeside(index, when), deadlineOverstepped(index, when)];
    const day = deadlineOf(when.item, index.marks);
    if (day === undefined || (others.length === 0 && deadline === undefined)) return;
    const task = itemValue(ownerOfWhen(when).item);
    const days = listValue([day, ...others.map((due) => due.day)].map(dayValue));
    if (others.length > 0) fault('routes', { task, days }, { related: others.map((due) => due.when) });
    if (deadline !== undefined) fault('expected', { task, to: dayValue(deadline), day: dayValue(day) });
  },
});
