import { groupBy } from '#base/group.js';
import { escapeControl, fillSlots } from '#base/text.js';
import type { Aspect, Matrix, Row, SharedDefect } from '#generated/matrix.types.js';
import { comparisonWords } from './comparison-words.js';
import { dress } from './dress.js';
import { faceName, legendOf, matrixWords, rowName, signsOf } from './matrix-words.js';
import { clip, padTo, widthOf, wrap } from './page.js';
import { coloured, plain, type Paint } from './paint.js';
import { planNameOf } from './place-name.js';
import { lexiconOf, messageOf } from './sentence.js';
import type { TextOptions } from './text.js';
import { textWords } from './text-words.js';

interface Layout extends Required<Omit<TextOptions, 'colour'>> {
  readonly paint: Paint;
  readonly plans: number;
}

/** Plans side by side on a terminal: numbered plans, a line with a sign for each plan per row, and below who differs. */
export function renderMatrixText(matrix: Matrix, options: TextOptions): string {
  const { language, width = 100, colour = false, verbose = false } = options;
  const layout: Layout = { language, width, verbose, paint: colour ? coloured : plain, plans: matrix.plans.length };
  const words = matrixWords[language];
  const byThing = [...groupBy(matrix.rows, ({ thing }) => thing)];
  const lines = [
    layout.paint('strong', words.title),
    ...matrix.plans.flatMap(({ plan }, at) =>
      wrap(`${numberOf(at)} ${escapeControl(planNameOf(plan))}`, width - 2, '    ').map(indent),
    ),
    '',
    ...wrap(legendOf(language), width - 2).map(indent),
    ...byThing.flatMap(([thing, rows]) => [
      '',
      layout.paint('strong', capitalised(comparisonWords[language].things[thing])),
      ...rows.flatMap((row) => renderRow(row, layout)),
    ]),
    ...renderLinks(matrix, layout),
    ...renderShared(matrix, layout),
    '',
    ...wrap(fillSlots(words.sum, matrix.counts), width - 2).map(indent),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function indent(line: string): string {
  return `  ${line}`;
}

function numberOf(plan: number): string {
  return `[${plan + 1}]`;
}

function numbersOf(plans: readonly number[]): string {
  return plans.map((plan) => plan + 1).join(', ');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The signs of up to this many plans stand in one line; of more, the counts must do. */
function hasStrip({ plans, width }: Layout): boolean {
  return plans <= width / 2;
}

function renderRow(row: Row, layout: Layout): string[] {
  const { language, width, plans, verbose } = layout;
  const words = matrixWords[language];
  const strip = hasStrip(layout) ? ` ${signsOf(row, plans).join('')}` : '';
  const count = ` ${row.cells.length}/${plans}`;
  const room = width - 2 - widthOf(strip) - widthOf(count);
  const head = `  ${padTo(clip(rowName(row, layout.language), room), room)}${strip}${count}`;
  const isTold = (aspect: Aspect) => aspect.variants.length > 1 || (verbose && aspect.variants[0]?.value !== undefined);
  const told = row.aspects.filter(isTold).flatMap((aspect) => renderAspect(aspect, layout));
  const isRare = row.missing.length > 0 && row.cells.length * 2 > plans;
  return [head, ...told, ...(isRare ? below(`${words.missing}: ${numbersOf(row.missing)}`, layout) : [])];
}

function renderAspect({ aspect, variants, hasMajority }: Aspect, layout: Layout): string[] {
  const { language } = layout;
  const said = variants.map(({ value, plans }, at) => {
    const told = value === undefined ? comparisonWords[language].absent : dress(value, language);
    const sign = hasMajority && at > 0 ? '≠ ' : '';
    return `${sign}${told} (${numbersOf(plans)})`;
  });
  return below(`${faceName(aspect, language)}: ${said.join(' | ')}`, layout);
}

function below(text: string, { width, paint }: Layout): string[] {
  return wrap(text, width - 6, '  ').map((line) => paint('faint', `      ${line}`));
}

function renderLinks({ links, rows }: Matrix, layout: Layout): string[] {
  if (links.length === 0) return [];
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const title = (key: string) => {
    const row = byKey.get(key);
    return row ? rowName(row, layout.language) : escapeControl(key);
  };
  const shown = layout.verbose ? links : links.toSorted((a, b) => b.score - a.score).slice(0, mostLinks);
  const more = links.length - shown.length;
  return [
    '',
    layout.paint('strong', matrixWords[layout.language].similar),
    ...shown.flatMap(({ rows: [one = '', other = ''], score }) =>
      wrap(`${score.toFixed(2)} ${title(one)} ≈ ${title(other)}`, layout.width - 4, '     ').map(
        (line) => `    ${line}`,
      ),
    ),
    ...(more > 0 ? [`    … +${more}`] : []),
  ];
}

const mostLinks = 20;

function renderShared({ shared, rules }: Matrix, layout: Layout): string[] {
  if (shared.length === 0) return [];
  const lexicon = lexiconOf({ rules });
  return [
    '',
    layout.paint('strong', matrixWords[layout.language].shared),
    ...shared.flatMap((defect) => renderDefect(defect, lexicon, layout)),
  ];
}

function renderDefect(
  { rule, message, values, severity, parents, sightings }: SharedDefect,
  lexicon: ReturnType<typeof lexiconOf>,
  { language, width, paint }: Layout,
): string[] {
  const plans = [...new Set(sightings.map(({ plan }) => plan))];
  const from = parents.map((number) => fillSlots(matrixWords[language].parents, { number: escapeControl(number) }));
  const sentence = messageOf(rule, message, values, lexicon, language);
  const [head = '', ...more] = wrap([`${sentence} [${rule}] (${numbersOf(plans)})`, ...from].join(' · '), width - 15);
  return [
    `    ${paint(severity, padTo(textWords[language].severity[severity], 11))}${head}`,
    ...more.map((line) => ' '.repeat(15) + line),
  ];
}
