import type { PrintedLine, Segment } from './printed-lines.js';

// What stands beside what. The header of a plan and its end have two columns, whose lines need not be level with each other.

/** Lines below each other, or columns beside each other. */
export type Block =
  | { readonly kind: 'line'; readonly line: PrintedLine; readonly number: number }
  | { readonly kind: 'columns'; readonly left: readonly Placed[]; readonly right: readonly Placed[] }
  | { readonly kind: 'row'; readonly line: PrintedLine; readonly number: number };

export interface Placed {
  readonly segment: Segment;
  /** The line on the page, counted from 1. */
  readonly number: number;
  /** Where it begins in the line. */
  readonly column: number;
}

interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** The least width of a gutter, in parts of the size of letters. */
const GUTTER = 0.5;

/** @param centre The middle between the margins: what stands there alone belongs to neither column. */
export function blocksOf(lines: readonly PrintedLine[], centre: number): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const region = regionAt(lines, at, centre);
    if (region === undefined) {
      const line = lines[at];
      if (line !== undefined) blocks.push({ kind: line.segments.length > 1 ? 'row' : 'line', line, number: at + 1 });
      at++;
    } else {
      blocks.push(columnsOf(lines, at, region));
      at = region.end;
    }
  }
  return blocks;
}

interface Region {
  readonly end: number;
  readonly gutter: Gutter;
}

/** The columns that begin with a line: it or the next one has both, and no line up to the end crosses the space between. */
function regionAt(lines: readonly PrintedLine[], start: number, centre: number): Region | undefined {
  const seed = seedOf(lines, start);
  if (seed === undefined) return undefined;
  let gutter = seed.gutter;
  let end = start;
  for (; end < lines.length; end++) {
    const line = lines[end];
    const narrower = line === undefined || isCentred(line, centre) ? undefined : narrowed(gutter, line);
    if (narrower === undefined) break;
    gutter = narrower;
  }
  return end > seed.line ? { end, gutter } : undefined;
}

/** The first line with two parts: this one, or one of the next two where those before it stand in one column of it. */
function seedOf(
  lines: readonly PrintedLine[],
  start: number,
): { readonly line: number; readonly gutter: Gutter } | undefined {
  const isTop = start === 0;
  for (let at = start; at < Math.min(start + 3, lines.length); at++) {
    const segments = lines[at]?.segments ?? [];
    if (segments.length > 2) return undefined;
    const [left, right] = segments;
    if (left === undefined || right === undefined) continue;
    const gutter = { from: left.to, to: right.from };
    const before = lines.slice(start, at);
    // Below other text a line on the left is the end of that text.
    const fits = before.every((line) => narrowed(gutter, line) !== undefined && (isTop || isRight(line, gutter)));
    return fits ? { line: at, gutter } : undefined;
  }
  return undefined;
}

function isCentred({ segments, size }: PrintedLine, centre: number): boolean {
  const [only] = segments;
  return only !== undefined && segments.length === 1 && Math.abs((only.from + only.to) / 2 - centre) <= size;
}

function isRight({ segments }: PrintedLine, { to }: Gutter): boolean {
  return segments.every(({ from, size }) => from >= to - 6 * size);
}

/** What is left of the gutter beside a line; nothing where the line crosses it. */
function narrowed(gutter: Gutter, { segments, size }: PrintedLine): Gutter | undefined {
  const middle = (gutter.from + gutter.to) / 2;
  let { from, to } = gutter;
  for (const segment of segments) {
    if ((segment.from + segment.to) / 2 < middle) from = Math.max(from, segment.to);
    else to = Math.min(to, segment.from);
  }
  return to - from >= GUTTER * size && segments.length <= 2 ? { from, to } : undefined;
}

function columnsOf(lines: readonly PrintedLine[], start: number, { end, gutter }: Region): Block {
  const left: Placed[] = [];
  const right: Placed[] = [];
  lines.slice(start, end).forEach((line, index) => {
    for (const placed of placedOf(line, start + index + 1)) {
      (placed.segment.to <= gutter.from + 0.01 ? left : right).push(placed);
    }
  });
  return { kind: 'columns', left, right };
}

/** The parts of a line with the columns where they begin: one blank stands for the gap between two. */
export function placedOf(line: PrintedLine, number: number): Placed[] {
  let column = 1;
  return line.segments.map((segment) => {
    const placed = { segment, number, column };
    column += segment.text.length + 1;
    return placed;
  });
}
