import { ownNumber } from '#model/cited.js';
import { citationsOfParent } from '#model/parent-citing.js';
import { dayValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'cascade/parent-miscited',
  on: 'citation',
  severity: 'error',
  since: '0.1.0',
  summary: {
    vi: 'Số và ngày của kế hoạch cấp trên được viện dẫn đúng.',
    en: 'Number and day of the parent are cited right.',
  },
  kept: {
    vi: 'Kế hoạch cấp trên được viện dẫn đúng số và ngày.',
    en: 'The parent is cited with its number and day.',
  },
  basis: [{ source: 'practice' }],
  reads: ['citations'],
  needs: ['parent'],
  after: ['date/invalid', 'citation/conflict'],
  messages: {
    number: {
      vi: 'Viện dẫn ghi số {number}; số của {name} là {expected}.',
      en: 'The citation gives the number {number}; that of {name} is {expected}.',
    },
    date: {
      vi: 'Viện dẫn ghi ngày {actual}; {name} ban hành ngày {expected}.',
      en: 'The citation gives the date {actual}; {name} was issued on {expected}.',
    },
  },
  applies: ({ pointer }, { index, parents: [parent] }) =>
    parent?.index !== undefined && citationsOfParent(index, parent.index).some(({ at }) => at.pointer === pointer),
  check({ item, pointer }, { index, parents: [parent], fault }) {
    if (!parent?.index) return;
    const cited = citationsOfParent(index, parent.index).find(({ at }) => at.pointer === pointer);
    const [number, day] = [ownNumber(parent.index.plan), parent.index.issuedOn];
    const { name } = parent;
    if (cited && !cited.hasNumber && number !== undefined)
      fault(
        'number',
        { number: item.number ?? '', name, expected: number },
        { at: `${pointer}/number`, expected: number, facts: [parent.id] },
      );
    if (cited && !cited.hasDate && day !== undefined) {
      const expected = dayValue(day);
      const values = { actual: item.dateText ?? item.date ?? '', name, expected };
      fault('date', values, { at: `${pointer}/date`, expected, facts: [parent.id, item.date ?? ''] });
    }
  },
});
