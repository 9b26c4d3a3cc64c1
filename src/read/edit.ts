import { applyEdits, parseTree, type Edit, type Node } from 'jsonc-parser';
import { parsePointer } from '#base/path.js';
import type { Operation } from '#generated/report.types.js';
import { kindUnder, rankOfName, wholePlan } from '#model/plan-order.js';
import { columnOf, indentBefore, indentOfLine, isOpen, layoutOf } from './file-layout.js';
import { layOut, type Layout } from './layout.js';
import { nodeAt } from './positions.js';

// jsonc-parser's own `modify` lays out anew every line that it puts something into; here a file keeps all bytes but those
// of the value in question, and what is put in looks like what stands around it.

/**
 * Carries out a JSON Patch on the text of a plan that `readJson` accepts. Whatever the patch does not name keeps its bytes:
 * spaces, indentation, line ends, a byte order mark. A member that is added goes where the schema has it.
 * @throws RangeError when the patch names a place that does not exist.
 */
export function editJson(source: string, operations: readonly Operation[]): string {
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + operations.reduce(edit, source.slice(mark.length));
}

function edit(text: string, { op, path, value }: Operation): string {
  if (op === 'test') return text;
  const root = parseTree(text);
  const segments = parsePointer(path);
  if (!root || !segments) throw new RangeError(`No place ${path}.`);
  const file: File = { text, root, layout: layoutOf(text, root) };
  const node = nodeAt(root, path);
  const container = nodeAt(root, path.slice(0, path.lastIndexOf('/')));
  const isItem = container?.type === 'array' && segments.length > 0;
  if (op === 'add' && container && (isItem || !node))
    return applyEdits(text, [insertion(file, container, segments, value)]);
  if (!node || (op === 'remove' && segments.length === 0)) throw new RangeError(`No place ${path}.`);
  if (op === 'remove' && container) return applyEdits(text, [removal(container, memberOf(container, node))]);
  return applyEdits(text, [replacement(file, node, kindAt(segments), value)]);
}

interface File {
  readonly text: string;
  readonly root: Node;
  readonly layout: Layout;
}

function replacement({ text, layout }: File, node: Node, kind: string, value: unknown): Edit {
  const spot = { indent: indentOfLine(text, node), taken: columnOf(text, node.offset) + 1 };
  return { offset: node.offset, length: node.length, content: layOut(value, kind, layout, spot) };
}

/** Puts a member or an item among those of an object or a list. */
function insertion(file: File, container: Node, segments: readonly string[], value: unknown): Edit {
  const { text, layout } = file;
  const members = container.children ?? [];
  const name = segments.at(-1) ?? '';
  const isItem = container.type === 'array';
  const around = kindAt(segments.slice(0, -1));
  if (members.length === 0) return replacement(file, container, around, isItem ? [value] : { [name]: value });

  const at = isItem ? indexIn(members, name) : placeIn(members, around, name);
  const [before, after] = [members[at - 1], members[at]];
  const start = isItem ? '' : JSON.stringify(name) + layout.colon;
  const indent = indentBefore(text, before ?? after);
  const spot = { indent: indent ?? '', taken: (indent?.length ?? 0) + start.length + 1 };
  const kind = isItem ? around : kindUnder(around, name);
  // Among members on one line, a new one stays on the line.
  const member = start + layOut(value, kind, indent === undefined ? { ...layout, width: Infinity } : layout, spot);
  const gap = gapIn(file, container, at);
  if (before) return { offset: endOf(before), length: 0, content: `,${gap}${member}` };
  return { offset: after?.offset ?? container.offset + 1, length: 0, content: `${member},${gap}` };
}

/** What stands between a comma and the next member, near the place where one is put in. */
function gapIn({ text, layout }: File, container: Node, at: number): string {
  const members = container.children ?? [];
  const to = Math.min(Math.max(at, 1), members.length - 1);
  const [one, other] = [members[to - 1], members[to]];
  if (one && other && one !== other) return text.slice(endOf(one), other.offset).replace(/^\s*,/, '');
  const [first] = members;
  return first && isOpen(text, container) ? text.slice(container.offset + 1, first.offset) : layout.comma.slice(1);
}

function indexIn(items: readonly Node[], name: string): number {
  if (name === '-') return items.length;
  if (!/^(?:0|[1-9]\d*)$/.test(name) || Number(name) > items.length) throw new RangeError(`No place for item ${name}.`);
  return Number(name);
}

/** Before the first member that the schema has behind the new one. */
function placeIn(members: readonly Node[], kind: string, name: string): number {
  const rank = rankOfName(kind, name);
  const at = members.findIndex(({ children }) => rankOfName(kind, String(children?.[0]?.value)) > rank);
  return at < 0 ? members.length : at;
}

function removal(container: Node, member: Node): Edit {
  const members = container.children ?? [];
  const at = members.indexOf(member);
  const [before, after] = [members[at - 1], members[at + 1]];
  if (after) return { offset: member.offset, length: after.offset - member.offset, content: '' };
  if (before) return { offset: endOf(before), length: endOf(member) - endOf(before), content: '' };
  return { offset: container.offset + 1, length: container.length - 2, content: '' };
}

/** The member of an object that holds a value; of a list, the value itself. */
function memberOf(container: Node, value: Node): Node {
  return container.children?.find((member) => member === value || member.children?.[1] === value) ?? value;
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

/** The kind of object at a place, or of those in the list there. */
function kindAt(segments: readonly string[]): string {
  return segments.reduce((kind, segment) => (/^(?:\d+|-)$/.test(segment) ? kind : kindUnder(kind, segment)), wholePlan);
}
