import { isSome, type Some } from '#base/group.js';
import { compareCodeUnits } from '#base/text.js';
import type { Decision, Party } from '#generated/alignment.types.js';
import type { Placed } from '#model/placed.js';
import { keysUnder, type FirstRow, type Pivot } from './matrix.js';
import { fullKey, rowed, type RowedName, type RowKey, type RowRead } from './row-keys.js';

type Item = Placed<{ readonly id: string }>;

/** An item that was decided on, with the rows that it has by itself. */
interface Found {
  readonly item: object;
  readonly keys: readonly RowKey[];
}

/** A decision on items that stand side by side here. */
interface Decided {
  readonly thing: RowedName;
  readonly verdict: Decision['verdict'];
  readonly one: Some<Found>;
  readonly other: Some<Found>;
  /** What the items of the other side are called, where they have to stand alone. */
  readonly name: string;
}

/**
 * The rows as people decided: what is one, or was split or merged, is one row, and with it all that goes by the same words;
 * of rows that go by a subject, a role or a parent only the item itself changes over. What is different has a row of its own
 * where it would share one. A decision on a plan that is not here changes nothing.
 */
export function decidedPivot(pivot: Pivot, reads: readonly RowRead[], decisions: readonly Decision[]): Pivot {
  const { first = [] } = pivot;
  const decided = decisions.flatMap((decision) => findAll(decision, pivot, reads));
  if (decided.length === 0) return pivot;
  const joined = joinRows(decided.filter(({ verdict }) => verdict !== 'different'));
  const own = new Map(joined.over);
  const keysOf = (thing: RowedName, { item, keys }: Found) =>
    own.get(item) ?? keys.map((key) => joined.keyOf(thing, key));
  const apart = new Set<string>();
  for (const { thing, verdict, one, other, name } of decided) {
    if (verdict !== 'different') continue;
    const rowsOf = (found: Found) => keysOf(thing, found).map((key) => fullKey(thing, key));
    const [ours, theirs] = [rowsOf(one[0]), rowsOf(other[0])];
    if (ours.some((key) => theirs.includes(key))) own.set(other[0].item, [{ by: 'decision', key: name }]);
    else for (const a of ours) for (const b of theirs) apart.add([a, b].toSorted(compareCodeUnits).join('\n'));
  }
  return {
    first: first.filter((row) => isSameRow(row, joined.keyOf(row.thing, row))),
    keysOf: (read, thing, placed) => keysOf(thing, { item: placed.item, keys: keysUnder(pivot, read, thing, placed) }),
    apart,
  };
}

function findAll({ thing, verdict, one, other }: Decision, pivot: Pivot, reads: readonly RowRead[]): Decided[] {
  const name = rowed.find((each) => each === thing);
  if (name === undefined || verdict === 'undecided') return [];
  const [left, right] = [itemsOf(one, name, pivot, reads), itemsOf(other, name, pivot, reads)];
  if (!isSome(left) || !isSome(right)) return [];
  return [{ thing: name, verdict, one: left, other: right, name: `${other.plan}/${other.items.join('+')}` }];
}

function itemsOf({ plan, items }: Party, thing: RowedName, pivot: Pivot, reads: readonly RowRead[]): Found[] {
  return reads
    .filter(({ index }) => index.plan.id === plan)
    .flatMap((read) =>
      (read.index.all(thing) as readonly Item[])
        .filter(({ item }) => items.includes(item.id))
        .map((placed) => ({ item: placed.item, keys: keysUnder(pivot, read, thing, placed) })),
    );
}

interface Joined {
  /** The row that a row has become a part of; itself where nobody joined it. */
  readonly keyOf: (thing: RowedName, key: RowKey) => RowKey;
  /** Items that changed over to another row. */
  readonly over: ReadonlyMap<object, readonly RowKey[]>;
}

function joinRows(decided: readonly Decided[]): Joined {
  const joinedTo = new Map<string, RowKey>();
  const over = new Map<object, readonly RowKey[]>();
  const keyOf = (thing: RowedName, key: RowKey): RowKey => {
    let at = key;
    for (let next = joinedTo.get(fullKey(thing, at)); next; next = joinedTo.get(fullKey(thing, at))) at = next;
    return at;
  };
  for (const { thing, one, other } of decided)
    for (const left of one)
      for (const right of other) {
        // A citation that is only mentioned has no row.
        if (!isSome(left.keys) || !isSome(right.keys)) continue;
        const [a, b] = [keyOf(thing, left.keys[0]), keyOf(thing, right.keys[0])];
        if (isSameRow(a, b)) continue;
        const [kept, given] = byStrength(a, b) <= 0 ? [a, b] : [b, a];
        if (given.by === 'words') joinedTo.set(fullKey(thing, given), kept);
        else over.set(kept === a ? right.item : left.item, [kept]);
      }
  return { keyOf, over };
}

/** Which of two rows the other becomes a part of. */
const strengths: readonly RowKey['by'][] = ['parent', 'subject', 'role', 'decision', 'words'];

function byStrength(a: RowKey, b: RowKey): number {
  return strengths.indexOf(a.by) - strengths.indexOf(b.by) || compareCodeUnits(a.key, b.key);
}

function isSameRow(a: RowKey | FirstRow, b: RowKey): boolean {
  return a.by === b.by && a.key === b.key;
}
