import { defineRule, formatDay, parseDay, weekdayOf } from 'plan-compliance';

/** A rule of an office that receives reports on working days only. */
export default defineRule({
  id: 'report/due-on-weekend',
  on: 'route',
  severity: 'info',
  since: '1.0.0',
  docs: 'https://example.com/rules/report/due-on-weekend',
  summary: { vi: 'Hạn báo cáo là một ngày làm việc.', en: 'A report is due on a working day.' },
  kept: { vi: 'Các hạn báo cáo đều là ngày làm việc.', en: 'Every report is due on a working day.' },
  basis: [{ source: 'practice' }],
  reads: ['routes'],
  after: ['date/invalid'],
  messages: {
    weekend: {
      vi: 'Hạn báo cáo {day} là ngày nghỉ cuối tuần; cần chọn một ngày làm việc.',
      en: 'The report is due on {day}, which is a weekend; a working day is wanted.',
    },
  },
  applies: ({ item }) => item.kind === 'report',
  check({ item, pointer }, { fault, unknown }) {
    for (const [at, when] of (item.when ?? []).entries()) {
      if (when.kind !== 'day') continue;
      const day = parseDay(when.on);
      if (day === undefined) return unknown('no-days');
      if (weekdayOf(day) >= 6)
        fault('weekend', { day: { kind: 'day', day: formatDay(day) } }, { at: `${pointer}/when/${at}/on` });
    }
  },
});
