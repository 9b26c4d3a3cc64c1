import { statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { InputFailure } from '#index.js';

/** What a folder is searched for: plans as JSON, and documents. */
const plansWithin = '**/*.{plan.json,docx,pdf,html,htm,txt}';

/** The files that the arguments of a call mean, each once, and the arguments that mean none. */
export interface Named {
  readonly files: readonly string[];
  readonly failures: ReadonlyMap<string, InputFailure>;
}

/**
 * Puts in the place of a folder the plans and documents within it, and in the place of a pattern, which not every shell
 * unfolds, the files that it fits; both in the order of their names. Hidden folders and node_modules are passed over, and links
 * are not followed.
 */
export async function filesNamed(args: readonly string[]): Promise<Named> {
  const files = new Set<string>();
  const failures = new Map<string, InputFailure>();
  for (const arg of new Set(args)) {
    const found = await filesOf(arg);
    for (const file of found) files.add(file);
    if (found.length === 0) failures.set(arg, new InputFailure('file/none', {}, { file: arg }));
  }
  return { files: [...files], failures };
}

async function filesOf(arg: string): Promise<readonly string[]> {
  const state = arg === '-' ? undefined : statSync(arg, { throwIfNoEntry: false });
  if (state?.isDirectory()) return (await search(plansWithin, arg)).map((name) => join(arg, name));
  return state === undefined && /[*?[\]{}]/.test(arg) ? search(arg) : [arg];
}

async function search(pattern: string, cwd?: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const names = await glob(pattern, {
    ...(cwd !== undefined && { cwd }),
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  return names.toSorted((a, b) => (a < b ? -1 : 1));
}
