import { parsePointer, valueAt } from '#base/path.js';
import type { Plan } from '#generated/plan.types.js';
import type { Operation } from '#generated/report.types.js';
import type { PlanIndex } from './plan-index.js';

type JsonValue = NonNullable<Operation['value']> | null;

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

/** Applies operations to a copy of a document; a place that does not exist is an error of the caller. */
export function applyPatch(document: unknown, operations: readonly Operation[]): unknown {
  const copy: unknown = structuredCloneOf(document);
  const root = { root: copy };
  for (const { op, path, value } of operations) {
    const segments = ['root', ...(parsePointer(path) ?? [])];
    const key = segments.pop() ?? 'root';
    let holder: unknown = root;
    for (const segment of segments) holder = (holder as Record<string, unknown>)[segment];
    edit(holder, key, op, value);
  }
  return root.root;
}

function edit(holder: unknown, key: string, op: Operation['op'], value: unknown): void {
  if (Array.isArray(holder) && op !== 'replace' && op !== 'test') {
    const at = key === '-' ? holder.length : Number(key);
    if (op === 'add') holder.splice(at, 0, value);
    else holder.splice(at, 1);
    return;
  }
  if (typeof holder !== 'object' || holder === null) throw new RangeError(`No place for ${key}.`);
  const record = holder as Record<string, unknown>;
  if (op === 'remove') delete record[key];
  else if (op !== 'test') record[key] = value;
}

function structuredCloneOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCloneOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, structuredCloneOf(item)]));
}
