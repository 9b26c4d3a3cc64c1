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
  readonly one: readonly Found[];
  readonly other: readonly Found[];
  /** What the items of the other side are called, where they have to stand alone. */
  readonly name: string;
}

/**
 * The rows as people decided: what is one, or was split or merged, is one row, and with it all that goes by the same words;
 * of rows that go by a subject, a role or a parent only the item itself changes over. What is different has a row of its own
 * where it would share one. A decision on a plan that is not here changes nothing.
 */
export function decidedPivot(pivot: Pivot, reads: readonly RowRead[], decisions: readonly Decision[]): Pivot {
  const found = decisions.flatMap((decision) => findAll(decision, pivot, reads));
  if (found.length === 0) return pivot;
  const joined = joinRows(found.filter(({ verdict }) => verdict !== 'different'));
  const own = new Map(joined.over);
  const keysOf = (thing: RowedName, { item, keys }: Found) =>
    own.get(item) ?? keys.map((key) => joined.keyOf(thing, key));
  const apart = new Set<string>();
  for (const { thing, verdict, one, other, name } of found) {
    const [left, right] = [one[0], other[0]];
    if (verdict !== 'different' || !left || !right) continue;
    const [ours, theirs] = [keysOf(thing, left), keysOf(thing, right)].map((keys) => keys.map((key) => fullKey(thing, key))); // prettier-ignore
    if (ours?.some((key) => theirs?.includes(key))) own.set(right.item, [{ by: 'decision', key: name }]);
    else
      for (const a of ours ?? []) for (const b of theirs ?? []) apart.add([a, b].toSorted(compareCodeUnits).join('\n'));
  }
  return {
    first: (pivot.first ?? []).filter((row) => isSameRow(row, joined.keyOf(row.thing, row))),
    keysOf: (read, thing, placed) => keysOf(thing, { item: placed.item, keys: keysUnder(pivot, read, thing, placed) }),
    apart,
  };
}

function findAll({ thing, verdict, one, other }: Decision, pivot: Pivot, reads: readonly RowRead[]): Decided[] {
  const name = rowed.find((each) => each === thing);
  if (name === undefined || verdict === 'undecided') return [];
  const [left, right] = [one, other].map((party) => itemsOf(party, name, pivot, reads));
  if (!left?.[0] || !right?.[0]) return [];
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
        const [a, b] = [left.keys[0], right.keys[0]].map((key) => key && keyOf(thing, key));
        if (!a || !b || isSameRow(a, b)) continue;
        const [kept, given] = [a, b].toSorted(byStrength);
        if (!kept || !given) continue;
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
