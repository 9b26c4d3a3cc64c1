import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { build as pack } from 'tsup';
import type * as importDoor from '../../src/import/index.js';
import type { renderSlip } from '../../src/slip.js';
import type { checkPlan, compareAll, comparePlans, formats, renderReport, resolveTemplate } from '../../src/index.js';
import { library } from '../../tsup.config.js';
import { buildCommand } from '../build/command.js';
import { root } from '../generate/outputs.js';

// What is measured is what is published, built anew as it is built there: the command and the library, and for
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
  await buildLibrary();
  const command = await buildCommand(join(folder, 'cli'));
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  return { command, library: join(folder, 'index.js'), empty };
}

async function buildLibrary(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await pack({ ...library, config: false, outDir: folder, dts: false, clean: false, silent: true });
}

/** The door for documents as users have it. */
export async function loadImport(): Promise<typeof importDoor> {
  await buildLibrary();
  return (await import(pathToFileURL(join(folder, 'import.js')).href)) as typeof importDoor;
}

/** What is timed within this process. */
export interface Parts {
  readonly checkPlan: typeof checkPlan;
  readonly compareAll: typeof compareAll;
  readonly comparePlans: typeof comparePlans;
  readonly resolveTemplate: typeof resolveTemplate;
  readonly renderReport: typeof renderReport;
  readonly formats: typeof formats;
  readonly renderSlip: typeof renderSlip;
  readonly validatePlan: (plan: unknown) => boolean;
}

const inner = `
export { checkPlan, compareAll, comparePlans, formats, renderReport, resolveTemplate } from './src/index.ts';
export { renderSlip } from './src/slip.ts';
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
