import { earlyStart } from '#model/early.js';
import { startOfWhen } from '#model/when.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'window/starts-before-issue',
  on: 'window',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Đợt thực hiện không bắt đầu trước ngày ban hành kế hoạch.',
    en: 'A campaign does not start before the plan is issued.',
  },
  kept: {
    vi: 'Đợt thực hiện bắt đầu từ ngày ban hành trở đi.',
    en: 'The campaign starts no earlier than the plan is issued.',
  },
  basis: [{ source: 'logic' }],
  reads: ['windows', 'occasions', 'issued'],
  needs: ['issue-day'],
  after: ['date/invalid', 'date/range-reversed'],
  messages: {
    early: {
      vi: 'Thời gian thực hiện bắt đầu ngày {from}, sớm hơn ngày ban hành kế hoạch ({day}) {count} ngày.',
      en: 'The work starts on {from}, {count|day|days} before the plan is issued ({day}).',
    },
  },
  // A horizon of years ("giai đoạn 2026-2030") and a period of report are often under way when the plan comes out.
  applies: ({ item }) => item.kind === 'campaign' || item.kind === 'peak',
  check({ item: { when } }, { index, fault, unknown }) {
    const early = earlyStart(index, when);
    if (early) fault('early', { ...early });
    else if (index.resolve(when).kind === 'unresolved' && !startOfWhen(when, index.marks)) unknown('no-days');
  },
});
