import type { Plan } from '#generated/plan.types.js';
import { padDay, padMonth, readDateLine, type DateLine } from '#model/date-line.js';
import { boundByDecree } from '#model/issuer.js';
import { putAt } from '#model/patch.js';
import { wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'form/place-date',
  on: 'plan',
  severity: 'error',
  ranks: { draft: 'info', comma: 'warning', padding: 'warning', glued: 'warning', words: 'warning' },
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
  reads: ['issued', 'issuer', 'status'],
  needs: ['place-date'],
  messages: {
    missing: {
      vi: 'Kế hoạch đã ban hành nhưng không ghi đủ {name}.',
      en: 'The plan was issued but does not give the whole of the {name}.',
    },
    draft: {
      vi: 'Bản dự thảo chưa có {name}; ghi sẵn dòng này, để trống ngày cho đến khi ký.',
      en: 'The draft has no {name} yet; write the line and leave the day blank until it is signed.',
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
  check({ item: plan }, { fault }) {
    const text = plan.issued?.text;
    const line = text === undefined ? undefined : readDateLine(text);
    const lack = lackOf(plan, line);
    const key = plan.status === 'draft' ? 'draft' : 'missing';
    if (lack) fault(key, { name: words[lack] }, { at: plan.issued ? '/issued' : '', facts: [lack] });

    if (text === undefined) return;
    const at = '/issued/text';
    if (!line) return lack ? undefined : fault('words', { text }, { at });
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

/** The day is written in when the plan is signed, so that a draft may leave it blank; an issued plan may not. */
function lackOf({ issued, status }: Plan, line: DateLine | undefined): keyof typeof words | undefined {
  const hasPlace = issued?.place !== undefined || (line !== undefined && line.place !== '');
  const isWhole = issued?.on !== undefined || (line !== undefined && ![line.day, line.month, line.year].includes(''));
  const isBegun = line !== undefined || issued?.month !== undefined || issued?.year !== undefined;
  const hasTime = isWhole || (status === 'draft' && isBegun);
  if (hasPlace) return hasTime ? undefined : 'time';
  return hasTime ? 'place' : 'both';
}
