import { compareCodeUnits, foldDashes, foldSpaces, foldTone, parseRoman } from '#base/text.js';
import { once } from '#base/once.js';

/** The rungs on which two texts may be the same, from the strictest down. */
export const textRungs = ['bytes', 'nfc', 'space', 'punctuation', 'tone', 'case', 'ordinal', 'synonym'] as const;
export type TextRung = (typeof textRungs)[number];

// Each rung folds what the one above it has left, so a text that meets on one rung meets on all below.
const folds: Readonly<Record<TextRung, (text: string) => string>> = {
  bytes: (text) => text,
  nfc: (text) => text.normalize('NFC'),
  space: (text) => foldSpaces(foldDashes(text)),
  punctuation: (text) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' '),
  tone: foldTone,
  case: (text) => text.toLowerCase(),
  ordinal: (text) => text.split(' ').map(arabicOf).join(' '),
  synonym: (text) =>
    synonyms().reduce((folded, [from, to]) => ` ${folded} `.replaceAll(` ${from} `, ` ${to} `).trim(), text),
};

/** The first rung on which two texts are equal; nothing when they are not the same on any. */
export function rungOf(a: string, b: string): TextRung | undefined {
  let [left, right] = [a, b];
  for (const rung of textRungs) {
    left = folds[rung](left);
    right = folds[rung](right);
    if (left === right) return rung;
  }
  return undefined;
}

/** The text folded through all rungs: equal keys are equal texts to a reader. */
export function keyOfText(text: string): string {
  return textRungs.reduce((folded, rung) => folds[rung](folded), text);
}

// "lần thứ XIV" and "lần thứ 14" are one. A lone i, v, x … may be a letter, so one sign is left as it is.
function arabicOf(word: string): string {
  const value = word.length > 1 ? parseRoman(word.toUpperCase()) : undefined;
  return value === undefined ? word.replace(/^0+(?=\d)/, '') : String(value);
}

// Words that officials use for each other; written as people write them, folded like any text on the rungs above.
const interchangeable: readonly (readonly [string, string])[] = [
  ['Ủy ban nhân dân', 'UBND'],
  ['Hội đồng nhân dân', 'HĐND'],
  ['Mặt trận Tổ quốc', 'MTTQ'],
  ['Trung ương', 'TW'],
  ['đảm bảo', 'bảo đảm'],
  ['hàng năm', 'hằng năm'],
  ['hàng tháng', 'hằng tháng'],
  ['hàng quý', 'hằng quý'],
  ['Liên hiệp quốc', 'Liên hợp quốc'],
  ['triển khai thực hiện', 'thực hiện'],
];

const synonyms = once(() =>
  interchangeable
    .map(([from, to]) => [foldToOrdinal(from), foldToOrdinal(to)] as const)
    .toSorted(([a], [b]) => b.length - a.length || compareCodeUnits(a, b)),
);

function foldToOrdinal(text: string): string {
  return textRungs.filter((rung) => rung !== 'synonym').reduce((folded, rung) => folds[rung](folded), text);
}
