import { groupBy } from '#base/group.js';
import { ownDate } from '#model/cited.js';
import { itemValue } from '#model/value.js';
import { defineSetRule, type SetFact } from '#rule/set-rule.js';

/** Under which number a plan was issued, by whom and when. */
export interface Registered extends SetFact {
  readonly number: string;
  readonly document: string;
  readonly day: string;
  readonly matter: string;
}

export default defineSetRule({
  id: 'plan/duplicate-number',
  on: 'set-of-plans',
  severity: 'error',
  since: '0.1.0',
  summary: {
    vi: 'Trong một năm, mỗi số của một cơ quan chỉ cấp cho một kế hoạch.',
    en: 'A body gives a number to one plan only in a year.',
  },
  kept: {
    vi: 'Không kế hoạch nào khác của cơ quan mang số này trong năm.',
    en: 'No other plan of the body bears this number in the year.',
  },
  basis: [{ source: 'decree30', place: 'Điều 15 khoản 1; Phụ lục I mục II.3' }],
  reads: ['number', 'issuer', 'issued', 'title'],
  needs: ['number', 'issue-day'],
  messages: {
    twice: {
      vi: 'Số {number} của năm {actual} đã được cấp hai lần: kế hoạch “{name}” cũng mang số này.',
      en: 'The number {number} of {actual} was given twice: the plan “{name}” bears it too.',
    },
  },
  collect({ index }): Registered[] {
    const own = ownDate(index);
    if (!own) return [];
    return [{ at: '/number', number: own.number, document: own.document, day: own.from, matter: own.matter }];
  },
  judge(sightings, { fault }) {
    for (const same of groupBy(sightings, ({ fact }) => `${fact.document} ${yearOf(fact)}`).values()) {
      // The same abstract on the same day is one plan that was handed in twice.
      const distinct = [...groupBy(same, ({ fact: { day, matter } }) => `${day} ${matter}`).values()];
      const firsts = distinct.slice(0, 40).map(([first]) => first);
      for (const one of same) {
        const { fact } = one;
        const others = firsts.filter((other) => other.fact.day !== fact.day || other.fact.matter !== fact.matter);
        const [other] = others;
        if (!other) continue;
        const name = itemValue({ id: other.plan.id, title: other.plan.title ?? other.plan.id });
        const values = { number: fact.number, actual: Number(yearOf(fact)), name };
        fault('twice', values, one, { related: others, facts: [fact.document, yearOf(fact)] });
      }
    }
  },
});

function yearOf({ day }: Registered): string {
  return day.slice(0, 4);
}
