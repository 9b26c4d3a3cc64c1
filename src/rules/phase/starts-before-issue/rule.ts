import { earlyStart } from '#model/early.js';
import { startedStages } from '#model/sharing.js';
import { itemValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'phase/starts-before-issue',
  on: 'stages',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Giai đoạn, đợt đầu tiên không bắt đầu trước ngày ban hành kế hoạch.',
    en: 'The first stage does not start before the plan is issued.',
  },
  kept: {
    vi: 'Giai đoạn, đợt đầu tiên bắt đầu từ ngày ban hành trở đi.',
    en: 'The first stage starts no earlier than the plan is issued.',
  },
  basis: [{ source: 'logic' }],
  reads: ['phases', 'windows', 'occasions', 'issued'],
  needs: ['issue-day'],
  after: ['date/invalid', 'date/range-reversed'],
  messages: {
    early: {
      vi: '“{phase}” bắt đầu ngày {from}, sớm hơn ngày ban hành kế hoạch ({day}) {count} ngày.',
      en: '“{phase}” starts on {from}, {count|day|days} before the plan is issued ({day}).',
    },
  },
  // What stands in a window begins no earlier than that, and window/starts-before-issue looks there.
  applies: ({ item }) => item.frame === undefined,
  check({ item: group }, { index, fault, unknown }) {
    const stages = startedStages(group).toSorted((a, b) => a.span.from - b.span.from);
    const [first] = stages;
    const early = first && earlyStart(index, first.item.when);
    if (early) fault('early', { ...early, phase: itemValue(first.item) }, { at: first });
    else if (stages.length < group.stages.length) unknown('no-days');
  },
});
