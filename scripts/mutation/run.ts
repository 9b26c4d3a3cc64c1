import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { LogLevel, MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { onceEach } from '../../src/base/once.js';
import { roomOf, sources } from '../../tests/sources.js';
import { root } from '../generate/outputs.js';
import { chosenFiles } from './asked.js';
import { entryOf, type Equivalent } from './ledger.js';
import { isDrawn, isSampled } from './sample.js';

// `npm run mutation`: changes the source in every small way that Stryker knows and asks whether a test notices. Without
// arguments all of base, engine and rules; `--sample 36` one mutant in 36, always the same ones (one in six of one file in
// six, so that the tests of six files are not run for one); paths name files or folders, and then only mutants are drawn. Survivors are printed, those of scripts/mutation/equivalent.json with the reason why no test can notice them.

const ROOMS = ['base', 'engine', 'rules'];
/** The least share of mutants that a test has to notice. */
const BOUND = 0.92;

const { values, positionals } = parseArgs({
  options: { sample: { type: 'string', default: '1' }, jobs: { type: 'string', default: '1' } },
  allowPositionals: true,
});

const oneIn = Number(values.sample);
const oneFileIn = positionals.length > 0 ? 1 : Math.max(1, Math.round(Math.sqrt(oneIn)));
process.env['MUTANT_SAMPLE'] = String(Math.max(1, Math.round(oneIn / oneFileIn)));

const chosen = sources
  .filter(({ room, path }) => ROOMS.includes(room) && !/(?:^|\/)(?:cases|registry)\.ts$/.test(path))
  .map(({ path }) => path)
  .filter((path) => isDrawn(path, oneFileIn))
  .filter((path) => positionals.length === 0 || positionals.some((each) => path.startsWith(each)));
chosenFiles.set(chosen);

const plugin = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const results = await new Stryker({
  testRunner: 'bench',
  plugins: [plugin('runner.ts'), plugin('ignore-words.mjs')],
  // The plugins are TypeScript, in the processes that Stryker starts too.
  testRunnerNodeArgs: [`--import=${import.meta.resolve('tsx')}`],
  coverageAnalysis: 'perTest',
  mutate: chosen,
  ignorers: ['words'],
  ignorePatterns: ['dist', '/examples/documents'],
  ignoreStatic: true,
  concurrency: Number(values.jobs),
  tempDirName: 'node_modules/.cache/stryker',
  reporters: process.env['CI'] === 'true' ? [] : ['progress-append-only'],
  disableTypeChecks: false,
  checkers: [],
  allowEmpty: false,
  cleanTempDir: 'always',
  dryRunTimeoutMinutes: 15,
  timeoutMS: 15_000,
  // A mutant that nobody notices takes as long as all tests that reach it, and that is not too long.
  timeoutFactor: 2,
  allowConsoleColors: false,
  // A constant enumeration of theirs, which no compiler of single files can read.
  logLevel: 'error' as LogLevel,
}).runMutationTest();

const ledger = JSON.parse(readFileSync('scripts/mutation/equivalent.json', 'utf8')) as Equivalent[];
const linesOf = onceEach((file: string) => readFileSync(file, 'utf8').split('\n'));

const asked = results.filter((mutant) => isSampled(relative(root, mutant.fileName), mutant));
const isMet = ({ status }: MutantResult) => status === 'Killed' || status === 'Timeout';
const alive = asked
  .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  .map((mutant) => {
    const line = (linesOf(mutant.fileName)[mutant.location.start.line - 1] ?? '').trim();
    return { mutant, line, why: entryOf(ledger, mutant, line)?.why };
  });
for (const { mutant, line, why } of alive) {
  const { fileName, location, mutatorName, replacement, status } = mutant;
  const place = `${relative(root, fileName)}:${location.start.line}:${location.start.column}`;
  console.log(`${place}  ${status}  ${mutatorName} → ${replacement.replaceAll(/\s+/g, ' ').slice(0, 80)}`);
  console.log(`    ${line}${why === undefined ? '' : `\n    equivalent: ${why}`}`);
}

/** The score of the mutants in some rooms, and whether it is high enough. */
function tell(what: string, isMeant: (path: string) => boolean): boolean {
  const meant = ({ fileName }: MutantResult) => isMeant(relative(root, fileName));
  const met = asked.filter((mutant) => isMet(mutant) && meant(mutant)).length;
  const left = alive.filter(({ mutant }) => meant(mutant));
  const listed = left.filter(({ why }) => why !== undefined).length;
  const files = new Set(asked.filter(meant).map(({ fileName }) => fileName)).size;
  const [all, open] = [met + left.length, met + left.length - listed];
  const score = open === 0 ? 1 : met / open;
  console.log(
    `${what}: ${files} files, ${all} mutants, ${met} noticed, ${left.length} not, ${listed} of these equivalent. ` +
      `Score ${(100 * score).toFixed(1)} %.`,
  );
  return score >= BOUND;
}

for (const room of ROOMS) tell(room, (path) => roomOf(path) === room);
if (!tell(`all, at least ${100 * BOUND} % asked for`, () => true)) process.exitCode = 1;
