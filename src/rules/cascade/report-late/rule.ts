import { shift } from '#base/day.js';
import type { Route } from '#generated/plan.types.js';
import { reportsTo, reportsWanted } from '#model/given.js';
import { nearestPlan } from '#model/parent.js';
import type { Placed } from '#model/placed.js';
import type { PlanIndex } from '#model/plan-index.js';
import { lastDeadlineOf, timesOf } from '#model/route.js';
import { dayValue, wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'cascade/report-late',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Báo cáo gửi cấp trên không muộn hơn ngày cấp trên yêu cầu.',
    en: 'Reports reach the parent by the day that it sets.',
  },
  kept: {
    vi: 'Báo cáo gửi cấp trên đúng hạn.',
    en: 'The reports are due in time for the parent.',
  },
  basis: [{ source: 'practice' }],
  reads: ['routes', 'units', 'issuer', 'tasks', 'occasions', 'issued', 'phases', 'windows'],
  needs: ['parent'],
  after: ['cascade/report-missing', 'date/invalid'],
  messages: {
    late: {
      vi: 'Báo cáo gửi ngày {day}; {name} yêu cầu gửi chậm nhất ngày {expected}.',
      en: 'The report is due on {day}; {name} wants it by {expected}.',
    },
  },
  options: {
    schema: {
      type: 'object',
      properties: { lead: { type: 'integer', minimum: 0, maximum: 365 } },
      additionalProperties: false,
    },
    /** Days that a report has to be sent before the parent wants it. */
    defaults: { lead: 0 },
  },
  applies: (_, { index, parents }) =>
    nearestPlan(parents).some((parent) => reportsWanted(parent.index, index).length > 0) || 'parent-silent',
  check(_, { index, parents, options: { lead }, fault, unknown }) {
    for (const { id, name, index: parent } of nearestPlan(parents)) {
      const wanted = reportsWanted(parent, index);
      const lines = reportsTo(parent, index, wanted).map((line) => ({ line, due: dueOf(index, line) }));
      for (const each of wanted) {
        const by = dueOf(parent, each);
        const alike = lines.filter(({ line }) => isAlike(line.item, each.item));
        if (alike.length === 0) {
          unknown('not-stated', { part: each.item.final === true ? finalReport : interimReport });
          continue;
        }
        const dated = alike.flatMap(({ line, due }) => (due === undefined ? [] : [{ line, due }]));
        const [earliest] = dated.toSorted((a, b) => a.due - b.due);
        if (by === undefined || dated.length < alike.length || !earliest) {
          unknown('no-days');
          continue;
        }
        const expected = shift(by, -lead);
        if (earliest.due <= expected) continue;
        const values = { day: dayValue(earliest.due), name, expected: dayValue(expected) };
        fault('late', values, { at: earliest.line, expected: values.expected, facts: [id, each.item.id] });
      }
    }
  },
});

const finalReport = wordValue('báo cáo tổng kết gửi cấp trên', 'a final report to the parent');
const interimReport = wordValue('báo cáo định kỳ gửi cấp trên', 'an interim report to the parent');

function dueOf(index: PlanIndex, { item }: Placed<Route>) {
  return lastDeadlineOf(index, timesOf(index, item));
}

/** An interim report does not stand in for the final one. */
function isAlike(line: Route, wanted: Route): boolean {
  return line.final === undefined || wanted.final === undefined || line.final === wanted.final;
}
