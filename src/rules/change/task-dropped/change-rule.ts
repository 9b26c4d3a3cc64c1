import { nameOfChange } from '#model/changed.js';
import { defineChangeRule } from '#rule/change-rule.js';

export default defineChangeRule({
  id: 'change/task-dropped',
  on: 'change',
  of: [{ thing: 'task', kind: 'removed' }],
  severity: 'warning',
  since: '0.1.0',
  summary: { vi: 'Bản mới giữ đủ nhiệm vụ của bản trước.', en: 'The new version keeps every task of the old one.' },
  kept: { vi: 'Không nhiệm vụ nào của bản trước bị bỏ.', en: 'No task of the old version is gone.' },
  basis: [{ source: 'practice' }],
  reads: ['tasks', 'units'],
  messages: {
    dropped: {
      vi: 'Nhiệm vụ “{task}” của bản trước không còn trong bản mới.',
      en: 'The task “{task}” of the old version is not in the new one.',
    },
  },
  judge(change, { fault }) {
    fault('dropped', { task: nameOfChange(change) });
  },
});
