import { onceText } from '#base/once.js';
import { foldMarks, parseRoman, romanOf } from '#base/text.js';

// "Phần, chương: số La Mã; mục, khoản: chữ số Ả Rập; điểm: chữ cái tiếng Việt" (Decree 30/2020, appendix I, II.6). Plans
// write the labels of their parts as I. I/ I- 1. 1.1. 1.1 a) a. (a) *a) A. and "Hoạt động 1"; bullets number nothing.

/** The letters of points, in order: no f, j, w, z, and đ after d. */
const alphabet = 'abcdđeghiklmnopqrstuvxy';

/** The ways of counting, in the order in which a label that fits several is taken: "I" is one before it is a letter. */
export const labelStyles = ['roman', 'arabic', 'letter', 'capital', 'small-roman'] as const;
export type LabelStyle = (typeof labelStyles)[number];

/** One way to read a label as a number. */
export interface LabelNumber {
  readonly style: LabelStyle;
  /** The word before the number, folded: `hoat dong` of "Hoạt động 1"; mostly empty. */
  readonly word: string;
  /** 2.1 is [2, 1]; the style is that of the first, the others are Arabic. */
  readonly path: readonly number[];
}

/**
 * Every way to read a label as a number, likeliest first; none for a bullet, a name or a letter outside the alphabet.
 * "C." is one hundred, in Roman, and the third letter: only its neighbours tell.
 */
export const readLabel: (label: string) => readonly LabelNumber[] = onceText((label) => {
  const [last = '', ...before] = trimMarks(label).split(' ').reverse();
  const [head = '', ...tail] = last.split('.');
  if (before.length > 3 || tail.length > 5 || !tail.every(isArabic)) return [];
  const word = foldMarks(before.reverse().join(' '));
  return labelStyles.flatMap((style) => {
    const first = readers[style](head);
    return first === undefined ? [] : [{ style, word, path: [first, ...tail.map(Number)] }];
  });
});

/** The number as the style writes it, without the marks around it: `III`, `2.3`, `đ`. */
export function writeLabel({ style, path }: Pick<LabelNumber, 'style' | 'path'>): string {
  const [first = 0, ...rest] = path;
  return [writers[style](first) ?? String(first), ...rest].join('.');
}

const readers: Readonly<Record<LabelStyle, (text: string) => number | undefined>> = {
  roman: parseRoman,
  arabic: (text) => (isArabic(text) ? Number(text) : undefined),
  letter: (text) => readLetter(text),
  capital: (text) => (text === text.toLowerCase() ? undefined : readLetter(text.toLowerCase())),
  'small-roman': (text) => (text === text.toLowerCase() ? parseRoman(text.toUpperCase()) : undefined),
};

const writers: Readonly<Record<LabelStyle, (number: number) => string | undefined>> = {
  roman: romanOf,
  arabic: String,
  letter: (number) => alphabet[number - 1],
  capital: (number) => alphabet[number - 1]?.toUpperCase(),
  'small-roman': (number) => romanOf(number)?.toLowerCase(),
};

function readLetter(text: string): number | undefined {
  const at = text.length === 1 ? alphabet.indexOf(text) : -1;
  return at < 0 ? undefined : at + 1;
}

function isArabic(text: string): boolean {
  return /^\d{1,3}$/.test(text);
}

const marks = ' .,:;()[]/*-–—';

/** The label without the marks on either side, "(a)" as "a" and "1 ." as "1"; a trim by hand, since one by regex is slow. */
function trimMarks(label: string): string {
  let from = 0;
  let to = label.length;
  while (from < to && marks.includes(label.charAt(from))) from++;
  while (to > from && marks.includes(label.charAt(to - 1))) to--;
  return label.slice(from, to);
}
