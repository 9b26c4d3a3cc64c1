import { foldWords } from '#base/text.js';

// One body goes by its full name, by its letters and with or without its place: "Phòng Giáo dục và Đào tạo", "Phòng GD&ĐT",
// "Phòng GDĐT Hiệp Hòa". Told without all that, they are one.

const letters: readonly (readonly [RegExp, string])[] = [
  [/\bmttq ?vn\b/g, 'mat tran to quoc'],
  [/\bub ?mttq\b/g, 'uy ban mat tran to quoc'],
  [/\bmttq\b/g, 'mat tran to quoc'],
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bgd ?dt\b/g, 'giao duc dao tao'],
  [/\bnn mt\b/g, 'nong nghiep moi truong'],
  [/\bkh cn\b/g, 'khoa hoc cong nghe'],
  [/\bbtt\b|\bban tt\b/g, 'ban thuong truc'],
  [/\bban cong tac (?:mt|mat tran)(?: thon)?\b/g, 'ban cong tac mat tran'],
  [/\bdoan (?:tncs|thanh nien cong san)(?: ho chi minh)?\b/g, 'doan thanh nien'],
  [/\btw\b/g, 'trung uong'],
  [/\bto quoc viet nam\b/g, 'to quoc'],
];

/** One of them; most names have none. */
const anyLetters =
  /\b(?:mttq|ub ?mttq|ubnd|hdnd|gd ?dt|nn mt|kh cn|btt|ban tt|ban cong tac|doan (?:tncs|thanh)|tw|to quoc viet)\b/;

const loose: ReadonlySet<string> = new Set(['va', 've', 'cua', 'thuoc']);

/** A name without letters for words, without small words and, where it is told, without the place of the issuer at its end. */
export function fullNameOf(name: string, place = ''): string {
  let words = foldWords(name);
  if (anyLetters.test(words)) for (const [shape, full] of letters) words = words.replace(shape, full);
  const end = ` ${foldWords(place)}`;
  if (end.length > 1 && words.endsWith(end)) words = words.slice(0, -end.length);
  return words
    .split(' ')
    .filter((word) => !loose.has(word))
    .join(' ');
}
