import type { Section } from '#generated/plan.types.js';
import { hold, newId, within } from '../draft.js';
import { rolesOfHeading, type Role } from '../outline/roles.js';
import type { Part } from '../outline/outline.js';
import type { Frame } from '../when/find.js';
import { readEntry } from './entry.js';
import type { Scope, Walk } from './scope.js';

/** Makes the sections of the outline, in order, each with the part it came from. */
export function walkSections(walk: Walk, parts: readonly Part[]): Scope[] {
  const scopes: Scope[] = [];
  const open: Scope[] = [];
  parts.forEach((part, at) => {
    while ((open.at(-1)?.part.level ?? -1) >= part.level) open.pop();
    const scope = scopeOf(walk, part, open.at(-1), parts[at + 1]);
    scopes.push(scope);
    open.push(scope);
  });
  return scopes;
}

function scopeOf(walk: Walk, part: Part, parent: Scope | undefined, next: Part | undefined): Scope {
  const { draft } = walk;
  const { block } = part;
  const isLeaf = (next?.level ?? 0) <= part.level;
  if (!block) return { part, id: undefined, role: 'other', roles: [], units: [], isLeaf, parent, frame: walk.frame };
  const words = part.heading?.text ?? part.rest?.text ?? '';
  const id = newId(draft, 's', words);
  const entry = readEntry(walk, part, parent, id);
  const named = part.heading ? rolesOfHeading(part.heading.text) : { role: 'other' as Role, roles: [] };
  const { role, roles } = roleOf(named, entry !== undefined, part, parent);
  const section: Section = {
    id,
    ...(block.label && { label: within(block.label.text, 40) }),
    ...(part.heading && { heading: within(part.heading.text, 2000) }),
    level: part.level,
    ...(part.heading && part.end && { end: part.end }),
    role,
    ...(roles.length > 0 && { roles }),
    ...(entry?.units[0] !== undefined && role === 'unit' && { unit: entry.units[0] }),
  };
  draft.sections.push(section);
  hold(draft, id, part.heading ? headOf(part) : block.whole);
  return {
    part,
    id,
    role,
    roles,
    units: entry?.units ?? (isOwnPart(named.role) ? [] : (parent?.units ?? [])),
    isLeaf,
    parent,
    frame: yearIn(words, parent?.frame ?? walk.frame),
  };
}

/** The label and the heading, without what goes on behind it. */
function headOf({ block, heading }: Part): NonNullable<Part['heading']> {
  if (!block || !heading) return { text: '', pieces: [] };
  return {
    text: '',
    pieces: block.whole.pieces
      .map((piece) => cutPiece(piece, heading.pieces.at(-1)))
      .filter((piece) => piece.length > 0),
  };
}

type Piece = NonNullable<Part['heading']>['pieces'][number];

function cutPiece(piece: Piece, last: Piece | undefined): Piece {
  if (!last) return piece;
  const end = last.from + last.length + 1;
  if (piece.line < last.line) return piece;
  return { ...piece, length: piece.line > last.line ? 0 : Math.min(piece.length, end - piece.from) };
}

/** A heading about money or reports opens a part of its own, whatever entry it stands in. */
function isOwnPart(role: Role): boolean {
  return role === 'budget' || role === 'reporting' || role === 'reward';
}

const inherited: ReadonlySet<Role> = new Set([
  'purpose',
  'requirement',
  'goals',
  'content',
  'time',
  'solutions',
  'activity',
  'phase',
  'slogans',
  'form',
  'budget',
  'reporting',
  'reward',
  'unit',
  'assignment',
]);

function roleOf(
  named: { readonly role: Role; readonly roles: readonly Role[] },
  isEntry: boolean,
  part: Part,
  parent: Scope | undefined,
): { readonly role: Role; readonly roles: readonly Role[] } {
  if (isEntry) return { role: 'unit', roles: [] };
  const isTime = named.role === 'time' && /^thời gian/iu.test(part.heading?.text ?? '');
  if (named.role !== 'other' && (isTime || isTold(named.role, parent))) {
    if (named.role === 'implementation')
      return { role: named.role, roles: named.roles.length > 0 ? named.roles : ['assignment'] };
    return named;
  }
  const above = parent?.role ?? 'other';
  if (part.level > 1 && inherited.has(above))
    return { role: above === 'unit' || above === 'assignment' ? 'other' : above, roles: [] };
  return { role: 'other', roles: [] };
}

/** A word such as "nội dung" in a heading below a purpose does not make it content. */
function isTold(role: Role, parent: Scope | undefined): boolean {
  if (!parent || parent.role === 'other') return true;
  const above = new Set([parent.role, ...parent.roles]);
  if (above.has('purpose') || above.has('requirement'))
    return role === 'purpose' || role === 'requirement' || role === 'goals';
  if (parent.role === 'goals') return role === 'goals';
  if (parent.role === 'unit') return role === 'reporting' || role === 'budget';
  return true;
}

function yearIn(heading: string, frame: Frame): Frame {
  const year = /(?:^|\D)(20\d\d)(?!\d|\s?[-–])/u.exec(heading)?.[1];
  return year === undefined ? frame : { ...frame, year: Number(year) };
}
