import { foldWords } from '#base/text.js';
import type { Party, Task } from '#generated/plan.types.js';
import { hold, newId, within } from '../draft.js';
import { cut, fragmentOf, joinFragments, type Passage } from '../passage.js';
import { readNames } from '../units/name-reader.js';
import { meet } from '../units/registry.js';
import { findWhens } from '../when/find.js';
import type { Walk } from './scope.js';

type Column = 'task' | 'lead' | 'support' | 'when' | 'output' | 'do';

const headings: readonly (readonly [RegExp, Column])[] = [
  [/phoi hop/, 'support'],
  [/chu tri|tham muu/, 'lead'],
  [/thuc hien cua|nguoi thuc hien|phu trach|don vi thuc hien/, 'do'],
  [/thoi gian|thoi han|tien do/, 'when'],
  [/ket qua|san pham/, 'output'],
  [/nhiem vu|noi dung|cong viec/, 'task'],
];

/** A table of tasks: its first row tells what the columns hold, each other row is a task. */
export function addTable(walk: Walk, from: number, to: number): void {
  const rows = rowsIn(walk, from, to);
  const [head, ...others] = rows;
  if (!head) return;
  const columns = new Map<number, Column>();
  for (const [at, { text }] of head) {
    const found = headings.find(([shape]) => shape.test(foldWords(text)))?.[1];
    if (found && ![...columns.values()].includes(found)) columns.set(at, found);
  }
  const taskAt = [...columns].find(([, column]) => column === 'task')?.[0];
  if (taskAt === undefined) return;
  for (const row of others) addRow(walk, row, columns, taskAt);
}

type TableRow = ReadonlyMap<number, Passage>;

function rowsIn({ draft }: Walk, from: number, to: number): TableRow[] {
  const rows = new Map<string, Map<number, Passage>>();
  for (let at = from; at < to; at++) {
    const cell = draft.lines[at]?.cell;
    if (!cell) continue;
    const key = `${cell.table} ${cell.row}`;
    const row = rows.get(key) ?? new Map<number, Passage>();
    const before = row.get(cell.column);
    const own = joinFragments([fragmentOf(draft.lines, at)]);
    row.set(cell.column, before ? glued(before, own) : own);
    rows.set(key, row);
  }
  return [...rows.values()];
}

function glued(one: Passage, other: Passage): Passage {
  const shift = one.text.length + 1;
  return {
    text: `${one.text} ${other.text}`,
    pieces: [...one.pieces, ...other.pieces.map((piece) => ({ ...piece, at: piece.at + shift }))],
  };
}

function addRow(walk: Walk, row: TableRow, columns: ReadonlyMap<number, Column>, taskAt: number): void {
  const { draft, registry } = walk;
  const words = row.get(taskAt);
  if (!words || words.text.length < 4 || /^\(?\d+\)?$/.test(words.text)) return;
  const parties: Party[] = [];
  let when: Task['when'];
  let outputs: Task['outputs'];
  for (const [at, column] of columns) {
    const cell = row.get(at);
    if (!cell || column === 'task') continue;
    if (column === 'when') when = findWhens(cell.text, walk.frame, { withVague: true }).map((found) => found.when);
    else if (column === 'output') outputs = [within(cell.text, 2000)];
    else
      for (const name of readNames(cell.text))
        parties.push({ unit: meet(registry, name, undefined, cut(cell, name.from, name.to)), role: column });
  }
  const label = row.get(0)?.text;
  const task: Task = {
    id: newId(draft, 'task', words.text),
    ...(label !== undefined && taskAt !== 0 && /^\d{1,3}\.?$/.test(label) && { label }),
    title: within(words.text, 160),
    text: within(words.text, 20_000),
    parties: parties.slice(0, 400),
    ...(when && when.length > 0 && { when: when.slice(0, 100) }),
    ...(outputs && { outputs }),
    origin: 'table',
  };
  draft.tasks.push(task);
  hold(draft, task.id, words);
}
