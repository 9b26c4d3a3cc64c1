import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import process from 'node:process';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { openBench, type Asked } from './bench.js';

/** A file of tests with all sources that it needs, compiled once. */
export type Bundle = () => readonly Asked[];

/** Tests import what is collected here from `vitest`, and find their files where they lie themselves. */
const ours = (runs: number): Plugin => ({
  name: 'mutation',
  setup(bundler) {
    bundler.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'bench' }));
    bundler.onLoad({ filter: /^vitest$/, namespace: 'bench' }, () => ({ contents: 'module.exports = vitest;' }));
    bundler.onLoad({ filter: /^fast-check$/, namespace: 'bench' }, () => ({
      contents: `module.exports = capped(fastCheck, ${runs});`,
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

/** The tests of a file, evaluated anew at each call: nothing that the sources keep outlives a mutant. */
export async function bundleTests(path: string): Promise<Bundle> {
  const code = await bundled(path);
  const script = new Script(code, { filename: `${path}.bundle.js` });
  const require = createRequire(resolve(path));
  return () => {
    const { vitest, tests } = openBench();
    const module = { exports: {} };
    (script.runInThisContext() as Evaluate)(require, vitest, fc, capped, module, module.exports);
    return tests;
  };
}

/**
 * The code of a bundle. A mutant that runs in circles costs its process, and the next one finds the bundle where this one left it:
 * in Stryker's copy of the sources, which lives as long as the run.
 */
async function bundled(path: string): Promise<string> {
  const kept = resolve('.bundles', `${path.replaceAll('/', '-')}.cjs`);
  if (existsSync(kept)) return readFile(kept, 'utf8');
  const { outputFiles } = await build({
    entryPoints: [path],
    // Stryker goes to its copy of the sources after this was loaded.
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    plugins: [ours(path.startsWith('tests/base/') ? 200 : 3)],
    banner: { js: '(function (require, vitest, fastCheck, capped, module, exports) {' },
    footer: { js: '})' },
    logLevel: 'error',
  });
  const code = outputFiles[0]?.text ?? '';
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, code);
  return code;
}

/**
 * Laws in few worlds: a mutant that takes a hundred thousand of them to be found is as good as alive, and those that check
 * whole plans would take most of the time.
 */
function capped(whole: typeof fc, most: number): object {
  const assert = (property: fc.IProperty<unknown>, { numRuns = 100, ...rest }: fc.Parameters<unknown> = {}): void =>
    whole.assert(property, { ...rest, numRuns: Math.min(numRuns, most) });
  const few = { ...whole, assert };
  return { ...few, default: few, __esModule: true };
}

type Evaluate = (
  require: NodeJS.Require,
  vitest: unknown,
  fastCheck: typeof fc,
  few: typeof capped,
  module: object,
  exports: object,
) => void;
