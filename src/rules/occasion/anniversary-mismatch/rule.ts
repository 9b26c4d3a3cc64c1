import { dayOf, parseDay, partsOf, type Day } from '#base/day.js';
import { respellNumber } from '#base/respell.js';
import { readEdge } from '#model/edge.js';
import { joinPatches, putAt } from '#model/patch.js';
import { dayValue, itemValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'occasion/anniversary-mismatch',
  on: 'occasion',
  severity: 'error',
  since: '0.1.0',
  summary: {
    vi: 'Số năm kỷ niệm bằng năm tổ chức trừ năm khởi đầu; ngày và tháng hai đầu trùng nhau.',
    en: 'An anniversary counts the years from the founding to the year kept, on the same day and month.',
  },
  kept: {
    vi: 'Số năm kỷ niệm và ngày kỷ niệm đều đúng.',
    en: 'The anniversaries are counted and dated rightly.',
  },
  basis: [{ source: 'arithmetic' }],
  reads: ['occasions', 'issued'],
  after: ['date/invalid'],
  messages: {
    ordinal: {
      vi: '“{name}”: từ năm {from} đến năm {to} là {expected} năm, không phải {actual} năm.',
      en: '“{name}”: from {from} to {to} it is {expected} years, not {actual}.',
    },
    day: {
      vi: '“{name}” khởi đầu ngày {from} nhưng kỷ niệm vào ngày {to}: hai ngày phải cùng ngày, cùng tháng.',
      en: '“{name}” began on {from} and is kept on {to}: day and month should be the same.',
    },
    founding: {
      vi: '“{name}” ghi khởi đầu năm {from}, không trước năm kỷ niệm {to}; hãy xem lại hai năm này.',
      en: '“{name}” is said to have begun in {from}, not before the year kept, {to}; look at both years again.',
    },
    mend: { vi: 'Ghi kỷ niệm {expected} năm.', en: 'Write {expected} years.' },
  },
  applies: ({ item }) => item.since !== undefined,
  check({ item, pointer }, { index, plan, fault, unknown }) {
    const { since = '', ordinal } = item;
    const day = index.marks.dayOfOccasion(item.id);
    if (day === undefined || Number.isNaN(yearIn(since))) return unknown('no-days');
    const name = itemValue(item);
    const founded = parseDay(since);
    if (founded !== undefined && !isSameDate(founded, day))
      fault('day', { name, from: dayValue(founded), to: dayValue(day) });
    const { year } = partsOf(day);
    const expected = year - yearIn(since);
    if (ordinal === undefined || ordinal === expected) return;
    const [from, to] = [String(yearIn(since)), String(year)];
    if (expected <= 0) return fault('founding', { name, from, to });
    const words = (['title', 'text'] as const).flatMap((field) => {
      const text = respellNumber(item[field] ?? '', ordinal, expected);
      return text === undefined ? [] : [putAt(plan, `${pointer}/${field}`, text)];
    });
    const patch = joinPatches([putAt(plan, `${pointer}/ordinal`, expected), ...words]);
    const mend = { message: 'mend', values: { expected }, safe: false, ...patch } as const;
    fault('ordinal', { name, from, to, actual: ordinal, expected }, { expected, mends: [mend] });
  },
});

/** The founding year, of a day, a month or a year; NaN where the edge names none ("issue"). */
function yearIn(since: string): number {
  const edge = readEdge(since, { issuedOn: undefined, dayOfOccasion: () => undefined });
  return 'span' in edge ? partsOf(edge.span.from).year : Number.NaN;
}

/** What began on 29 February is kept on the 28th or on 1 March when the year has no such day. */
function isSameDate(founded: Day, day: Day): boolean {
  const [{ month, day: dayOfMonth }, { year }] = [partsOf(founded), partsOf(day)];
  const kept = dayOf(year, month, dayOfMonth);
  if (kept !== undefined) return day === kept;
  const marchBegins = dayOf(year, 3, 1);
  return day === marchBegins || day + 1 === marchBegins;
}
