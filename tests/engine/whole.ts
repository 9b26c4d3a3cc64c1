import { expect } from 'vitest';
import type { Comparison } from '#generated/comparison.types.js';
import type { Matrix } from '#generated/matrix.types.js';
import type { Report } from '#generated/report.types.js';
import { validateComparison, validateMatrix, validateReport, type Validator } from '#generated/validators.js';

/** A report that fits its schema and has no member without a value. */
export function wholeReport(report: Report): Report {
  return held(validateReport, report);
}

export function wholeComparison(comparison: Comparison): Comparison {
  return held(validateComparison, comparison);
}

export function wholeMatrix(matrix: Matrix): Matrix {
  return held(validateMatrix, matrix);
}

function held<Document>(validate: Validator<Document>, document: Document): Document {
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  expect(emptyIn(document)).toEqual([]);
  return document;
}

/** Where a member has no value: written as JSON it is gone, and read as an object it is there. */
function emptyIn(value: unknown, at = ''): string[] {
  if (value === undefined) return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyIn(inner, `${at}/${key}`));
}
