import { foldMarks } from '#base/text.js';
import { hasRole } from '#model/outline.js';
import { namedValue } from '#model/place.js';
import { isReport } from '#model/route.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'report/missing',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Kế hoạch giao rõ đơn vị báo cáo kết quả thực hiện.',
    en: 'The plan gives somebody the duty to report on the results.',
  },
  kept: {
    vi: 'Đã có đơn vị được giao báo cáo kết quả thực hiện.',
    en: 'Somebody has the duty to report on the results.',
  },
  basis: [{ source: 'practice' }],
  reads: ['routes', 'tasks', 'generalClauses', 'sections'],
  messages: {
    none: {
      vi: 'Kế hoạch không giao đơn vị nào báo cáo kết quả thực hiện.',
      en: 'The plan gives nobody the duty to report on the results.',
    },
    empty: {
      vi: 'Mục “{section}” không nêu đơn vị nào phải báo cáo.',
      en: 'The section “{section}” does not say who must report.',
    },
  },
  check(_plan, { index, fault }) {
    const parties = [...index.all('task'), ...index.all('clause')].flatMap(({ item }) => item.parties);
    // "tổng hợp" alone gathers what others send; "tổng hợp, báo cáo" reports.
    const isReporter = ({ role, verb }: (typeof parties)[number]) =>
      role === 'report' || (role === 'collect' && verb !== undefined && foldMarks(verb).includes('bao cao'));
    const lines = index.all('route').filter(isReport);
    if (lines.some(({ item }) => item.from.length > 0) || parties.some(isReporter)) return;
    const section = index.all('section').find(({ item }) => hasRole(item, 'reporting'));
    if (section) fault('empty', { section: namedValue(section.item) }, { at: section });
    else fault('none', {});
  },
});
