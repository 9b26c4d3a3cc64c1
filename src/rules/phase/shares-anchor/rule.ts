import { sharingsOf } from '#model/sharing.js';
import { dayValue, itemValue } from '#model/value.js';
import { mendsOf } from '#rule/mend.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'phase/shares-anchor',
  on: 'stages',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Ngày mốc chỉ thuộc một giai đoạn.',
    en: 'The anchor day belongs to one stage only.',
  },
  kept: {
    vi: 'Ngày mốc chỉ thuộc một giai đoạn.',
    en: 'The anchor day belongs to one stage only.',
  },
  basis: [{ source: 'logic' }, { source: 'template' }],
  reads: ['phases', 'windows', 'occasions', 'issued'],
  after: ['date/invalid', 'date/range-reversed'],
  messages: {
    shared: {
      vi: 'Ngày mốc {day} thuộc cả “{other}” và “{phase}”.',
      en: 'The anchor day {day} lies in both “{other}” and “{phase}”.',
    },
    mend: {
      vi: 'Đổi thành {edits} thì các giai đoạn nối liền nhau và lấp đầy thời gian chung.',
      en: 'Change it to {edits}, and the stages fill the window without a seam.',
    },
  },
  applies: ({ item }, { template }) => (template.sharedAnchor === 'warn' ? item.stages.length > 1 : 'template-silent'),
  check({ item: group }, { index, template, fault, unknown }) {
    for (const { first, second, days, isCustom, certificates } of sharingsOf(group, template)) {
      if (!isCustom) continue;
      fault(
        'shared',
        { phase: itemValue(second.item), other: itemValue(first.item), day: dayValue(days.from) },
        { at: second, related: [first], certificates, mends: mendsOf('mend', index, group, template) },
      );
    }
    if (group.stages.some(({ span }) => !span)) unknown('no-days');
  },
});
