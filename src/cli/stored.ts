import {
  InputFailure,
  comparisonFormats,
  diffReports,
  emptyReport,
  isAtLeast,
  mergeReports,
  matrixFormats,
  readChanges,
  readComparison,
  readMatrix,
  readNdjson,
  readReport,
  renderChanges,
  renderComparison,
  renderMatrix,
  changeFormats,
  type ChangeFormat,
  type Language,
  type RenderOptions,
  type Report,
} from '#index.js';
import { exitOf } from './check.js';
import { chunksOf, readSource } from './files.js';
import type { Io } from './io.js';
import { emit, keepFormats, keepSheetsApart } from './options.js';
import type { Checking, Merging, Rendering, Rerendering } from './shared.js';
import { renderSheet } from './report-sheet.js';
import type { SheetFormat } from './sheets.js';
import { textsFor } from './texts.js';

/** Renders what an earlier call found. Rendering judges nothing: the exit code is 0 whenever the file could be read. */
export async function render(file: string, options: Rerendering, io: Io): Promise<number> {
  const plans = options.plan ?? [];
  keepSheetsApart(options, [file, ...plans]);
  const { plan: value } = await readSource(file, io);
  if (isMatrix(value)) {
    const matrix = readMatrix(value, placeOf(file));
    const what = { vi: 'bảng nhiều kế hoạch', en: 'plans side by side' };
    await renderOther(matrixFormats, what, options, io, (rendering) => renderMatrix(matrix, rendering));
  } else if (isComparison(value)) {
    const comparison = readComparison(value, placeOf(file));
    const what = { vi: 'bản so sánh', en: 'comparisons' };
    await renderOther(comparisonFormats, what, options, io, (rendering) => renderComparison(comparison, rendering));
  } else if (isDifference(value)) {
    const found = readChanges(value, placeOf(file));
    const what = { vi: 'kết quả so sánh hai báo cáo', en: 'differences of reports' };
    await renderOther(changeFormats, what, options, io, (rendering) => renderChanges(found, rendering));
  } else {
    const report = readReport(value, placeOf(file));
    const texts = textsFor(options.sheets);
    for (const named of plans) {
      const { plan, text } = await readSource(named, io);
      texts.keep(nameIn(report, named, plans.length), plan, text);
    }
    await emit(options, io, (format, rendering) => renderSheet(report, format, { ...rendering, ...texts.options }));
  }
  return 0;
}

/** A matrix has rows; a comparison of two has none. */
function isMatrix(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'rows' in value && 'plans' in value;
}

/** What a report calls the plan of a file: the same path, or where there is one of each, that one. */
function nameIn({ runs }: Report, file: string, count: number): string {
  const names = runs.map(({ plan }) => plan.file ?? '-');
  const [only] = names;
  if (names.includes(file)) return file;
  if (only !== undefined && names.length === 1 && count === 1) return only;
  const known = names.slice(0, 5).join(', ');
  throw new InputFailure('option/invalid', {
    option: '--plan',
    expected: { vi: `tệp của một kế hoạch trong báo cáo: ${known}`, en: `the file of a plan of the report: ${known}` },
  });
}

/** Comparisons have facts and no runs. */
function isComparison(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'facts' in value && !('runs' in value);
}

/** Only the difference of two reports tells what is gone. */
function isDifference(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'gone' in value;
}

/** Renders what is no report, in the formats that it has. */
async function renderOther<Known extends SheetFormat>(
  formats: readonly Known[],
  what: Words,
  options: Rendering,
  io: Io,
  show: (rendering: Omit<RenderOptions, 'format'> & { readonly format: Known }) => string,
): Promise<void> {
  keepFormats(options, formats, formatsFor(formats, what));
  await emit(options, io, (format, rendering) => show({ ...rendering, format: format as Known }));
}

type Words = Readonly<Record<Language, string>>;

/** Says which formats suit what is rendered. */
function formatsFor(allowed: readonly SheetFormat[], what: Words): Words {
  return {
    vi: `một dạng dùng cho ${what.vi}: ${allowed.join(', ')}`,
    en: `a format for ${what.en}: ${allowed.join(', ')}`,
  };
}

/** One report of many, such as those of several machines. The exit code is the one that `check` would have had. */
export async function merge(files: readonly string[], options: Merging, io: Io): Promise<number> {
  keepSheetsApart(options, files);
  let report = emptyReport();
  for (const file of new Set(files)) {
    for await (const some of options.ndjson ? storedLines(file, io) : [[await readStored(file, io)]])
      report = mergeReports(report, ...some);
  }
  await emit(options, io, (format, rendering) => renderSheet(report, format, rendering));
  return exitOf(report, options.failOn);
}

/** What is new, gone and unchanged. The exit code is 1 when something new is found at the threshold or above. */
export async function diff(before: string, after: string, options: Checking, io: Io): Promise<number> {
  keepSheetsApart(options, [before, after]);
  const [old, now] = [await readStored(before, io), await readStored(after, io)];
  const changes = diffReports(old, now);
  await emit(options, io, (format, rendering) =>
    renderChanges(changes, { ...rendering, format: format as ChangeFormat }),
  );
  const { failOn } = options;
  const isWorse = changes.appeared.some(
    ({ finding }) => failOn !== 'never' && !finding.waived && isAtLeast(finding.severity, failOn),
  );
  return isWorse ? 1 : 0;
}

/** So many reports are merged at once: one by one would go over those before each time. */
const TOGETHER = 1000;

/** The reports of a file of NDJSON, some at a time. */
async function* storedLines(file: string, io: Io): AsyncGenerator<Report[]> {
  let some: Report[] = [];
  for await (const read of readNdjson(chunksOf(file, io), placeOf(file))) {
    if ('failure' in read) throw read.failure;
    some.push(readReport(read.value, { ...placeOf(file), line: read.line }));
    if (some.length < TOGETHER) continue;
    yield some;
    some = [];
  }
  yield some;
}

async function readStored(file: string, io: Io): Promise<Report> {
  const { plan: value } = await readSource(file, io);
  return readReport(value, placeOf(file));
}

function placeOf(file: string): { readonly file?: string } {
  return file === '-' ? {} : { file };
}
