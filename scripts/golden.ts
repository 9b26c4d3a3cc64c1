import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './generate/outputs.js';
import { goldenReports } from './golden/reports.js';

// `npm run reports` writes examples/reports anew. Look at what changed: a golden report is what readers get.
mkdirSync(join(root, 'examples/reports'), { recursive: true });
for (const [path, text] of goldenReports()) writeFileSync(join(root, path), text);
