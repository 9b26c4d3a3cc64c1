import type { Plan } from '#generated/plan.types.js';
import { boundByDecree } from '#model/issuer.js';
import { numberOf, padSerial, readNumberLine } from '#model/number-line.js';
import { joinPatches, putAt } from '#model/patch.js';
import { defineRule, type Mend } from '#rule/rule.js';

export default defineRule({
  id: 'form/number-syntax',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Dòng số, ký hiệu viết đúng: “Số: 05/KH-SNV”.',
    en: 'The line of number and symbol is well written: “Số: 05/KH-SNV”.',
  },
  kept: {
    vi: 'Dòng số, ký hiệu viết đúng.',
    en: 'The line of number and symbol is well written.',
  },
  basis: [{ source: 'decree30', place: 'Phụ lục I mục II.3' }],
  reads: ['number', 'issuer'],
  needs: ['number'],
  messages: {
    colon: {
      vi: '“{text}”: sau từ “Số” phải có dấu hai chấm.',
      en: '“{text}”: the word “Số” is followed by a colon.',
    },
    zero: {
      vi: '“{text}”: số nhỏ hơn 10 phải có số 0 phía trước ({expected}).',
      en: '“{text}”: a number below 10 takes a zero in front ({expected}).',
    },
    stroke: {
      vi: '“{text}”: giữa số và ký hiệu có một dấu gạch chéo (/), sau số không có chữ nào khác.',
      en: '“{text}”: one stroke (/) parts number and symbol, and nothing else follows the number.',
    },
    hyphen: {
      vi: '“{text}”: giữa các nhóm chữ viết tắt của ký hiệu có dấu gạch nối (-).',
      en: '“{text}”: a hyphen (-) parts the groups of letters in the symbol.',
    },
    spaces: {
      vi: '“{text}”: trong số, ký hiệu không có dấu cách.',
      en: '“{text}”: number and symbol are written without spaces.',
    },
    mend: { vi: 'Ghi lại là “{expected}”.', en: 'Write “{expected}”.' },
  },
  applies: ({ item }) => boundByDecree(item),
  check({ item: plan }, { index, fault, unknown }) {
    const text = plan.number?.text;
    if (text === undefined) return unknown('no-text');
    if (numberOf(index).symbol === undefined) return unknown('owned-elsewhere', { rule: 'form/number' });
    const { hasColon, serial, groups, isLoose, isDashed, mended } = readNumberLine(text);
    const where = () => ({ at: '/number/text', mends: mended === undefined ? [] : [mendOf(plan, mended, groups)] });
    if (!hasColon) fault('colon', { text }, where());
    if (padSerial(serial) !== serial) fault('zero', { text, expected: padSerial(serial) }, where());
    if (groups.length === 0 || !/^(?:\d+\p{Ll}?)?$/u.test(serial)) fault('stroke', { text }, where());
    else if (groups.length === 1 || isDashed) fault('hyphen', { text }, where());
    if (isLoose) fault('spaces', { text }, where());
  },
});

/** The line, and with it the number and the symbol that the data reads from it. */
function mendOf(plan: Plan, expected: string, groups: readonly string[]): Mend<'mend'> {
  const { serial, symbol } = plan.number ?? {};
  const patches = [
    putAt(plan, '/number/text', expected),
    ...(serial === undefined ? [] : [putAt(plan, '/number/serial', padSerial(serial))]),
    ...(symbol === undefined ? [] : [putAt(plan, '/number/symbol', groups.join('-').replace(/\s/g, ''))]),
  ];
  return { message: 'mend', values: { expected }, safe: true, ...joinPatches(patches) };
}
