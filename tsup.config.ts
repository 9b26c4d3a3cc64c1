import type { BuildOptions } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

/** The library: no module of Node, so that a bundler for browsers takes it as it is. */
export const library: Options = {
  entry: {
    index: 'src/index.ts',
    calendar: 'src/calendar.ts',
    import: 'src/import/index.ts',
    slip: 'src/slip.ts',
    testing: 'src/testing/index.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'node20',
  sourcemap: true,
  splitting: true,
  // The command stands beside it: see scripts/build/command.ts.
  clean: ['!cli/**'],
  esbuildOptions: inUtf8,
  // tsup still sets `baseUrl` for its type bundler, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
};

/** Half of what we say is Vietnamese, which esbuild would else write as escapes, four bytes more for each letter. */
function inUtf8(options: BuildOptions): void {
  options.charset = 'utf8';
}

export default defineConfig(library);
