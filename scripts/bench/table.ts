/** One line of the table: what was measured, against what, how it went and what was wanted. */
export interface Row {
  readonly name: string;
  readonly what: string;
  readonly against: string;
  readonly value: number;
  /** What must not be exceeded; a line without this or the next only informs. */
  readonly bound?: number;
  /** What must be reached. */
  readonly least?: number;
  /** The same in absolute numbers, which another machine or a busy neighbour changes. */
  readonly absolute: string;
}

export function isMet({ value, bound, least }: Row): boolean {
  // Written so that what is no number, because nothing was measured, meets no bound.
  return (bound === undefined || value <= bound) && (least === undefined || value >= least);
}

/** The bounds as the table shows them; nothing for a line that only informs. */
function boundsOf({ bound, least }: Row): string {
  return [least === undefined ? [] : `≥ ${least}`, bound === undefined ? [] : `≤ ${bound}`].flat().join(', ');
}

const heads = ['', 'what', 'against', 'measured', 'bound', '', 'in absolute numbers'];

export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.name,
    row.what,
    row.against,
    row.value.toFixed(2),
    boundsOf(row) || '–',
    boundsOf(row) === '' ? '' : isMet(row) ? 'met' : 'NOT MET',
    row.absolute,
  ]);
  const widths = heads.map((head, at) => Math.max(head.length, ...lines.map((line) => line[at]?.length ?? 0)));
  return [heads, ...lines]
    .map((line) =>
      line
        .map((cell, at) => (at === 3 || at === 4 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function micro(time: number): string {
  return time < 1000 ? `${time.toFixed(0)} µs` : `${(time / 1000).toFixed(2)} ms`;
}
