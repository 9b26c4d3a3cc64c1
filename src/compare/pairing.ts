import { entryAt } from '#base/entry.js';
import type { Match } from '#generated/comparison.types.js';
import type { Candidate } from './assignment.js';
import { byId, soleBearers } from './bearers.js';
import type { Decided } from './decided.js';
import { rungOf, textRungs, type TextRung } from './ladder.js';
import { jaccard, mostAlike } from './likeness.js';
import { isApart, rounded, take, type Open, type Pair, type Part, type Side } from './open.js';
import { assignSides } from './orientation.js';
import { takePart, takeParts } from './parts.js';

export interface Pairing<Thing> {
  readonly pairs: readonly Pair<Thing>[];
  readonly parts: readonly Part<Thing>[];
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
  /** Whether one thing may have become several, and several one. */
  readonly hasParts?: boolean;
  /** What people decided, which goes before all the rest. */
  readonly decided?: Decided | undefined;
}

/**
 * Pairs the things of two plans: by what people decided, by declared identity, by subjects that only they have, by words that
 * are the same on some rung, by what they are, and the rest by likeness, as one optimal assignment.
 */
export function pairUp<Thing>(
  lefts: readonly Side<Thing>[],
  rights: readonly Side<Thing>[],
  rules: PairingRules,
): Pairing<Thing> {
  if (lefts.length === 0 || rights.length === 0) return { pairs: [], parts: [], left: lefts, right: rights };
  const state = openUp(lefts, rights, rules);
  takeDecided(state);
  if (rules.byIdentity) pairById(state);
  pairBySubject(state);
  pairByKey(state, ({ texts, reader }) => texts.map(reader.keyOf), sameRung);
  pairByKey(
    state,
    ({ keys }) => keys,
    () => rules.keyRung,
  );
  if (rules.hasParts) takeParts(state);
  pairByLikeness(state, rules.floor);
  if (rules.hasParts) takeParts(state);
  return close(state);
}

/** Nothing paired yet. */
export function openUp<Thing>(
  lefts: readonly Side<Thing>[],
  rights: readonly Side<Thing>[],
  { decided }: PairingRules,
): Open<Thing> {
  return { pairs: [], parts: [], left: new Set(lefts), right: new Set(rights), decided };
}

/** Whether there is nobody to pair any more. */
function isOneSided<Thing>({ left, right }: Open<Thing>): boolean {
  return left.size === 0 || right.size === 0;
}

/** What pairing came to, everything in the order of its plan. */
export function close<Thing>({ pairs, parts, left, right }: Open<Thing>): Pairing<Thing> {
  return {
    pairs: pairs.toSorted((a, b) => a.left.position - b.left.position),
    parts: parts
      .map((part) => ({ left: inOrder(part.left), right: inOrder(part.right), rung: part.rung }))
      .toSorted((a, b) => entryAt(a.left, 0).position - entryAt(b.left, 0).position),
    left: [...left],
    right: [...right],
  };
}

function inOrder<Thing>(sides: readonly Side<Thing>[]): Side<Thing>[] {
  return sides.toSorted((a, b) => a.position - b.position);
}

/** Takes what people decided; ids of which this list has not all are those of other things. */
export function takeDecided<Thing>(state: Open<Thing>): void {
  const { decided } = state;
  if (!decided) return;
  const lefts = new Map([...state.left].map((side) => [side.id, side]));
  const rights = new Map([...state.right].map((side) => [side.id, side]));
  const sidesOf = (ids: readonly string[], sides: ReadonlyMap<string, Side<Thing>>) =>
    ids.flatMap((id) => sides.get(id) ?? []);
  for (const [one, other] of decided.same) takeAt(state, lefts.get(one), rights.get(other), 'decision');
  for (const part of decided.parts) {
    const [left, right] = [sidesOf(part.left, lefts), sidesOf(part.right, rights)];
    if (left.length === part.left.length && right.length === part.right.length)
      takePart(state, { left, right, rung: 'decision' });
  }
}

/** Pairs what alone bears an id on each side. */
function pairById<Thing>(state: Open<Thing>): void {
  const rights = byId(state.right);
  for (const [id, left] of byId(state.left)) {
    const right = rights.get(id);
    if (left && right) take(state, { left, right, rung: 'identity' });
  }
}

/** Pairs what alone bears a key on each side; a key that several bear decides nothing. */
function pairByKey<Thing>(
  state: Open<Thing>,
  keysOf: (side: Side<Thing>) => readonly string[],
  rungFor: (left: Side<Thing>, right: Side<Thing>) => Match['rung'],
): void {
  if (isOneSided(state)) return;
  const rights = soleBearers(state.right, keysOf);
  for (const [key, left] of soleBearers(state.left, keysOf)) {
    const right = rights.get(key);
    if (left && right && state.left.has(left) && state.right.has(right))
      take(state, { left, right, rung: rungFor(left, right) });
  }
}

/** The rung on which the full texts of both meet; short titles are own words and prove nothing. */
function rungOfWritten<Thing>(left: Side<Thing> | undefined, right: Side<Thing> | undefined): TextRung | undefined {
  if (left?.written === undefined || right?.written === undefined) return undefined;
  return meetingRung(left, left.written, right, right.written);
}

/** The first rung on which two texts are equal; only texts whose keys are equal meet at all. */
function meetingRung<Thing>(left: Side<Thing>, text: string, right: Side<Thing>, other: string): TextRung | undefined {
  return left.reader.keyOf(text) === right.reader.keyOf(other) ? rungOf(text, other) : undefined;
}

/** The strictest rung on which any of their texts meet. */
function sameRung<Thing>(left: Side<Thing>, right: Side<Thing>): Match['rung'] {
  const rungs = new Set(
    left.texts.flatMap((text) => right.texts.map((other) => meetingRung(left, text, right, other))),
  );
  return textRungs.reduceRight((strictest, rung) => (rungs.has(rung) ? rung : strictest), 'synonym');
}

/** A subject counts only when one thing on each side has it; things that share more such subjects are paired first. */
function pairBySubject<Thing>(state: Open<Thing>): void {
  if (isOneSided(state)) return;
  const [lefts, rights] = [[...state.left], [...state.right]];
  const rightOf = soleBearers(rights, ({ subjects }) => subjects);
  const shared = new Map<string, Candidate>();
  for (const [subject, left] of soleBearers(lefts, ({ subjects }) => subjects)) {
    const right = rightOf.get(subject);
    if (!left || !right || isApart(state, left, right)) continue;
    const candidate = { left: lefts.indexOf(left), right: rights.indexOf(right), score: 1 };
    const cell = `${candidate.left}:${candidate.right}`;
    shared.set(cell, { ...candidate, score: (shared.get(cell)?.score ?? 0) + 1 });
  }
  for (const { left, right } of assignSides(lefts, rights, [...shared.values()]))
    takeAt(state, lefts[left], rights[right], rungOfWritten(lefts[left], rights[right]) ?? 'subject');
}

function pairByLikeness<Thing>(state: Open<Thing>, floor: number): void {
  if (isOneSided(state)) return;
  const [lefts, rights] = [[...state.left], [...state.right]];
  const candidates: Candidate[] = [];
  lefts.forEach((left, at) => {
    const [number, ours] = [left.number, left.syllables()];
    rights.forEach((right, to) => {
      if (number !== undefined && right.number !== undefined && number !== right.number) return;
      const theirs = right.syllables();
      const score = mostAlike(ours, theirs) < floor ? -1 : jaccard(ours, theirs);
      if (score >= floor && !isApart(state, left, right)) candidates.push({ left: at, right: to, score });
    });
  });
  for (const { left, right, score } of assignSides(lefts, rights, candidates))
    takeAt(state, lefts[left], rights[right], 'likeness', score);
}

function takeAt<Thing>(
  state: Open<Thing>,
  left: Side<Thing> | undefined,
  right: Side<Thing> | undefined,
  rung: Match['rung'],
  score?: number,
): void {
  if (left && right) take(state, { left, right, rung, ...(score !== undefined && { score: rounded(score) }) });
}
