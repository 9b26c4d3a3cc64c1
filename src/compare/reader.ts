import { once, onceEach } from '#base/once.js';
import { foldWords } from '#base/text.js';
import type { Plan } from '#generated/plan.types.js';
import type { PlanIndex } from '#model/plan-index.js';
import { keyOfText } from './ladder.js';
import { foldedSyllables, ownNamesOf, setOf, type Syllables } from './likeness.js';

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
  const keyOf = onceEach(keyOfText);
  return indexes.map((index) => ({ index, reader: openReader(index.plan, keyOf) }));
}

/** Two plans made ready. Plans of one issuer, as a plan and its revision, are read as one: they share most texts. */
export function readBoth(left: PlanIndex, right: PlanIndex): readonly [left: Read, right: Read] {
  const keyOf = onceEach(keyOfText);
  const reader = openReader(left.plan, keyOf);
  const isOneIssuer = namesIn(left.plan) === namesIn(right.plan);
  return [
    { index: left, reader },
    { index: right, reader: isOneIssuer ? reader : openReader(right.plan, keyOf) },
  ];
}

function namesIn({ issuer: { name, superior, place }, issued }: Plan): string {
  return JSON.stringify([name, superior, place, issued?.place]);
}

function openReader(plan: Plan, keyOf: TextReader['keyOf']): TextReader {
  const ownNames = once(() => ownNamesOf(plan));
  // The rungs of the ladder write tones behind their syllables, and the names in a slot have theirs there as well.
  const namesInSlots = once(() => ownNamesOf(plan, keyOf));
  const slotOf = onceEach((name: string) => foldedSyllables(keyOf(name), namesInSlots()).join(' '));
  return {
    keyOf,
    slotOf,
    bodyOf: (name) => withoutRank(slotOf(name)),
    syllablesOf: onceEach((text) => setOf(foldedSyllables(text, ownNames()))),
  };
}

const ranks = once(() => ['tỉnh', 'thành phố'].map((rank) => foldWords(keyOfText(rank))));

function withoutRank(slot: string): string {
  const rank = ranks().find((each) => slot === each || slot.endsWith(` ${each}`));
  return rank === undefined ? slot : slot.slice(0, slot.length - rank.length).trimEnd();
}
