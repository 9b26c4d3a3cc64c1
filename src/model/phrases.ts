import { entryOf } from '#base/entry.js';
import { oncePer } from '#base/once.js';
import type { ResolvedTemplate } from './template.js';
import { bothPlacements } from './tone-placement.js';

type Phrase = ResolvedTemplate['phrases'][number];

/** A slip of a fixed phrase, and where in the text it stands. */
export interface PhraseSlip {
  readonly phrase: Phrase;
  readonly actual: string;
  readonly from: number;
  readonly to: number;
}

/** A wording as it is looked for, word by word and mark by mark, each in both placements of its tone. */
interface Wanted {
  readonly phrase: Phrase;
  readonly forms: readonly (readonly string[])[];
  /** The same in lower case, without which the wording cannot be in a text. */
  readonly needs: readonly (readonly string[])[];
  /** Whether capitals count: they do between two spellings of a term, and where they are all the difference. */
  readonly isCased: boolean;
}

interface Token {
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
}

const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[^\s\p{L}\p{N}]/gu;

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(token), ({ 0: found, index: from }) => {
    return { text: found, lower: found.toLowerCase(), from, to: from + found.length };
  });
}

/** Whether the capitals of a wording count against the right one. */
export function isCased({ right, mixed }: Phrase, wording: string): boolean {
  return mixed === true || wording.toLowerCase() === right.toLowerCase();
}

/** Whether a capital is all that tells some slip of the phrase from the right wording. */
function turnsOnCapital({ right, wrong }: Phrase): boolean {
  return wrong.some((wording) => wording.toLowerCase() === right.toLowerCase());
}

/** Whether a wording that begins small may begin a sentence and stay what it is: not where its capital is what matters. */
export function mayBegin(phrase: Phrase, wording: string): boolean {
  if (turnsOnCapital(phrase)) return false;
  return wording === phrase.right || firstWord(wording) !== firstWord(phrase.right);
}

function firstWord(wording: string): string | undefined {
  return tokensOf(wording)[0]?.lower;
}

/** The forms of each word of a wording. */
function want(phrase: Phrase, wording: string, cased: boolean): Wanted {
  const begins = cased && mayBegin(phrase, wording);
  const forms = tokensOf(wording).map(({ text, lower }, n) => {
    const placed = bothPlacements(cased ? text : lower);
    return begins && n === 0 ? [...placed, ...placed.map(capitalise)] : placed;
  });
  const needs = forms.map((placed) => placed.map((form) => form.toLowerCase()));
  return { phrase, forms, needs, isCased: cased };
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

interface Lexicon {
  readonly wrong: readonly Wanted[];
  readonly right: ReadonlyMap<Phrase, Wanted>;
  /** Longer wordings in which a slip is none. */
  readonly except: ReadonlyMap<Phrase, readonly Wanted[]>;
}

const lexiconOf = oncePer((phrases: readonly Phrase[]): Lexicon => {
  const wrong = phrases.flatMap((phrase) =>
    phrase.wrong.map((wording) => want(phrase, wording, isCased(phrase, wording))),
  );
  const sound = (phrase: Phrase, wording: string) =>
    want(phrase, wording, phrase.mixed === true || turnsOnCapital(phrase));
  return {
    wrong,
    right: new Map(phrases.map((phrase) => [phrase, sound(phrase, phrase.right)])),
    except: new Map(phrases.map((phrase) => [phrase, (phrase.except ?? []).map((wording) => sound(phrase, wording))])),
  };
});

/** The slips of fixed phrases in a text: whole words, and never inside the right wording. */
export function phraseSlipsIn(text: string, phrases: readonly Phrase[]): PhraseSlip[] {
  const { wrong, right, except } = lexiconOf(phrases);
  const possible = wrong.filter(isPossibleIn(text.toLowerCase()));
  if (possible.length === 0) return [];
  const tokens = tokensOf(text);
  const found = possible.flatMap((wanted) =>
    placesOf(tokens, wanted)
      .filter((place) => !beginsSentence(text, place, wanted.phrase))
      .map((place) => ({ ...place, phrase: wanted.phrase })),
  );
  const sound = new Map<Phrase, readonly Place[]>();
  return longest(found).flatMap(({ phrase, from, to }) => {
    let kept = sound.get(phrase);
    if (!kept) {
      const wanted = [entryOf(right, phrase), ...entryOf(except, phrase)];
      sound.set(phrase, (kept = wanted.flatMap((one) => placesOf(tokens, one))));
    }
    const isSound = kept.some((place) => place.from <= from && to <= place.to);
    return isSound ? [] : [{ phrase, actual: text.slice(from, to), from, to }];
  });
}

/** Whether the right wording of a phrase stands in the text. */
export function hasRight(text: string, phrases: readonly Phrase[], phrase: Phrase): boolean {
  const wanted = lexiconOf(phrases).right.get(phrase);
  if (!wanted || !isPossibleIn(text.toLowerCase())(wanted)) return false;
  return placesOf(tokensOf(text), wanted).length > 0;
}

/** Whether all words of a wording are somewhere in a text, in lower case: most texts need not be taken apart. */
function isPossibleIn(lower: string): (wanted: Wanted) => boolean {
  return ({ needs }) => needs.every((spellings) => spellings.some((spelling) => lower.includes(spelling)));
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function placesOf(tokens: readonly Token[], wanted: Wanted): Place[] {
  const places: Place[] = [];
  for (let at = 0; at + wanted.forms.length <= tokens.length; at++) {
    const place = placeAt(tokens, at, wanted);
    if (place) places.push(place);
  }
  return places;
}

function placeAt(tokens: readonly Token[], at: number, wanted: Wanted): Place | undefined {
  const { forms } = wanted;
  const isHere = forms.every((spellings, n) => {
    const found = tokens[at + n];
    return found !== undefined && spellings.includes(wanted.isCased ? found.text : found.lower);
  });
  const [first, last] = [tokens[at], tokens[at + forms.length - 1]];
  return isHere && first && last ? { from: first.from, to: last.to } : undefined;
}

/** Of slips that meet, the longest; in the order of the text. */
function longest<Found extends Place>(places: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const place of places.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (!last || last.to <= place.from) kept.push(place);
    else if (place.to - place.from > last.to - last.from) kept[kept.length - 1] = place;
  }
  return kept;
}

/** A term that a capital alone makes another has it from the sentence that it begins. */
function beginsSentence(text: string, { from }: Place, phrase: Phrase): boolean {
  if (phrase.mixed !== true || !turnsOnCapital(phrase)) return false;
  return /(?:^|[.:;!?…\n]|[-+*•“(])\s{0,3}$/u.test(text.slice(Math.max(0, from - 4), from));
}
