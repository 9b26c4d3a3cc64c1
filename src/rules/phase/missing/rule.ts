import { matchPhases } from '#model/phase-match.js';
import { isRequired } from '#model/template.js';
import { daysValue, listValue, wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'phase/missing',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Kế hoạch có đủ các giai đoạn mà mẫu yêu cầu.',
    en: 'The plan has a stage for every phase that the template demands.',
  },
  kept: {
    vi: 'Có đủ các giai đoạn mà mẫu yêu cầu.',
    en: 'Every phase that the template demands is there.',
  },
  basis: [{ source: 'template' }],
  reads: ['phases', 'windows', 'occasions', 'issued'],
  messages: {
    missing: {
      vi: 'Thiếu giai đoạn “{phase}” ({expected}) mà mẫu yêu cầu.',
      en: 'The phase “{phase}” ({expected}), which the template demands, is missing.',
    },
    none: {
      vi: 'Kế hoạch không chia giai đoạn; mẫu yêu cầu: {expected}.',
      en: 'The plan has no stages; the template demands: {expected}.',
    },
  },
  applies: (_, { template }) => (template.phases.some(isRequired) ? true : 'template-silent'),
  check(_, { index, template, fault, unknown }) {
    const { pairs, missing, rest } = matchPhases(index, template);
    const wanted = missing.filter(isRequired);
    if (wanted.length === 0) return;
    if (pairs.length === 0 && rest.length === 0) {
      const expected = listValue(wanted.map(({ title }) => wordValue(title.vi, title.en)));
      return fault('none', { expected }, { expected, facts: wanted.map(({ id }) => id) });
    }
    // A stage without days or occasion may be the one that seems to be missing.
    if (rest.some(({ span, item }) => !span && !item.occasion)) return unknown('no-days');
    for (const { id, title, span } of wanted) {
      const expected = span ? daysValue(span) : wordValue('thời gian do kế hoạch định', 'at a time that the plan sets');
      fault('missing', { phase: wordValue(title.vi, title.en), expected }, { expected, facts: [id] });
    }
  },
});
