import { partsOf } from '#base/day.js';
import type { Citation } from '#generated/plan.types.js';
import { spanOfDate } from '#model/dates.js';
import { parseDocumentNumber } from '#model/document-number.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'citation/year',
  on: 'citation',
  severity: 'error',
  since: '0.1.0',
  summary: {
    vi: 'Năm trong số của văn bản viện dẫn là năm ban hành văn bản đó.',
    en: 'The year in the number of a cited document is the year of its date.',
  },
  kept: {
    vi: 'Năm trong số và năm ban hành của các văn bản viện dẫn khớp nhau.',
    en: 'Numbers and dates of the cited documents name the same year.',
  },
  basis: [{ source: 'decree30', place: 'Điều 15 khoản 1' }],
  reads: ['citations'],
  after: ['date/invalid'],
  messages: {
    other: {
      vi: 'Văn bản số {number} mang năm {expected} trong số, nhưng ngày ban hành được ghi là năm {actual}.',
      en: 'Document {number} has the year {expected} in its number, but is dated in {actual}.',
    },
  },
  applies: ({ item }) => yearsIn(item).length > 0,
  check({ item, pointer }, { fault, unknown }) {
    for (const { number, date, year: expected } of yearsIn(item)) {
      const span = spanOfDate(date);
      if (!span) return unknown('no-days');
      const actual = partsOf(span.from).year;
      if (actual !== expected) fault('other', { number, actual, expected }, { at: `${pointer}/date`, expected });
    }
  },
});

/** The year in the number of a dated document. Only the form of law, 30/2020/NĐ-CP, has one. */
function yearsIn({ number, date }: Citation) {
  if (number === undefined || date === undefined) return [];
  const { year } = parseDocumentNumber(number);
  return year === undefined ? [] : [{ number, date, year }];
}
