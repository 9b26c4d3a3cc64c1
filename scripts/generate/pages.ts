import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BANNER =
  '// Generated from the pages src/rules/<noun>/<fault>/rule.md and rule.vi.md by scripts/generate.ts. Run `npm run gen`.\n';

/** The pages of the rules as a module, so that `explain` prints them wherever the package is. */
export function pagesOf(folder: string, ids: readonly string[]): string {
  const entries = ids.map((id) => {
    const page = { vi: pageAt(join(folder, id, 'rule.vi.md')), en: pageAt(join(folder, id, 'rule.md')) };
    return `${JSON.stringify(id)}: ${JSON.stringify(page)}`;
  });
  return `${BANNER}
/** The page of every rule in both languages, by the id of the rule. */
export const pages: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {${entries.join(',\n')}};\n`;
}

function pageAt(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
