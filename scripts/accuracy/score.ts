import type { Rows } from './fields.js';

/** How many rows are right, were read, and are there. */
export interface Score {
  readonly right: number;
  readonly read: number;
  readonly there: number;
}

export function scoreOf(expected: Rows, actual: Rows): Score {
  const rest = [...expected];
  let right = 0;
  for (const row of actual) {
    const at = rest.indexOf(row);
    if (at < 0) continue;
    rest.splice(at, 1);
    right++;
  }
  return { right, read: actual.length, there: expected.length };
}

/** A share in percent. */
export const share = (part: number, whole: number) =>
  whole === 0 ? '    –' : ((100 * part) / whole).toFixed(1).padStart(5);

/** Several scores as one. */
export function sumOf(scores: readonly Score[]): Score {
  const sum = (of: keyof Score) => scores.reduce((total, score) => total + score[of], 0);
  return { right: sum('right'), read: sum('read'), there: sum('there') };
}

/** A line of the table: precision is the share of what was read that is right, recall of what is there that was read. */
export function lineOf(name: string, { right, read, there }: Score): string {
  const counts = [right, read, there].map((count) => String(count).padStart(5)).join(' ');
  return `${name.padEnd(23)} ${counts}      ${share(right, read)}   ${share(right, there)}`;
}
