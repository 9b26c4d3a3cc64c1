import { nameOfChange } from '#model/changed.js';
import { defineChangeRule } from '#rule/change-rule.js';

export default defineChangeRule({
  id: 'change/recipient-dropped',
  on: 'change',
  of: [{ thing: 'recipient', kind: 'removed' }],
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Bản mới gửi đủ nơi nhận của bản trước.',
    en: 'The new version goes to every recipient of the old one.',
  },
  kept: { vi: 'Không nơi nhận nào của bản trước bị bỏ.', en: 'No recipient of the old version is gone.' },
  basis: [{ source: 'practice' }],
  reads: ['recipients', 'units'],
  messages: {
    dropped: {
      vi: '“{unit}” nhận bản trước nhưng không có trong nơi nhận của bản mới.',
      en: '“{unit}” received the old version and is no recipient of the new one.',
    },
  },
  judge(change, { fault }) {
    fault('dropped', { unit: nameOfChange(change) });
  },
});
