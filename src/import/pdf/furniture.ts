import { isPageNumber } from '../page-number.js';
import type { Furniture } from '../source-line.js';
import type { PageParts } from './page-parts.js';
import type { PrintedLine } from './printed-lines.js';

/** What is printed on each page and does not belong to the text: numbers and running heads, at its head and foot. */
export interface Cleaned {
  readonly pages: readonly PageParts[];
  readonly furniture: readonly Furniture[];
}

/** The head and the foot of a page, in parts of its height. */
const EDGE = 0.1;
/** A head runs when so many pages have it at the same height. */
const RUNNING = 3;

export function takeFurniture(pages: readonly PageParts[], heights: readonly number[]): Cleaned {
  const heads = runningHeads(pages, heights);
  const furniture: Furniture[] = [];
  const cleaned = pages.map((page, index) => {
    const height = heights[index] ?? 0;
    const lines = page.lines.filter((line, at) => {
      const kind = isAtEdge(line, height) ? kindOf(line, heads) : undefined;
      if (kind === undefined) return true;
      const place = { page: page.number, line: at + 1, column: 1 };
      furniture.push({ kind, text: textOf(line), place });
      return false;
    });
    return { ...page, lines };
  });
  return { pages: cleaned, furniture };
}

function kindOf(line: PrintedLine, heads: ReadonlySet<string>): Furniture['kind'] | undefined {
  if (isPageNumber(textOf(line))) return 'page-number';
  return heads.has(keyOf(line)) ? 'running-head' : undefined;
}

function runningHeads(pages: readonly PageParts[], heights: readonly number[]): Set<string> {
  const counts = new Map<string, number>();
  pages.forEach(({ lines }, index) => {
    const keys = lines.filter((line) => isAtEdge(line, heights[index] ?? 0)).map(keyOf);
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return new Set([...counts].flatMap(([key, count]) => (count >= RUNNING ? [key] : [])));
}

function isAtEdge({ y }: PrintedLine, height: number): boolean {
  return y < EDGE * height || y > (1 - EDGE) * height;
}

/** The numbers in a running head change from page to page. */
function keyOf(line: PrintedLine): string {
  return `${Math.round(line.y / 4)} ${textOf(line).replace(/\d+/g, '#')}`;
}

function textOf({ segments }: PrintedLine): string {
  return segments
    .map(({ text }) => text)
    .join(' ')
    .trim()
    .normalize('NFC');
}
