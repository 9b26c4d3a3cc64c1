import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { filesBelow, sources } from './sources.js';

// A pattern that backtracks without bound turns a plan of a few kilobytes into an hour. The theory that decides it: Sugiyama and
// Minamide, "Checking time linearity of regular expression matching based on backtracking" (2014), and the fuzzing of recheck.

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** The literals of a program. */
function literalsIn(path: string, text: string): Pattern[] {
  const found: Pattern[] = [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: `${path}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The patterns of a JSON file, a schema or a template, wherever they stand. */
function patternsIn(path: string, value: unknown): Pattern[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'pattern' && typeof inner === 'string'
      ? [{ source: inner, flags: 'u', where: path }]
      : patternsIn(path, inner),
  );
}

const written = [
  ...sources.flatMap(({ path, text }) => literalsIn(path, text)),
  ...filesBelow('scripts')
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => literalsIn(path, readFileSync(path, 'utf8'))),
  ...[...filesBelow('schemas'), ...filesBelow('src/templates')]
    .filter((path) => path.endsWith('.json'))
    .flatMap((path) => patternsIn(path, JSON.parse(readFileSync(path, 'utf8')))),
];

/** Patterns that are put together while the program runs, caught at the constructor. */
const made: Pattern[] = [];
const Native = globalThis.RegExp;

beforeAll(async () => {
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags], newTarget) {
      const pattern = Reflect.construct(target, [source, flags], newTarget) as RegExp;
      made.push({
        source: pattern.source,
        flags: pattern.flags,
        where:
          new Error().stack
            ?.split('\n')
            .find((line) => line.includes('/src/'))
            ?.trim() ?? '',
      });
      return pattern;
    },
  });
  vi.resetModules();
  const { checkPlan, comparePlans, readJson } = await import('#index.js');
  const plan = (name: string) => readJson(readFileSync(`examples/plans/${name}.plan.json`));
  checkPlan(plan('faultless'));
  comparePlans(plan('hai-phong-2024'), plan('bac-ninh-2024'));
}, 120_000);

afterAll(() => {
  globalThis.RegExp = Native;
});

/**
 * Bounded repeats are unrolled and decided by automata, which is a proof. What is too large for it is attacked, and a slow machine
 * must not make a pattern look slow.
 */
const PROOF = { maxRepeatCount: 100, attackTimeout: 20_000, incubationTimeout: 5000, timeout: 100_000 };

function expectLinear(patterns: readonly Pattern[]): void {
  const distinct = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  const bad = [...distinct].flatMap(([shown, { source, flags, where }]) => {
    const { status } = checkSync(source, flags, PROOF);
    return status === 'safe' ? [] : [`${where}  ${shown}  ${status}`];
  });
  expect(
    bad,
    'A pattern may backtrack without bound, or nobody can tell. Bound what repeats, or let alternatives begin differently.',
  ).toEqual([]);
}

describe('[G6] no pattern backtracks without bound', () => {
  test('[F-081] [F-082] [F-083] of those that are written', () => {
    expect(written.length).toBeGreaterThan(100);
    expectLinear(written);
  }, 600_000);

  test('of those that are put together', () => {
    const ours = made.filter(({ where }) => where.includes('/src/'));
    expect(ours.length).toBeGreaterThan(2);
    expectLinear(ours);
  }, 600_000);

  test('and one that does is told', () => {
    expect(() => expectLinear([{ source: String.raw`^\s+|\s+$`, flags: 'g', where: 'here' }])).toThrow('may backtrack');
  });
});
