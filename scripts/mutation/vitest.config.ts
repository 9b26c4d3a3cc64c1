import process from 'node:process';
import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.js';

// The tests that know what the chosen rooms have to do. Those of files, processes and pages would fail in Stryker's copy of the
// sources, or take its time and tell it nothing.
const tests: Readonly<Record<string, readonly string[]>> = {
  base: ['tests/base/**/*.test.ts'],
  engine: ['tests/engine/**/*.test.ts', 'tests/seeds.test.ts'],
  rules: ['tests/rules.test.ts', 'tests/testing/rule-tester.test.ts'],
  'set rules': ['tests/{rules,set-rules}.test.ts'],
};
const rooms = (process.env['MUTATED_ROOMS'] ?? 'base,engine,rules').split(',');

export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    include: [...new Set(rooms.flatMap((room) => tests[room] ?? []))],
    exclude: ['tests/**/*.shared.test.ts', 'tests/engine/fix.test.ts'],
    // What asks for the text of the sources finds Stryker's, and laws on whole sets of plans take too long to be asked often.
    testNamePattern: /^(?!rules |laws of sets)/,
    typecheck: { enabled: false },
    coverage: { enabled: false },
    reporters: ['default'],
  },
});
