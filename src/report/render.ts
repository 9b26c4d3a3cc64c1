import type { Comparison } from '#generated/comparison.types.js';
import type { Matrix } from '#generated/matrix.types.js';
import type { Report } from '#generated/report.types.js';
import { renderChangesText } from './changes-text.js';
import type { ReportChanges } from '#generated/report-changes.types.js';
import { renderComparisonText } from './comparison-text.js';
import { renderCsv, renderCsvComparison } from './csv.js';
import type { ChangeFormat, ComparisonFormat, Format, MatrixFormat } from './format.js';
import { renderGithub } from './github.js';
import { renderGitlab } from './gitlab.js';
import { renderHtmlComparison } from './html-comparison.js';
import { renderHtml } from './html.js';
import { renderIcs } from './ics.js';
import { renderJunit } from './junit.js';
import { renderMatrixCsv } from './matrix-csv.js';
import { renderMatrixHtml } from './matrix-html.js';
import { renderMatrixText } from './matrix-text.js';
import { renderMarkdownComparison } from './markdown-comparison.js';
import { renderChangesMarkdown, renderMarkdown } from './markdown.js';
import { orderedJson } from './ordered-json.js';
import type { PlacedOptions } from './region.js';
import { renderChangesSarif, renderSarif } from './sarif.js';
import { renderText, type TextOptions } from './text.js';

export type { TextOptions } from './text.js';

export interface RenderOptions extends PlacedOptions {
  readonly format: Format;
}

type Renderers<Name extends Format, Value> = Readonly<Record<Name, (value: Value, options: PlacedOptions) => string>>;

const reports: Renderers<Format, Report> = {
  text: renderText,
  json: orderedJson,
  html: renderHtml,
  sarif: renderSarif,
  junit: renderJunit,
  github: renderGithub,
  gitlab: renderGitlab,
  markdown: renderMarkdown,
  csv: renderCsv,
  ics: renderIcs,
};

const comparisons: Renderers<ComparisonFormat, Comparison> = {
  text: renderComparisonText,
  json: orderedJson,
  html: renderHtmlComparison,
  markdown: renderMarkdownComparison,
  csv: renderCsvComparison,
};

const matrices: Renderers<MatrixFormat, Matrix> = {
  text: renderMatrixText,
  json: orderedJson,
  html: renderMatrixHtml,
  csv: renderMatrixCsv,
};

const changes: Renderers<ChangeFormat, ReportChanges> = {
  text: renderChangesText,
  json: orderedJson,
  sarif: renderChangesSarif,
  markdown: renderChangesMarkdown,
};

/** A report as a string. Rendering again in the other language needs no new check. */
export function renderReport(report: Report, options: RenderOptions): string {
  return reports[options.format](report, options);
}

/** A comparison as a string. */
export function renderComparison(
  comparison: Comparison,
  options: TextOptions & { readonly format: ComparisonFormat },
): string {
  return comparisons[options.format](comparison, options);
}

/** Plans side by side as a string. */
export function renderMatrix(matrix: Matrix, options: TextOptions & { readonly format: MatrixFormat }): string {
  return matrices[options.format](matrix, options);
}

/** What changed between two reports as a string. */
export function renderChanges(found: ReportChanges, options: TextOptions & { readonly format: ChangeFormat }): string {
  return changes[options.format](found, options);
}
