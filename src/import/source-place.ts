import type { Place } from '#generated/plan.types.js';
import type { Passage, Piece } from './passage.js';
import type { SourceLine } from './source-line.js';

type Spot = Omit<Place, 'id' | 'field'>;

/** Where a passage stands: one place from its first line to its last, or one for each line where it has a column only. */
export function placesOf(lines: readonly SourceLine[], { pieces }: Passage): Spot[] {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return [];
  if (isUnbroken(lines, pieces)) return [spotOf(lines, first, last)];
  const byLine = new Map<number, Piece[]>();
  for (const piece of pieces) byLine.set(piece.line, [...(byLine.get(piece.line) ?? []), piece]);
  return [...byLine.values()].flatMap((own) => {
    const [start, end] = [own[0], own.at(-1)];
    return start && end ? [spotOf(lines, start, end)] : [];
  });
}

/** Whether all of the lines between the first and the last piece belong to the passage. */
function isUnbroken(lines: readonly SourceLine[], pieces: readonly Piece[]): boolean {
  return pieces.every((piece, n) => {
    const before = pieces[n - 1];
    if (!before || before.line === piece.line) return true;
    const [above, here] = [lines[before.line], lines[piece.line]];
    if (above?.place.page !== here?.place.page || above?.place.paragraph !== here?.place.paragraph) return false;
    return before.line + 1 === piece.line && reachesEnd(above, before) && !here?.cell && isAtStart(piece, here);
  });
}

function reachesEnd(line: SourceLine | undefined, piece: Piece): boolean {
  return (
    piece.from + piece.length === line?.text.length ||
    /^[\s*]*$/.test(line?.text.slice(piece.from + piece.length) ?? '')
  );
}

function isAtStart(piece: Piece, line: SourceLine | undefined): boolean {
  return piece.from === 0 || /^[\s*]*$/.test(line?.text.slice(0, piece.from) ?? '');
}

function spotOf(lines: readonly SourceLine[], first: Piece, last: Piece): Spot {
  const [top, bottom] = [lines[first.line]?.place, lines[last.line]?.place];
  if (!top || !bottom) return {};
  return {
    ...(top.page !== undefined && { page: top.page }),
    ...(top.paragraph !== undefined && { paragraph: top.paragraph }),
    line: top.line,
    ...(bottom.line !== top.line && { lineEnd: bottom.line }),
    from: columnOf(lines[first.line], first.from),
    to: columnOf(lines[last.line], last.from + last.length),
  };
}

/** The column in the original of a character of a line. */
function columnOf(line: SourceLine | undefined, at: number): number {
  if (!line) return at;
  const own = Math.max(0, at - (line.computed ?? 0));
  return line.place.column - 1 + (line.written === undefined ? own : writtenAt(line.written, own));
}

/** How far one has come in the text as written when so much of its normal form has been read. */
function writtenAt(written: string, count: number): number {
  let [read, at] = [0, 0];
  while (read < count && at < written.length) {
    const cluster = /^.\p{M}*/su.exec(written.slice(at, at + 40))?.[0] ?? written.charAt(at);
    read += cluster.normalize('NFC').length;
    at += cluster.length;
  }
  return at;
}
