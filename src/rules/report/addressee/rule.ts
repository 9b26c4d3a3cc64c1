import { isReport, sendersValue, unitsValue } from '#model/route.js';
import { isBounded } from '#model/unit.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'report/addressee',
  on: 'route',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Báo cáo gửi đến nơi nhận có tên cụ thể.',
    en: 'A report goes to an addressee that is named.',
  },
  kept: {
    vi: 'Mỗi chế độ báo cáo đều nêu rõ nơi nhận báo cáo.',
    en: 'Every report goes to an addressee that is named.',
  },
  basis: [{ source: 'practice' }],
  reads: ['routes', 'units'],
  messages: {
    unnamed: {
      vi: '{unit} báo cáo “{other}”; cần nêu rõ tên cơ quan, đơn vị nhận báo cáo.',
      en: '{unit} reports to “{other}”; the body that is meant should be named.',
    },
    none: {
      vi: 'Không nêu {unit} báo cáo cho cơ quan, đơn vị nào.',
      en: 'It is not said to whom {unit} reports.',
    },
  },
  applies: isReport,
  check({ item: route }, { index, fault }) {
    const { to } = route;
    if (to.flatMap((id) => index.findUnit(id) ?? []).some(({ item }) => isBounded(item))) return;
    const unit = sendersValue(index, route);
    if (to.length === 0) fault('none', { unit });
    else fault('unnamed', { unit, other: unitsValue(index, to) });
  },
});
