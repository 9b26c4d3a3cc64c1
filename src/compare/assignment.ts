/** A pair that may be made, and what it is worth. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/**
 * The pairs with the greatest total score, each side used at most once. Exact: the candidates fall into components that
 * share nothing, and each is solved by the Hungarian method (Kuhn 1955; shortest augmenting paths, O(n³) of its own size).
 * Which of two equally good answers is chosen depends on the candidates alone, not on their order.
 */
export function assign(candidates: readonly Candidate[]): Candidate[] {
  return componentsOf(candidates).flatMap(assignComponent).toSorted(byPosition);
}

function byPosition(a: Candidate, b: Candidate): number {
  return a.left - b.left || a.right - b.right;
}

function componentsOf(candidates: readonly Candidate[]): Candidate[][] {
  // Those of the left have even names, those of the right odd ones.
  const root = new Map<number, number>();
  const find = (name: number): number => {
    let at = name;
    for (let next = root.get(at); next !== undefined && next !== at; next = root.get(at)) at = next;
    return at;
  };
  for (const { left, right } of candidates) {
    const [a, b] = [find(2 * left), find(2 * right + 1)];
    if (a !== b) root.set(a, b);
  }
  const components = new Map<number, Candidate[]>();
  for (const candidate of candidates.toSorted(byPosition)) {
    const name = find(2 * candidate.left);
    const component = components.get(name);
    if (component) component.push(candidate);
    else components.set(name, [candidate]);
  }
  return [...components.values()];
}

function assignComponent(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length === 1) return [...candidates];
  const lefts = [...new Set(candidates.map(({ left }) => left))];
  const rights = [...new Set(candidates.map(({ right }) => right))].toSorted((a, b) => a - b);
  const size = Math.max(lefts.length, rights.length);
  const cost = Array.from({ length: size }, () => new Float64Array(size));
  const rowOf = new Map(lefts.map((left, at) => [left, at]));
  const columnOf = new Map(rights.map((right, at) => [right, at]));
  const byCell = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const [row, column] = [rowOf.get(candidate.left) ?? 0, columnOf.get(candidate.right) ?? 0];
    const line = cost[row];
    if (line) line[column] = -candidate.score;
    byCell.set(row * size + column, candidate);
  }
  return solve(cost).flatMap((column, row) => byCell.get(row * size + column) ?? []);
}

/** For each row of a square cost matrix the column that it takes in the cheapest assignment. */
function solve(cost: readonly Float64Array[]): number[] {
  const size = cost.length;
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1); // row, from 1, that holds the column; 0 for none
  for (let row = 1; row <= size; row++) {
    const way = augment(cost, row, rowOf, rowPotential, columnPotential);
    for (let column = way.end; column !== 0;) {
      const previous = way.from[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    }
  }
  const columns = Array.from({ length: size }, () => 0);
  for (let column = 1; column <= size; column++) columns[(rowOf[column] ?? 1) - 1] = column - 1;
  return columns;
}

/** The shortest way from a row to a free column; column 0 stands for the row itself. Potentials stay feasible. */
function augment(
  cost: readonly Float64Array[],
  row: number,
  rowOf: Int32Array,
  rowPotential: Float64Array,
  columnPotential: Float64Array,
): { end: number; from: Int32Array } {
  const size = cost.length;
  const shortest = new Float64Array(size + 1).fill(Infinity);
  const from = new Int32Array(size + 1);
  const isDone = new Uint8Array(size + 1);
  let at = 0;
  rowOf[0] = row;
  do {
    isDone[at] = 1;
    const here = rowOf[at] ?? 0;
    let delta = Infinity;
    let next = 0;
    for (let column = 1; column <= size; column++) {
      if (isDone[column]) continue;
      const reduced = (cost[here - 1]?.[column - 1] ?? 0) - (rowPotential[here] ?? 0) - (columnPotential[column] ?? 0);
      if (reduced < (shortest[column] ?? 0)) {
        shortest[column] = reduced;
        from[column] = at;
      }
      if ((shortest[column] ?? 0) < delta) {
        delta = shortest[column] ?? 0;
        next = column;
      }
    }
    for (let column = 0; column <= size; column++) {
      if (isDone[column]) {
        const holder = rowOf[column] ?? 0;
        rowPotential[holder] = (rowPotential[holder] ?? 0) + delta;
        columnPotential[column] = (columnPotential[column] ?? 0) - delta;
      } else shortest[column] = (shortest[column] ?? 0) - delta;
    }
    at = next;
  } while (rowOf[at] !== 0);
  return { end: at, from };
}
