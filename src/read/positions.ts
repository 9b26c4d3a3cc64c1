import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { parsePointer } from '#base/path.js';
import { findLineStarts, positionIn, type Position } from '#base/position.js';

/** Where a value stands in its text, and over how many UTF-16 units it goes. */
export interface Extent extends Position {
  readonly length: number;
  /** Just behind the last character. */
  readonly end: Pick<Position, 'line' | 'column'>;
}

/** Finds the value that a pointer names; nothing where the document has no such place. */
export type FindExtent = (pointer: string) => Extent | undefined;

/**
 * Where the values of a document stand, for a text that `readJson` accepts. It costs six times JSON.parse, so it is made
 * for a document that has findings, and lives apart from the reader. Offsets count from behind a byte order mark.
 */
export function positionsOf(source: string): FindExtent {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const root = parseTree(text);
  const lineStarts = findLineStarts(text);
  return (pointer) => {
    const node = nodeAt(root, pointer);
    if (node === undefined) return undefined;
    const { line, column } = positionIn(lineStarts, node.offset + node.length);
    return { ...positionIn(lineStarts, node.offset), length: node.length, end: { line, column } };
  };
}

/** The node of a value in the tree of its document. */
export function nodeAt(root: Node | undefined, pointer: string): Node | undefined {
  return parsePointer(pointer)?.reduce(memberOf, root);
}

function memberOf(node: Node | undefined, segment: string): Node | undefined {
  if (node?.type === 'array')
    return /^(?:0|[1-9]\d*)$/.test(segment) ? findNodeAtLocation(node, [Number(segment)]) : undefined;
  // Keys in the text may be in NFD; pointers are made of the document, which is in NFC.
  const member = node?.children?.find(({ children }) => String(children?.[0]?.value).normalize('NFC') === segment);
  return node?.type === 'object' ? member?.children?.[1] : undefined;
}
