import type { Claim } from '#generated/plan.types.js';
import type { WordValue } from '#generated/report.types.js';
import { countsFor } from '#model/claims.js';
import { patchOfCount } from '#model/count-patch.js';
import { listValue, wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

/** Phases and windows have a rule of their own (phase/count), which is stricter. */
const words: Readonly<Partial<Record<Claim['of'], WordValue>>> = {
  units: wordValue('đơn vị', 'units'),
  tasks: wordValue('nhiệm vụ', 'tasks'),
  topics: wordValue('nội dung', 'topics'),
  goals: wordValue('chỉ tiêu', 'goals'),
  recipients: wordValue('nơi nhận', 'recipients'),
};

export default defineRule({
  id: 'claim/miscount',
  on: 'claim',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Số đơn vị, nhiệm vụ, nội dung, chỉ tiêu được nêu bằng số tìm thấy.',
    en: 'The number of units, tasks, topics or goals claimed is the number found.',
  },
  kept: {
    vi: 'Các số lượng được nêu đều đúng.',
    en: 'The numbers claimed are right.',
  },
  basis: [{ source: 'arithmetic' }],
  reads: ['claims', 'sections', 'units', 'tasks', 'topics', 'goals', 'recipients'],
  messages: {
    count: {
      vi: 'Văn bản nêu {count} {name} nhưng kế hoạch có {actual}.',
      en: 'The text claims {count} {name}, and the plan has {actual}.',
    },
    mend: { vi: 'Ghi số lượng là {actual}.', en: 'Write {actual}.' },
  },
  applies: ({ item }) => words[item.of] !== undefined,
  check(placed, { index, plan, fault, unknown }) {
    const { item: claim } = placed;
    const counts = countsFor(index, claim);
    const name = words[claim.of];
    if (!name || counts.includes(claim.count)) return;
    const actual = counts.find((count) => count > 0);
    if (actual === undefined) return unknown('not-stated', { part: listValue([name]) });
    const mend = {
      message: 'mend',
      values: { actual },
      safe: false,
      ...patchOfCount(plan, placed, actual),
    } as const;
    fault('count', { count: claim.count, name, actual }, { expected: actual, mends: [mend] });
  },
});
