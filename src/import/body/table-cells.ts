import type { Party, When } from '#generated/plan.types.js';
import { within } from '../draft.js';
import { cut, type Passage } from '../passage.js';
import { findWhens, type Frame } from '../when/find.js';
import { actorsIn } from './actors.js';
import { fieldOf } from './fields.js';
import type { Walk } from './scope.js';
import type { Column, TableHead } from './table-columns.js';
import type { GridCell, GridRow } from './table-grid.js';

/** The cells of a row in columns of a kind, with those that reach down from above. */
function cellsOf({ own, above }: GridRow, { columns }: TableHead, kind: Column, withAbove: boolean): GridCell[] {
  return [...columns].flatMap(([at, column]) =>
    column === kind ? (own.get(at) ?? (withAbove ? above.get(at) : undefined) ?? []) : [],
  );
}

/** The times of a row; words that tell none are kept as they are. */
export function timesOfRow(row: GridRow, head: TableHead, frame: Frame): When[] {
  return cellsOf(row, head, 'when', true).flatMap(({ whole: { text } }) => {
    const found = findWhens(text, frame, { withVague: true }).map(({ when }) => when);
    // Hours alone are of the day that stands over the table.
    if (found.length > 0 || !/\p{L}{2}/u.test(text)) return found;
    return [{ kind: 'vague', word: 'other', text: within(text, 1000) } satisfies When];
  });
}

export function outputsOfRow(row: GridRow, head: TableHead): string[] {
  return cellsOf(row, head, 'output', true).flatMap(({ paragraphs }) =>
    paragraphs.map(({ text }) => within(text.replace(/^[-+•–]\s*/u, ''), 2000)).filter((text) => text !== ''),
  );
}

/** Who does it, by the columns in which they stand. */
export function actorsOfRow(walk: Walk, section: string | undefined, row: GridRow, head: TableHead): Party[] {
  const kinds = ['lead', 'several', 'do', 'support'] as const;
  return kinds.flatMap((kind) =>
    cellsOf(row, head, kind, true).flatMap((cell) => {
      const pieces = cell.paragraphs.flatMap(piecesOf);
      const parties = pieces.flatMap((piece) => partiesOf(walk, section, kind, piece));
      const isRanked = /chủ trì|phối hợp/iu.test(cell.whole.text);
      return kind === 'several' && !isRanked ? ranked(parties) : parties;
    }),
  );
}

/** In one column for both, who is named first leads. */
function ranked(parties: readonly Party[]): Party[] {
  return parties.map((party, at) => ({ ...party, role: at === 0 ? 'lead' : 'support' }));
}

/** "Sở A; Sở B", "- Sở C": one body after another. */
function piecesOf(passage: Passage): Passage[] {
  const ends = [...passage.text.matchAll(/;/g)].map(({ index }) => index);
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts.flatMap((from, n) => {
    const piece = cut(passage, from, ends[n]);
    const bullet = /^[-+•–]\s*/u.exec(piece.text)?.[0].length ?? 0;
    return /\p{L}/u.test(piece.text) ? [cut(piece, bullet)] : [];
  });
}

function partiesOf(
  walk: Walk,
  section: string | undefined,
  kind: Extract<Column, 'lead' | 'several' | 'do' | 'support'>,
  piece: Passage,
): Party[] {
  const field = fieldOf(piece.text);
  const role = field?.kind === 'lead' || field?.kind === 'support' ? field.kind : kind === 'several' ? 'do' : kind;
  const passage = cut(piece, field?.from ?? /^đại diện\s+/iu.exec(piece.text)?.[0].length ?? 0);
  const parties = actorsIn(walk, section, role, passage);
  return parties.length > 0 ? parties : [{ as: within(passage.text.replace(/[.,]$/, ''), 500), role }];
}
