import { escapeControl } from '#base/text.js';
import { clip } from './page.js';

/** GitHub takes comments of 65,536 characters; a comment that is not taken tells nothing. */
export const commentRoom = 65_000;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;' };

/**
 * A text for a cell of a table or a line of GitHub Flavored Markdown: no markup, no HTML, no formula, no link, no mention of
 * people and no reference to issues comes of it (reliability F-121). An empty comment parts what GitHub would else link: it
 * looks for mentions, issues and addresses after Markdown has been read, so that a backslash does not help there.
 */
export function escapeMarkdown(text: string, length = 400): string {
  return escapeControl(clip(text.replace(/[\t\n\r]/g, ' '), length))
    .replace(/[&<>$]/g, (sign) => entities[sign] ?? sign)
    .replace(/[\\`*_[\]|~!]/g, '\\$&')
    .replace(/[@#](?!\d{2};)/g, '$&<!-- -->')
    .replace(/:\/\/|www\./gi, (start) => `${start.slice(0, -1)}<!-- -->${start.slice(-1)}`);
}

/** A code span (CommonMark 6.1): fenced by more backticks than the text has in a row; a bar would end the cell. */
export function codeSpan(text: string): string {
  const told = escapeControl(clip(text.replace(/[\t\n\r]/g, ' '), 200)).replaceAll('|', '\\|');
  const longest = Math.max(0, ...(told.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const isBare = told !== '' && !told.startsWith('`') && !told.endsWith('`') && !told.startsWith(' ');
  return isBare ? `${fence}${told}${fence}` : `${fence} ${told} ${fence}`;
}
