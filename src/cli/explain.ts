import { InputFailure, explainFinding, nearestWord, readReport, ruleCatalogue } from '#index.js';
import { readSource } from './files.js';
import { columnsOf, hasColour, write, type Io } from './io.js';
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
  await write(
    io.stdout,
    fingerprint === undefined ? pageOf(subject)[lang] : await treeOf(subject, fingerprint, lang, io),
  );
  return 0;
}

function pageOf(rule: string): { readonly vi: string; readonly en: string } {
  const page = rule.startsWith('shape/') ? shapePage(rule) : Object.hasOwn(pages, rule) ? pages[rule] : undefined;
  if (page) return page;
  const known = ruleCatalogue().map(({ id }) => id);
  const nearest = nearestWord(rule, known);
  throw new InputFailure('rule/unknown', { rule, ...(nearest !== undefined && { nearest }) });
}

async function treeOf(file: string, fingerprint: string, language: Shared['lang'], io: Io): Promise<string> {
  const { plan: value } = await readSource(file, io);
  const report = readReport(value, { file });
  return explainFinding(report, fingerprint, { language, width: columnsOf(io), colour: hasColour(io) });
}
