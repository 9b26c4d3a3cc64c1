import { once } from '#base/once.js';
import type { Change, Comparison, Match } from '#generated/comparison.types.js';
import type { Subjects } from '#model/placed.js';
import type { Alignment } from './align.js';
import { isSameItem } from './alike.js';
import type { SubjectNames } from './aspect.js';
import { facesOf, type AspectName } from './aspects.js';
import { jaccard } from './likeness.js';
import { movedPairs } from './moved.js';
import { rounded, type Pair, type Part, type Side } from './open.js';
import type { Pairing } from './pairing.js';
import { placeOf } from './places.js';
import type { Read } from './reader.js';
import { relate } from './relation.js';
import { compared, type ComparedName, type Thing } from './sides.js';

/** Both plans, read once. */
export interface Both {
  readonly left: Read;
  readonly right: Read;
  readonly names: SubjectNames;
  /** Whether the same item says the same in both plans. */
  readonly hasSameGround: boolean;
}

const thingOf: Readonly<Record<ComparedName, Thing>> = {
  occasion: 'occasion', citation: 'citation', section: 'section', statement: 'statement', window: 'window', phase: 'phase',
  topic: 'topic', goal: 'goal', unit: 'unit', clause: 'clause', task: 'task', route: 'route', money: 'money', recipient: 'recipient',
}; // prettier-ignore

/** Every pair with its rung and its relation, in the order of the left plan. */
export function matchesOf(both: Both, alignment: Alignment): Match[] {
  return compared.flatMap((name) =>
    pairsOf(alignment[name]).map((pair) => ({
      thing: thingOf[name],
      left: placeOf(both.left.index, name, pair.left),
      right: placeOf(both.right.index, name, pair.right),
      rung: pair.rung,
      ...(pair.score !== undefined && { score: pair.score }),
      ...relate(name, pair, both),
    })),
  );
}

/** Pairs, and of what was split or merged the whole with each of its parts, in the order of the left plan. */
function pairsOf({ pairs, parts }: Pairing<object>): readonly Pair<object>[] {
  if (parts.length === 0) return pairs;
  const split = parts.flatMap(({ left, right, rung }) =>
    left.flatMap((one) => right.map((other) => withScore({ left: one, right: other, rung }))),
  );
  return [...pairs, ...split].toSorted(byPosition);
}

function byPosition(a: Pair<object>, b: Pair<object>): number {
  return a.left.position - b.left.position || a.right.position - b.right.position;
}

function withScore(pair: Pair<object>): Pair<object> {
  return pair.rung === 'likeness'
    ? { ...pair, score: rounded(jaccard(pair.left.syllables(), pair.right.syllables())) }
    : pair;
}

/** Every difference: what only one plan has, what changed on which face, what stands elsewhere. */
export function changesOf(both: Both, alignment: Alignment): Change[] {
  return compared.flatMap((name) => changesIn(both, name, alignment));
}

function changesIn(both: Both, name: ComparedName, alignment: Alignment): Change[] {
  // The alignment keeps under each name a pairing of that name's things; here one name stands for all.
  const pairing = alignment[name] as unknown as Pairing<Subjects[typeof name]>;
  const thing = thingOf[name];
  const moved = movedPairs(pairing, name, alignment);
  return [
    ...pairing.left.map((side) => ({
      thing,
      kind: 'removed' as const,
      left: [placeOf(both.left.index, name, side)],
      right: [],
    })),
    ...pairing.right.map((side) => ({
      thing,
      kind: 'added' as const,
      left: [],
      right: [placeOf(both.right.index, name, side)],
    })),
    ...pairing.parts.map((part) => changeOfPart(both, name, part)),
    ...pairing.pairs.flatMap((pair) => changesOfPair(both, name, pair, moved.get(pair))),
  ];
}

function changeOfPart(both: Both, name: ComparedName, { left, right }: Part<object>): Change {
  return {
    thing: thingOf[name],
    kind: left.length === 1 ? 'split' : 'merged',
    left: placesOf(name, left, both.left),
    right: placesOf(name, right, both.right),
  };
}

function placesOf(name: ComparedName, sides: readonly Side<object>[], { index }: Read): Change['left'] {
  return sides.map((side) => placeOf(index, name, side));
}

function changesOfPair<Name extends ComparedName>(
  both: Both,
  name: Name,
  pair: Pair<Subjects[Name]>,
  movedAs: AspectName | undefined,
): Change[] {
  if (movedAs === undefined && both.hasSameGround && isSameItem(pair.left.item, pair.right.item)) return [];
  const thing = thingOf[name];
  // Most pairs are alike, and nobody asks where they stand.
  const places = once(() => ({
    left: [placeOf(both.left.index, name, pair.left)],
    right: [placeOf(both.right.index, name, pair.right)],
  }));
  const [before, after] = [
    facesOf[name](pair.left.item, both.left, both.names),
    facesOf[name](pair.right.item, both.right, both.names),
  ];
  const changes: Change[] = [];
  for (const aspect of Object.keys(before) as AspectName[]) {
    const [was, now] = [before[aspect], after[aspect]];
    if (both.hasSameGround && was?.source !== undefined && isSameItem(was.source, now?.source)) continue;
    if (was?.key === now?.key || isSilent(aspect, was?.value, now?.value)) continue;
    changes.push({
      thing,
      kind: 'changed',
      aspect,
      ...places(),
      ...(was?.value !== undefined && { was: was.value }),
      ...(now?.value !== undefined && { now: now.value }),
    });
  }
  if (movedAs !== undefined) changes.push({ thing, kind: 'moved', aspect: movedAs, ...places() });
  return changes;
}

/** Where one side holds own words only, its missing text says nothing. */
function isSilent(aspect: AspectName, was: unknown, now: unknown): boolean {
  return aspect === 'text' && (was === undefined || now === undefined);
}

export function countsOf(matches: readonly Match[], changes: readonly Change[], shared: number): Comparison['counts'] {
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  return {
    matches: matches.length,
    added: count('added'),
    removed: count('removed'),
    moved: count('moved'),
    changed: count('changed'),
    split: count('split'),
    merged: count('merged'),
    shared,
  };
}
