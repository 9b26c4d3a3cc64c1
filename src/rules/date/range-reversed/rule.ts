import { parseDay } from '#base/day.js';
import { readEdge } from '#model/edge.js';
import { joinPatches, putAt } from '#model/patch.js';
import { daysValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'date/range-reversed',
  on: 'when',
  severity: 'error',
  since: '0.1.0',
  summary: {
    vi: 'Khoảng thời gian phải bắt đầu trước hoặc cùng ngày kết thúc.',
    en: 'A range begins no later than it ends.',
  },
  kept: {
    vi: 'Mọi khoảng thời gian đều bắt đầu trước hoặc cùng ngày kết thúc.',
    en: 'Every range begins no later than it ends.',
  },
  basis: [{ source: 'calendar' }],
  reads: ['issued', 'occasions', 'windows', 'phases', 'topics', 'goals', 'tasks', 'routes'],
  after: ['date/invalid'],
  messages: {
    reversed: {
      vi: 'Khoảng thời gian bắt đầu vào {from} nhưng kết thúc vào {to}, tức là kết thúc trước khi bắt đầu.',
      en: 'The range begins on {from} and ends on {to}, before it begins.',
    },
    mend: { vi: 'Đổi chỗ ngày đầu và ngày cuối.', en: 'Swap the first day and the last.' },
  },
  applies: ({ item }) => item.kind === 'range',
  check({ item: when, pointer }, { index, plan, fault, unknown }) {
    const resolved = index.resolve(when);
    if (when.kind !== 'range' || resolved.kind !== 'unresolved') return;
    const [start, end] = [readEdge(when.from, index.marks), readEdge(when.to, index.marks)];
    if (!('span' in start) || !('span' in end))
      return unknown(resolved.reason === 'issue-day-unknown' ? 'issue-day-unknown' : 'no-days');
    const areDays = [when.from, when.to].every((edge) => parseDay(edge) !== undefined);
    const swap = joinPatches([putAt(plan, `${pointer}/from`, when.to), putAt(plan, `${pointer}/to`, when.from)]);
    const mends = areDays ? [{ message: 'mend', values: {}, safe: false, ...swap } as const] : [];
    fault('reversed', { from: daysValue(start.span), to: daysValue(end.span) }, { mends });
  },
});
