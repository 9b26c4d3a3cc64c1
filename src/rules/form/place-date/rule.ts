import { spellDay } from '#base/spelling.js';
import type { Plan } from '#generated/plan.types.js';
import { padDay, padMonth, readDateLine, type DateLine } from '#model/date-line.js';
import { boundByDecree } from '#model/issuer.js';
import { putAt } from '#model/patch.js';
import type { PlanIndex } from '#model/plan-index.js';
import { wordValue } from '#model/value.js';
import { defineRule, type Mend } from '#rule/rule.js';

export default defineRule({
  id: 'form/place-date',
  on: 'plan',
  severity: 'error',
  ranks: { comma: 'warning', padding: 'warning', glued: 'warning', words: 'warning' },
  since: '0.1.0',
  summary: {
    vi: 'Địa danh và ngày, tháng, năm ban hành đầy đủ, viết đúng.',
    en: 'Place and full date of issue are there and well written.',
  },
  kept: {
    vi: 'Địa danh và thời gian ban hành đầy đủ, viết đúng.',
    en: 'Place and date of issue are there and well written.',
  },
  basis: [{ source: 'decree30', place: 'Điều 8 khoản 2 điểm d; Phụ lục I mục II.4' }],
  // How grave a blank is says the profile, and the status says which profile, unless one is asked for.
  reads: ['issued', 'issuer', 'status'],
  needs: ['place-date'],
  messages: {
    missing: {
      vi: 'Kế hoạch không ghi {name}; trước khi ký, ghi sẵn dòng này và để trống ngày.',
      en: 'The plan does not give the {name}; until it is signed, write the line and leave the day blank.',
    },
    blank: {
      vi: 'Ngày ban hành còn để trống; ngày được ghi khi ký.',
      en: 'The day of issue is still blank; it is written in when the plan is signed.',
    },
    comma: {
      vi: '“{text}”: giữa địa danh và ngày, tháng, năm phải có dấu phẩy.',
      en: '“{text}”: a comma stands between the place and the date.',
    },
    padding: {
      vi: '“{text}”: số 0 chỉ đặt trước ngày nhỏ hơn 10 và trước tháng 1, tháng 2; phải ghi “{expected}”.',
      en: '“{text}”: a zero stands before days below 10 and before months 1 and 2 only: “{expected}”.',
    },
    glued: {
      vi: '“{text}”: thiếu dấu cách giữa chữ và số; phải ghi “{expected}”.',
      en: '“{text}”: words and numbers run into each other; right is “{expected}”.',
    },
    words: {
      vi: '“{text}”: phải ghi đầy đủ “ngày … tháng … năm …”.',
      en: '“{text}”: the date is written out, “ngày … tháng … năm …”.',
    },
    mend: { vi: 'Ghi lại là “{expected}”.', en: 'Write “{expected}”.' },
  },
  applies: ({ item }) => boundByDecree(item),
  check({ item: plan }, { index, fault }) {
    const text = plan.issued?.text;
    const line = readDateLine(text);
    const lack = lackOf(plan, line);
    if (lack) fault('missing', { name: words[lack] }, { at: plan.issued ? '/issued' : '', facts: [lack] });
    if (isBegun(plan, line) && !isWhole(plan, line)) fault('blank', {}, { at: '/issued' });

    if (text === undefined) return;
    const at = '/issued/text';
    if (!line) return lack ? undefined : fault('words', { text }, { at, mends: mendInWords(index) });
    const expected = line.mended;
    const mend = { message: 'mend', values: { expected }, safe: true, ...putAt(plan, at, expected) } as const;
    const where = { at, expected, mends: [mend] };
    if (!line.hasComma && line.place !== '') fault('comma', { text }, where);
    if (padDay(line.day) !== line.day || padMonth(line.month) !== line.month)
      fault('padding', { text, expected }, where);
    if (line.isGlued) fault('glued', { text, expected }, where);
  },
});

const words = {
  both: wordValue('địa danh và ngày, tháng, năm ban hành', 'place and date of issue'),
  place: wordValue('địa danh', 'place of issue'),
  time: wordValue('ngày, tháng, năm ban hành', 'date of issue'),
} as const;

function lackOf(plan: Plan, line: DateLine | undefined): keyof typeof words | undefined {
  const hasPlace = plan.issued?.place !== undefined || (line !== undefined && line.place !== '');
  const hasTime = isBegun(plan, line);
  if (hasPlace) return hasTime ? undefined : 'time';
  return hasTime ? 'place' : 'both';
}

/** Whether some of the date is written, be it only the words with blanks between them. */
function isBegun(plan: Plan, line: DateLine | undefined): boolean {
  const { month, year } = plan.issued ?? {};
  return line !== undefined || month !== undefined || year !== undefined || isWhole(plan, line);
}

function isWhole({ issued }: Plan, line: DateLine | undefined): boolean {
  return issued?.on !== undefined || (line !== undefined && ![line.day, line.month, line.year].includes(''));
}

/** The line as the decree has it, where the data tells what it means. */
function mendInWords({ plan, issuedOn }: PlanIndex): Mend<'mend'>[] {
  if (issuedOn === undefined) return [];
  const { place } = plan.issued ?? {};
  const expected = [place, spellDay(issuedOn)].join(', ');
  return [{ message: 'mend', values: { expected }, safe: false, ...putAt(plan, '/issued/text', expected) }];
}
