import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  InputFailure,
  formatDay,
  parseDay,
  readJson,
  readSpelledDay,
  readTemplate,
  readWaivers,
  type CheckOptions,
  type Language,
  type RenderOptions,
  type Waivers,
} from '#index.js';
import { readBytes, writeWhole } from './files.js';
import { columnsOf, hasColour, write, type Io } from './io.js';
import type { Checking, Packs, Rendering, Shared } from './shared.js';
import type { Sheet, SheetFormat } from './sheets.js';

/** The options of the library that the options of the call mean. */
export function checksOf(options: Shared): CheckOptions {
  const { template, year, profile, asOf, waivers } = options;
  return {
    ...(template !== undefined && { template: templateOf(template) }),
    ...(year !== undefined && { year: yearOf(year) }),
    ...(profile !== undefined && { profile }),
    ...(asOf !== undefined && { asOf: dayOf(asOf, '--as-of') }),
    ...(waivers !== undefined && { waivers: waiversIn(waivers) }),
  };
}

/** Reads a list of waivers. */
export function waiversIn(file: string): Waivers {
  return readWaivers(readJson(readBytes(file), { file }), { file });
}

/** A template file is told from an id by its ending; ids have no dots. */
function templateOf(given: string): NonNullable<CheckOptions['template']> {
  if (!given.endsWith('.json')) return given;
  return readTemplate(readJson(readBytes(given), { file: given }), { file: given });
}

function yearOf(given: string): number {
  if (/^\d{4}$/u.test(given) && Number(given) > 0) return Number(given);
  throw new InputFailure('option/invalid', {
    option: '--year',
    expected: { vi: 'một năm bốn chữ số', en: 'a year of four digits' },
  });
}

/** In how many threads the call is carried out; 1 is none beside the program itself. */
export function jobsOf({ jobs = '1' }: Pick<Checking, 'jobs'>): number {
  if (/^[1-9]\d?$/u.test(jobs)) return Number(jobs);
  throw new InputFailure('option/invalid', {
    option: '--jobs',
    expected: { vi: 'một số từ 1 đến 99', en: 'a number from 1 to 99' },
  });
}

/** The rules of the call beside the shipped ones. */
export function packsOf({ rules = [], rulesTimeout = '10' }: Pick<Checking, 'rules' | 'rulesTimeout'>): Packs {
  if (/^[1-9]\d{0,3}$/u.test(rulesTimeout)) return { files: [...new Set(rules)], seconds: Number(rulesTimeout) };
  throw new InputFailure('option/invalid', {
    option: '--rules-timeout',
    expected: { vi: 'một số giây từ 1 đến 9999', en: 'a number of seconds from 1 to 9999' },
  });
}

/** A day of the call as the library takes it. */
export function dayOf(given: string, option: string): string {
  const day = parseDay(given) ?? readSpelledDay(given);
  if (day !== undefined) return formatDay(day);
  throw new InputFailure('option/invalid', {
    option,
    expected: {
      vi: 'một ngày có thật, ví dụ 2024-10-31 hoặc 31/10/2024',
      en: 'a real day, such as 2024-10-31 or 31/10/2024',
    },
  });
}

/** What is read must not be written over: a slip of the hand would cost a plan. */
export function keepApart(outputs: readonly (string | undefined)[], inputs: readonly (string | undefined)[]): void {
  const read = new Set(inputs.flatMap((input) => (input === undefined ? [] : resolve(input))));
  if (!outputs.some((output) => output !== undefined && read.has(resolve(output)))) return;
  throw new InputFailure('option/invalid', {
    option: '--output',
    expected: { vi: 'một tệp khác với các tệp được đọc', en: 'another file than those that are read' },
  });
}

/** Who begins something new does not want to lose another. */
export function keepFree(output: string | undefined): void {
  if (output === undefined || !existsSync(output)) return;
  throw new InputFailure('option/invalid', {
    option: '--output',
    expected: { vi: 'một tệp chưa có', en: 'a file that does not exist yet' },
  });
}

/** What a call reads must not be what it renders to. */
export function keepSheetsApart(
  { sheets, template, waivers, alignment }: Rendering & { readonly alignment?: string },
  files: readonly string[],
): void {
  keepApart(
    sheets.map(({ output }) => output),
    [...files, template, waivers, alignment],
  );
}

/** Not every format suits what is rendered; `expected` says which do. */
export function keepFormats(
  { sheets }: Rendering,
  allowed: readonly SheetFormat[],
  expected: Readonly<Record<Language, string>>,
): void {
  if (sheets.every(({ format }) => allowed.includes(format))) return;
  throw new InputFailure('option/invalid', { option: '--format', expected });
}

/** How to render for this call: colours and columns of the terminal, unless the output goes to a file. */
function renderingOf({ output }: Sheet, { lang, verbose }: Shared, io: Io): Omit<RenderOptions, 'format'> {
  const isTerminal = output === undefined;
  return {
    language: lang,
    colour: isTerminal && hasColour(io),
    ...(isTerminal && { width: columnsOf(io) }),
    ...(verbose !== undefined && { verbose }),
  };
}

/** Renders once for each sheet, and puts each where the call wants it; standard output comes last. */
export async function emit(
  options: Rendering,
  io: Io,
  render: (format: SheetFormat, options: Omit<RenderOptions, 'format'>) => string | Promise<string | Uint8Array>,
): Promise<void> {
  for (const sheet of options.sheets.toSorted(filesFirst)) {
    await deliver(await render(sheet.format, renderingOf(sheet, options, io)), sheet.output, io);
  }
}

/** Puts what was rendered where the call wants it; what is no text has a file of its own. */
export async function deliver(text: string | Uint8Array, output: string | undefined, io: Io): Promise<void> {
  if (output === undefined) await write(io.stdout, String(text));
  else writeWhole(output, text);
}

function filesFirst(one: Sheet, other: Sheet): number {
  return Number(one.output === undefined) - Number(other.output === undefined);
}

/** Whether a person reads the report on standard output; else what could not be read is told on standard error. */
export function isShown({ sheets }: Rendering): boolean {
  return sheets.some(({ format, output }) => format === 'text' && output === undefined);
}
