import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };
import { faultsOfBill } from './build/bill-check.js';
import { CONSUMER_OPTIONS, VENDOR_OPTIONS } from './build/consumers.js';
import { templateWords } from './generate/new-rule.js';
import { root } from './generate/outputs.js';

// Packs what would be published, installs it in an empty folder and uses it there in every way that is promised.

const place = mkdtempSync(join(tmpdir(), 'plan-compliance-'));
const consumer = join(place, 'consumer');
const failed: string[] = [];

try {
  await checkPackage();
} finally {
  rmSync(place, { recursive: true, force: true });
}
if (failed.length > 0) {
  console.error(`\nThe package does not hold what it promises: ${failed.join('; ')}.`);
  process.exitCode = 1;
}

async function checkPackage(): Promise<void> {
  if (!existsSync(join(root, 'dist'))) return void failed.push('there is no dist/: run `npm run build` first');
  nothingToBeWritten();
  const tarball = packed();
  sameAgain(tarball);
  onlyWhatIsMeant(tarball);
  runs('public names are those of docs/api', node('tsx/dist/cli.mjs', join(root, 'scripts/api.ts'), '--check'));
  runs('publint', node('publint/src/cli.js', 'run', tarball, '--strict'));
  runs('attw', node('@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only', '-f', 'ascii'));
  installed(tarball);
  const faults = await faultsOfBill(consumer, manifest.name);
  told(
    '[F-142] the bill of materials is true, and every licence goes with MIT',
    faults.length === 0,
    faults.join('\n'),
  );
  runs('imported from an ES module', command('node', ['esm.mjs'], consumer));
  runs('required from CommonJS', command('node', ['cjs.cjs'], consumer));
  const lacking = command('node', ['lacking.mjs'], consumer);
  told('the test kit asks for fast-check where it is missing', lacking.output.includes('npm install'), lacking.output);
  install('installed with its optional peer', `fast-check@${manifest.devDependencies['fast-check']}`);
  runs('types, as strictly as a consumer may look', node('typescript/bin/tsc', '-p', consumer));
  vendorRule();
  await bundledForBrowsers();
  commandLine();
}

/** What \`npm run new-rule\` writes passes all tests, so that one can begin with it; nobody should read it in a report. */
function nothingToBeWritten(): void {
  const words = Object.values(templateWords);
  const unwritten = readdirSync(join(root, 'src/rules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => words.some((word) => readFileSync(path, 'utf8').includes(word)));
  told(
    'every rule has words of its own',
    unwritten.length === 0,
    `Still template wording in:\n${unwritten.join('\n')}`,
  );
}

function packed(): string {
  const pack = command('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', place], root);
  runs('packed', pack);
  const tarball = readdirSync(place).find((file) => file.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('`npm pack` left no tarball.');
  return join(place, tarball);
}

function sameAgain(tarball: string): void {
  const before = readFileSync(tarball);
  told('[F-144] packed twice, it is the same byte for byte', before.equals(readFileSync(packed())));
}

function onlyWhatIsMeant(tarball: string): void {
  const listed = command('tar', ['-tzf', tarball], place);
  const names = listed.output.trim().split('\n');
  const meant =
    /^package\/(?:dist\/.+\.(?:c?js|d\.ts|html)|dist\/(?:bom\.cdx\.json|third-party\.md)|schemas\/[^/]+\.json|package\.json|LICENSE|README(?:\.vi)?\.md)$/;
  const others = names.filter((name) => !meant.test(name));
  told(
    '[F-145] nothing is in it but code, types, schemas and the pages about it',
    others.length === 0,
    others.join('\n'),
  );
}

function installed(tarball: string): void {
  mkdirSync(consumer);
  const write = (file: string, text: string): void => writeFileSync(join(consumer, file), text);
  write('package.json', '{ "private": true }\n');
  write(
    'esm.mjs',
    programUsing((entry, name) => `import * as ${name} from '${entry}';`),
  );
  write(
    'cjs.cjs',
    programUsing((entry, name) => `const ${name} = require('${entry}');`),
  );
  write(
    'types.mts',
    programUsing((entry, name) => `import * as ${name} from '${entry}';`),
  );
  write('lacking.mjs', `import { arbitraries } from '${manifest.name}/testing';\nawait arbitraries();\n`);
  write('tsconfig.json', JSON.stringify({ compilerOptions: CONSUMER_OPTIONS, files: ['types.mts'] }));
  install('installed', tarball);
}

function install(what: string, name: string): void {
  runs(what, command('npm', ['install', '--silent', '--no-audit', '--no-fund', name], consumer));
}

/** The example of a vendor has its own package; here it finds the packed library beside it. */
function vendorRule(): void {
  const vendor = join(consumer, 'vendor-rule');
  cpSync(join(root, 'examples/vendor-rule'), vendor, { recursive: true });
  runs('a rule of a vendor passes its tests', command('node', ['--test'], vendor));
  const plan = join(root, 'examples/plans/faultless.plan.json');
  const program = join(consumer, 'node_modules/.bin', manifest.name);
  const check = command(program, ['check', plan, '--rules', 'due-on-weekend.js', '-f', 'json'], vendor);
  runs('and the command takes it as it is', check);
  const config = { compilerOptions: VENDOR_OPTIONS, include: ['*.js'] };
  writeFileSync(join(vendor, 'tsconfig.json'), JSON.stringify(config));
  runs('and its types fit', node('typescript/bin/tsc', '-p', vendor));
}

/** The doors of the package that are code: "." and its neighbours. */
function entries(): string[] {
  return Object.entries(manifest.exports)
    .filter(([, file]) => file.endsWith('.js'))
    .map(([entry]) => entry.replace('.', manifest.name));
}

function programUsing(load: (entry: string, name: string) => string): string {
  const names = entries().map((entry, at) => ({ entry, name: `door${at}` }));
  const emptiness = names.map(
    ({ entry, name }) => `if (Object.keys(${name}).length === 0) throw new Error('${entry} exports nothing');`,
  );
  return [...names.map(({ entry, name }) => load(entry, name)), ...emptiness, ''].join('\n');
}

/** Every door in one page: a `node:` import would stop esbuild here. */
async function bundledForBrowsers(): Promise<void> {
  for (const entry of entries()) {
    const contents = `export * from '${entry}';`;
    const stdin = { contents, resolveDir: consumer };
    try {
      const { outputFiles } = await build({
        stdin,
        bundle: true,
        charset: 'utf8',
        minify: true,
        format: 'esm',
        platform: 'browser',
        write: false,
        logLevel: 'silent',
      });
      const bytes = outputFiles[0]?.contents ?? new Uint8Array();
      told(
        `${entry} in a browser bundle: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} gzipped`,
        true,
      );
    } catch (error) {
      told(`${entry} in a browser bundle`, false, String(error));
    }
  }
}

function commandLine(): void {
  const program = join(consumer, 'node_modules/.bin', manifest.name);
  const version = command(program, ['--version'], consumer);
  told('the installed command tells its version', version.output.trim() === manifest.version, version.output);
  runs('the installed command tells its help', command(program, ['--help'], consumer));
  const page = join(consumer, 'page.html');
  runs('the installed command hands out the page', command(program, ['page', '-o', page], consumer));
  const isWhole = existsSync(page) && readFileSync(page, 'utf8').trimEnd().endsWith('</html>');
  told('and the page is whole', isWhole);
  const wrong = command(program, ['no-such-command'], consumer);
  told('a wrong command is a usage error (2)', wrong.status === 2, wrong.output);
  const unreadable = command(program, ['check', 'no-such-file.json'], consumer);
  told('a file that is not there is an input failure (3)', unreadable.status === 3, unreadable.output);
}

interface Run {
  readonly status: number | null;
  readonly output: string;
}

function command(program: string, args: readonly string[], cwd: string): Run {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
}

function node(script: string, ...args: string[]): Run {
  return command('node', [join(root, 'node_modules', script), ...args], place);
}

function runs(what: string, { status, output }: Run): void {
  told(what, status === 0, output);
}

function told(what: string, isGood: boolean, output = ''): void {
  console.log(`${isGood ? '✔' : '✘'} ${what}`);
  if (isGood) return;
  console.error(output);
  failed.push(what);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
