import { shift } from '#base/day.js';
import { carriedTasks } from '#compare/carrying.js';
import { dutyOf } from '#model/duty.js';
import { dutiesFor } from '#model/given.js';
import { plansAbove } from '#model/parent.js';
import type { PlanIndex } from '#model/plan-index.js';
import { lastDeadlineOf } from '#model/route.js';
import { dayValue, itemValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'cascade/deadline-late',
  on: 'task',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Nhiệm vụ nhận từ cấp trên hoàn thành trước thời hạn của cấp trên.',
    en: 'What the parent asks for is done by the day that it sets.',
  },
  kept: {
    vi: 'Các nhiệm vụ nhận từ cấp trên kịp thời hạn của cấp trên.',
    en: 'The duties of the parent are due in time.',
  },
  basis: [{ source: 'practice' }],
  reads: ['tasks', 'units', 'issuer', 'windows', 'phases', 'occasions', 'issued'],
  needs: ['parent'],
  after: ['date/invalid', 'date/range-reversed'],
  messages: {
    late: {
      vi: '“{task}” đến hạn ngày {day}; để kịp {name} (“{other}”), cần xong chậm nhất ngày {expected}.',
      en: '“{task}” is due on {day}; to be in time for {name} (“{other}”), it has to be done by {expected}.',
    },
  },
  options: {
    schema: {
      type: 'object',
      properties: { lead: { type: 'integer', minimum: 0, maximum: 365 } },
      additionalProperties: false,
    },
    /** Days that a duty has to be done before the parent wants it. */
    defaults: { lead: 0 },
  },
  applies: ({ item }, { index, parents }) =>
    plansAbove(parents).some((parent) => heldTo(index, parent.index, item.id).length > 0) || 'parent-silent',
  check({ item }, { index, parents, options: { lead }, fault, unknown }) {
    const day = lastDeadlineOf(index, dutyOf(index, item).when);
    if (day === undefined) return unknown('no-days');
    for (const parent of plansAbove(parents)) {
      const wanted = heldTo(index, parent.index, item.id).flatMap(({ clause }) => {
        const due = lastDeadlineOf(parent.index, dutyOf(parent.index, clause.item).when);
        return due === undefined ? [] : [{ clause, due: shift(due, -lead) }];
      });
      // A task that carries out several duties alike is held to the one that leaves it most time.
      const [latest] = wanted.toSorted((a, b) => b.due - a.due);
      if (!latest || day <= latest.due) continue;
      const [task, other] = [itemValue(item), itemValue(latest.clause.item)];
      const expected = dayValue(latest.due);
      return fault('late', { task, other, name: parent.name, day: dayValue(day), expected }, { expected });
    }
  },
});

/** Likeness from which on two tasks are one duty for certain enough to hold one to the day of the other. */
const certain = 0.5;

function heldTo(index: PlanIndex, parent: PlanIndex, task: string) {
  const duties = new Set(dutiesFor(parent)(index).map(({ item }) => item.id));
  return carriedTasks(index, parent).filter(
    ({ by, clause, how, score }) =>
      by.item.id === task && (how !== 'likeness' || score >= certain) && duties.has(clause.item.id),
  );
}
