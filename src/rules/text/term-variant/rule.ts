import { mixedTermsIn, phraseSorts } from '#model/terms.js';
import { worded } from '#model/texts.js';
import { listValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'text/term-variant',
  on: 'plan',
  severity: 'info',
  since: '0.1.0',
  summary: {
    vi: 'Mỗi thuật ngữ được viết theo một cách trong cả kế hoạch.',
    en: 'A term has one spelling throughout the plan.',
  },
  kept: {
    vi: 'Không có thuật ngữ nào trong mẫu được viết theo hai cách.',
    en: 'No term of the template is spelled in two ways.',
  },
  basis: [{ source: 'logic' }, { source: 'decree30', place: 'Phụ lục II' }],
  reads: worded,
  messages: {
    mixed: {
      vi: 'Cùng một kế hoạch viết cả “{actual}” ({count} chỗ) và “{expected}”; nên thống nhất “{expected}”.',
      en: 'The plan has both “{actual}” ({count|place|places}) and “{expected}”; “{expected}” throughout is better.',
    },
  },
  applies: (_plan, { template }) => phraseSorts(template.phrases).mixed.length > 0 || 'template-silent',
  check(_plan, { index, template, fault, unknown }) {
    for (const { phrase, spellings, count, places } of mixedTermsIn(index, template))
      fault(
        'mixed',
        { actual: listValue(spellings), expected: phrase.right, count },
        { related: places, facts: [phrase.id] },
      );
    if (index.all('text').some(({ item }) => item.text === undefined)) unknown('no-text');
  },
});
