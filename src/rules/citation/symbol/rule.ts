import type { Citation, Plan } from '#generated/plan.types.js';
import { slipIn, type NumberSlip } from '#model/number-slip.js';
import { joinPatches, putAt } from '#model/patch.js';
import type { Placed } from '#model/placed.js';
import { wordValue } from '#model/value.js';
import { defineRule, type Mend } from '#rule/rule.js';

export default defineRule({
  id: 'citation/symbol',
  on: 'citation',
  severity: 'error',
  ranks: { bodyless: 'warning', spaces: 'warning' },
  since: '0.1.0',
  summary: {
    vi: 'Số, ký hiệu của văn bản viện dẫn viết đúng cấu trúc của loại văn bản.',
    en: 'The number of a cited document is built as its kind demands.',
  },
  kept: {
    vi: 'Số, ký hiệu của các văn bản viện dẫn viết đúng cấu trúc.',
    en: 'The numbers of the cited documents are well built.',
  },
  basis: [{ source: 'decree30', place: 'Phụ lục I mục II.3; Phụ lục III' }, { source: 'practice' }],
  reads: ['citations'],
  messages: {
    year: {
      vi: 'Năm trong số {number} được ghi là “{text}”; năm có bốn chữ số.',
      en: 'The year in the number {number} reads “{text}”; a year has four digits.',
    },
    yearless: {
      vi: 'Số {number} thiếu năm; văn bản quy phạm pháp luật có năm ban hành giữa số và ký hiệu.',
      en: 'The number {number} lacks its year; a text of law bears it between number and symbol.',
    },
    letter: {
      vi: 'Ký hiệu của công văn {number} có chữ “CV”; công văn không có chữ viết tắt tên loại.',
      en: 'The symbol of the official letter {number} has “CV”; official letters bear no letters of type.',
    },
    party: {
      vi: 'Số {number} của cơ quan Đảng viết theo kiểu văn bản nhà nước; văn bản của Đảng ghi số-tên loại/cơ quan.',
      en: 'The number {number} of a party body is written as the state writes; the party writes number-type/body.',
    },
    state: {
      vi: 'Số {number} của cơ quan nhà nước viết theo kiểu văn bản của Đảng; văn bản nhà nước ghi số/tên loại-cơ quan.',
      en: 'The number {number} of a state body is written as the party writes; the state writes number/type-body.',
    },
    hyphen: {
      vi: 'Trong số {number}, giữa chữ viết tắt tên loại và tên cơ quan phải có dấu gạch nối (-).',
      en: 'In the number {number}, a hyphen (-) parts the letters of type from those of the body.',
    },
    letters: {
      vi: 'Trong số {number}, các chữ “{text}” viết chưa đúng.',
      en: 'In the number {number}, the letters “{text}” are not written as they should be.',
    },
    bodyless: {
      vi: 'Số {number} không có chữ viết tắt tên cơ quan ban hành.',
      en: 'The number {number} bears no letters of the issuing body.',
    },
    spaces: {
      vi: 'Số {number} có dấu cách; số, ký hiệu viết liền.',
      en: 'The number {number} has spaces; it is written without.',
    },
    mend: { vi: 'Ghi lại là {expected}.', en: 'Write {expected}.' },
  },
  applies: ({ item }) => item.number !== undefined,
  check(at, { plan, fault, unknown }) {
    const slip = slipIn(at.item);
    if (!slip) return;
    // Firms number their letters as they like, and a letter of no known issuer may be theirs.
    if (slip.kind === 'letter' && at.item.issuer === undefined) return unknown('not-stated', { part: issuerWord });
    const { kind, number, actual: text, mended: right } = slip;
    const mends = right === undefined ? [] : [mendOf(plan, at, { number, right, safe: safeKinds.has(kind) })];
    fault(kind, { number, text }, { at: `${at.pointer}/number`, facts: [number], mends });
  },
});

const issuerWord = wordValue('cơ quan ban hành', 'issuer');

/** Slips of which only one thing can have been meant. */
const safeKinds: ReadonlySet<NumberSlip['kind']> = new Set(['spaces', 'letters']);

/** The number, and with it the words of the plan that hold it. */
function mendOf(
  plan: Plan,
  { item: { text }, pointer }: Placed<Citation>,
  { number, right, safe }: { readonly number: string; readonly right: string; readonly safe: boolean },
): Mend<'mend'> {
  const patches = [
    putAt(plan, `${pointer}/number`, right),
    ...(text?.includes(number)
      ? [
          putAt(
            plan,
            `${pointer}/text`,
            text.replace(number, () => right),
          ),
        ]
      : []),
  ];
  return { message: 'mend', values: { expected: right }, safe, ...joinPatches(patches) };
}
