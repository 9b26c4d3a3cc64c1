import { after, before, nameOfChange } from '#model/changed.js';
import { defineChangeRule } from '#rule/change-rule.js';

export default defineChangeRule({
  id: 'change/lead-replaced',
  on: 'change',
  of: [{ thing: 'task', kind: 'changed', aspect: 'lead' }],
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Bản mới giữ đơn vị chủ trì của từng nhiệm vụ.',
    en: 'The new version leaves every task with who led it.',
  },
  kept: { vi: 'Không nhiệm vụ nào đổi đơn vị chủ trì.', en: 'No task has another unit in charge.' },
  basis: [{ source: 'practice' }],
  reads: ['tasks', 'units'],
  messages: {
    replaced: {
      vi: 'Nhiệm vụ “{task}” đổi đơn vị thực hiện: trước là {other}, nay là {unit}.',
      en: 'The task “{task}” changes hands: it was with {other} and is now with {unit}.',
    },
  },
  judge(change, { fault }) {
    fault('replaced', { task: nameOfChange(change), other: before(change), unit: after(change) });
  },
});
