import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { root } from '../scripts/generate/outputs.js';

// The sources of the house, and who imports whom, for the guards of house.test.ts.

export interface Source {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  readonly specifier: string;
  /** The file that is meant, when it is one of ours. */
  readonly file?: string;
  /** The package or module of Node that is meant, when it is not. */
  readonly package?: string;
}

export const sources: readonly Source[] = filesBelow('src')
  .filter((path) => /\.[jt]s$/.test(path))
  .map(readSource);

/** Paths from the root of the repository, in the order of names. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      posix.join(folder, posix.relative(slashed(join(root, folder)), slashed(join(entry.parentPath, entry.name)))),
    )
    .toSorted();
}

export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function exists(path: string): boolean {
  return existsSync(join(root, path));
}

/** The room of src/base/day.ts is `base`; the files that stand in src/ itself are the doors, on the floor `index`. */
export function roomOf(path: string): string {
  const [, room = '', ...rest] = path.split('/');
  return rest.length === 0 ? 'index' : room;
}

function readSource(path: string): Source {
  const text = readText(path);
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return { path, room: roomOf(path), text, imports: importedFiles.map(({ fileName }) => importOf(fileName, path)) };
}

function importOf(specifier: string, from: string): Import {
  // A test kit ships the faultless plan, which lies among the examples.
  if (specifier.startsWith('#examples/')) return { specifier, file: specifier.slice(1) };
  if (specifier.startsWith('#')) return { specifier, file: sourceOf(`src/${specifier.slice(1)}`) };
  if (specifier.startsWith('.')) return { specifier, file: sourceOf(posix.join(dirname(from), specifier)) };
  const parts = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1);
  return { specifier, package: parts.join('/') };
}

/** An import names what will run; the validators alone are written as JavaScript. */
function sourceOf(path: string): string {
  return path === 'src/generated/validators.js' ? path : path.replace(/\.js$/, '.ts');
}

/** Each circle once, as the way round it. */
export function circles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  for (const { path } of sources) walk(path, []);
  return found;

  function walk(path: string, way: readonly string[]): void {
    const start = way.indexOf(path);
    if (start >= 0) found.push([...way.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of filesImportedBy(path)) walk(next, [...way, path]);
    done.add(path);
  }
}

/** What is loaded when the file is; what it asks for by `import()` later is counted as well. */
export function reachedFrom(path: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [path];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...filesImportedBy(next));
  }
  return reached;
}

function filesImportedBy(path: string): string[] {
  const source = byPath.get(path);
  return source === undefined ? [] : source.imports.flatMap(({ file }) => file ?? []);
}

const byPath = new Map(sources.map((source) => [source.path, source]));

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
