import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const BANNER = '// Generated from the folders src/rules/<noun>/<fault>/ by scripts/generate.ts. Run `npm run gen`.\n';

/** A rule is a folder: `phase/gap` is src/rules/phase/gap/. Only names are read here, never the rules themselves. */
export function ruleIds(folder: string): string[] {
  return idsWith(folder, 'rule.ts');
}

/** A rule over sets of plans is a folder of the same tree, with set-rule.ts where the others have rule.ts. */
export function setRuleIds(folder: string): string[] {
  return idsWith(folder, 'set-rule.ts');
}

/** A rule over two versions of a plan has change-rule.ts. */
export function changeRuleIds(folder: string): string[] {
  return idsWith(folder, 'change-rule.ts');
}

function idsWith(folder: string, file: string): string[] {
  return foldersIn(folder)
    .flatMap((noun) => foldersIn(join(folder, noun)).map((fault) => `${noun}/${fault}`))
    .filter((id) => existsSync(join(folder, id, file)))
    .toSorted();
}

export function registryOf(ids: readonly string[], setIds: readonly string[], changeIds: readonly string[]): string {
  return `${BANNER}
${importsOf(ids, 'rule')}${importsOf(setIds, 'set-rule')}${importsOf(changeIds, 'change-rule')}
/** Every rule, in the order of ids. */
export const rules = [${namesOf(ids)}] as const;

/** Every rule over sets of plans, in the order of ids. */
export const setRules = [${namesOf(setIds)}] as const;

/** Every rule over two versions of a plan, in the order of ids. */
export const changeRules = [${namesOf(changeIds)}] as const;
`;
}

/** For tests only: the package leaves the cases out, since nothing that it exports imports them. */
export function casesOf(ids: readonly string[], setIds: readonly string[], changeIds: readonly string[]): string {
  return `${BANNER}
${importsOf(ids, 'cases')}${importsOf(setIds, 'cases')}${importsOf(changeIds, 'cases')}
/** The cases of every rule, by the id of the rule. */
export const cases = {${entriesOf(ids)}} as const;

/** The cases of every rule over sets of plans, by the id of the rule. */
export const setCases = {${entriesOf(setIds)}} as const;

/** The cases of every rule over two versions of a plan, by the id of the rule. */
export const changeCases = {${entriesOf(changeIds)}} as const;
`;
}

function importsOf(ids: readonly string[], file: 'rule' | 'set-rule' | 'change-rule' | 'cases'): string {
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

function namesOf(ids: readonly string[]): string {
  return ids.map(camelCased).join(', ');
}

function entriesOf(ids: readonly string[]): string {
  return ids.map((id) => `'${id}': ${camelCased(id)}`).join(', ');
}
