import type { Furniture, SourceLine } from './source-line.js';

interface Row {
  readonly text: string;
  readonly page?: number;
}

/** Text of the page and not of the document: rules drawn with signs, page numbers, what a table leaves empty. */
export function isFurniture(
  { text, page }: Row,
  before: SourceLine | undefined,
  furniture: readonly Furniture[],
): Furniture['kind'] | undefined {
  const line = text.trim();
  if (/^[-–—_=*|~\s:.]+$/.test(line)) return isDotted(line) ? undefined : 'rule';
  return isPageNumber(text, page, before, furniture) ? 'page-number' : undefined;
}

/** A dotted line is a blank to be filled in, and belongs to the document. */
function isDotted(line: string): boolean {
  return /^[.\s:]+$/.test(line);
}

/** A number alone, far from the margin or at the turn of a page. "- 2 -" is one too. */
function isPageNumber(
  text: string,
  page: number | undefined,
  before: SourceLine | undefined,
  furniture: readonly Furniture[],
): boolean {
  const number = /^\s*(?:-\s*)?(\d{1,3})(?:\s*-)?\s*$/.exec(text)?.[1];
  if (number === undefined) return false;
  const indent = text.length - text.trimStart().length;
  const last = furniture.findLast(({ kind }) => kind === 'page-number');
  const isNext = Number(number) === Number(last?.text.replace(/\D/g, '') ?? 0) + 1;
  const isNewPage = page !== undefined && before?.place.page !== page;
  return indent >= 20 || (indent >= 4 && isNext) || (isNewPage && Number(number) <= (page ?? 0));
}
