import { importLines, readText, type Imported } from '../../src/import/index.js';

/** The characters of a text that no item, note or furniture tells of; blanks aside. */
export function droppedFrom(text: string, { plan, notes, furniture }: Imported): string[] {
  const rows = text
    .split(/\r\n|\r|\n/)
    .map((row) => Array.from({ length: row.length }, (_, at) => /\s/u.test(row.charAt(at))));
  const mark = (line: number, last: number, from: number, to: number) => {
    for (let at = line; at <= last; at++)
      rows[at - 1]?.fill(true, at === line ? from : 0, at === last ? to : undefined);
  };
  for (const { line = 1, lineEnd = line, from = 0, to = Infinity } of plan.source?.places ?? [])
    mark(line, lineEnd, from, to);
  for (const { place } of notes)
    if (place) mark(place.line, place.lineEnd ?? place.line, place.from ?? place.column - 1, place.to ?? Infinity);
  for (const { place, text: words } of furniture)
    mark(place.line, place.line, place.column - 1, place.column - 1 + words.length);
  const lines = text.split(/\r\n|\r|\n/);
  return rows.flatMap((row, at) => {
    const first = row.indexOf(false);
    return first < 0 ? [] : [`${at + 1}:${first} ${lines[at]?.slice(first, first + 30)}`];
  });
}

export function importText(text: string): Imported {
  return importLines(readText(text), { file: 'plan.txt' });
}
