import { spanOfDate } from '#model/dates.js';
import { namedValue } from '#model/place.js';
import { dayValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'citation/future',
  on: 'citation',
  severity: 'error',
  since: '0.1.0',
  summary: {
    vi: 'Văn bản được viện dẫn có ngày không sau ngày ban hành kế hoạch.',
    en: 'A cited document is not younger than the plan.',
  },
  kept: {
    vi: 'Không có văn bản viện dẫn nào ghi ngày sau ngày ban hành kế hoạch.',
    en: 'No cited document is younger than the plan.',
  },
  basis: [{ source: 'calendar' }, { source: 'logic' }],
  reads: ['citations', 'issued'],
  needs: ['issue-day'],
  after: ['date/invalid'],
  messages: {
    later: {
      vi: 'Văn bản “{name}” ghi ngày {day}, sau ngày ban hành kế hoạch ({to}).',
      en: '“{name}” is dated {day}, after the plan itself was issued ({to}).',
    },
  },
  applies: ({ item }) => item.date !== undefined,
  check({ item, pointer }, { index, fault, unknown }) {
    // Of a month or a year only the first day is sure not to be earlier.
    const day = spanOfDate(item.date ?? '')?.from;
    const issued = index.issuedOn;
    if (day === undefined || issued === undefined) return unknown('no-days');
    if (day > issued)
      fault('later', { name: namedValue(item), day: dayValue(day), to: dayValue(issued) }, { at: `${pointer}/date` });
  },
});
