/** Each row is a vowel of Vietnamese without a tone, then with huyền, sắc, hỏi, ngã and nặng; and without any mark. */
const vowels = [
  ['aàáảãạ', 'a'],
  ['ăằắẳẵặ', 'a'],
  ['âầấẩẫậ', 'a'],
  ['eèéẻẽẹ', 'e'],
  ['êềếểễệ', 'e'],
  ['iìíỉĩị', 'i'],
  ['oòóỏõọ', 'o'],
  ['ôồốổỗộ', 'o'],
  ['ơờớởỡợ', 'o'],
  ['uùúủũụ', 'u'],
  ['ưừứửữự', 'u'],
  ['yỳýỷỹỵ', 'y'],
] as const;

/** The five tones that are written. */
export type Tone = 'huyền' | 'sắc' | 'hỏi' | 'ngã' | 'nặng';

export interface TonedVowel {
  readonly vowel: string;
  readonly tone: Tone;
}

const tones: readonly Tone[] = ['huyền', 'sắc', 'hỏi', 'ngã', 'nặng'];

/** The combining mark of a tone, where it stands by itself. */
export const toneMarks: ReadonlyMap<string, Tone> = new Map(
  tones.map((tone, index) => ['\u0300\u0301\u0309\u0303\u0323'.charAt(index), tone]),
);

/** A vowel that carries a tone, in either case: `Ễ` is `Ê` with ngã. */
export const tonedVowels: ReadonlyMap<string, TonedVowel> = new Map(
  vowels.flatMap(([row]) => [...readRow(row), ...readRow(row.toUpperCase())]),
);

function readRow(row: string): [string, TonedVowel][] {
  const vowel = row.charAt(0);
  return tones.map((tone, index) => [row.charAt(index + 1), { vowel, tone }]);
}

/** The letter without any mark, lower case: `ễ` and `ê` are `e`. Đ and the letters mistaken for it, Ð and Ɖ, are `d`. */
export const bareLetters: ReadonlyMap<string, string> = new Map([
  ...vowels.flatMap(([row, bare]) => Array.from(row, (letter): [string, string] => [letter, bare])),
  ['đ', 'd'],
  ['ð', 'd'],
  ['ɖ', 'd'],
]);

/** What plans are made of beside letters: ASCII, the signs of Latin-1, dashes and quotes. */
const signs = [
  [1, 0x80],
  [0xa0, 0xc0],
  [0x2010, 0x2028],
] as const;

/** ª, µ, º and the raised and broken numbers of Latin-1 are letters and numbers too, and have to be looked at. */
const lookedAt = 'ªµº²³¹¼½¾';

// Written without a pattern or a function for each unit: every start of the program makes these lists.
const lists = listUnits();

/**
 * The same by code unit, with what else plans are mostly made of as itself in lower case: ASCII, the signs of Latin-1,
 * dashes and quotes. 0 means that the letter has to be looked at.
 */
export const bareUnits: Readonly<Uint16Array> = lists.bare;

/** As `bareUnits`, of letters and ASCII digits only; 1 is a sign that parts words. */
export const wordUnits: Readonly<Uint16Array> = lists.words;

function listUnits(): { readonly bare: Uint16Array; readonly words: Uint16Array } {
  const [bare, words] = [new Uint16Array(0x2028), new Uint16Array(0x2028)];
  for (const [from, to] of signs)
    for (let unit = from; unit < to; unit++) {
      bare[unit] = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
      words[unit] = 1;
    }
  for (const sign of lookedAt) words[sign.charCodeAt(0)] = 0;
  for (const [from, to] of [
    [0x30, 0x3a],
    [0x41, 0x5b],
    [0x61, 0x7b],
  ] as const)
    for (let unit = from; unit < to; unit++) words[unit] = bare[unit] ?? 0;
  for (const [letter, plain] of bareLetters)
    for (const form of [letter, letter.toUpperCase()])
      bare[form.charCodeAt(0)] = words[form.charCodeAt(0)] = plain.charCodeAt(0);
  return { bare, words };
}
