import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { onceEach } from '../../src/base/once.js';
import { roomOf, sources } from '../../tests/sources.js';
import { root } from '../generate/outputs.js';
import { setRuleIds } from '../generate/registry.js';
import { entryOf, type Equivalent } from './ledger.js';

// `npm run mutation`: changes the source in every small way that Stryker knows and asks whether a test notices. Without
// arguments all of base, engine and rules (hours); `--sample 40` one file in forty, always the same ones; paths name files.
// Survivors are printed, those of scripts/mutation/equivalent.json with the reason why no test can notice them.

const ROOMS = new Set(['base', 'engine', 'rules']);
/** The least share of mutants that a test has to notice. */
const BOUND = 0.85;

const { values, positionals } = parseArgs({
  options: { sample: { type: 'string', default: '1' }, jobs: { type: 'string', default: '2' } },
  allowPositionals: true,
});

/** Small numbers of test cases: a mutant that takes a hundred thousand worlds to be found is as good as alive. */
Object.assign(process.env, { PROPERTY_RUNS: '300', LAW_RUNS: '8', SCREEN_RUNS: '200', ...process.env });

function isChosen(path: string): boolean {
  const digest = createHash('sha256').update(path).digest().readUInt32BE(0);
  return digest % Number(values.sample) === 0;
}

const all = sources
  .filter(({ room, path }) => ROOMS.has(room) && !/(?:^|\/)(?:cases|registry)\.ts$/.test(path))
  .map(({ path }) => path);
const chosen = positionals.length > 0 ? positionals : all.filter(isChosen);

const setRules = new Set(setRuleIds(join(root, 'src/rules')).map((id) => `src/rules/${id}/rule.ts`));
const rooms = chosen.map((path) => (setRules.has(path) ? 'set rules' : roomOf(path)));
process.env['MUTATED_ROOMS'] = [...new Set(rooms)].join(',');

const results = await new Stryker({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', fileURLToPath(new URL('ignore-words.mjs', import.meta.url))],
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: chosen,
  ignorers: ['words'],
  ignorePatterns: ['dist', '/examples/documents'],
  ignoreStatic: true,
  concurrency: Number(values.jobs),
  tempDirName: 'node_modules/.cache/stryker',
  reporters: ['progress-append-only'],
  disableTypeChecks: false,
  checkers: [],
  allowEmpty: false,
  cleanTempDir: 'always',
  dryRunTimeoutMinutes: 15,
  timeoutMS: 20_000,
  allowConsoleColors: false,
}).runMutationTest();

const ledger = JSON.parse(readFileSync('scripts/mutation/equivalent.json', 'utf8')) as Equivalent[];
const linesOf = onceEach((file: string) => readFileSync(file, 'utf8').split('\n'));

const met = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
const alive = results
  .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  .map((mutant) => {
    const line = (linesOf(mutant.fileName)[mutant.location.start.line - 1] ?? '').trim();
    return { mutant, line, why: entryOf(ledger, mutant, line)?.why };
  });
const listed = alive.filter(({ why }) => why !== undefined);
for (const { mutant, line, why } of alive) {
  const { fileName, location, mutatorName, replacement, status } = mutant;
  const place = `${relative(root, fileName)}:${location.start.line}:${location.start.column}`;
  console.log(`${place}  ${status}  ${mutatorName} → ${replacement.replaceAll(/\s+/g, ' ').slice(0, 80)}`);
  console.log(`    ${line}${why === undefined ? '' : `\n    equivalent: ${why}`}`);
}
const asked = met + alive.length - listed.length;
const score = asked === 0 ? 1 : met / asked;
console.log(
  `${chosen.length} files, ${results.length} mutants: ${met} noticed, ${alive.length} not, ${listed.length} of these equivalent. ` +
    `Score ${(100 * score).toFixed(1)} % (at least ${100 * BOUND} %).`,
);
if (score < BOUND) process.exitCode = 1;
