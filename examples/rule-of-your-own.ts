import { readFileSync } from 'node:fs';
import { checkPlan, defineRule, formatDay, readJson, renderReport, shippedRules, weekdayOf } from 'plan-compliance';

// A rule of an office: people are met on working days, so a campaign had better not open on a weekend.
const opensOnWeekend = defineRule({
  id: 'window/opens-on-weekend',
  on: 'window',
  severity: 'info',
  since: '1.0.0',
  summary: { vi: 'Đợt thực hiện bắt đầu vào ngày làm việc.', en: 'A campaign opens on a working day.' },
  kept: { vi: 'Đợt thực hiện bắt đầu vào ngày làm việc.', en: 'The campaign opens on a working day.' },
  basis: [{ source: 'practice' }],
  reads: ['windows', 'occasions', 'issued'],
  after: ['date/invalid', 'date/range-reversed'],
  messages: {
    weekend: {
      vi: 'Đợt thực hiện bắt đầu ngày {day}, là ngày nghỉ cuối tuần.',
      en: 'The campaign opens on {day}, which is a weekend.',
    },
  },
  applies: ({ item }) => item.kind === 'campaign',
  check({ item }, { index, fault, unknown }) {
    const days = index.resolve(item.when);
    if (days.kind !== 'span') return unknown('no-days');
    if (weekdayOf(days.span.from) >= 6) fault('weekend', { day: { kind: 'day', day: formatDay(days.span.from) } });
  },
});

const plan = readJson(readFileSync('examples/plans/faultless.plan.json'));
const report = checkPlan(plan, { rules: [...shippedRules, opensOnWeekend] });
console.log(renderReport(report, { format: 'text', language: 'en' }));
