import type { Citation } from '#generated/plan.types.js';
import { parseDocumentNumber } from '#model/document-number.js';
import { canBeNamed, organOf } from '#model/organ.js';
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
  applies: ({ item }) => claimsIn(item).length > 0,
  check({ item }, { fault }) {
    for (const { number, actual, organ } of claimsIn(item)) {
      if (canBeNamed(organ, actual)) continue;
      const expected = wordValue(organ.name.vi, organ.name.en);
      fault('other', { number, actual, expected }, { expected });
    }
  },
});

/** Whom a citation names as the issuer, and the body that the letters of its number mean. */
function claimsIn({ number, issuer: actual }: Citation) {
  if (number === undefined || actual === undefined) return [];
  const organ = organOf(parseDocumentNumber(number));
  return organ ? [{ number, actual, organ }] : [];
}
