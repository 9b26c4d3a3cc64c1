import { nearestPlan } from '#model/parent.js';
import { citationsOfParent } from '#model/parent-citing.js';
import { daysValue, dayValue } from '#model/value.js';
import { defineRule, type Context } from '#rule/rule.js';

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
  applies: ({ pointer }, context) => citingsAt(pointer, context).length > 0,
  check({ pointer }, context) {
    for (const { id, name, number, date } of citingsAt(pointer, context)) {
      if (number) {
        const where = { at: `${pointer}/number`, expected: number.own, facts: [id] };
        context.fault('number', { number: number.cited, name, expected: number.own }, where);
      }
      if (date) {
        const expected = dayValue(date.issued);
        const where = { at: `${pointer}/date`, expected, facts: [id, date.cited] };
        context.fault('date', { actual: daysValue(date.days), name, expected }, where);
      }
    }
  },
});

/** The nearest parent, where the citation there is meant for it, and how it cites it. */
function citingsAt(pointer: string, { index, parents }: Pick<Context, 'index' | 'parents'>) {
  return nearestPlan(parents).flatMap(({ id, name, index: parent }) =>
    citationsOfParent(index, parent)
      .filter(({ at }) => at.pointer === pointer)
      .map(({ number, date }) => ({ id, name, number, date })),
  );
}
