import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { build as pack, type Options } from 'tsup';
import type { checkPlan, comparePlans, resolveTemplate } from '../../src/index.js';
import shipped from '../../tsup.config.js';
import { root } from '../generate/outputs.js';

// What is measured is what is published, built anew by its own settings: the command and the library by tsup, and for
// measurements within one process the library once more, with the parts of it that have no door.

/** Inside node_modules, so that what is external is found and nothing has to be ignored. */
export const folder = join(root, 'node_modules/.cache/bench');

export interface Builds {
  /** The program, as CommonJS. */
  readonly command: string;
  /** The package, as an ES module. */
  readonly library: string;
  /** A module with nothing in it. */
  readonly empty: string;
}

export async function buildAll(): Promise<Builds> {
  mkdirSync(folder, { recursive: true });
  for (const options of [shipped].flat() as Options[])
    await pack({ ...options, config: false, outDir: folder, dts: false, clean: false, silent: true });
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  return { command: join(folder, 'cli/main.cjs'), library: join(folder, 'index.js'), empty };
}

/** What is timed within this process. */
export interface Parts {
  readonly checkPlan: typeof checkPlan;
  readonly comparePlans: typeof comparePlans;
  readonly resolveTemplate: typeof resolveTemplate;
  readonly validatePlan: (plan: unknown) => boolean;
}

const inner = `
export { checkPlan, comparePlans, resolveTemplate } from './src/index.ts';
export { validatePlan } from './src/generated/validators.js';
`;

export async function loadParts(): Promise<Parts> {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'parts.mjs');
  await bundle({
    stdin: { contents: inner, resolveDir: root },
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    logLevel: 'error',
    mainFields: ['module', 'main'],
    outfile,
    platform: 'node',
    target: 'node20',
  });
  return (await import(pathToFileURL(outfile).href)) as Parts;
}
