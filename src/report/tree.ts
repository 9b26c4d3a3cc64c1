import { wrap } from './page.js';
import type { Paint } from './paint.js';

/** A line of a tree and what hangs below it. */
export interface Branch {
  readonly text: string;
  readonly below?: readonly Branch[];
}

/** A tree with its lines drawn, as file managers draw folders. Long texts are wrapped beside the line that goes on. */
export function drawTree(branches: readonly Branch[], width: number, paint: Paint, trunk = ''): string[] {
  return branches.flatMap(({ text, below = [] }, at) => {
    const isLast = at === branches.length - 1;
    const stem = trunk + (isLast ? '   ' : '│  ');
    const room = Math.max(20, width - stem.length);
    const [head = '', ...rest] = wrap(text, room);
    const beside = stem + (below.length > 0 ? '│  ' : '   ');
    return [
      paint('faint', `${trunk}${isLast ? '└─ ' : '├─ '}`) + head,
      ...rest.map((line) => paint('faint', beside.slice(0, stem.length)) + line),
      ...drawTree(below, width, paint, stem),
    ];
  });
}
