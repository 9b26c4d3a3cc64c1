import type { SchemaFault } from '../../src/generated/validators.js';

// What the generated validators call. Bundled into src/generated/validators.js, never imported. The questions are asked
// of every value; the faults are listed, in the order of Ajv, only for a value that fails its question.

type Faults = SchemaFault[] | null;

export function withFault(
  faults: Faults,
  instancePath: string,
  keyword: string,
  params: SchemaFault['params'],
): SchemaFault[] {
  return withFaults(faults, [{ instancePath, keyword, params }]);
}

/** In place: Ajv's own `concat` copies the list for each faulty item, which ten thousand faulty items make quadratic. */
export function withFaults(faults: Faults, more: SchemaFault[]): SchemaFault[] {
  if (faults === null) return more;
  for (const fault of more) faults.push(fault);
  return faults;
}

/**
 * JSON Schema counts characters, not UTF-16 units, and counting takes four fifths of a validation. A string has at least
 * as many units as characters and at most twice as many, so that its `length` alone nearly always settles the question.
 */
export function isText(value: unknown, least: number, most: number): boolean {
  return typeof value === 'string' && !isLonger(value, most) && !isShorter(value, least);
}

export function isLonger(text: string, most: number): boolean {
  return text.length > most && characters(text) > most;
}

export function isShorter(text: string, least: number): boolean {
  return text.length < 2 * least && characters(text) < least;
}

/** A lone surrogate counts as one. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

export function textFaults(instancePath: string, value: unknown, least: number, most: number): SchemaFault[] {
  if (typeof value !== 'string') return [{ instancePath, keyword: 'type', params: { type: 'string' } }];
  const faults: SchemaFault[] = [];
  if (isLonger(value, most)) faults.push({ instancePath, keyword: 'maxLength', params: { limit: most } });
  if (isShorter(value, least)) faults.push({ instancePath, keyword: 'minLength', params: { limit: least } });
  return faults;
}

export function wordFaults(instancePath: string, value: unknown, allowedValues: readonly string[]): SchemaFault[] {
  const fault = { instancePath, keyword: 'enum', params: { allowedValues } };
  return typeof value === 'string' ? [fault] : [{ instancePath, keyword: 'type', params: { type: 'string' } }, fault];
}

export function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

export function wholeFaults(instancePath: string, value: unknown, least: number, most: number): SchemaFault[] {
  const faults: SchemaFault[] = [];
  if (!Number.isInteger(value)) faults.push({ instancePath, keyword: 'type', params: { type: 'integer' } });
  if (typeof value !== 'number' || !Number.isFinite(value)) return faults;
  if (value > most) faults.push({ instancePath, keyword: 'maximum', params: { comparison: '<=', limit: most } });
  if (value < least) faults.push({ instancePath, keyword: 'minimum', params: { comparison: '>=', limit: least } });
  return faults;
}
