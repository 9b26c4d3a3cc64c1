import {
  extendReport,
  InputFailure,
  openStream,
  readNdjson,
  reportFailure,
  type CheckOptions,
  type PlanInput,
  type PlanStream,
  type ReadLine,
  type Report,
} from '#index.js';
import { exitOf } from './check.js';
import { isOfCall, inFile, tell } from './failure.js';
import { chunksOf } from './files.js';
import { write, type Io } from './io.js';
import { checksOf, keepSheetsApart, packsOf } from './options.js';
import { parentsOf } from './parent-files.js';
import type { Checking, Packs } from './shared.js';
import { openSink } from './sink.js';

/** So many characters are written at a time: a write for each plan would take longer than its check. */
const BATCH = 1 << 16;

/**
 * Checks NDJSON, a plan a line, and writes NDJSON: first a report that has the words of the rules, then one for each line. A line
 * that cannot be read is a report of its failure, also told on standard error, and the others are checked all the same. Memory
 * does not grow with the number of plans.
 */
export async function checkStream(files: readonly string[], options: Checking, io: Io): Promise<number> {
  keepAlone(options);
  const above = options.parent ?? [];
  const packs = packsOf(options);
  keepSheetsApart(options, [...files, ...above, ...packs.files]);
  const checks = { ...checksOf(options), ...(await parentsOf(above, io)) };
  const stream = await withPacks(openStream(checks), packs, checks);
  const sink = openSink(outputOf(options), io);
  let exit = 0;
  let batch = printed(stream.head);
  try {
    for await (const [report, file] of reportsOn(files, stream, io)) {
      if (report instanceof InputFailure && isOfCall(report, checks)) throw report;
      const told = report instanceof InputFailure ? reportFailure(inFile(report, file, checks), file) : report;
      await tell(told.failures, options.lang, io);
      exit = Math.max(exit, exitOf(told, options.failOn));
      batch += printed(told);
      if (batch.length < BATCH) continue;
      if (!(await sink.put(batch))) return exit;
      batch = '';
    }
    await sink.put(batch);
    sink.keep();
    return exit;
  } finally {
    sink.close();
  }
}

/** A stream of plans, judged by what lies in this thread or elsewhere. */
interface Stream extends Pick<PlanStream, 'head'> {
  readonly check: (input: PlanInput) => Report | Promise<Report>;
}

/** The same stream with what rules beside the shipped ones say. */
async function withPacks(stream: PlanStream, packs: Packs, checks: CheckOptions): Promise<Stream> {
  if (packs.files.length === 0) return stream;
  const { askPacks, headOf } = await import('./rule-packs.js');
  return {
    head: extendReport(stream.head, await headOf(packs)),
    check: async (input) => {
      const own = stream.check(input);
      const { file } = input;
      const said = await askPacks(packs, input.plan, { ...checks, ...(file !== undefined && { file }) });
      return extendReport(own, { ...said, rules: [] });
    },
  };
}

/** What became of the plans of all files, in their order, each with the name of its file. */
async function* reportsOn(
  files: readonly string[],
  stream: Stream,
  io: Io,
): AsyncGenerator<readonly [Report | InputFailure, file: string]> {
  let count = 0;
  for (const file of new Set(files)) {
    try {
      for await (const line of readNdjson(chunksOf(file, io), file === '-' ? {} : { file })) {
        yield [await judge(line, stream, file), file];
        count++;
        if (io.stderr.isTTY && count % 1000 === 0) await write(io.stderr, `\r${count}`);
      }
    } catch (error) {
      if (!(error instanceof InputFailure)) throw error;
      yield [error, file];
    }
  }
  if (io.stderr.isTTY && count >= 1000) await write(io.stderr, '\n');
}

/** The report on the plan of a line, or why there is none. */
async function judge(read: ReadLine, stream: Stream, file: string): Promise<Report | InputFailure> {
  if ('failure' in read) return read.failure;
  const { line, value: plan } = read;
  try {
    return await stream.check({ plan, file: file === '-' ? file : `${file}:${line}` });
  } catch (error) {
    if (!(error instanceof InputFailure)) throw error;
    return new InputFailure(error.code, error.values, { ...error.place, line }, error.cause);
  }
}

/** A stream is one process; whoever has more cores gives each a part of the lines. */
function keepAlone({ jobs }: Checking): void {
  if (jobs === undefined) return;
  throw new InputFailure('option/invalid', {
    option: '--jobs',
    expected: {
      vi: 'không nêu khi dùng --ndjson; hãy chia các dòng cho nhiều tiến trình rồi gộp bằng merge --ndjson',
      en: 'left out with --ndjson; give parts of the lines to several processes, and merge --ndjson puts them together',
    },
  });
}

/** Reports of a stream are NDJSON and nothing else, on standard output or in one file. */
function outputOf({ sheets }: Checking): string | undefined {
  const [sheet, other] = sheets;
  if (sheet && !other && (sheet.format === 'json' || sheet.format === 'text')) return sheet.output;
  throw new InputFailure('option/invalid', {
    option: '--format',
    expected: {
      vi: 'không nêu khi dùng --ndjson; lệnh merge chuyển kết quả sang các dạng khác',
      en: 'left out with --ndjson; merge turns the output into other formats',
    },
  });
}

function printed(report: Report): string {
  return `${JSON.stringify(report)}\n`;
}
