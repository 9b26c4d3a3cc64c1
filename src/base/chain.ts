import type { Keep } from './boundary.js';
import { entryAt } from './entry.js';

// A chain is a choice of ends to keep: at most one slack for each boundary, never falling. The heaviest chains are the
// smallest repairs. Each keep saves one end or two, so the heaviest is found like a longest rising subsequence, from the
// right, with one binary search a keep: O(n log n). Listing takes O(n) more for each chain.

interface Ranked {
  readonly keep: Keep;
  /** The most that a chain from here to the right can save. */
  readonly best: number;
}

/** The chains that save most, at most `limit` of them; those that keep earlier ends come first. */
export function findHeaviestChains(keepsByBoundary: readonly (readonly Keep[])[], limit: number): Keep[][] {
  const layers = layerByBest(rankKeeps(keepsByBoundary));
  const chains: Keep[][] = [];
  // Own stack, deepest first: a plan of a stranger may have more phases than the engine has frames.
  const stack: Link[] = [{ left: layers.length - 1 }];
  while (chains.length < limit) {
    const link = stack.pop();
    if (!link) break;
    if (link.left === 0) chains.push(unlink(link));
    else stack.push(...findNext(link, entryAt(layers, link.left)).reverse());
  }
  return chains;
}

/** A chain under construction, from its last keep back to the first. */
interface Link {
  readonly keep?: Keep;
  readonly previous?: Link;
  /** What the rest of the chain must save. */
  readonly left: number;
}

// Every keep of the layer that lies further right and not lower leads to a whole chain: there are no dead ends.
function findNext(link: Link, layer: readonly Keep[]): Link[] {
  const { keep: last } = link;
  const next = last ? layer.filter((keep) => keep.at > last.at && keep.slack >= last.slack) : layer;
  return next.map((keep) => ({ keep, previous: link, left: link.left - keep.saves }));
}

function unlink(link: Link): Keep[] {
  const chain: Keep[] = [];
  for (let at: Link | undefined = link; at?.keep; at = at.previous) chain.push(at.keep);
  return chain;
}

function rankKeeps(keepsByBoundary: readonly (readonly Keep[])[]): Ranked[] {
  const ranked: Ranked[] = [];
  // highest[s]: the highest slack from which a chain to the right saves s or more; it falls as s grows.
  const highest = [Infinity];
  for (const keeps of keepsByBoundary.toReversed()) {
    const here = keeps.map((keep) => ({ keep, best: findLastAtLeast(highest, keep.slack) + keep.saves }));
    for (const { keep, best } of here) {
      for (let saved = best - keep.saves + 1; saved <= best; saved++) {
        highest[saved] = Math.max(highest[saved] ?? -Infinity, keep.slack);
      }
    }
    ranked.push(...here.reverse());
  }
  return ranked.reverse();
}

/** The keeps by what a chain from them can save, in order of boundaries. */
function layerByBest(ranked: readonly Ranked[]): Keep[][] {
  const layers: Keep[][] = [[]];
  for (const { keep, best } of ranked) {
    while (layers.length <= best) layers.push([]);
    entryAt(layers, best).push(keep);
  }
  return layers;
}

/** The last position in a falling list whose value is at least `bound`; the first value always is. */
function findLastAtLeast(falling: readonly number[], bound: number): number {
  let low = 0;
  let high = falling.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (entryAt(falling, middle) >= bound) low = middle;
    else high = middle - 1;
  }
  return low;
}
