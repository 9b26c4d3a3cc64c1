/** Each row is a vowel of Vietnamese without a tone, then with huyền, sắc, hỏi, ngã and nặng. */
const vowels = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
];

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
  vowels.flatMap((row) => [...readRow(row), ...readRow(row.toUpperCase())]),
);

function readRow(row: string): [string, TonedVowel][] {
  const vowel = row.charAt(0);
  return tones.map((tone, index) => [row.charAt(index + 1), { vowel, tone }]);
}

/** The letter without any mark, lower case: `ễ` and `ê` are `e`. Đ and the letters mistaken for it, Ð and Ɖ, are `d`. */
export const bareLetters: ReadonlyMap<string, string> = new Map([
  ...vowels.flatMap((row) => Array.from(row, (letter): [string, string] => [letter, bare(row)])),
  ['đ', 'd'],
  ['ð', 'd'],
  ['ɖ', 'd'],
]);

function bare(row: string): string {
  return row.normalize('NFD').charAt(0);
}

/**
 * The same by code unit, with what else plans are mostly made of as itself in lower case: ASCII, the signs of Latin-1,
 * dashes and quotes. 0 means that the letter has to be looked at.
 */
export const bareUnits: Readonly<Uint16Array> = listBareUnits();

/** As `bareUnits`, of letters and ASCII digits only; 1 is a sign that parts words. */
export const wordUnits: Readonly<Uint16Array> = bareUnits.map((unit) => {
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) return unit;
  // ª, µ, º and the raised and broken numbers of Latin-1 are letters and numbers too, and have to be looked at.
  return unit === 0 || (unit >= 0xa0 && /[\p{L}\p{N}]/u.test(String.fromCharCode(unit))) ? 0 : 1;
});

function listBareUnits(): Uint16Array {
  const units = new Uint16Array(0x2028);
  for (let unit = 0; unit < 0x80; unit++) units[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  for (let unit = 0xa0; unit < 0xc0; unit++) units[unit] = unit;
  for (let unit = 0x2010; unit < 0x2028; unit++) units[unit] = unit;
  for (const [letter, plain] of bareLetters) {
    for (const form of [letter, letter.toUpperCase()]) units[form.charCodeAt(0)] = plain.charCodeAt(0);
  }
  return units;
}
