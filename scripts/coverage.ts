import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { root } from './generate/outputs.js';

// `npx tsx scripts/coverage.ts` after a run of the tests with coverage: how much of each room was met, line by line.

interface Covered {
  readonly lines: { readonly total: number; readonly covered: number };
  readonly branches: { readonly total: number; readonly covered: number };
}

const summary = JSON.parse(readFileSync('node_modules/.cache/coverage/coverage-summary.json', 'utf8')) as Record<
  string,
  Covered
>;
const rooms = new Map<string, Covered[]>();
for (const [file, covered] of Object.entries(summary)) {
  if (file === 'total') continue;
  const [, room = ''] = relative(root, file).split(sep);
  rooms.set(room, [...(rooms.get(room) ?? []), covered]);
}

function share(files: readonly Covered[], of: keyof Covered): string {
  const sum = (part: 'covered' | 'total') => files.reduce((total, file) => total + file[of][part], 0);
  return `${((100 * sum('covered')) / Math.max(1, sum('total'))).toFixed(2)} %`;
}

for (const [room, files] of [...rooms].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    `${room.padEnd(12)} ${share(files, 'lines').padStart(9)} of lines ${share(files, 'branches').padStart(9)} of branches`,
  );
