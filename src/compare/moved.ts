import { groupBy } from '#base/group.js';
import type { Subjects } from '#model/placed.js';
import type { Alignment } from './align.js';
import type { AspectName } from './aspects.js';
import type { Pair } from './open.js';
import { movedAmong } from './order.js';
import type { Pairing } from './pairing.js';
import type { ComparedName } from './sides.js';

/** Pairs that stand elsewhere: in another phase, or in another order among those that stayed. */
export function movedPairs<Name extends ComparedName>(
  pairing: Pairing<Subjects[Name]>,
  name: Name,
  alignment: Alignment,
): Map<Pair<Subjects[Name]>, AspectName> {
  const moved = new Map<Pair<Subjects[Name]>, AspectName>();
  const phases = new Map(alignment.phase.pairs.map(({ left, right }) => [left.id, right.id]));
  for (const pair of name === 'topic' ? pairing.pairs : [])
    if (!isOnePhase(phases, phaseOf(pair.left.item), phaseOf(pair.right.item))) moved.set(pair, 'phase');
  const stayed = moved.size === 0 ? pairing.pairs : pairing.pairs.filter((pair) => !moved.has(pair));
  if (isInOrder(stayed)) return moved;
  for (const group of groupBy(stayed, ({ left }) => phaseOf(left.item) ?? '').values()) {
    const positions = group.map((pair) => ({ pair, left: pair.left.position, right: pair.right.position }));
    const out = movedAmong(positions);
    for (const position of positions) if (out.has(position)) moved.set(position.pair, 'order');
  }
  return moved;
}

/** Whether pairs, which stand in the order of the left plan, stand so in the right one too: nothing to reckon with. */
function isInOrder(pairs: readonly Pair<unknown>[]): boolean {
  let last = -1;
  for (const { right } of pairs) {
    if (right.position < last) return false;
    last = right.position;
  }
  return true;
}

/** Whether two topics stand in phases that are paired, or in none, or in the same one that neither plan has. */
function isOnePhase(pairs: ReadonlyMap<string, string>, from: string | undefined, to: string | undefined): boolean {
  const isPaired = from !== undefined && pairs.has(from);
  const isTaken = to !== undefined && [...pairs.values()].includes(to);
  return isPaired || isTaken ? isPaired && pairs.get(from) === to : from === to;
}

function phaseOf(item: object): string | undefined {
  return 'phase' in item && typeof item.phase === 'string' ? item.phase : undefined;
}
