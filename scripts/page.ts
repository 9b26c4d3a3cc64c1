import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPage } from './build/page.js';
import { root } from './generate/outputs.js';

// `npm run page` writes dist/page.html, which `plan-compliance page` hands out.
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist/page.html'), await buildPage());
