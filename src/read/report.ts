import { failInput, type Place } from '#base/failure.js';
import type { Comparison } from '#generated/comparison.types.js';
import type { Matrix } from '#generated/matrix.types.js';
import type { ReportChanges } from '#generated/report-changes.types.js';
import type { Report } from '#generated/report.types.js';
import {
  validateComparison,
  validateMatrix,
  validateReport,
  validateReportChanges,
  type Validator,
} from '#generated/validators.js';
import { clauseOf, firstShapeFault } from '#model/shape-fault.js';

/**
 * Takes any value for a report when it fits schemas/report.schema.json: one that was stored as JSON, to be explained or
 * rendered again without another check.
 * @throws InputFailure with the first fault and its place.
 */
export function readReport(value: unknown, place: Place = {}): Report {
  return readStored(validateReport, value, place);
}

/**
 * Takes any value for a comparison when it fits schemas/comparison.schema.json, to be rendered again.
 * @throws InputFailure with the first fault and its place.
 */
export function readComparison(value: unknown, place: Place = {}): Comparison {
  return readStored(validateComparison, value, place);
}

/**
 * Takes any value for plans side by side when it fits schemas/matrix.schema.json, to be rendered again.
 * @throws InputFailure with the first fault and its place.
 */
export function readMatrix(value: unknown, place: Place = {}): Matrix {
  return readStored(validateMatrix, value, place);
}

/**
 * Takes any value for the difference of two reports when it fits schemas/report-changes.schema.json, to be rendered again.
 * @throws InputFailure with the first fault and its place.
 */
export function readChanges(value: unknown, place: Place = {}): ReportChanges {
  return readStored(validateReportChanges, value, place);
}

function readStored<Document>(validate: Validator<Document>, value: unknown, place: Place): Document {
  if (validate(value)) return value;
  const fault = firstShapeFault(validate.errors, value);
  return failInput('report/invalid', { problem: clauseOf(fault.words) }, { ...place, pointer: fault.pointer });
}
