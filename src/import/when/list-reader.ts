import { readBareDay, readBareMonth } from './bare-point.js';
import type { Point } from './point.js';
import { readPoint } from './point-reader.js';
import { phraseAt, type Token } from './tokens.js';

/** Days, months or quarters with commas and "và" between; the last one tells what the others leave out. */
export function readList(
  tokens: readonly Token[],
  first: Point,
): { readonly points: readonly Point[]; readonly to: number } | undefined {
  if (first.kind === 'event' || first.kind === 'issue') return undefined;
  const points = [first];
  let at = first.to;
  for (let next = readNext(tokens, at, first); next; next = readNext(tokens, at, first)) {
    points.push(next);
    at = next.to;
  }
  const last = points.at(-1);
  if (points.length < 2 || !last) return undefined;
  return last.kind === 'day' && last.month === undefined ? undefined : { points, to: at };
}

function readNext(tokens: readonly Token[], at: number, first: Point): Point | undefined {
  const joint = tokens[at]?.text === ',' || tokens[at]?.text === ';' ? 1 : 0;
  const start = at + joint + phraseAt(tokens, at + joint, 'và');
  if (start === at) return undefined;
  const point = readPoint(tokens, start + phraseAt(tokens, start, 'trước'));
  if (point?.kind === first.kind && (point.isSure || first.isSure)) return point;
  return point ? undefined : (readBareMonth(tokens, start, first) ?? readBareDay(tokens, start, first));
}
