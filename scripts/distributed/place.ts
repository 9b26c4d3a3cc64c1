import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import manifest from '../../package.json' with { type: 'json' };
import { buildCommand } from '../build/command.js';
import { VENDOR_OPTIONS } from '../build/consumers.js';
import { root } from '../generate/outputs.js';
import { run } from './processes.js';

/** The example as somebody copied it, with its packages, and with the library as it is built from the sources of now. */
export interface Place {
  readonly folder: string;
  /** The program of the library. */
  readonly program: string;
}

export async function prepare(temporary: string): Promise<Place> {
  const folder = join(temporary, 'distributed');
  const library = join(temporary, 'library');
  cpSync(join(root, 'examples/distributed'), folder, { recursive: true });
  const program = await buildLibrary(library);
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--no-package-lock', '--silent'];
  run('npm', ['install', ...quiet, library], folder);
  checkTypes(folder);
  return { folder, program };
}

/** In one file, so that installing it asks for nothing else. `npm run check:package` is about what is published. */
async function buildLibrary(library: string): Promise<string> {
  mkdirSync(library);
  await build({
    absWorkingDir: root,
    entryPoints: ['src/index.ts'],
    outfile: join(library, 'index.js'),
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    logLevel: 'error',
    mainFields: ['module', 'main'],
    platform: 'neutral',
    target: 'node20',
  });
  const { name, version, type } = manifest;
  writeFileSync(join(library, 'package.json'), JSON.stringify({ name, version, type, exports: './index.js' }));
  return buildCommand(join(library, 'cli'));
}

/** The example is JavaScript with its types in comments, which hold for the sources of now. */
function checkTypes(folder: string): void {
  const compilerOptions = { ...VENDOR_OPTIONS, paths: { 'plan-compliance': [join(root, 'src/index.ts')] } };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.js'] }));
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], folder);
}
