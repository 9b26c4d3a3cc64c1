import { onceEach } from '#base/once.js';
import type { PlanIndex } from '#model/plan-index.js';
import { keyOfText } from './ladder.js';
import { foldedSyllables, ownNamesOf, setOf, type OwnNames, type Syllables } from './likeness.js';

/** How the texts of a plan are read, each distinct text once however many things bear it. */
export interface TextReader {
  /** The text folded through all rungs of the ladder. */
  readonly keyOf: (text: string) => string;
  /** The same without the plan's own names: "Sở Nội vụ tỉnh A" and "Sở Nội vụ tỉnh B" are one slot. */
  readonly slotOf: (name: string) => string;
  readonly syllablesOf: (text: string) => Syllables;
}

/** One of two plans that are compared, and how its texts are read. */
export interface Read {
  readonly index: PlanIndex;
  readonly reader: TextReader;
}

/** Two plans made ready. Plans of one issuer, as a plan and its revision, are read as one: they share most texts. */
export function readBoth(left: PlanIndex, right: PlanIndex): readonly [left: Read, right: Read] {
  const keyOf = onceEach(keyOfText);
  const [ours, theirs] = [ownNamesOf(left.plan), ownNamesOf(right.plan)];
  const reader = openReader(ours, keyOf);
  const isOneIssuer = ours.names.join('\n') === theirs.names.join('\n');
  return [
    { index: left, reader },
    { index: right, reader: isOneIssuer ? reader : openReader(theirs, keyOf) },
  ];
}

function openReader(ownNames: OwnNames, keyOf: TextReader['keyOf']): TextReader {
  return {
    keyOf,
    slotOf: onceEach((name) => foldedSyllables(keyOf(name), ownNames).join(' ')),
    syllablesOf: onceEach((text) => setOf(foldedSyllables(text, ownNames))),
  };
}
