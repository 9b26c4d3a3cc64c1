import { once, onceEach } from '#base/once.js';
import { foldWords } from '#base/text.js';
import type { Plan } from '#generated/plan.types.js';
import type { PlanIndex } from '#model/plan-index.js';
import { foldedSyllables, ownNamesOf, syllableSet, type Syllables } from './likeness.js';
import { keyOfText, keyOfWords, readWords, wordsOfKey, type Word } from './words.js';

/** How the texts of a plan are read, each distinct text once however many things bear it. */
export interface TextReader {
  /** The text folded through all rungs of the ladder. */
  readonly keyOf: (text: string) => string;
  /** The same without the plan's own names: "Sở Nội vụ tỉnh A" and "Sở Nội vụ tỉnh B" are one slot. */
  readonly slotOf: (name: string) => string;
  /** The name of a body as a slot, also without the bare rank of the place: "Công an tỉnh" and "Công an thành phố" are one. */
  readonly bodyOf: (name: string) => string;
  readonly syllablesOf: (text: string) => Syllables;
}

/** One of two plans that are compared, and how its texts are read. */
export interface Read {
  readonly index: PlanIndex;
  readonly reader: TextReader;
}

/** Plans made ready, each by itself: the texts that several share are folded once. */
export function readEach(indexes: readonly PlanIndex[]): Read[] {
  const shared = openShared();
  return indexes.map((index) => ({ index, reader: openReader(index.plan, shared) }));
}

/** Two plans made ready. Plans of one issuer, as a plan and its revision, are read as one: they share most texts. */
export function readBoth(left: PlanIndex, right: PlanIndex): readonly [left: Read, right: Read] {
  const shared = openShared();
  const reader = openReader(left.plan, shared);
  const isOneIssuer = namesIn(left.plan) === namesIn(right.plan);
  return [
    { index: left, reader },
    { index: right, reader: isOneIssuer ? reader : openReader(right.plan, shared) },
  ];
}

function namesIn({ issuer: { name, superior, place }, issued }: Plan): string {
  return JSON.stringify([name, superior, place, issued?.place]);
}

/** What is read of a text whichever plan it stands in. */
interface SharedReader extends Pick<TextReader, 'keyOf'> {
  readonly wordsOf: (text: string) => readonly Word[];
}

function openShared(): SharedReader {
  const wordsOf = onceEach(readWords);
  return { wordsOf, keyOf: onceEach((text) => keyOfWords(wordsOf(text))) };
}

function openReader(plan: Plan, { keyOf, wordsOf }: SharedReader): TextReader {
  const ownNames = once(() => ownNamesOf(plan));
  // The rungs of the ladder write tones behind their syllables, and the names in a slot have theirs there as well.
  const namesInSlots = once(() => ownNamesOf(plan, (name) => wordsOfKey(keyOf(name))));
  const slotOf = onceEach((name: string) => foldedSyllables(wordsOfKey(keyOf(name)), namesInSlots()).join(' '));
  return {
    keyOf,
    slotOf,
    bodyOf: onceEach((name) => withoutRank(slotOf(name))),
    syllablesOf: onceEach((text) => syllableSet(wordsOf(text), ownNames())),
  };
}

const ranks = once(() => ['tỉnh', 'thành phố'].map((rank) => foldWords(keyOfText(rank))));

function withoutRank(slot: string): string {
  const rank = ranks().find((each) => slot === each || slot.endsWith(` ${each}`));
  return rank === undefined ? slot : slot.slice(0, slot.length - rank.length).trimEnd();
}
