import type { Node } from 'jsonc-parser';
import { canonicalLayout, type Layout } from './layout.js';

/** How a file is laid out, as far as it shows; where it does not, as `formatPlan` would. */
export function layoutOf(text: string, root: Node): Layout {
  const inner = textOf(text, root);
  const eol = /\r\n|\n|\r/.exec(inner)?.[0];
  const flat = firstOf(root, (node) => isFlat(text, node));
  const property = firstOf(root, ({ type }) => type === 'property');
  const colon = property ? between(text, property.children) : canonicalLayout.colon;
  const isLoose = colon !== ':';
  return {
    eol: eol ?? canonicalLayout.eol,
    unit: indentBefore(text, root.children?.[0]) ?? canonicalLayout.unit,
    width: eol === undefined ? Infinity : widthOf(text, root, flat),
    pad: (flat && padOf(text, flat)) ?? (isLoose || flat === undefined ? canonicalLayout.pad : ''),
    colon,
    comma: isLoose ? canonicalLayout.comma : ',',
  };
}

/** The white space between the start of a line and a node, where there is nothing else. */
export function indentBefore(text: string, node: Node | undefined): string | undefined {
  return node && /(?:^|[\r\n])([^\S\r\n]*)$/.exec(text.slice(0, node.offset))?.[1];
}

/** The white space with which the line of a node begins. */
export function indentOfLine(text: string, node: Node): string {
  const start = startOfLine(text, node.offset);
  return /^[^\S\r\n]*/.exec(text.slice(start, node.offset))?.[0] ?? '';
}

/** How far behind the start of its line a place is. */
export function columnOf(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}

/** Whether a node goes over several lines. */
export function isOpen(text: string, node: Node): boolean {
  return /[\r\n]/.test(textOf(text, node));
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** A file in which nothing that holds something stands on one line will have it so everywhere. */
function widthOf(text: string, root: Node, flat: Node | undefined): number {
  const open = firstOf(root, (node) => node !== root && isFilled(node) && isOpen(text, node));
  return flat === undefined && open !== undefined ? 0 : canonicalLayout.width;
}

function isFlat(text: string, node: Node): boolean {
  return isFilled(node) && !isOpen(text, node);
}

function isFilled({ type, children }: Node): boolean {
  return (type === 'object' || type === 'array') && children !== undefined && children.length > 0;
}

function padOf(text: string, flat: Node): string | undefined {
  const object = firstOf(
    flat,
    ({ type, children }) => type === 'object' && children !== undefined && children.length > 0,
  );
  const [first] = object?.children ?? [];
  return object && first && text.slice(object.offset + 1, first.offset);
}

function between(text: string, [name, value]: readonly Node[] = []): string {
  return name && value ? text.slice(name.offset + name.length, value.offset) : canonicalLayout.colon;
}

function textOf(text: string, { offset, length }: Node): string {
  return text.slice(offset, offset + length);
}

/** The first node, from the root down and in the order of the file, that a question is answered with yes for. */
function firstOf(root: Node, isMeant: (node: Node) => boolean): Node | undefined {
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isMeant(node)) return node;
    for (const child of (node.children ?? []).toReversed()) waiting.push(child);
  }
  return undefined;
}
