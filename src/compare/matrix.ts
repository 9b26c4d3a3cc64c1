import { entryAt } from '#base/entry.js';
import { once } from '#base/once.js';
import { compareCodeUnits } from '#base/text.js';
import type { Cell, Link, Row } from '#generated/matrix.types.js';
import type { Placed } from '#model/placed.js';
import { placeAt, titleOf } from '#model/place.js';
import { bestLevel, facesOfCell, type CellFaces } from './cell-faces.js';
import { linksAmong, type Wording } from './links.js';
import { fullKey, rowed, rowKeysOf, wordsOf, type RowedName, type RowKey, type RowRead } from './row-keys.js';
import { variantsOf } from './variants.js';

/** What rows go by beside the plans: a parent plan, decisions of people. */
export interface Pivot {
  /** The rows of an item that is decided; nothing where its own keys hold. */
  readonly keysOf?: (read: RowRead, name: RowedName, item: Placed<object>) => readonly RowKey[] | undefined;
  /** Rows that stand first, in this order, whether or not any plan has them. */
  readonly first?: readonly FirstRow[];
  /** Pairs of rows, by both keys in code-unit order with a line break between, of which people said that they are not one. */
  readonly apart?: ReadonlySet<string>;
}

/** A row of the pivot. */
export interface FirstRow extends RowKey {
  readonly thing: RowedName;
  readonly title?: Row['title'];
  /** Whether the row is left out where no plan has it. */
  readonly isOptional?: boolean;
}

/** The rows of plans that are already in the order of columns, and which rows are alike. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly links: () => readonly Link[];
  /** The key of the row that holds what stands at a pointer of a plan. */
  readonly rowAt: (plan: number, pointer: string) => string | undefined;
}

interface RowDraft extends FirstRow {
  /** By column. */
  readonly items: Map<number, Placed<object>[]>;
}

/** The rows of an item: those that the pivot gives it, else those of its own keys. */
export function keysUnder(pivot: Pivot, read: RowRead, thing: RowedName, placed: Placed<object>): readonly RowKey[] {
  // The list of that name holds things of that name.
  return pivot.keysOf?.(read, thing, placed) ?? rowKeysOf(thing, placed.item as never, read);
}

/** Aligns plans: what bears one key is one row, whatever other plans there are. */
export function alignRows(reads: readonly RowRead[], pivot: Pivot = {}): Rows {
  const { first = [], apart = new Set() } = pivot;
  const drafts = new Map<string, RowDraft>();
  for (const row of first) drafts.set(fullKey(row.thing, row), { ...row, items: new Map() });
  const rowsAt = reads.map((read, plan) => {
    const keyAt = new Map<string, string>();
    for (const thing of rowed)
      for (const placed of read.index.all(thing) as readonly Placed<object>[]) {
        for (const row of keysUnder(pivot, read, thing, placed)) {
          const key = fullKey(thing, row);
          const draft = drafts.get(key) ?? { ...row, thing, items: new Map<number, Placed<object>[]>() };
          drafts.set(key, draft);
          const same = draft.items.get(plan);
          if (!same) draft.items.set(plan, [placed]);
          else if (!same.includes(placed)) same.push(placed);
          if (!keyAt.has(placed.pointer)) keyAt.set(placed.pointer, key);
        }
      }
    return keyAt;
  });
  const rank = new Map(first.map((row, at) => [fullKey(row.thing, row), at]));
  const rows = [...drafts]
    .filter(([, { items, isOptional = false }]) => items.size > 0 || !isOptional)
    .map(([key, draft]) => rowOf(key, draft, reads))
    .toSorted(byThing(rank));
  return {
    rows,
    links: once(() => linksOf(drafts, reads).filter((link) => !apart.has(link.rows.join('\n')))),
    rowAt: (plan, pointer) => rowsAt[plan]?.get(pointer),
  };
}

/** Rows of the pivot as it has them; of the others those of most plans first. */
function byThing(rank: ReadonlyMap<string, number>): (a: Row, b: Row) => number {
  const order = (row: Row) => rank.get(row.key) ?? rank.size;
  return (a, b) =>
    rowed.indexOf(a.thing) - rowed.indexOf(b.thing) ||
    order(a) - order(b) ||
    (a.thing === 'phase' ? compareCodeUnits(startOf(a), startOf(b)) : 0) ||
    b.cells.length - a.cells.length ||
    compareCodeUnits(a.key, b.key);
}

/** Phases stand in the order of their first days, those without days behind them. */
function startOf({ aspects }: Row): string {
  const whens = aspects.flatMap(({ aspect, variants }) => (aspect === 'when' ? variants : []));
  const shown = whens.flatMap(({ value }) => (typeof value === 'object' && value.kind === 'list' ? value.items : []));
  const days = shown.flatMap((each) => (typeof each === 'object' && each.kind === 'span' ? [each.from] : []));
  return days.reduce((first, day) => (day < first ? day : first), 'no day');
}

function rowOf(key: string, { thing, by, title, items }: RowDraft, reads: readonly RowRead[]): Row {
  const cells = [...items].map(([plan, placed]) => cellOf(thing, plan, placed, reads));
  const shown = title ?? commonest([...items.values()].flat().map(({ item }) => titleOf(item) ?? ''));
  return {
    key,
    thing,
    by,
    ...(shown !== '' && { title: shown }),
    cells: cells.map(({ cell }) => cell),
    missing: reads.flatMap((_, plan) => (items.has(plan) ? [] : [plan])),
    aspects: variantsOf(cells),
  };
}

function cellOf(
  thing: RowedName,
  plan: number,
  placed: readonly Placed<object>[],
  reads: readonly RowRead[],
): { readonly plan: number; readonly faces: CellFaces; readonly cell: Cell } {
  const read = entryAt(reads, plan);
  // As above, the items are of the kind that the row is.
  const faces = facesOfCell(thing, placed as never, read);
  const cell = {
    plan,
    ...(thing === 'topic' && { level: bestLevel(placed as never, read) }),
    places: placed.map(({ pointer }) => placeAt(read.index.plan, pointer)),
    faces: [...faces].map(([aspect, { value }]) => ({ aspect, ...(value !== undefined && { value }) })),
  };
  return { plan, faces, cell };
}

/** What most say; of several as common the first in code-unit order. */
function commonest(titles: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  const [best = ''] = [...counts].toSorted(([a, one], [b, other]) => other - one || compareCodeUnits(a, b))[0] ?? [];
  return best;
}

/** Measured on the two source plans: likeness of texts in different phases proves nothing below. */
const floor = 0.6;
const worded = new Set<RowedName>(['topic', 'goal', 'task', 'recipient', 'unit']);

function linksOf(drafts: ReadonlyMap<string, RowDraft>, reads: readonly RowRead[]): Link[] {
  return rowed
    .filter((thing) => worded.has(thing))
    .flatMap((thing) => {
      const own = [...drafts].filter(([, draft]) => draft.thing === thing);
      return linksAmong(
        own.flatMap(([key, draft]) => wordingsOf(key, draft, reads)),
        floor,
      ).map(({ rows, score }) => ({ thing, rows, score }));
    });
}

/** The texts of a row, those of the same words once. */
function wordingsOf(row: string, { items, by }: RowDraft, reads: readonly RowRead[]): Wording[] {
  const known = new Map<string, Wording>();
  for (const [plan, placed] of items)
    for (const { item } of placed) {
      const text = wordsOf(item);
      const syllables = entryAt(reads, plan).reader.syllablesOf(text);
      if (syllables.set.size === 0) continue;
      known.set([...syllables.set].join(' '), { row, isFixed: by !== 'words', syllables });
      // What goes by words has the same words everywhere.
      if (by === 'words') return [...known.values()];
    }
  return [...known.values()];
}
