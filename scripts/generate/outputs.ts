import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { interfacesOf } from './interfaces.js';
import { literalOf } from './literals.js';
import { orderOf } from './order.js';
import { pagesOf } from './pages.js';
import { readmesOf } from './readme-rules.js';
import { casesOf, changeRuleIds, registryOf, ruleIds, setRuleIds } from './registry.js';
import { readSchemas } from './schemas.js';
import { validatorTypes, validatorsOf } from './validators.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file that is derived: its path from the root of the repository, and the text it must have. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Everything that follows from the schemas and the rule folders below `base`. */
export async function generated(base: string = root): Promise<GeneratedFile[]> {
  const schemas = readSchemas(join(base, 'schemas'));
  const rules = join(base, 'src/rules');
  const [ids, setIds, changeIds] = [ruleIds(rules), setRuleIds(rules), changeRuleIds(rules)];
  const validators = { path: 'src/generated/validators.js', text: await validatorsOf(schemas) };
  const sources = [
    ...schemas.map((schema) => ({ path: `src/generated/${schema.kind}.schema.ts`, text: literalOf(schema) })),
    ...(await Promise.all(
      schemas.map(async (schema) => ({
        path: `src/generated/${schema.kind}.types.ts`,
        text: await interfacesOf(schema),
      })),
    )),
    ...schemas
      .filter(({ kind }) => kind === 'plan')
      .map((schema) => ({ path: 'src/generated/plan.order.ts', text: orderOf(schema) })),
    { path: 'src/generated/validators.d.ts', text: validatorTypes(schemas) },
    { path: 'src/rules/registry.ts', text: registryOf(ids, setIds, changeIds) },
    { path: 'src/rules/cases.ts', text: casesOf(ids, setIds, changeIds) },
    { path: 'src/cli/pages.ts', text: pagesOf(rules, [...ids, ...setIds, ...changeIds].toSorted()) },
    ...(await readmesOf(base, [...ids, ...setIds, ...changeIds].toSorted())),
  ];
  return [validators, ...(await Promise.all(sources.map(prettied)))];
}

async function prettied(file: GeneratedFile): Promise<GeneratedFile> {
  const options = await resolveConfig(join(root, file.path));
  return {
    ...file,
    text: await format(file.text, { ...options, parser: file.path.endsWith('.md') ? 'markdown' : 'typescript' }),
  };
}

/** Paths whose file is missing, differs, or should be gone because its schema is. */
export function staleAmong(files: readonly GeneratedFile[], base: string = root): string[] {
  const differing = files.filter(({ path, text }) => textAt(join(base, path)) !== text).map(({ path }) => path);
  return [...differing, ...orphans(files, base)].toSorted();
}

export function write(files: readonly GeneratedFile[], base: string = root): void {
  for (const { path, text } of files) {
    if (textAt(join(base, path)) === text) continue;
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  }
  for (const path of orphans(files, base)) rmSync(join(base, path));
}

/** src/generated/ holds nothing that a person wrote: what no schema calls for has outlived its schema. */
function orphans(files: readonly GeneratedFile[], base: string): string[] {
  const wanted = new Set(files.map(({ path }) => path));
  const folder = join(base, 'src/generated');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => relative(base, join(folder, name)).replaceAll('\\', '/'))
    .filter((path) => !wanted.has(path));
}

function textAt(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
