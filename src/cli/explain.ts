import { InputFailure, nearestWord } from '#index.js';
import { write, type Io } from './io.js';
import { pages } from './pages.js';
import { shapePage } from './shape-page.js';
import type { Shared } from './shared.js';

/** Prints the page of a rule, or what a finding of a stored report was derived from. */
export async function explain(
  subject: string,
  fingerprint: string | undefined,
  { lang }: Shared,
  io: Io,
): Promise<number> {
  if (fingerprint === undefined) await write(io.stdout, pageOf(subject)[lang]);
  else {
    const { treeOf } = await import('./finding-tree.js');
    await write(io.stdout, await treeOf(subject, fingerprint, lang, io));
  }
  return 0;
}

function pageOf(rule: string): { readonly vi: string; readonly en: string } {
  const page = rule.startsWith('shape/') ? shapePage(rule) : Object.hasOwn(pages, rule) ? pages[rule] : undefined;
  if (page) return page;
  const nearest = nearestWord(rule, Object.keys(pages));
  throw new InputFailure('rule/unknown', { rule, ...(nearest !== undefined && { nearest }) });
}
