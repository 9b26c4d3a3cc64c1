import { clauseAt, digestOfClause, linksOf, type PlacedLink } from '#model/clause-link.js';
import { plansAbove, type Parent, type PlanAbove } from '#model/parent.js';
import { putAt } from '#model/patch.js';
import { itemValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'cascade/link-suspect',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Điều khoản cấp trên mà các mục thực hiện chưa thay đổi từ khi được viện dẫn.',
    en: 'The clauses that items carry out are still what they were when taken up.',
  },
  kept: {
    vi: 'Các điều khoản cấp trên được thực hiện chưa thay đổi.',
    en: 'The clauses carried out have not changed.',
  },
  basis: [{ source: 'practice' }],
  reads: ['tasks', 'topics'],
  needs: ['parent'],
  messages: {
    changed: {
      vi: '“{item}” thực hiện “{other}” của {name}; mục ấy đã thay đổi từ khi được viện dẫn, cần xem lại.',
      en: '“{item}” carries out “{other}” of {name}, which has changed since; it wants another look.',
    },
    gone: {
      vi: '“{item}” thực hiện mục “{text}” của {name}; mục ấy không còn, cần xem lại.',
      en: '“{item}” carries out “{text}” of {name}, which is no longer there; it wants another look.',
    },
    renew: {
      vi: 'Sau khi xem lại, ghi dấu hiện nay của mục ấy: {expected}.',
      en: 'After another look, write the digest that the clause has now: {expected}.',
    },
  },
  applies: (_, { index, parents }) =>
    linksOf(index).some(({ link }) => parentMeant(parents, link) !== undefined) || 'no-subject',
  check(_, { index, plan, parents, fault }) {
    for (const { item, pointer, link, at } of linksOf(index)) {
      const parent = parentMeant(parents, link);
      if (!parent) continue;
      const clause = clauseAt(parent.index, link.clause);
      const where = { at: pointer, facts: [link.plan, link.clause] };
      if (!clause) {
        fault('gone', { item: itemValue(item), text: link.clause, name: parent.name }, where);
        continue;
      }
      const expected = digestOfClause(clause.item);
      if (expected === link.digest) continue;
      const values = { item: itemValue(item), other: itemValue(clause.item), name: parent.name };
      const renewal = putAt(plan, `${at}/digest`, expected);
      fault('changed', values, {
        ...where,
        mends: [{ message: 'renew', values: { expected }, safe: false, ...renewal }],
      });
    }
  },
});

function parentMeant(parents: readonly Parent[], { plan }: PlacedLink['link']): PlanAbove | undefined {
  return plansAbove(parents).find(({ id }) => id === plan);
}
