import { itemValue, spanValue } from '#model/value.js';
import { sharingsOf } from '#model/sharing.js';
import { mendsOf } from '#rule/mend.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'phase/overlap',
  on: 'stages',
  severity: 'error',
  since: '0.1.0',
  summary: {
    vi: 'Hai giai đoạn nối tiếp không được có ngày chung.',
    en: 'Two stages of one plan share no day.',
  },
  kept: {
    vi: 'Không có hai giai đoạn nào chung ngày.',
    en: 'No two stages share a day.',
  },
  basis: [{ source: 'logic' }],
  reads: ['phases', 'windows', 'occasions', 'issued'],
  after: ['date/invalid', 'date/range-reversed'],
  messages: {
    shared: {
      vi: '“{phase}” và “{other}” cùng có {days}.',
      en: '“{phase}” and “{other}” both hold {days}.',
    },
    mend: {
      vi: 'Đổi {edits} thì các giai đoạn nối liền nhau và lấp đầy thời gian chung.',
      en: 'Change {edits}, and the stages fill the window without a seam.',
    },
  },
  applies: ({ item }) => item.stages.length > 1,
  check({ item: group }, { index, template, fault, unknown }) {
    for (const { first, second, days, isCustom, certificates } of sharingsOf(group, template)) {
      if (isCustom) continue;
      fault(
        'shared',
        { phase: itemValue(second.item), other: itemValue(first.item), days: spanValue(days) },
        { at: second, related: [first], certificates, mends: mendsOf('mend', index, group, template) },
      );
    }
    if (group.stages.some(({ span }) => !span)) unknown('no-days');
  },
});
