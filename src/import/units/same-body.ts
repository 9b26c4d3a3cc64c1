import { foldMarks, foldWords } from '#base/text.js';
import type { Unit } from '#generated/plan.types.js';
import { isShortFor } from '#model/unit-name.js';
import type { FoundName } from './name-reader.js';

// Whether two names mean one body, by their words, their letters and what may be left out of them.

/** A body that the text names, with each spelling where it stands. */
export interface Known {
  readonly id: string;
  readonly names: Unit['names'][number][];
  readonly words: (readonly string[])[];
  /** The same without case, marks and loose words, for finding them. */
  readonly keys: string[];
  readonly fullNames: Set<string>;
  readonly kind: FoundName['kind'];
}

export function isOne(known: Known, words: readonly string[], key: string, kind: FoundName['kind']): boolean {
  if (known.kind !== kind && !(isLed(known.kind) && isLed(kind))) return false;
  if (known.keys.includes(key) || (isLeaders(key) && known.keys.some(isLeaders))) return true;
  if (isTornOf(known, key)) return true;
  return kind !== 'class' && kind !== 'unnamed' && known.words.some((own) => isSpelledAlike(own, words));
}

/** "Bộ Ng o ại giao": a scan parts letters that belong together. */
export function isTornOf({ keys }: Known, key: string): boolean {
  if (!/ [a-z](?: |$)/.test(key)) return false;
  const letters = tight(key);
  return keys.some((own) => tight(own) === letters);
}

function tight(key: string): string {
  return key.replaceAll(' ', '');
}

/** The same body by its letters and by its words. */
export function isCalled(known: Known, full: string, kind: FoundName['kind']): boolean {
  if (known.kind !== kind) return false;
  return known.fullNames.has(full) || [...known.fullNames].some((own) => isWithPlace(own, full));
}

/** "Sở GD&ĐT" for "Sở Giáo dục và Đào tạo Bắc Giang", "UBMTTQ xã" for "Ủy ban MTTQ xã Lương Minh": the place left out. */
function isWithPlace(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    /^so \S+ \S+|\s(?:xa|phuong|tinh|huyen)$/.test(short) &&
    long.startsWith(`${short} `) &&
    long.slice(short.length + 1).split(' ').length === 2
  );
}

/** "Ban công tác Mặt trận các thôn trên địa bàn xã" for "Ban công tác Mặt trận thôn", "Ban Chỉ đạo các tỉnh" for those "cấp tỉnh". */
export function plural(name: string): string {
  return upTo(upTo(name, ' trên địa bàn '), ', thành phố trực thuộc Trung ương')
    .replace(/ các (?=thôn)/u, ' ')
    .replace(/(?<=^Ban Chỉ đạo) (?:các|cấp) (?=tỉnh|quân khu)/u, ' ');
}

const leaders: ReadonlySet<string> = new Set([
  'lanh dao so',
  'gd pgd so',
  'ban giam doc so',
  'ban giam doc',
  'giam doc pho giam doc so',
  'lanh dao phong',
  'ld phong',
]);

/** "lãnh đạo Sở", "GĐ, các PGĐ Sở", "Ban Giám đốc Sở": whoever leads the house. */
function isLeaders(key: string): boolean {
  return leaders.has(key);
}

const loose: ReadonlySet<string> = new Set(['ve', 'cua', 'cac', 'thuoc', 'truc']);

/** "Ban Giám đốc" reads as a body, "lãnh đạo Sở" as an office. */
export function isLed(kind: FoundName['kind']): boolean {
  return kind === 'body' || kind === 'office';
}

function isSpelledAlike(own: readonly string[], words: readonly string[]): boolean {
  const [short, long] = own.length <= words.length ? [own, words] : [words, own];
  const isTelling = short.length >= 3 || short.some((word) => word.length > 1 && word === word.toUpperCase());
  if (isTelling && isShortFor(short, long) && sameLevel(short, long)) return true;
  // "Cổng điện tử Sở" for "Cổng thông tin điện tử Sở": a word or two left out in the middle.
  return short.length >= 4 && long.length - short.length === 2 && sameEnds(short, long) && isWithin(short, long);
}

export function keyOf(name: string): string {
  const key = upTo(foldWords(name), ' tren dia ban ')
    .split(' ')
    .filter((word) => !loose.has(word))
    .join(' ');
  return /^(?:phong|don vi|phong ban).* so$/.test(key) ? key.slice(0, -3) : key;
}

function upTo(text: string, end: string): string {
  const at = text.indexOf(end);
  return at < 0 ? text : text.slice(0, at);
}

function bare(word: string): string {
  return word.replace(/[ˋˊˀˇˌ]/gu, '');
}

const levels: ReadonlySet<string> = new Set([
  'tinh',
  'xa',
  'phuong',
  'huyen',
  'so',
  'pho',
  'truong',
  'vietnam',
  'nam',
  'thon',
]);

function levelAt(words: readonly string[], at: number): string {
  return foldMarks(bare(words.at(at) ?? ''));
}

/** "Ủy ban MTTQ xã" is not "Ủy ban MTTQ tỉnh": where one is cut short, what is left out names no other level. */
function sameLevel(short: readonly string[], long: readonly string[]): boolean {
  const last = levelAt(short, -1);
  if (last === levelAt(long, -1) || !levels.has(last)) return true;
  // "tỉnh Quảng Ninh" for "tỉnh": the name of the place, or of the person, and no level.
  const level = long.findLastIndex((word) => word.charAt(0) === word.charAt(0).toLowerCase());
  return level < long.length - 1 && last === levelAt(long, level);
}

function isSameWord(word: string, other: string): boolean {
  return word === other || foldMarks(word) === foldMarks(other);
}

function sameEnds(short: readonly string[], long: readonly string[]): boolean {
  return [0, -1, -2].every((at) => isSameWord(short.at(at) ?? '', long.at(at) ?? ''));
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (isSameWord(word, short[at] ?? '')) at++;
  return at === short.length;
}
