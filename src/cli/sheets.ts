import { Option, type Command } from 'commander';
import { InputFailure, formats, type Format, type Language } from '#index.js';
import { words } from './words.js';

/** The formats of reports at the command line: those that are text, and the compliance slip, which is a Word file. */
export const reportFormats = [...formats, 'docx'] as const;
export type SheetFormat = Format | 'docx';

/** One rendering that the call asks for; without a file it goes to standard output. */
export interface Sheet {
  readonly format: SheetFormat;
  readonly output?: string;
}

type Asked = Partial<Sheet>;

/**
 * Gives a command `--format` and `--output`, which may be said several times: a file belongs to the format said before it,
 * as in `-f html -o a.html -f sarif -o b.sarif`, or to the one after it where none stands before. What was asked for is known
 * once the call has been read.
 */
export function addSheets(
  command: Command,
  language: Language,
  offered: readonly SheetFormat[],
  standard: SheetFormat = 'text',
): () => readonly Sheet[] {
  const asked: Asked[] = [];
  const format = new Option('-f, --format <format>', words.format[language])
    .choices(offered)
    .default(undefined, standard);
  const check = format.parseArg;
  format.argParser((given: string) => {
    check?.(given, undefined);
    put(asked, 'format', given as SheetFormat);
  });
  const output = new Option('-o, --output <file>', words.output[language]).argParser((given: string) =>
    put(asked, 'output', given),
  );
  command.addOption(format).addOption(output);
  return () => complete(asked, standard);
}

/** Completes the latest sheet where it lacks this, else begins another. */
function put<Name extends keyof Sheet>(asked: Asked[], name: Name, value: Sheet[Name]): void {
  const latest = asked.at(-1);
  if (latest && latest[name] === undefined) asked[asked.length - 1] = { ...latest, [name]: value };
  else asked.push({ [name]: value });
}

function complete(asked: readonly Asked[], standard: SheetFormat): readonly Sheet[] {
  const sheets = (asked.length > 0 ? asked : [{}]).map((sheet) => ({ format: standard, ...sheet }));
  if (sheets.some(({ format, output }) => format === 'docx' && output === undefined))
    throw new InputFailure('option/invalid', {
      option: '--output',
      expected: {
        vi: 'tên tệp nhận phiếu kiểm tra khi dùng dạng docx, ví dụ -f docx -o phieu.docx',
        en: 'a file for the slip where the format is docx, as in -f docx -o slip.docx',
      },
    });
  const places = sheets.map(({ output }) => output);
  if (new Set(places).size === places.length) return sheets;
  throw new InputFailure('option/invalid', {
    option: '--output',
    expected: {
      vi: 'một tệp riêng cho mỗi dạng kết quả; chỉ một dạng ra đầu ra chuẩn',
      en: 'a file of its own for each format; one format alone goes to standard output',
    },
  });
}
