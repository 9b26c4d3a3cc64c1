import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import process from 'node:process';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { fingerprintOf } from '../../src/base/digest.js';
import { openBench, type Asked, type Bench } from './bench.js';

/** Files of tests with all sources that they need, compiled once; asked for the tests of those files that are wanted. */
export type Bundle = (isWanted?: (file: string) => boolean) => readonly Asked[];

/** Tests import what is collected here from `vitest`, and find their files where they lie themselves. */
const ours = (worlds: Worlds): Plugin => ({
  name: 'mutation',
  setup(bundler) {
    bundler.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'bench' }));
    bundler.onLoad({ filter: /^vitest$/, namespace: 'bench' }, () => ({ contents: 'module.exports = bench.vitest;' }));
    bundler.onLoad({ filter: /^fast-check$/, namespace: 'bench' }, () => ({
      contents: `module.exports = capped(fastCheck, ${JSON.stringify(worlds)});`,
    }));
    bundler.onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
      importer.endsWith('tests/setup.ts')
        ? { path: 'fast-check', external: true }
        : { path: 'fast-check', namespace: 'bench' },
    );
    bundler.onResolve({ filter: /^[a-z@]/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path, external: true },
    );
    bundler.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!path.includes('/tests/') && !path.includes('/scripts/')) return undefined;
      const text = await readFile(path, 'utf8');
      return { loader: 'ts', contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) };
    });
  },
});

/** The tests of some files, evaluated anew at each call: nothing that the sources keep outlives a mutant. */
export async function bundleTests(paths: readonly string[]): Promise<Bundle> {
  const code = await bundled(paths);
  const script = new Script(code, { filename: `${paths[0] ?? 'none'}.bundle.js` });
  const require = createRequire(resolve('package.json'));
  return (isWanted = () => true) => {
    const bench = openBench(isWanted);
    const module = { exports: {} };
    (script.runInThisContext() as Evaluate)(require, bench, fc, capped, module, module.exports);
    return bench.tests;
  };
}

/**
 * The code of a bundle. A mutant that runs in circles costs its process, and the next one finds the bundle where this one left it:
 * in Stryker's copy of the sources, which lives as long as the run.
 */
async function bundled(paths: readonly string[]): Promise<string> {
  const kept = resolve('.bundles', `${fingerprintOf(paths)}.cjs`);
  if (existsSync(kept)) return readFile(kept, 'utf8');
  const { outputFiles } = await build({
    // Each file that is wanted is evaluated in its turn, and the sources that they share once.
    stdin: { contents: paths.map((path) => `if (bench.open(${JSON.stringify(path)})) require('./${path}');`).join('\n'), resolveDir: process.cwd() }, // prettier-ignore
    // Stryker goes to its copy of the sources after this was loaded.
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    plugins: [ours(worldsFor(paths))],
    banner: { js: '(function (require, bench, fastCheck, capped, module, exports) {' },
    footer: { js: '})' },
    logLevel: 'error',
  });
  const code = outputFiles[0]?.text ?? '';
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, code);
  return code;
}

/**
 * How much fewer and how many at the most: days and texts cost nothing; those of the engine are asked many times over, and a law
 * that a test tries often is one that is tried fast.
 */
function worldsFor([first = '']: readonly string[]): Worlds {
  if (first.startsWith('tests/base/')) return { oneIn: 1, most: 200 };
  return first.startsWith('tests/engine/') ? { oneIn: 50, most: 10 } : { oneIn: 1, most: 3 };
}

interface Worlds {
  readonly oneIn: number;
  readonly most: number;
}

/**
 * Laws in few worlds: a mutant that takes a hundred thousand of them to be found is as good as alive, and those that check
 * whole plans would take most of the time.
 */
function capped(whole: typeof fc, { oneIn, most }: Worlds): object {
  const assert = (property: fc.IProperty<unknown>, { numRuns = 100, ...rest }: fc.Parameters<unknown> = {}): void =>
    whole.assert(property, { ...rest, numRuns: Math.max(1, Math.min(Math.round(numRuns / oneIn), most)) });
  const few = { ...whole, assert };
  return { ...few, default: few, __esModule: true };
}

type Evaluate = (
  require: NodeJS.Require,
  bench: Bench,
  fastCheck: typeof fc,
  few: typeof capped,
  module: object,
  exports: object,
) => void;
