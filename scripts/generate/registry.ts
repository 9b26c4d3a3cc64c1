import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const BANNER = '// Generated from the folders src/rules/<noun>/<fault>/ by scripts/generate.ts. Run `npm run gen`.\n';

/** A rule is a folder: `phase/gap` is src/rules/phase/gap/. Only names are read here, never the rules themselves. */
export function ruleIds(folder: string): string[] {
  return foldersIn(folder)
    .flatMap((noun) => foldersIn(join(folder, noun)).map((fault) => `${noun}/${fault}`))
    .filter((id) => existsSync(join(folder, id, 'rule.ts')))
    .toSorted();
}

export function registryOf(ids: readonly string[]): string {
  const names = ids.map(camelCased).join(', ');
  return `${BANNER}\n${importsOf(ids, 'rule')}\n/** Every rule, in the order of ids. */\nexport const rules = [${names}] as const;\n`;
}

/** For tests only: the package leaves the cases out, since nothing that it exports imports them. */
export function casesOf(ids: readonly string[]): string {
  const entries = ids.map((id) => `'${id}': ${camelCased(id)}`).join(', ');
  return `${BANNER}\n${importsOf(ids, 'cases')}\n/** The cases of every rule, by the id of the rule. */\nexport const cases = {${entries}} as const;\n`;
}

function importsOf(ids: readonly string[], file: 'rule' | 'cases'): string {
  return ids.map((id) => `import ${camelCased(id)} from './${id}/${file}.js';\n`).join('');
}

function camelCased(id: string): string {
  return id.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase());
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
