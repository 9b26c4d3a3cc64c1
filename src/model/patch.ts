import { parsePointer, valueAt } from '#base/path.js';
import type { Plan } from '#generated/plan.types.js';
import type { Operation } from '#generated/report.types.js';
import type { PlanIndex } from './plan-index.js';

type JsonValue = string | number | boolean | null | object;

/** A change to a plan and the way back (RFC 6902). */
export interface Patch {
  readonly patch: readonly Operation[];
  readonly inverse: readonly Operation[];
}

/** Puts a value at a pointer, replacing what stands there or adding what is missing. */
export function putAt(plan: Plan, pointer: string, value: JsonValue): Patch {
  // What stands in a plan is JSON.
  const old = valueAt(plan, pointer) as JsonValue | undefined;
  if (old === undefined)
    return { patch: [{ op: 'add', path: pointer, value }], inverse: [{ op: 'remove', path: pointer }] };
  return { patch: [{ op: 'replace', path: pointer, value }], inverse: [{ op: 'replace', path: pointer, value: old }] };
}

/** Takes the value at a pointer away. */
export function removeAt(plan: Plan, pointer: string): Patch {
  const old = valueAt(plan, pointer) as JsonValue;
  return { patch: [{ op: 'remove', path: pointer }], inverse: [{ op: 'add', path: pointer, value: old }] };
}

/** Several changes as one; the way back undoes them in reverse. */
export function joinPatches(patches: readonly Patch[]): Patch {
  return {
    patch: patches.flatMap(({ patch }) => patch),
    inverse: patches.toReversed().flatMap(({ inverse }) => inverse),
  };
}

/** An id that no item of the plan bears yet, as near to the wish as may be. */
export function freshId(index: PlanIndex, wish: string): string {
  const base = wish.slice(0, 190);
  for (let n = 1, id = base; ; id = `${base}-${++n}`) if (!index.find(id)) return id;
}

/**
 * The document with operations applied in their order; what they do not touch is shared with the document itself.
 * @throws RangeError when an operation names a place that does not exist.
 */
export function applyPatch(document: unknown, operations: readonly Operation[]): unknown {
  return operations.reduce<unknown>((whole, operation) => {
    const segments = parsePointer(operation.path);
    if (!segments) throw new RangeError(`“${operation.path}” is no pointer.`);
    return edit(whole, segments, operation);
  }, document);
}

function edit(value: unknown, [segment, ...rest]: readonly string[], operation: Operation): unknown {
  if (segment === undefined) {
    if (operation.op === 'remove') throw new RangeError('Nothing would be left.');
    return operation.op === 'test' ? value : operation.value;
  }
  if (Array.isArray(value)) return editItems(value, segment, rest, operation);
  if (typeof value !== 'object' || value === null) throw new RangeError(`No place for “${segment}”.`);
  const isMember = Object.hasOwn(value, segment);
  if (rest.length === 0 && operation.op === 'add' && !isMember) return { ...value, [segment]: operation.value };
  if (!isMember) throw new RangeError(`No member “${segment}”.`);
  if (rest.length === 0 && operation.op === 'remove')
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== segment));
  return { ...value, [segment]: edit((value as Readonly<Record<string, unknown>>)[segment], rest, operation) };
}

function editItems(
  items: readonly unknown[],
  segment: string,
  rest: readonly string[],
  operation: Operation,
): unknown[] {
  const isAdded = rest.length === 0 && operation.op === 'add';
  const at = segment === '-' ? items.length : /^(?:0|[1-9]\d*)$/.test(segment) ? Number(segment) : Infinity;
  if (at > (isAdded ? items.length : items.length - 1)) throw new RangeError(`No item “${segment}”.`);
  if (isAdded) return items.toSpliced(at, 0, operation.value);
  if (rest.length === 0 && operation.op === 'remove') return items.toSpliced(at, 1);
  return items.with(at, edit(items[at], rest, operation));
}
