import { once } from '#base/once.js';
import { compareCodeUnits, foldComposed, foldDashes, foldSpaces, foldTone, parseRoman, partWords } from '#base/text.js';

/** The rungs on which two texts may be the same, from the strictest down. */
export const textRungs = ['bytes', 'nfc', 'space', 'punctuation', 'tone', 'case', 'ordinal', 'synonym'] as const;
export type TextRung = (typeof textRungs)[number];

// Each rung folds what the one above it has left, so a text that meets on one rung meets on all below.
const folds: Readonly<Record<TextRung, (text: string) => string>> = {
  bytes: (text) => text,
  nfc: foldComposed,
  space: (text) => foldSpaces(foldDashes(text)),
  punctuation: partWords,
  tone: foldTone,
  case: (text) => text.toLowerCase(),
  ordinal: (text) => (hasOrdinal.test(text) ? text.split(' ').map(arabicOf).join(' ') : text),
  synonym: (text) => synonyms().reduce(exchange, text),
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

/** A word, in NFC, folded through the rungs that fold each word by itself: those between punctuation and synonyms. */
export function foldWord(word: string): string {
  return folds.ordinal(folds.case(folds.tone(word)));
}

/** Folded words with one space between, folded through the last rung. */
export function foldSynonyms(words: string): string {
  return folds.synonym(words);
}

/** A word that `arabicOf` may change: with a zero in front, or in Roman letters, to which a dotless ı is one. */
const hasOrdinal = /(?:^| )(?:0\d|[ivxlcdmı]{2,15}(?: |$))/;

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

function exchange(text: string, [from, to]: readonly [string, string]): string {
  return text.includes(from) ? ` ${text} `.replaceAll(` ${from} `, ` ${to} `).trim() : text;
}

function foldToOrdinal(text: string): string {
  return textRungs.filter((rung) => rung !== 'synonym').reduce((folded, rung) => folds[rung](folded), text);
}
