import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Rooms whose lines and functions must nearly all be met by a test, and how many of their branches in a hundred. */
const MEASURED = { base: 98, model: 98, engine: 98, rules: 98, compare: 98 };

/** How often a law is tried where somebody asked for more than the gate does: FAMILY_RUNS, MUTATOR_RUNS and their like. */
const asked = Object.entries(process.env).flatMap(([name, value]) => (name.endsWith('_RUNS') ? Number(value) : []));

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  // The examples import the package by its name; tests run them against the source.
  resolve: {
    alias: [
      { find: /^plan-compliance$/, replacement: source('index.ts') },
      { find: /^plan-compliance\/calendar$/, replacement: source('calendar.ts') },
      { find: /^plan-compliance\/import$/, replacement: source('import/index.ts') },
      { find: /^plan-compliance\/slip$/, replacement: source('slip.ts') },
      { find: /^plan-compliance\/testing$/, replacement: source('testing/index.ts') },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // It imports JSON as bundlers take it and Node does not.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    // Loading the sources anew for each of so many files takes as long as a quarter of the tests.
    isolate: false,
    // Of itself vitest leaves a core idle, which is half of a machine that has two.
    maxWorkers: availableParallelism(),
    // A bound against tests that never end, not a measure of speed: machines differ. A run of a law may take a second.
    testTimeout: Math.min(Math.max(60_000, ...asked.map((runs) => runs * 1000)), 2 ** 31 - 1),
    typecheck: { include: ['tests/**/*.test-d.ts'], tsconfig: 'tsconfig.types.json' },
    // The JSON is what .ci/run counts by.
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/vitest.json' }]],
    coverage: {
      enabled: process.env['CI'] === 'true',
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**', 'src/**/cases.ts', 'src/rules/registry.ts'],
      reportOnFailure: true,
      // The summary by file is what scripts/coverage.ts adds up by room.
      reporter: [['text', { skipFull: true }], 'text-summary', 'json-summary'],
      reportsDirectory: 'node_modules/.cache/coverage',
      thresholds: Object.fromEntries(
        Object.entries(MEASURED).map(([room, branches]) => [`src/${room}/**`, { lines: 99, functions: 99, branches }]),
      ),
    },
  },
});
