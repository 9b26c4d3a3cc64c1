import { nameOfChange } from '#model/changed.js';
import { defineChangeRule } from '#rule/change-rule.js';

export default defineChangeRule({
  id: 'change/report-dropped',
  on: 'change',
  of: [{ thing: 'route', kind: 'removed' }],
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Bản mới giữ đủ các đường báo cáo của bản trước.',
    en: 'The new version keeps every report line of the old one.',
  },
  kept: { vi: 'Không đường báo cáo nào bị bỏ.', en: 'No report line is gone.' },
  basis: [{ source: 'practice' }],
  reads: ['routes', 'units'],
  messages: {
    dropped: {
      vi: '“{task}” có ở bản trước nhưng bản mới không còn quy định.',
      en: '“{task}” is in the old version, and the new one no longer asks for it.',
    },
  },
  judge(change, { fault }) {
    fault('dropped', { task: nameOfChange(change) });
  },
});
