import { failInput, type Place } from '#base/failure.js';
import type { Report } from '#generated/report.types.js';
import { validateReport } from '#generated/validators.js';
import { clauseOf, firstShapeFault } from '#model/shape-fault.js';

/**
 * Takes any value for a report when it fits schemas/report.schema.json: one that was stored as JSON, to be explained or
 * rendered again without another check.
 * @throws InputFailure with the first fault and its place.
 */
export function readReport(value: unknown, place: Place = {}): Report {
  if (validateReport(value)) return value;
  const fault = firstShapeFault(validateReport.errors, value);
  return failInput('report/invalid', { problem: clauseOf(fault.words) }, { ...place, pointer: fault.pointer });
}
