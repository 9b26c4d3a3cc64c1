import { isDatedElsewhere, isReport, sendersValue, timesOf, wordsOfLoose } from '#model/route.js';
import { listValue } from '#model/value.js';
import { isComputable } from '#model/when.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'report/deadline',
  on: 'route',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Chế độ báo cáo nêu ngày hoặc kỳ hạn tính được.',
    en: 'A report is due on a day, or in a rhythm, that can be computed.',
  },
  kept: {
    vi: 'Mỗi chế độ báo cáo đều có ngày hoặc kỳ hạn tính được.',
    en: 'Every report is due on a day or in a rhythm that can be computed.',
  },
  basis: [{ source: 'practice' }],
  reads: ['routes', 'units', 'tasks'],
  messages: {
    vague: {
      vi: 'Thời hạn báo cáo của {unit} chỉ ghi “{text}”; cần nêu ngày cụ thể hoặc chu kỳ báo cáo.',
      en: 'The report of {unit} is due only “{text}”; a day or a rhythm is needed.',
    },
    none: {
      vi: 'Việc báo cáo của {unit} không có thời hạn; cần nêu ngày cụ thể hoặc chu kỳ báo cáo.',
      en: 'The report of {unit} has no deadline; a day or a rhythm is needed.',
    },
  },
  applies: isReport,
  check(at, { index, fault }) {
    const { item: route } = at;
    const times = timesOf(index, route);
    if (times.some(isComputable) || isDatedElsewhere(index, at)) return;
    const unit = sendersValue(index, route);
    if (times.length === 0) fault('none', { unit });
    else fault('vague', { unit, text: listValue(times.map(wordsOfLoose)) });
  },
});
