import { canonicalJson } from '#base/digest.js';
import type { Comparison } from '#generated/comparison.types.js';
import type { Report } from '#generated/report.types.js';
import { renderComparisonText } from './comparison-text.js';
import type { Format } from './format.js';
import { renderText, type TextOptions } from './text.js';

export type { TextOptions } from './text.js';

export interface RenderOptions extends TextOptions {
  readonly format: Format;
}

/** A report as a string. Rendering again in the other language needs no new check. */
export function renderReport(report: Report, options: RenderOptions): string {
  return options.format === 'json' ? json(report) : renderText(report, options);
}

/** A comparison as a string. */
export function renderComparison(comparison: Comparison, options: RenderOptions): string {
  return options.format === 'json' ? json(comparison) : renderComparisonText(comparison, options);
}

/** Keys in code-unit order, so that equal values are equal bytes; two spaces, a line end at the end. */
function json(value: unknown): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(value)), null, 2)}\n`;
}
