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
  type RenderOptions,
  type Waivers,
} from '#index.js';
import { readBytes, writeWhole } from './files.js';
import { columnsOf, hasColour, write, type Io } from './io.js';
import type { Shared } from './shared.js';

/** The options of the library that the options of the call mean. */
export function checksOf(options: Shared, files: readonly string[]): CheckOptions {
  const { template, year, profile, asOf, output, waivers } = options;
  if (output !== undefined) keepApart(output, [...files, template, waivers]);
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
function keepApart(output: string, inputs: readonly (string | undefined)[]): void {
  if (!inputs.some((input) => input !== undefined && resolve(input) === resolve(output))) return;
  throw new InputFailure('option/invalid', {
    option: '--output',
    expected: { vi: 'một tệp khác với các tệp được đọc', en: 'another file than those that are read' },
  });
}

/** How to render for this call: colours and columns of the terminal, unless the output goes to a file. */
export function renderingOf({ format, lang, verbose, output }: Shared, io: Io): RenderOptions {
  const isTerminal = output === undefined;
  return {
    format,
    language: lang,
    colour: isTerminal && hasColour(io),
    ...(isTerminal && { width: columnsOf(io) }),
    ...(verbose !== undefined && { verbose }),
  };
}

/** Puts the output where the call wants it. */
export async function emit(text: string, { output }: Shared, io: Io): Promise<void> {
  if (output === undefined) await write(io.stdout, text);
  else writeWhole(output, text);
}
