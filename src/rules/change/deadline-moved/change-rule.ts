import { after, before, nameOfChange } from '#model/changed.js';
import { defineChangeRule } from '#rule/change-rule.js';

export default defineChangeRule({
  id: 'change/deadline-moved',
  on: 'change',
  of: [
    { thing: 'task', kind: 'changed', aspect: 'when' },
    { thing: 'route', kind: 'changed', aspect: 'when' },
    { thing: 'goal', kind: 'changed', aspect: 'when' },
  ],
  severity: 'warning',
  since: '0.1.0',
  summary: { vi: 'Bản mới giữ thời hạn của bản trước.', en: 'The new version keeps the deadlines of the old one.' },
  kept: { vi: 'Không thời hạn nào thay đổi.', en: 'No deadline has moved.' },
  basis: [{ source: 'practice' }],
  reads: ['tasks', 'routes', 'goals', 'occasions', 'issued'],
  messages: {
    moved: {
      vi: 'Thời hạn của “{task}” thay đổi: trước là {other}, nay là {days}.',
      en: 'The time of “{task}” has moved: it was {other} and is now {days}.',
    },
  },
  judge(change, { fault }) {
    fault('moved', { task: nameOfChange(change), other: before(change), days: after(change) });
  },
});
