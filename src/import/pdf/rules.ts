import type { Operators } from './engine.js';
import type { Matrix } from './matrix.js';

/** A ruled line, level or upright. */
export interface Rule {
  readonly isLevel: boolean;
  /** Its height when it is level, its place from the left when it is upright. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const THICK = 3;
const SHORT = 6;
const painting = [
  'stroke',
  'closeStroke',
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];

/** A path that is drawn and thin is a rule; word processors draw the borders of cells so. A clip is not drawn. */
export function rulesOfPath(args: readonly unknown[], operators: Operators, matrix: Matrix, rules: Rule[]): void {
  const [paint, , box] = args;
  if (!painting.some((name) => operators[name] === paint) || box === null || box === undefined) return;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box as ArrayLike<number>);
  const [a, b, c, d, e, f] = matrix;
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e].sort((p, q) => p - q);
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f].sort((p, q) => p - q);
  const [left = 0, right = 0] = xs;
  const [bottom = 0, top = 0] = ys;
  const isThin = { level: top - bottom <= THICK, upright: right - left <= THICK };
  if (isThin.level && right - left >= SHORT)
    rules.push({ isLevel: true, at: (top + bottom) / 2, from: left, to: right });
  else if (isThin.upright && top - bottom >= SHORT) {
    rules.push({ isLevel: false, at: (left + right) / 2, from: bottom, to: top });
  } else if (isStroke(paint, operators) && right - left >= SHORT && top - bottom >= SHORT) {
    for (const at of [bottom, top]) rules.push({ isLevel: true, at, from: left, to: right });
    for (const at of [left, right]) rules.push({ isLevel: false, at, from: bottom, to: top });
  }
}

function isStroke(paint: unknown, operators: Operators): boolean {
  return ['stroke', 'closeStroke', 'fillStroke', 'closeFillStroke'].some((name) => operators[name] === paint);
}

/** A table drawn by rules: its boundaries from left to right and from top to bottom. */
export interface RuledTable {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly rules: readonly Rule[];
}

const NEAR = 3;
/** More rules are a drawing or a map. */
const MOST_RULES = 5000;

/** The tables of a page: rules that touch each other, with two of each kind at least. */
export function findTables(rules: readonly Rule[]): RuledTable[] {
  if (rules.length > MOST_RULES) return [];
  return groupsOf(rules)
    .map(tableOf)
    .filter(({ columns, rows }) => columns.length >= 3 && rows.length >= 2)
    .sort((a, b) => (b.rows[0] ?? 0) - (a.rows[0] ?? 0));
}

function groupsOf(rules: readonly Rule[]): Rule[][] {
  const waiting = new Set(rules);
  const groups: Rule[][] = [];
  for (const seed of waiting) {
    waiting.delete(seed);
    const group = [seed];
    for (const member of group) {
      for (const other of waiting) {
        if (!touch(member, other)) continue;
        waiting.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function touch(a: Rule, b: Rule): boolean {
  if (a.isLevel === b.isLevel) return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
  return b.at >= a.from - NEAR && b.at <= a.to + NEAR && a.at >= b.from - NEAR && a.at <= b.to + NEAR;
}

function tableOf(rules: readonly Rule[]): RuledTable {
  const places = (isLevel: boolean): number[] =>
    merged(rules.filter((rule) => rule.isLevel === isLevel).map(({ at }) => at));
  return { columns: places(false), rows: places(true).reverse(), rules };
}

/** Places in order, those that are nearly the same once. */
function merged(places: readonly number[]): number[] {
  const kept: number[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    if (place - (kept.at(-1) ?? -Infinity) > NEAR) kept.push(place);
  }
  return kept;
}

export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly span: number;
  readonly height: number;
}

/** The cell at a place, with the cells that no rule parts it from. */
export function cellAt(table: RuledTable, x: number, y: number): RuledCell | undefined {
  const column = intervalOf(table.columns, x);
  const row = intervalOf(
    table.rows.map((place) => -place),
    -y,
  );
  if (column === undefined || row === undefined) return undefined;
  let [left, right, top, bottom] = [column, column, row, row];
  while (left > 0 && !isRuled(table, false, left, row)) left--;
  while (right < table.columns.length - 2 && !isRuled(table, false, right + 1, row)) right++;
  while (top > 0 && !isRuled(table, true, top, column)) top--;
  while (bottom < table.rows.length - 2 && !isRuled(table, true, bottom + 1, column)) bottom++;
  return { row: top, column: left, span: right - left + 1, height: bottom - top + 1 };
}

function intervalOf(places: readonly number[], place: number): number | undefined {
  const index = places.findIndex((boundary) => boundary > place) - 1;
  return index < 0 ? undefined : index;
}

/** Whether the boundary is drawn beside the middle of a row, or over the middle of a column. */
function isRuled({ columns, rows, rules }: RuledTable, isLevel: boolean, boundary: number, beside: number): boolean {
  const [at, along] = isLevel ? [rows[boundary], columns] : [columns[boundary], rows];
  const middle = ((along[beside] ?? 0) + (along[beside + 1] ?? 0)) / 2;
  return rules.some(
    (rule) =>
      rule.isLevel === isLevel && Math.abs(rule.at - (at ?? 0)) <= NEAR && rule.from <= middle && rule.to >= middle,
  );
}
