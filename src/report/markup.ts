import { oncePer } from '#base/once.js';
import { escapeControl, isHarmless } from '#base/text.js';

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
  for (let at = 0; at < parts.length; at++) markup += written(parts[at]) + (own[at + 1] ?? '');
  return { markup };
}

/** The literals without the indent that they have in the program, which a page needs as little as its readers. */
const flush = oncePer((literals: TemplateStringsArray) => literals.map((literal) => literal.replace(/\n +/g, '\n')));

function written(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escapeMarkup(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  let all = '';
  for (const { markup } of part) all += markup;
  return all;
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
  return isHarmless(text) ? text : escapeAny(text);
}

function escapeAny(text: string): string {
  return escapeControl(text.replace(/[\t\n\r]/g, ' ')).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
