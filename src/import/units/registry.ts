import { foldMarks } from '#base/text.js';
import type { Unit } from '#generated/plan.types.js';
import { isShortFor, nameWords } from '#model/unit-name.js';
import { hold, newId, within, type Draft } from '../draft.js';
import type { Passage } from '../passage.js';
import { readNameAt, type FoundName } from './name-reader.js';
import { readNature } from './nature.js';

/** A body that the text names, with each spelling where it stands. */
interface Known {
  readonly id: string;
  readonly names: Unit['names'][number][];
  readonly words: (readonly string[])[];
  readonly kind: FoundName['kind'];
}

/** The bodies named so far. */
export interface Registry {
  readonly draft: Draft;
  readonly known: Known[];
  /** Whose plan it is: "lãnh đạo Sở", "các phòng" are of it. */
  readonly issuer: () => string;
}

export function openRegistry(draft: Draft, issuer: () => string): Registry {
  return { draft, known: [], issuer };
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
  const same = registry.known.find((known) => isOne(known, words, name.kind));
  const spelling = { text, ...(section !== undefined && { section }) };
  if (same) {
    const isTold = same.names.some((each) => each.text === text && each.section === section);
    if (!isTold && same.names.length < 200) {
      same.names.push(spelling);
      same.words.push(words);
    }
    return same.id;
  }
  const id = newId(registry.draft, 'unit', text);
  registry.known.push({ id, names: [spelling], words: [words], kind: name.kind });
  if (passage) hold(registry.draft, id, passage);
  return id;
}

function isOne(known: Known, words: readonly string[], kind: FoundName['kind']): boolean {
  if (known.kind !== kind) return false;
  return known.words.some((own) => isSpelledAlike(own, words, kind));
}

const loose: ReadonlySet<string> = new Set(['ve', 'cua', 'cac', 'thuoc', 'truc']);

function isSpelledAlike(own: readonly string[], words: readonly string[], kind: FoundName['kind']): boolean {
  const [one, other] = [keyOf(own), keyOf(words)];
  if (one === other) return true;
  if (kind === 'class' || kind === 'unnamed') return false;
  const [short, long] = own.length <= words.length ? [own, words] : [words, own];
  const isTelling = short.length >= 3 || short.some((word) => word.length > 1 && word === word.toUpperCase());
  if (isTelling && isShortFor(short, long) && sameLevel(short, long)) return true;
  // "Cổng điện tử Sở" for "Cổng thông tin điện tử Sở": a word or two left out in the middle.
  return short.length >= 4 && long.length - short.length === 2 && sameEnds(short, long) && isWithin(short, long);
}

function keyOf(words: readonly string[]): string {
  return foldMarks(words.join(' ')).split(' ').map(bare).filter((word) => !loose.has(word)).join(' ');
}

function bare(word: string): string {
  return word.replace(/[ˋˊˀˇˌ]/gu, '');
}

const levels: ReadonlySet<string> = new Set(['tinh', 'xa', 'phuong', 'huyen', 'so', 'pho', 'truong', 'vietnam', 'nam', 'thon']);

/** "Ủy ban MTTQ xã" is not "Ủy ban MTTQ tỉnh": where one is cut short, what is left out names no other level. */
function sameLevel(short: readonly string[], long: readonly string[]): boolean {
  const [last, end] = [short, long].map((words) => bare(foldMarks(words.at(-1) ?? '')));
  return last === end || !levels.has(last ?? '') ;
}

function sameEnds(short: readonly string[], long: readonly string[]): boolean {
  const at = (words: readonly string[], n: number) => foldMarks(words.at(n) ?? '');
  return at(short, 0) === at(long, 0) && at(short, -1) === at(long, -1) && at(short, -2) === at(long, -2);
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (foldMarks(word) === foldMarks(short[at] ?? '')) at++;
  return at === short.length;
}

/** The units as the plan lists them, with what their names tell of their nature. */
export function unitsOf(registry: Registry): Unit[] {
  const units = registry.known.map(({ id, names, kind }): Unit => {
    return { id, names, ...readNature(names[0]?.text ?? '', kind, registry.issuer()) };
  });
  return units.map((unit) => withMembers(unit, units));
}

/** The internal units are the members of "các phòng, đơn vị thuộc Sở". */
function withMembers(unit: Unit, units: readonly Unit[]): Unit {
  if (unit.sort !== 'internal-units' || !/^(?:cac|nhung|toan the)\b/.test(foldMarks(unit.names[0]?.text ?? ''))) return unit;
  const members = units.filter(({ kind }) => kind === 'internal' || kind === 'subordinate').filter(isDivision);
  return members.length === 0 ? unit : { ...unit, members: members.map(({ id }) => id) };
}

function isDivision({ names }: Unit): boolean {
  return names.some(({ text }) => /^(?:phong|van phong|trung tam|ban|chi cuc|to|thanh tra|quy)\b/.test(foldMarks(text)));
}

/** Notes every other place where a body that is known by now is named, for the spellings that it goes by. */
export function noteNames(registry: Registry, passages: readonly { readonly section: string | undefined; readonly passage: Passage }[]): void {
  for (const { section, passage } of passages)
    for (const name of namesWithin(passage.text)) {
      const words = nameWords(name.text);
      if (words.length < 2) continue;
      const same = registry.known.find((known) => isOne(known, words, name.kind));
      const isTold = same?.names.some((each) => each.text === name.text && each.section === section) ?? true;
      if (!same || isTold || same.names.length >= 200) continue;
      same.names.push({ text: within(name.text, 500), ...(section !== undefined && { section }) });
      same.words.push(words);
    }
}

/** Every name in a text, wherever it stands. */
function namesWithin(text: string): FoundName[] {
  const names: FoundName[] = [];
  let end = 0;
  for (const start of text.matchAll(/(?<![\p{L}\d&])(?:\p{Lu}|cổng|phòng|công an|lãnh đạo)/gu)) {
    if (start.index < end) continue;
    const name = readNameAt(text, start.index);
    if (!name || name.kind === 'class') continue;
    names.push(name);
    end = name.to;
  }
  return names;
}
