import { existsSync } from 'node:fs';
import process from 'node:process';
import { filesBelow } from '../../tests/sources.js';

// Which tests are asked whether they notice a change of a file. Asking all of them would take a day and say little: a change
// of a rule that only some report far away notices is not held by what is written for the rule.

/** A file of tests, and how the names of those begin that are meant. */
export interface Question {
  readonly tests: string;
  readonly begin: string;
}

/** Tests of base and engine that lie elsewhere, because they are of several rooms. */
const beside: Readonly<Record<string, readonly string[]>> = {
  base: ['tests/report/escaping.test.ts', 'tests/read/positions.test.ts', 'tests/read/json.test.ts'],
  engine: [
    'tests/seeds.test.ts',
    'tests/laws.test.ts',
    'tests/laws-of-change.test.ts',
    'tests/compare/laws.test.ts',
    'tests/report/golden.test.ts',
    'tests/report/explain.test.ts',
    'tests/compare/alignment.test.ts',
    'tests/compare/examples.test.ts',
    'tests/compare/edited.test.ts',
    'tests/template/derive.test.ts',
  ],
};

/** Tests that take long to tell what others tell as well: whole calendars, great plans, sets of plans, hundreds of mends. */
export function isLong(name: string): boolean {
  return /^(?:each of the 3,652,059 days|60,000 phases|a file in UTF-8 is whatever text it was|laws of sets|a suggestion takes its finding away)/.test(
    name,
  );
}

/** Where the cases of a rule are tried, by the file of the rule, when not with all others. */
const testsOf: Readonly<Record<string, string>> = {
  'set-rule.ts': 'tests/set-rules.test.ts',
  'change-rule.ts': 'tests/change-rules.test.ts',
};

/**
 * For a rule its own cases; for a file of base that has tests of its name these; for others all tests of the room, of which
 * those are asked that reach the change.
 */
export function questionsFor(path: string): Question[] {
  const [, room = '', ...rest] = path.split('/');
  if (room === 'rules') {
    const tests = testsOf[rest[2] ?? ''] ?? 'tests/rules.test.ts';
    return [{ tests, begin: `${rest.slice(0, 2).join('/')} ` }];
  }
  const mirror = path.replace(/^src/, 'tests').replace(/\.ts$/, '.test.ts');
  const all = filesBelow(`tests/${room}`).filter(
    (each) => each.endsWith('.test.ts') && !each.endsWith('.shared.test.ts'),
  );
  const files = room === 'base' && existsSync(mirror) ? [mirror] : [...all, ...(beside[room] ?? [])];
  return files.map((tests) => ({ tests, begin: '' }));
}

/**
 * The files of tests that are asked about some files, as they are bundled. Those on the engine go together: each reaches nearly
 * all of the library, and to load it once for each of them is what took the time.
 */
export function bundlesFor(paths: readonly string[]): string[][] {
  const groups = new Map<string, Set<string>>();
  for (const path of paths)
    for (const { tests } of questionsFor(path)) {
      const key = path.startsWith('src/engine/') ? 'engine' : tests;
      groups.set(key, (groups.get(key) ?? new Set()).add(tests));
    }
  return [...groups.values()].map((files) => [...files]);
}

/** The files that are changed in this run, for the processes that Stryker starts. */
export const chosenFiles = {
  set: (paths: readonly string[]): void => {
    process.env['MUTATED_FILES'] = paths.join(',');
  },
  get: (): string[] => (process.env['MUTATED_FILES'] ?? '').split(','),
};
