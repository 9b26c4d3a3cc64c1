import type { Match } from '#generated/comparison.types.js';
import type { Placed } from '#model/placed.js';
import type { Decided } from './decided.js';
import type { Syllables } from './likeness.js';
import type { TextReader } from './reader.js';

/** A thing of one plan, with all that matching may go by. */
export interface Side<Thing> extends Placed<Thing> {
  readonly id: string;
  /** Its position in its list, from 0. */
  readonly position: number;
  /** Its text as written, when the plan has it. */
  readonly written: string | undefined;
  /** Words that name it, the fullest first. */
  readonly texts: readonly string[];
  readonly reader: TextReader;
  readonly syllables: () => Syllables;
  /** Subjects of the template's vocabulary. */
  readonly subjects: readonly string[];
  /** What it is besides its words: `before` the occasion, `internal-units`, a number … Equal keys are one thing. */
  readonly keys: readonly string[];
  /** The number of a document. Two that have one each are two documents, however alike the lines that cite them. */
  readonly number: string | undefined;
}

export interface Pair<Thing> {
  readonly left: Side<Thing>;
  readonly right: Side<Thing>;
  readonly rung: Match['rung'];
  readonly score?: number;
}

/** One thing of the one plan that is several of the other: split, where the one is on the left, else merged. */
export interface Part<Thing> {
  readonly left: readonly Side<Thing>[];
  readonly right: readonly Side<Thing>[];
  readonly rung: Match['rung'];
}

/** What pairing has come to so far. */
export interface Open<Thing> {
  readonly pairs: Pair<Thing>[];
  readonly parts: Part<Thing>[];
  readonly left: Set<Side<Thing>>;
  readonly right: Set<Side<Thing>>;
  readonly decided: Decided | undefined;
}

/** Whether people decided that two things are not the same. */
export function isApart<Thing>({ decided }: Open<Thing>, left: Side<Thing>, right: Side<Thing>): boolean {
  return decided?.isApart(left.id, right.id) === true;
}

export function take<Thing>(state: Open<Thing>, pair: Pair<Thing>): void {
  if (isApart(state, pair.left, pair.right)) return;
  state.left.delete(pair.left);
  state.right.delete(pair.right);
  state.pairs.push(pair);
}

/** Likeness as reports tell it, to three digits. */
export function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
