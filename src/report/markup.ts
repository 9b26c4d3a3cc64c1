import { oncePer } from '#base/once.js';
import { escapeControl } from '#base/text.js';

/** HTML that was put together by `html`, and so holds no unescaped text. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | undefined | Markup | readonly Markup[];

/**
 * HTML of a template literal. What stands in the literal is ours and stays; every text put into it is escaped, for elements
 * and for quoted attributes alike, and hidden characters become visible (reliability F-120).
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const own = flush(literals);
  let markup = own[0] ?? '';
  for (const [at, part] of parts.entries()) markup += written(part) + (own[at + 1] ?? '');
  return { markup };
}

/** The literals without the indent that they have in the program, which a page needs as little as its readers. */
const flush = oncePer((literals: TemplateStringsArray) => literals.map((literal) => literal.replace(/\n +/g, '\n')));

function written(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escapeMarkup(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(({ markup }) => markup).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML and XML both take it, between tags and in quoted attributes. Line ends become spaces: none is meant. */
export function escapeMarkup(text: string): string {
  const told = escapeControl(/[\t\n\r]/.test(text) ? text.replace(/[\t\n\r]/g, ' ') : text);
  if (!/[&<>"']/.test(told)) return told;
  return told.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
