import type { SchemaFault } from '../../src/generated/validators.js';

// What the generated validators call. Bundled into src/generated/validators.js, never imported.

/** JSON Schema counts characters, not UTF-16 units; a lone surrogate counts as one. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

export function withFault(
  faults: SchemaFault[] | null,
  instancePath: string,
  schemaPath: string,
  keyword: string,
  params: Record<string, unknown>,
): SchemaFault[] {
  const fault = { instancePath, schemaPath, keyword, params };
  if (faults === null) return [fault];
  faults.push(fault);
  return faults;
}

/** In place: Ajv's own `concat` copies the list for each faulty item, which ten thousand faulty items make quadratic. */
export function withFaults(faults: SchemaFault[] | null, more: SchemaFault[]): SchemaFault[] {
  if (faults === null) return more;
  for (const fault of more) faults.push(fault);
  return faults;
}
