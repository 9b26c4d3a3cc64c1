import { countsFor } from '#model/claims.js';
import { patchOfCount } from '#model/count-patch.js';
import { listValue, wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

const phases = wordValue('giai đoạn', 'phases');
const windows = wordValue('đợt', 'rounds');

export default defineRule({
  id: 'phase/count',
  on: 'claim',
  severity: 'error',
  since: '0.1.0',
  summary: {
    vi: 'Số giai đoạn, số đợt được nêu bằng số tìm thấy.',
    en: 'The number of phases or rounds claimed is the number found.',
  },
  kept: {
    vi: 'Số giai đoạn, số đợt được nêu đúng.',
    en: 'The numbers of phases and rounds claimed are right.',
  },
  basis: [{ source: 'arithmetic' }],
  reads: ['claims', 'phases', 'windows', 'sections'],
  messages: {
    count: {
      vi: 'Văn bản nêu {count} {name} nhưng kế hoạch có {actual}.',
      en: 'The text claims {count} {name}, and the plan has {actual}.',
    },
    mend: { vi: 'Ghi số lượng là {actual}.', en: 'Write {actual}.' },
  },
  applies: ({ item }) => item.of === 'phases' || item.of === 'windows',
  check(placed, { index, plan, fault, unknown }) {
    const { item: claim } = placed;
    const counts = countsFor(index, claim);
    if (counts.includes(claim.count)) return;
    const name = claim.of === 'phases' ? phases : windows;
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
