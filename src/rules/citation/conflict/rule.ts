import { oncePer } from '#base/once.js';
import { datedCitations } from '#model/cited.js';
import { spanOfDate } from '#model/dates.js';
import { numberKey } from '#model/document-key.js';
import { oddDates } from '#model/odd-dates.js';
import type { PlanIndex } from '#model/plan-index.js';
import { daysValue } from '#model/value.js';
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
  check({ item, pointer }, { index, fault, unknown }) {
    const span = spanOfDate(item.date ?? '');
    if (!span) return unknown('no-days');
    const other = oddsIn(index).get(pointer);
    const usual = other && spanOfDate(other.item.date ?? '');
    if (!other || !usual) return;
    const expected = daysValue(usual);
    const where = { at: `${pointer}/date`, related: [`${other.pointer}/date`], expected };
    fault('dates', { number: item.number ?? '', actual: daysValue(span), expected }, where);
  },
});

/** By the pointer of a citation whose date differs, the citation that it is held against. */
const oddsIn = oncePer((index: PlanIndex) => {
  const odds = oddDates(datedCitations(index), ({ at }) => at.pointer, 'first');
  return new Map(odds.map(({ odd, usual }) => [odd.at.pointer, usual.at] as const));
});
