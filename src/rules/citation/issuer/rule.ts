import type { Citation } from '#generated/plan.types.js';
import { numberOfCitation } from '#model/document-number.js';
import { canBeNamed, organOf, type Organ } from '#model/organ.js';
import { wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'citation/issuer',
  on: 'citation',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Cơ quan ban hành nêu trong viện dẫn khớp với ký hiệu của văn bản.',
    en: 'The issuer of a cited document fits its symbol.',
  },
  kept: {
    vi: 'Cơ quan ban hành của các văn bản viện dẫn khớp với ký hiệu.',
    en: 'The issuers of the cited documents fit their symbols.',
  },
  basis: [{ source: 'decree30', place: 'Phụ lục I mục II.3.b' }],
  reads: ['citations'],
  messages: {
    other: {
      vi: 'Ký hiệu của văn bản số {number} là của {expected}, nhưng kế hoạch ghi là của “{actual}”.',
      en: 'The symbol of {number} is that of {expected}, but the plan takes it for one of “{actual}”.',
    },
  },
  // Letters that do not mean one body everywhere are left alone.
  applies: ({ item }) => item.issuer !== undefined && organIn(item) !== undefined,
  check({ item }, { fault }) {
    const { number = '', issuer: actual = '' } = item;
    const organ = organIn(item);
    if (!organ || canBeNamed(organ, actual)) return;
    const expected = wordValue(organ.name.vi, organ.name.en);
    fault('other', { number, actual, expected }, { expected });
  },
});

function organIn(citation: Citation): Organ | undefined {
  const number = numberOfCitation(citation);
  return number && organOf(number);
}
