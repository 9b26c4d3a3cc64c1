import { oncePer } from '#base/once.js';
import { datedCitations } from '#model/cited.js';
import { numberKey } from '#model/document-key.js';
import { dateValue, oddDates } from '#model/odd-dates.js';
import type { PlanIndex } from '#model/plan-index.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'citation/conflict',
  on: 'citation',
  severity: 'error',
  since: '0.1.0',
  summary: {
    vi: 'Một văn bản được viện dẫn nhiều lần thì chỉ ghi một ngày.',
    en: 'A document that is cited several times bears one date.',
  },
  kept: {
    vi: 'Mỗi văn bản viện dẫn chỉ ghi một ngày.',
    en: 'Each cited document bears one date.',
  },
  basis: [{ source: 'decree30', place: 'Điều 15 khoản 1' }, { source: 'logic' }],
  reads: ['citations', 'issuer'],
  after: ['date/invalid', 'citation/year'],
  messages: {
    dates: {
      vi: 'Văn bản số {number} ở đây ghi ngày {actual}, ở chỗ khác ghi ngày {expected}.',
      en: 'Document {number} is dated {actual} here and {expected} elsewhere.',
    },
  },
  applies: ({ item: { number, date } }) =>
    number !== undefined && date !== undefined && numberKey(number) !== undefined,
  check({ pointer }, { index, fault, unknown }) {
    const found = datingsIn(index).get(pointer);
    if (!found) return unknown('no-days');
    const { dated, usual } = found;
    if (!usual) return;
    const expected = dateValue(usual);
    const where = { at: `${pointer}/date`, related: [`${usual.at.pointer}/date`], expected };
    fault('dates', { number: dated.number, actual: dateValue(dated), expected }, where);
  },
});

/** By the pointer of a citation its date and, where that differs, the citation that it is held against. */
const datingsIn = oncePer((index: PlanIndex) => {
  const odds = oddDates(datedCitations(index), ({ at }) => at.pointer);
  const usualOf = new Map(odds.map(({ odd, usual }) => [odd, usual]));
  return new Map(datedCitations(index).map((dated) => [dated.at.pointer, { dated, usual: usualOf.get(dated) }]));
});
