import type { Match } from '#generated/comparison.types.js';
import type { Placed } from '#model/placed.js';
import { assign, type Candidate } from './assignment.js';
import { rungOf, textRungs, type TextRung } from './ladder.js';
import { jaccard, mostAlike, type Syllables } from './likeness.js';
import type { TextReader } from './reader.js';

/** A thing of one plan, with all that matching may go by. */
export interface Side<Thing> extends Placed<Thing> {
  readonly id: string;
  /** Its text as written, when the plan has it. */
  readonly written: string | undefined;
  /** Words that name it, the fullest first. */
  readonly texts: readonly string[];
  readonly keyOf: TextReader['keyOf'];
  readonly syllables: () => Syllables;
  /** Subjects of the template's vocabulary. */
  readonly subjects: readonly string[];
  /** What it is besides its words: `before` the occasion, `internal-units`, a number … Equal keys are one thing. */
  readonly keys: readonly string[];
}

export interface Pair<Thing> {
  readonly left: Side<Thing>;
  readonly right: Side<Thing>;
  readonly rung: Match['rung'];
  readonly score?: number;
}

export interface Pairing<Thing> {
  readonly pairs: readonly Pair<Thing>[];
  readonly left: readonly Side<Thing>[];
  readonly right: readonly Side<Thing>[];
}

export interface PairingRules {
  /** Whether equal ids mean the same thing: true for two versions of one plan, an accident for two provinces. */
  readonly byIdentity: boolean;
  /** The rung that is reported where `keys` agree. */
  readonly keyRung: Match['rung'];
  /** Likeness below which two texts are no pair. */
  readonly floor: number;
}

/**
 * Pairs the things of two plans: by declared identity, by subjects that only they have, by words that are the same on
 * some rung, by what they are, and the rest by likeness, as one optimal assignment.
 */
export function pairUp<Thing>(
  lefts: readonly Side<Thing>[],
  rights: readonly Side<Thing>[],
  rules: PairingRules,
): Pairing<Thing> {
  const state: Open<Thing> = { pairs: [], left: new Set(lefts), right: new Set(rights) };
  if (rules.byIdentity)
    pairByKey(
      state,
      ({ id }) => [id],
      () => 'identity',
    );
  pairBySubject(state);
  pairByKey(state, ({ texts, keyOf }) => texts.map(keyOf), sameRung);
  pairByKey(
    state,
    ({ keys }) => keys,
    () => rules.keyRung,
  );
  pairByLikeness(state, rules.floor);
  const position = new Map(lefts.map((side, at) => [side, at]));
  return {
    pairs: state.pairs.toSorted((a, b) => (position.get(a.left) ?? 0) - (position.get(b.left) ?? 0)),
    left: lefts.filter((side) => state.left.has(side)),
    right: rights.filter((side) => state.right.has(side)),
  };
}

interface Open<Thing> {
  readonly pairs: Pair<Thing>[];
  readonly left: Set<Side<Thing>>;
  readonly right: Set<Side<Thing>>;
}

function take<Thing>(state: Open<Thing>, pair: Pair<Thing>): void {
  state.left.delete(pair.left);
  state.right.delete(pair.right);
  state.pairs.push(pair);
}

/** Pairs what alone bears a key on each side; a key that several bear decides nothing. */
function pairByKey<Thing>(
  state: Open<Thing>,
  keysOf: (side: Side<Thing>) => readonly string[],
  rungFor: (left: Side<Thing>, right: Side<Thing>) => Match['rung'],
): void {
  const rights = soleBearers(state.right, keysOf);
  for (const [key, left] of soleBearers(state.left, keysOf)) {
    const right = rights.get(key);
    if (right && state.left.has(left) && state.right.has(right))
      take(state, { left, right, rung: rungFor(left, right) });
  }
}

function soleBearers<Thing>(
  sides: Iterable<Side<Thing>>,
  keysOf: (side: Side<Thing>) => readonly string[],
): Map<string, Side<Thing>> {
  const bearers = new Map<string, Side<Thing> | undefined>();
  for (const side of sides)
    for (const key of keysOf(side))
      if (key !== '' && bearers.get(key) !== side) bearers.set(key, bearers.has(key) ? undefined : side);
  const sole = new Map<string, Side<Thing>>();
  for (const [key, side] of bearers) if (side) sole.set(key, side);
  return sole;
}

/** The rung on which the full texts of both meet; short titles are own words and prove nothing. */
function rungOfWritten<Thing>(left: Side<Thing> | undefined, right: Side<Thing> | undefined): TextRung | undefined {
  if (left?.written === undefined || right?.written === undefined) return undefined;
  return meetingRung(left, left.written, right, right.written);
}

/** The first rung on which two texts are equal; only texts whose keys are equal meet at all. */
function meetingRung<Thing>(left: Side<Thing>, text: string, right: Side<Thing>, other: string): TextRung | undefined {
  return left.keyOf(text) === right.keyOf(other) ? rungOf(text, other) : undefined;
}

/** The strictest rung on which any of their texts meet. */
function sameRung<Thing>(left: Side<Thing>, right: Side<Thing>): Match['rung'] {
  const rungs = new Set(
    left.texts.flatMap((text) => right.texts.map((other) => meetingRung(left, text, right, other))),
  );
  return textRungs.find((rung) => rungs.has(rung)) ?? 'synonym';
}

/** A subject counts only when one thing on each side has it; things that share more such subjects are paired first. */
function pairBySubject<Thing>(state: Open<Thing>): void {
  const [lefts, rights] = [[...state.left], [...state.right]];
  const rightOf = soleBearers(rights, ({ subjects }) => subjects);
  const shared = new Map<string, Candidate>();
  for (const [subject, left] of soleBearers(lefts, ({ subjects }) => subjects)) {
    const right = rightOf.get(subject);
    if (!right) continue;
    const candidate = { left: lefts.indexOf(left), right: rights.indexOf(right), score: 1 };
    const cell = `${candidate.left}:${candidate.right}`;
    shared.set(cell, { ...candidate, score: (shared.get(cell)?.score ?? 0) + 1 });
  }
  for (const { left, right } of assign([...shared.values()]))
    takeAt(state, lefts[left], rights[right], rungOfWritten(lefts[left], rights[right]) ?? 'subject');
}

function pairByLikeness<Thing>(state: Open<Thing>, floor: number): void {
  const [lefts, rights] = [[...state.left], [...state.right]];
  const candidates: Candidate[] = [];
  for (const [at, left] of lefts.entries())
    for (const [to, right] of rights.entries()) {
      const [ours, theirs] = [left.syllables(), right.syllables()];
      const score = mostAlike(ours, theirs) < floor ? -1 : jaccard(ours, theirs);
      if (score >= floor) candidates.push({ left: at, right: to, score });
    }
  for (const { left, right, score } of assign(candidates)) takeAt(state, lefts[left], rights[right], 'likeness', score);
}

function takeAt<Thing>(
  state: Open<Thing>,
  left: Side<Thing> | undefined,
  right: Side<Thing> | undefined,
  rung: Match['rung'],
  score?: number,
): void {
  if (left && right)
    take(state, { left, right, rung, ...(score !== undefined && { score: Math.round(score * 1000) / 1000 }) });
}
