import { join } from 'node:path';
import { buildCommand } from './build/command.js';
import { root } from './generate/outputs.js';

// What `npm run build` does beside tsup, which builds the library.
await buildCommand(join(root, 'dist/cli'));
