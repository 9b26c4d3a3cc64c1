import { foldMarks, foldWords } from '#base/text.js';
import type { Unit } from '#generated/plan.types.js';
import { fullNameOf } from '#model/full-name.js';
import { isShortFor, nameWords } from '#model/unit-name.js';
import { hold, newId, within, type Draft } from '../draft.js';
import { cut, type Passage } from '../passage.js';
import { nameCapitals, readNameAt, type FoundName } from './name-reader.js';

/** A body that the text names, with each spelling where it stands. */
interface Known {
  readonly id: string;
  readonly names: Unit['names'][number][];
  readonly words: (readonly string[])[];
  /** The same without case, marks and loose words, for finding them. */
  readonly keys: string[];
  readonly fullNames: Set<string>;
  readonly kind: FoundName['kind'];
}

/** The bodies named so far. */
export interface Registry {
  readonly draft: Draft;
  readonly known: Known[];
}

export function openRegistry(draft: Draft): Registry {
  return { draft, known: [] };
}

/** The id of the body that a name means, new where nobody has named it before. */
export function meet(
  registry: Registry,
  name: Pick<FoundName, 'text' | 'kind'>,
  section: string | undefined,
  passage: Passage | undefined,
): string {
  const text = within(name.text.replace(/\s+/g, ' ').trim(), 500);
  const words = nameWords(text);
  const key = keyOf(text);
  const full = fullNameOf(plural(text));
  const same = registry.known.find((known) => isOne(known, words, key, name.kind));
  const called = same ?? registry.known.find((known) => isCalled(known, full, name.kind));
  const spelling = { text, ...(section !== undefined && { section }) };
  if (same) {
    // What a scan has torn apart is no spelling of anybody's.
    if (!same.keys.includes(key) && isTornOf(same, key)) return same.id;
    const isTold = same.names.some((each) => each.text === text && each.section === section);
    if (!isTold && same.names.length < 200) {
      same.names.push(spelling);
      learn(same, words, key);
    }
    return same.id;
  }
  // Letters for words are no other spelling of a name.
  if (called) return called.id;
  const id = newId(registry.draft, 'unit', text);
  registry.known.push({
    id,
    names: [spelling],
    words: [words],
    keys: [key],
    fullNames: new Set([full]),
    kind: name.kind,
  });
  if (passage) hold(registry.draft, id, passage);
  return id;
}

function isOne(known: Known, words: readonly string[], key: string, kind: FoundName['kind']): boolean {
  if (known.kind !== kind && !(isLed(known.kind) && isLed(kind))) return false;
  if (known.keys.includes(key) || (isLeaders(key) && known.keys.some(isLeaders))) return true;
  if (isTornOf(known, key)) return true;
  return kind !== 'class' && kind !== 'unnamed' && known.words.some((own) => isSpelledAlike(own, words));
}

/** "Bộ Ng o ại giao": a scan parts letters that belong together. */
function isTornOf({ keys }: Known, key: string): boolean {
  return / [a-z](?: |$)/.test(key) && keys.some((own) => tight(own) === tight(key));
}

function tight(key: string): string {
  return key.replaceAll(' ', '');
}

/** The same body by its letters and by its words. */
function isCalled(known: Known, full: string, kind: FoundName['kind']): boolean {
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

/** "Ban công tác Mặt trận các thôn trên địa bàn xã" for "Ban công tác Mặt trận thôn". */
function plural(name: string): string {
  return upTo(name, ' trên địa bàn ').replace(/ các (?=thôn)/u, ' ');
}

/** "lãnh đạo Sở", "GĐ, các PGĐ Sở", "Ban Giám đốc Sở": whoever leads the house. */
function isLeaders(key: string): boolean {
  return /^(?:lanh dao so|gd pgd so|ban giam doc so|ban giam doc|giam doc pho giam doc so|lanh dao phong|ld phong)$/.test(
    key,
  );
}

const loose: ReadonlySet<string> = new Set(['ve', 'cua', 'cac', 'thuoc', 'truc']);

/** "Ban Giám đốc" reads as a body, "lãnh đạo Sở" as an office. */
function isLed(kind: FoundName['kind']): boolean {
  return kind === 'body' || kind === 'office';
}

function isSpelledAlike(own: readonly string[], words: readonly string[]): boolean {
  const [short, long] = own.length <= words.length ? [own, words] : [words, own];
  const isTelling = short.length >= 3 || short.some((word) => word.length > 1 && word === word.toUpperCase());
  if (isTelling && isShortFor(short, long) && sameLevel(short, long)) return true;
  // "Cổng điện tử Sở" for "Cổng thông tin điện tử Sở": a word or two left out in the middle.
  return short.length >= 4 && long.length - short.length === 2 && sameEnds(short, long) && isWithin(short, long);
}

function keyOf(name: string): string {
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
  return bare(foldMarks(words.at(at) ?? ''));
}

/** "Ủy ban MTTQ xã" is not "Ủy ban MTTQ tỉnh": where one is cut short, what is left out names no other level. */
function sameLevel(short: readonly string[], long: readonly string[]): boolean {
  const last = levelAt(short, -1);
  if (last === levelAt(long, -1) || !levels.has(last)) return true;
  // "tỉnh Quảng Ninh" for "tỉnh": the name of the place, or of the person, and no level.
  const level = long.findLastIndex((word) => word.charAt(0) === word.charAt(0).toLowerCase());
  return level < long.length - 1 && last === levelAt(long, level);
}

function sameEnds(short: readonly string[], long: readonly string[]): boolean {
  return [0, -1, -2].every((at) => foldMarks(short.at(at) ?? '') === foldMarks(long.at(at) ?? ''));
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (foldMarks(word) === foldMarks(short[at] ?? '')) at++;
  return at === short.length;
}

/** A passage in which bodies may be named, and the section that it stands in. */
export interface Naming {
  readonly section: string | undefined;
  readonly passage: Passage;
}

/** Notes every place where a body that is known by now is named, for the spellings that it goes by. */
export function noteNames(registry: Registry, passages: readonly Naming[]): void {
  const first = new Map<string, Passage>();
  for (const { section, passage } of passages)
    for (const name of namesWithin(passage.text)) {
      const found = knownFor(registry, name);
      if (!found) continue;
      const { known, text } = found;
      if (!first.has(known.id)) first.set(known.id, cut(passage, name.from, name.from + text.length));
      const isTold = known.names.some((each) => each.text === text && each.section === section);
      if (isTold || known.names.length >= 200) continue;
      known.names.push({ text: within(text, 500), ...(section !== undefined && { section }) });
      learn(known, nameWords(text), keyOf(text));
    }
  placeFirst(registry.draft, first);
}

/** A body stands where it is named first. */
function placeFirst(draft: Draft, first: ReadonlyMap<string, Passage>): void {
  const others = draft.places.filter((place) => !first.has(place.id));
  draft.places.length = 0;
  for (const place of others) draft.places.push(place);
  for (const [id, passage] of first) hold(draft, id, passage);
}

/** One more way to call a body. */
function learn(known: Known, words: readonly string[], key: string): void {
  if (known.keys.includes(key)) return;
  known.words.push(words);
  known.keys.push(key);
}

/** The body that a name means, or that the beginning of it means: "Ban Chỉ đạo … thành phố Nguyễn Văn A". */
function knownFor(registry: Registry, name: FoundName): { readonly known: Known; readonly text: string } | undefined {
  const words = nameWords(name.text);
  if (words.length < 2) return undefined;
  const key = keyOf(name.text);
  const whole = registry.known.find((known) => isOne(known, words, key, name.kind));
  if (whole) return { known: whole, text: name.text };
  for (const known of registry.known) {
    const own = isLed(known.kind)
      ? known.keys.find((each) => key.startsWith(`${each} `) && each.split(' ').length >= 3)
      : undefined;
    if (own !== undefined) return { known, text: headOfName(name.text, own) };
  }
  return undefined;
}

/** So much of a name as has the key. */
function headOfName(text: string, key: string): string {
  const ends = [...text.matchAll(/[\p{L}\p{M}\d&]+/gu)].map((word) => word.index + word[0].length);
  const end = ends.find((at) => keyOf(text.slice(0, at)) === key);
  return end === undefined ? text : text.slice(0, end);
}

/** Every name in a text, wherever it stands; that of an office may hold that of its body. */
function namesWithin(text: string): FoundName[] {
  const names: FoundName[] = [];
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (at < end || !isHead(text, at) || !isWordStart(text, at)) continue;
    const name = readNameAt(text, at);
    if (!name || name.kind === 'class') continue;
    names.push(name);
    end = name.kind === 'office' ? name.from + 1 : name.to;
  }
  return names;
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\d&]/u.test(text.charAt(at - 1));
}

/** A name in running text has its capital, but for a few that are written small. */
function isHead(text: string, at: number): boolean {
  const kind = headKinds[text.charCodeAt(at)] ?? 0;
  return kind === 1 || (kind === 2 && smallHeads.some((head) => text.startsWith(head, at)));
}

const smallHeads = ['cổng', 'phòng', 'công an', 'lãnh đạo'];

/** By code unit: 1 is a capital with which a name may begin, 2 the first letter of a small head. */
const headKinds = listHeadKinds();

function listHeadKinds(): Readonly<Uint8Array> {
  const kinds = new Uint8Array(0x2000);
  for (const letter of nameCapitals) kinds[letter.charCodeAt(0)] = 1;
  for (const head of smallHeads) kinds[head.charCodeAt(0)] = 2;
  return kinds;
}
