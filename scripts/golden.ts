import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './generate/outputs.js';
import { goldenReports } from './golden/reports.js';
import { writeTold } from './golden/told.js';

// `npm run reports` writes examples/reports and told.txt of every rule anew. Look at what changed: it is what readers get.
mkdirSync(join(root, 'examples/reports'), { recursive: true });
for (const [path, text] of goldenReports()) writeFileSync(join(root, path), text);
writeTold();
