import type { Statement, Task, Topic } from '#generated/plan.types.js';
import { hold, newId, note, within } from '../draft.js';
import type { Passage } from '../passage.js';
import type { Frame } from '../when/find.js';
import { titleOf } from './item.js';
import type { Walk } from './scope.js';
import { actorsOfRow, outputsOfRow, timesOfRow } from './table-cells.js';
import { headOfTable, namesActors, type Column, type TableHead } from './table-columns.js';
import { cellOf, isCount, isHeading } from './table-rows.js';
import { gridOf, type GridCell, type GridRow } from './table-grid.js';

/** Where a table stands: its section and the units whose entry that is, or the appendix that holds it. */
export interface TablePlace {
  readonly section: string | undefined;
  /** The item to which the words of its head belong. */
  readonly holder: string | undefined;
  readonly units: readonly string[];
  readonly frame: Frame;
}

/** What the rows of a table have above them. */
interface State {
  readonly head: TableHead;
  readonly place: TablePlace;
  /** The tasks by their numbers, so that "1.1" finds "1". */
  readonly numbered: Map<string, string>;
  last?: string;
}

/**
 * Reads the tables of tasks among some lines: the head of each tells what its columns hold, each other row is a task, or a
 * heading over some. A table that follows without a head goes on with the one before, as behind the end of a page.
 * @returns the lines that have been read; those of other tables are left.
 */
export function addTables(walk: Walk, place: TablePlace, numbers: readonly number[]): ReadonlySet<number> {
  const tables = new Map<number, number[]>();
  for (const number of numbers) {
    const table = walk.draft.lines[number]?.cell?.table;
    if (table !== undefined) tables.set(table, [...(tables.get(table) ?? []), number]);
  }
  const read = new Set<number>();
  let open: State | undefined;
  let end = -1;
  for (const held of tables.values()) {
    const rows = gridOf(walk.draft.lines, held);
    const head = headOfTable(rows);
    const isNext = open !== undefined && held[0] === end + 1 && !head && fits(rows, open.head);
    const state: State | undefined = head ? { head, place, numbered: new Map() } : isNext ? open : undefined;
    open = state;
    end = held.at(-1) ?? -1;
    if (!state) continue;
    for (const row of rows.slice(0, head?.rows ?? 0)) holdHead(walk, place, row);
    rows.slice(head?.rows ?? 0).forEach((row, at, rest) => addRow(walk, state, row, rest[at + 1]));
    for (const number of held) read.add(number);
  }
  return read;
}

function fits(rows: readonly GridRow[], { columns }: TableHead): boolean {
  const widest = Math.max(...rows.map((row) => row.columns));
  return widest <= Math.max(...columns.keys()) + 2 && widest > Math.max(...columns.keys()) - 1;
}

function holdHead({ draft }: Walk, { holder }: TablePlace, { own }: GridRow): void {
  for (const { whole } of own.values())
    if (holder === undefined) note(draft, 'table-head', whole);
    else hold(draft, holder, whole, 'table');
}

function addRow(walk: Walk, state: State, row: GridRow, next: GridRow | undefined): void {
  const { head, place } = state;
  if (isCount(row)) return holdHead(walk, place, row);
  const words = cellOf(row.own, head, 'task');
  const label = cellOf(row.own, head, 'number')?.whole.text;
  if (!words && cellOf(row.above, head, 'task') && state.last !== undefined) return fill(walk, state, row, state.last);
  if (isHeading(row, head, label, next)) return addHeading(walk, state, row);
  if (!words || !/\p{L}/u.test(words.whole.text)) return leaveRow(walk, row);
  if (namesActors(head.columns) || place.units.length > 0) addTask(walk, state, row, words, label);
  else addTopic(walk, state, row, words, label);
}

function addHeading({ draft }: Walk, { place }: State, row: GridRow): void {
  const cells = [...row.own.values()];
  const text = cells.map(({ whole }) => whole.text).join(' ');
  const statement: Statement = {
    id: newId(draft, 'note', text),
    ...(place.section !== undefined && { section: place.section }),
    title: titleOf(text),
    text: within(text, 20_000),
    kind: 'note',
  };
  draft.statements.push(statement);
  for (const { whole } of cells) hold(draft, statement.id, whole);
}

function leaveRow({ draft }: Walk, { own }: GridRow): void {
  for (const { whole } of own.values()) note(draft, 'table-row', whole);
}

function addTask(walk: Walk, state: State, row: GridRow, words: GridCell, label: string | undefined): void {
  const { draft } = walk;
  const { section, units } = state.place;
  const id = newId(draft, 'task', words.whole.text);
  const number = label?.replace(/[.)]$/, '');
  const task: Task = { ...named(id, section, label, words.whole), parties: [], origin: 'table' };
  draft.tasks.push(task);
  hold(draft, id, words.whole);
  state.last = id;
  fill(walk, state, row, id);
  const at = draft.tasks.length - 1;
  const filled = draft.tasks[at] ?? task;
  const above = number === undefined ? undefined : state.numbered.get(number.replace(/\.\d+$/, ''));
  if (number !== undefined) state.numbered.set(number, id);
  if (filled.parties.length > 0) return;
  if (above !== undefined) draft.tasks[at] = { ...filled, parent: above };
  else if (units.length > 0) draft.tasks[at] = { ...filled, parties: units.map((unit) => ({ unit, role: 'do' })) };
}

function named(id: string, section: string | undefined, label: string | undefined, { text }: Passage) {
  return {
    id,
    ...(section !== undefined && { section }),
    ...(label !== undefined && { label: within(label, 40) }),
    title: titleOf(text),
    text: within(text, 20_000),
  };
}

/** Nobody is named, so it is something to be done and no task of anybody. */
function addTopic(walk: Walk, state: State, row: GridRow, words: GridCell, label: string | undefined): void {
  const { draft } = walk;
  const id = newId(draft, 'topic', words.whole.text);
  const [when] = timesOfRow(row, state.head, state.place.frame);
  const topic: Topic = { ...named(id, state.place.section, label, words.whole), kind: 'work', ...(when && { when }) };
  draft.topics.push(topic);
  hold(draft, id, words.whole);
  holdCells(walk, state, row, id);
}

/** Puts what the other cells of a row tell into its task; a task that stands beside several rows is filled by each. */
function fill(walk: Walk, state: State, row: GridRow, id: string): void {
  const { draft } = walk;
  const at = draft.tasks.findLastIndex((task) => task.id === id);
  const task = draft.tasks[at];
  if (!task) return;
  const { section, frame } = state.place;
  const parties = [...task.parties];
  for (const party of actorsOfRow(walk, section, row, state.head))
    if (!parties.some((known) => JSON.stringify(known) === JSON.stringify(party))) parties.push(party);
  const when = [...(task.when ?? []), ...timesOfRow(row, state.head, frame)].slice(0, 100);
  const outputs = [...(task.outputs ?? []), ...outputsOfRow(row, state.head)].slice(0, 100);
  draft.tasks[at] = {
    ...task,
    parties: parties.slice(0, 400),
    ...(when.length > 0 && { when }),
    ...(outputs.length > 0 && { outputs }),
  };
  holdCells(walk, state, row, id);
}

const fields: Readonly<Record<Exclude<Column, 'task'>, string>> = {
  number: 'label',
  lead: 'parties',
  support: 'parties',
  several: 'parties',
  do: 'parties',
  when: 'when',
  output: 'outputs',
};

/** Every cell is a field of its item; what stands in a column that nobody knows is noted. */
function holdCells({ draft }: Walk, { head }: State, { own }: GridRow, id: string): void {
  for (const [at, { whole }] of own) {
    const kind = head.columns.get(at);
    if (kind === undefined) note(draft, 'table-column', whole);
    else if (kind !== 'task') hold(draft, id, whole, fields[kind]);
  }
}
