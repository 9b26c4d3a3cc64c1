import process from 'node:process';
import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../../vitest.config.js';

// The tests that know what the chosen rooms have to do. Those of files, processes and pages would fail in Stryker's copy of the
// sources, or take its time and tell it nothing.
const tests: Readonly<Record<string, readonly string[]>> = {
  base: ['tests/base/**/*.test.ts'],
  engine: ['tests/engine/**/*.test.ts', 'tests/{laws,set-rules,seeds}.test.ts'],
  rules: ['tests/{rules,set-rules,seeds}.test.ts'],
};
const rooms = (process.env['MUTATED_ROOMS'] ?? 'base,engine,rules').split(',');

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      include: [...new Set(rooms.flatMap((room) => tests[room] ?? []))],
      exclude: ['tests/**/*.shared.test.ts', 'tests/engine/fix.test.ts'],
      // What asks for the text of the sources finds Stryker's.
      testNamePattern: /^(?!rules )/,
      typecheck: { enabled: false },
      coverage: { enabled: false },
      reporters: ['default'],
    },
  }),
);
