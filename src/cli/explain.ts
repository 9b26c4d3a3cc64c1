import { InputFailure, nearestWord, ruleCatalogue } from '#index.js';
import { write, type Io } from './io.js';
import { pages } from './pages.js';
import { shapePage } from './shape-page.js';
import type { Shared } from './shared.js';

/** Prints the page of a rule. */
export async function explain(rule: string, { lang }: Shared, io: Io): Promise<number> {
  const page = rule.startsWith('shape/') ? shapePage(rule) : Object.hasOwn(pages, rule) ? pages[rule] : undefined;
  if (!page) {
    const nearest = nearestWord(
      rule,
      ruleCatalogue().map(({ id }) => id),
    );
    throw new InputFailure('rule/unknown', { rule, ...(nearest !== undefined && { nearest }) });
  }
  await write(io.stdout, page[lang]);
  return 0;
}
