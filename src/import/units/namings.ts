import { nameWords } from '#model/unit-name.js';
import { hold, within, type Draft } from '../draft.js';
import { cut, type Passage } from '../passage.js';
import { nameCapitals, readNameAt, type FoundName } from './name-reader.js';
import { learn, type Registry } from './registry.js';
import { isLed, isOne, keyOf, type Known } from './same-body.js';

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
  for (let at = 0; at < text.length; at = Math.max(at + 1, end)) {
    if (!isHead(text, at)) continue;
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
  if (kind === 0 || !isWordStart(text, at)) return false;
  return kind === 1 || smallHeads.some((head) => text.startsWith(head, at));
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
