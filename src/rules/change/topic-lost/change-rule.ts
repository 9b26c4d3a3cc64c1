import { nameOfChange } from '#model/changed.js';
import { defineChangeRule } from '#rule/change-rule.js';

export default defineChangeRule({
  id: 'change/topic-lost',
  on: 'change',
  of: [{ thing: 'topic', kind: 'removed' }],
  severity: 'warning',
  since: '0.1.0',
  summary: { vi: 'Bản mới giữ đủ nội dung của bản trước.', en: 'The new version keeps every topic of the old one.' },
  kept: { vi: 'Không nội dung nào của bản trước bị bỏ.', en: 'No topic of the old version is gone.' },
  basis: [{ source: 'practice' }],
  reads: ['topics'],
  messages: {
    lost: {
      vi: 'Nội dung “{topic}” của bản trước không còn trong bản mới.',
      en: 'The topic “{topic}” of the old version is not in the new one.',
    },
  },
  judge(change, { fault }) {
    fault('lost', { topic: nameOfChange(change) });
  },
});
