import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'difficulty/missing',
  on: 'plan',
  severity: 'info',
  since: '0.1.0',
  summary: {
    vi: 'Kế hoạch nêu nơi tiếp nhận khó khăn, vướng mắc trong quá trình thực hiện.',
    en: 'The plan says who takes up difficulties.',
  },
  kept: {
    vi: 'Đã nêu nơi tiếp nhận khó khăn, vướng mắc.',
    en: 'It is said who takes up difficulties.',
  },
  basis: [{ source: 'practice', place: '32/56' }],
  reads: ['routes'],
  // The sentence mostly stands at the very end: "nếu có khó khăn, vướng mắc, … phản ánh về … để xem xét, giải quyết".
  needs: ['closing'],
  messages: {
    none: {
      vi: 'Kế hoạch không nêu khi có khó khăn, vướng mắc thì phản ánh về đâu.',
      en: 'The plan does not say to whom difficulties are to be reported.',
    },
  },
  check(_plan, { index, fault }) {
    if (!index.all('route').some(({ item }) => item.kind === 'difficulty')) fault('none', {});
  },
});
