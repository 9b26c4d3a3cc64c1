import { entryOf } from '#base/entry.js';
import { groupBy } from '#base/group.js';
import { datedCitations, ownDate } from '#model/cited.js';
import { dateValue, oddDates, type DocumentDate } from '#model/odd-dates.js';
import { planValue } from '#model/value.js';
import { defineSetRule, type SetFact } from '#rule/set-rule.js';

/** Where a plan dates a document, with the number as it writes it. */
export interface Dating extends SetFact, DocumentDate {
  readonly number: string;
}

export default defineSetRule({
  id: 'citation/conflict-across',
  on: 'set-of-plans',
  severity: 'error',
  since: '0.1.0',
  summary: {
    vi: 'Một văn bản được nhiều kế hoạch viện dẫn thì ghi cùng một ngày.',
    en: 'A document that several plans cite bears one date in all of them.',
  },
  kept: {
    vi: 'Ngày của các văn bản viện dẫn khớp với các kế hoạch khác.',
    en: 'The dates of the cited documents agree with those in the other plans.',
  },
  basis: [{ source: 'decree30', place: 'Điều 15 khoản 1' }, { source: 'logic' }],
  reads: ['citations', 'issuer', 'number', 'issued', 'title'],
  messages: {
    others: {
      vi: 'Văn bản số {number} ở đây ghi ngày {actual}; {count} kế hoạch khác ghi ngày {expected}, như kế hoạch của {name}.',
      en: 'Document {number} is dated {actual} here and {expected} in {count|other plan|other plans}, such as that of {name}.',
    },
    itself: {
      vi: 'Văn bản số {number} ở đây ghi ngày {actual}, còn chính văn bản ấy ghi ngày {expected} ({name}).',
      en: 'Document {number} is dated {actual} here, but {expected} by itself ({name}).',
    },
  },
  collect({ index }): Dating[] {
    const cited = datedCitations(index).filter(({ hasBody }) => hasBody);
    const own = ownDate(index);
    return [
      ...(own ? [{ ...own, at: '/issued/on' }] : []),
      ...cited.map(({ at: { pointer }, number, document, from, to, hasYear, matter, isOwn }) => {
        return { at: `${pointer}/date`, number, document, from, to, hasYear, matter, isOwn };
      }),
    ];
  },
  judge(sightings, { fault }) {
    const dated = sightings.map((sighting) => ({ ...sighting.fact, sighting }));
    const planOf = ({ sighting }: (typeof dated)[number]) => sighting.plan;
    const byDate = groupBy(dated, dateKey);
    const odds = oddDates(dated, planOf, 'all').filter(({ odd }) => !odd.isOwn);
    for (const ofPlan of groupBy(odds, ({ odd }) => planOf(odd)).values())
      // Of a document that a plan dates several times it tells once.
      for (const [first] of groupBy(ofPlan, ({ odd }) => odd.document).values()) {
        const { odd, usual } = first;
        const plans = groupBy(entryOf(byDate, dateKey(usual)), planOf);
        // The plan gives both dates: that is a conflict of its own (citation/conflict).
        if (plans.has(planOf(odd))) continue;
        const expected = dateValue(usual);
        const values = { number: odd.number, actual: dateValue(odd), expected, name: planValue(planOf(usual)) };
        const related = [...plans.values()].map(([one]) => one.sighting);
        const where = { related, expected, facts: [odd.document, odd.from, odd.to] };
        if (usual.isOwn) fault('itself', values, odd.sighting, where);
        else fault('others', { ...values, count: plans.size }, odd.sighting, where);
      }
  },
});

function dateKey({ document, from, to }: DocumentDate): string {
  return JSON.stringify([document, from, to]);
}
