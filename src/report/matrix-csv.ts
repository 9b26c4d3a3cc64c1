import type { Matrix, Row } from '#generated/matrix.types.js';
import { comparisonWords } from './comparison-words.js';
import { printed } from './csv.js';
import { dress } from './dress.js';
import type { Language } from './language.js';
import { faceName, matrixWords, rowName } from './matrix-words.js';
import { planNameOf } from './place-name.js';
import type { TextOptions } from './text.js';

/** Plans side by side for a spreadsheet: a line for each face of each row, a column for each plan. */
export function renderMatrixCsv({ plans, rows }: Matrix, { language }: TextOptions): string {
  const words = matrixWords[language];
  const head = [words.thing, words.row, words.face, words.majority, ...plans.map(({ plan }) => planNameOf(plan))];
  return printed([head, ...rows.flatMap((row) => linesOf(row, plans.length, language))]);
}

function linesOf(row: Row, plans: number, language: Language): string[][] {
  const { absent, things } = comparisonWords[language];
  const start = [things[row.thing], rowName(row, language)];
  const cells = new Map(row.cells.map((cell) => [cell.plan, cell]));
  const line = (tell: (cell: Row['cells'][number]) => string) =>
    Array.from({ length: plans }, (_, plan) => {
      const cell = cells.get(plan);
      return cell ? tell(cell) : '';
    });
  // A row without faces still tells who has it.
  if (row.aspects.length === 0) return [[...start, '', '', ...line(() => matrixWords[language].present)]];
  return row.aspects.map(({ aspect, variants, hasMajority }) => {
    const show = (value: NonNullable<Row['title']> | undefined) =>
      value === undefined ? absent : dress(value, language);
    const said = line(({ faces }) => show(faces.find((face) => face.aspect === aspect)?.value));
    return [...start, faceName(aspect, language), hasMajority ? show(variants[0]?.value) : '', ...said];
  });
}
