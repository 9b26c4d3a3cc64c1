import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Metafile } from 'esbuild';
import { billOf } from './build/bill.js';
import { bundledIn, noticesOf } from './build/bundled.js';
import { buildCommand } from './build/command.js';
import { buildPage } from './build/page.js';
import { root } from './generate/outputs.js';

// What `npm run build` does beside tsup, which builds the library: the command, the page that it hands out, and what a distributor
// asks for of the packages in them. `npm run page` writes the page alone.
const dist = join(root, 'dist');
mkdirSync(dist, { recursive: true });
const seen: Metafile[] = [];
writeFileSync(join(dist, 'page.html'), await buildPage(seen));
if (!process.argv.includes('--page')) {
  await buildCommand(join(dist, 'cli'), seen);
  const bundled = bundledIn(seen);
  writeFileSync(join(dist, 'third-party.md'), noticesOf(bundled));
  writeFileSync(join(dist, 'bom.cdx.json'), billOf(bundled));
}
