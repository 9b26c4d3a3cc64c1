import type { SourceLine } from '../source-line.js';
import type { PrintedLine, Segment } from './printed-lines.js';

/** Between what the lines of a page stand, and how far they are from each other. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

export function marginsOf(lines: readonly PrintedLine[]): Margins {
  const segments = lines.flatMap((line) => line.segments);
  const steps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y);
  const [lefts, rights] = [segments.map(({ from }) => from), segments.map(({ to }) => to)];
  return {
    left: sharedBy(lefts, Math.min),
    right: sharedBy(rights, Math.max),
    pitch: steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0,
  };
}

const enough = 4;

/**
 * The outermost edge at which several lines begin or end, if there is one. Headers reach beyond the margins, and on a page of
 * short paragraphs more lines begin at the indent than at the margin.
 */
function sharedBy(edges: readonly number[], outermost: (...edges: number[]) => number): number {
  const counts = new Map<number, number>();
  for (const edge of edges) {
    const key = Math.round(edge / 2);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const shared = [...counts].flatMap(([key, count]) => (count >= enough ? [key * 2] : []));
  return shared.length > 0 ? outermost(...shared) : outermost(...edges);
}

/** Where a line stands between the margins, in characters of the usual width. */
export function layoutOf(
  { from, to, size }: Segment,
  { left, right }: Margins,
): Pick<SourceLine, 'isCentred' | 'indent' | 'reach'> {
  const [before, after] = [from - left, right - to];
  const isCentred = Math.abs(before - after) <= size && before >= 3 * size;
  const inCharacters = (length: number) => Math.max(0, Math.round(length / (size / 2)));
  return { ...(isCentred ? { isCentred } : {}), indent: inCharacters(before), reach: inCharacters(to - left) };
}
