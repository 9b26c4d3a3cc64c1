import { foldWords } from '#base/text.js';
import type { GridRow } from './table-grid.js';

/** What a column of a table of tasks holds; `several` tells lead and support itself: "Sở A chủ trì, phối hợp với Sở B". */
export type Column = 'number' | 'task' | 'lead' | 'support' | 'several' | 'do' | 'when' | 'output';

/** The head of a table: what its columns hold, and how many rows it takes. */
export interface TableHead {
  readonly columns: ReadonlyMap<number, Column>;
  /** The words over each column. */
  readonly words: ReadonlyMap<number, string>;
  readonly rows: number;
}

const actor = /\b(?:co quan|don vi|nguoi|ca nhan|bo phan|so|nganh|can bo|trach nhiem|phan cong)\b/;

const kinds: readonly (readonly [(words: string) => boolean, Column])[] = [
  [(words) => /^(?:tt|stt|so tt|so thu tu|so)$/.test(words), 'number'],
  [(words) => /\bchu tri\b/.test(words) && /\bphoi hop\b/.test(words), 'several'],
  [(words) => /\bphoi hop\b/.test(words), 'support'],
  [(words) => /\bchu tri\b|\btham muu\b/.test(words), 'lead'],
  [(words) => /\bthoi gian\b|\bthoi han\b|\btien do\b|\bhan hoan thanh\b|\bthoi diem\b|^ngay\b/.test(words), 'when'],
  [(words) => /\bket qua\b|\bsan pham\b/.test(words), 'output'],
  [(words) => actor.test(words) && /\b(?:thuc hien|phu trach|dam nhiem|trach nhiem|phan cong)\b/.test(words), 'do'],
  [(words) => /\bnhiem vu\b|\bnoi dung\b|\bcong viec\b|\bhoat dong\b|\bdau viec\b|\bcong tac\b/.test(words), 'task'],
  [(words) => /^(?:(?:cac )?(?:co quan|don vi|ca nhan|to chuc) ?)+$|^phu trach$|^nguoi lam$/.test(words), 'do'],
];

/** What the words over a column say that it holds; nothing for "Ghi chú" and whatever is unknown. */
export function columnOf(heading: string): Column | undefined {
  const words = foldWords(heading);
  return words.length > 80 ? undefined : kinds.find(([isSo]) => isSo(words))?.[1];
}

const mostHeadRows = 4;

/**
 * The head of a table of tasks: its first row with words over every column, or two where one word stands over several columns
 * ("Cơ quan thực hiện" over "Chủ trì" and "Phối hợp"). Nothing where the table is of something else: a list of persons, a
 * timetable, figures.
 */
export function headOfTable(rows: readonly GridRow[]): TableHead | undefined {
  for (let at = 0; at < Math.min(rows.length, mostHeadRows); at++) {
    const row = rows[at];
    if (!row) return undefined;
    if (row.own.size < 2 || isNumbered(row)) continue;
    const words = new Map<number, string>();
    for (const { column, span, whole } of row.own.values())
      for (let n = 0; n < span; n++) words.set(column + n, whole.text);
    const isSpread = [...row.own.values()].some(({ span, rows: deep }) => span > 1 || deep > 1);
    const below = isSpread ? subHead(rows[at + 1]) : undefined;
    const columns = columnsBy(words, below);
    if (!isOfTasks(columns, words)) continue;
    for (const [column, text] of below ?? []) words.set(column, `${words.get(column) ?? ''} ${text}`.trim());
    return { columns, words, rows: at + (below ? 2 : 1) };
  }
  return undefined;
}

/** "5 | Kiểm tra công tác … | ngày 15/6": a row with its number is a task, whatever its words. */
function isNumbered({ own }: GridRow): boolean {
  return /^\d{1,3}\.?$/.test(own.get(0)?.whole.text ?? '');
}

/** The second row of a head holds words that say what a column is, and nothing else. */
function subHead(row: GridRow | undefined): ReadonlyMap<number, string> | undefined {
  if (!row || row.above.size === 0) return undefined;
  const words = new Map([...row.own.values()].map(({ column, whole }) => [column, whole.text]));
  const known = [...words.values()].filter((text) => columnOf(text) !== undefined);
  return known.length > 0 && known.length >= words.size / 2 ? words : undefined;
}

function columnsBy(
  words: ReadonlyMap<number, string>,
  below: ReadonlyMap<number, string> | undefined,
): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  for (const [at, text] of words) {
    const under = below?.get(at);
    const kind = (under === undefined ? undefined : columnOf(under)) ?? columnOf(text);
    const isTwice = kind === 'task' || kind === 'number' ? [...columns.values()].includes(kind) : false;
    if (kind && !isTwice) columns.set(at, kind);
  }
  return columns;
}

function isOfTasks(columns: ReadonlyMap<number, Column>, words: ReadonlyMap<number, string>): boolean {
  const held = new Set(columns.values());
  const isOfPersons = [...words.values()].some((text) => /\bho (?:va )?ten\b/.test(foldWords(text)));
  return held.has('task') && !isOfPersons && (namesActors(columns) || held.has('when') || held.has('output'));
}

/** Whether a column names who does it. */
export function namesActors(columns: ReadonlyMap<number, Column>): boolean {
  return [...columns.values()].some((kind) => kind === 'lead' || kind === 'do' || kind === 'several');
}
