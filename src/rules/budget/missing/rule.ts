import { hasRole } from '#model/outline.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'budget/missing',
  on: 'plan',
  severity: 'info',
  since: '0.1.0',
  summary: {
    vi: 'Kế hoạch nêu nguồn kinh phí, hoặc nêu việc lồng ghép hay không sử dụng kinh phí.',
    en: 'The plan says where the money comes from, or that the work is integrated or needs none.',
  },
  kept: {
    vi: 'Đã nêu về kinh phí thực hiện.',
    en: 'Money is spoken of.',
  },
  basis: [{ source: 'practice', place: '25/56' }],
  reads: ['budget', 'sections', 'tasks', 'generalClauses'],
  messages: {
    none: {
      vi: 'Kế hoạch không nói đến kinh phí: không nêu nguồn, không nêu lồng ghép, cũng không nêu là không sử dụng kinh phí.',
      en: 'The plan does not speak of money: it names no source, and does not say that the work is integrated or needs none.',
    },
  },
  check(_plan, { index, fault }) {
    const parties = [...index.all('task'), ...index.all('clause')].flatMap(({ item }) => item.parties);
    const isNamed =
      index.all('money').length > 0 ||
      parties.some(({ role }) => role === 'fund') ||
      index.all('section').some(({ item }) => hasRole(item, 'budget'));
    if (!isNamed) fault('none', {});
  },
});
