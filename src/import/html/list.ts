import { numeralOf } from '../sheet/numeral.js';
import type { Attributes } from './look.js';

/** A list of HTML that is open. */
export interface HtmlList {
  readonly isOrdered: boolean;
  readonly style: string;
  readonly step: 1 | -1;
  next: number;
}

const types: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

const formats: Readonly<Record<string, string>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
};

const bullets: Readonly<Record<string, string>> = { disc: '•', circle: '○', square: '▪' };

/** @param depth How many lists without order are around it; their bullets differ by that. */
export function openList(name: string, attributes: Attributes, style: string | undefined, depth: number): HtmlList {
  const isOrdered = name === 'ol';
  const start = wholeOf(attributes['start']) ?? 1;
  const bullet = ['disc', 'circle'][depth] ?? 'square';
  const own = style
    ?.split(/\s+/)
    .find((word) => word === 'none' || Object.hasOwn(formats, word) || Object.hasOwn(bullets, word));
  const typed = types[attributes['type'] ?? ''] ?? attributes['type']?.toLowerCase();
  const isReversed = attributes['reversed'] !== undefined;
  return { isOrdered, style: own ?? typed ?? (isOrdered ? 'decimal' : bullet), step: isReversed ? -1 : 1, next: start };
}

/** The number or bullet of the next item, with a blank behind it. */
export function labelOfItem(list: HtmlList, attributes: Attributes): string {
  const number = wholeOf(attributes['value']) ?? list.next;
  list.next = number + list.step;
  if (list.style === 'none') return '';
  const bullet = bullets[list.style];
  if (bullet !== undefined) return `${bullet} `;
  if (!list.isOrdered) return '• ';
  return `${numeralOf(number, formats[list.style] ?? 'decimal') ?? number}. `;
}

function wholeOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text.trim()) ? Number(text) : undefined;
}
