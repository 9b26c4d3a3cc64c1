import { formatDay } from '#base/day.js';
import { readSpelledDay, readSpelledPeriod } from '#base/spelling.js';
import type { Plan } from '#generated/plan.types.js';
import { isReal } from '#model/dates.js';
import { putAt } from '#model/patch.js';
import type { DateField } from '#model/placed.js';
import { defineRule, type Mend } from '#rule/rule.js';

export default defineRule({
  id: 'date/invalid',
  on: 'date',
  severity: 'error',
  since: '0.1.0',
  summary: {
    vi: 'Mọi ngày, tháng, quý, năm trong kế hoạch phải có thật và ghi đúng dạng.',
    en: 'Every day, month, quarter and year of the plan exists and is written in its form.',
  },
  kept: {
    vi: 'Mọi ngày, tháng, quý, năm đều có thật.',
    en: 'Every day, month, quarter and year exists.',
  },
  basis: [{ source: 'calendar' }],
  reads: ['issued', 'citations', 'occasions', 'windows', 'phases', 'topics', 'goals', 'tasks', 'routes'],
  messages: {
    day: {
      vi: '“{text}” không phải là ngày có thật viết theo dạng YYYY-MM-DD; hãy sửa lại.',
      en: '“{text}” is not a real day written as YYYY-MM-DD; correct it.',
    },
    period: {
      vi: '“{text}” không phải là tháng, quý hoặc năm có thật; hãy ghi theo dạng YYYY-MM, YYYY-Q1 hoặc YYYY.',
      en: '“{text}” is not a real month, quarter or year; write YYYY-MM, YYYY-Q1 or YYYY.',
    },
    yearly: {
      vi: 'Không năm nào có ngày {text}; hãy sửa ngày hoặc tháng.',
      en: 'No year has a day {text} (day/month); correct the day or the month.',
    },
    spelled: {
      vi: '“{text}” là ngày có thật nhưng chưa ghi theo dạng YYYY-MM-DD; hãy ghi {expected}.',
      en: '“{text}” is a real day but is not written as YYYY-MM-DD; write {expected}.',
    },
    mend: { vi: 'Ghi thành {expected}.', en: 'Write {expected}.' },
  },
  check({ item: { text, field }, pointer }, { plan, fault }) {
    if (isReal({ text, field })) return;
    const facts = [text];
    if (field === 'yearly') return fault('yearly', { text }, { facts });
    const isPeriod = field === 'month' || field === 'quarter' || field === 'year' || field === 'school-year';
    if (isPeriod || /^\d{4}(?:-[^-]{1,2})?$/u.test(text))
      return fault('period', { text }, { facts, mends: mendPeriod(plan, pointer, { text, field }) });
    const day = readSpelledDay(text);
    if (day === undefined) return fault('day', { text }, { facts, mends: mendPeriod(plan, pointer, { text, field }) });
    const expected = formatDay(day);
    const mend = { message: 'mend', values: { expected }, safe: true, ...putAt(plan, pointer, expected) } as const;
    fault('spelled', { text, expected }, { facts, expected, mends: [mend] });
  },
});

/** A month or a quarter that people write otherwise, where the field takes one. */
function mendPeriod(plan: Plan, pointer: string, { text, field }: DateField): Mend<'mend'>[] {
  const expected = readSpelledPeriod(text);
  if (expected === undefined || !isReal({ text: expected, field })) return [];
  return [{ message: 'mend', values: { expected }, safe: true, ...putAt(plan, pointer, expected) }];
}
