import type { Model, Part } from './model.js';
import { plans } from './plans.js';
import { wordOf } from './word.js';

/** A plan of ten pages as Word has it: its duties told again and again. */
export function tenPages(): Promise<Uint8Array> {
  const { before, items, after } = partsOf(plans[0]);
  const duties = items.slice(items.findIndex((part) => part.kind === 'item' && part.text.startsWith('TỔ CHỨC')) + 1);
  const more = Array.from({ length: 32 }, () => duties).flat();
  return wordOf({ name: 'ten-pages', parts: [...before, ...items, ...more, ...after] }, 'Times New Roman');
}

/** A plan with one header and one signature, and all that stands between told several times. */
export function longPlan(times: number): Model {
  const { before, items, after } = partsOf(plans[0]);
  return { name: 'long', parts: [...before, ...Array.from({ length: times }, () => items).flat(), ...after] };
}

/** The numbered parts, and what stands before and after them. */
function partsOf(plan: Model | undefined): Readonly<Record<'before' | 'items' | 'after', readonly Part[]>> {
  const parts = plan?.parts ?? [];
  const from = parts.findIndex(({ kind }) => kind === 'item');
  const to = parts.findLastIndex(({ kind }) => kind === 'item') + 1;
  return { before: parts.slice(0, from), items: parts.slice(from, to), after: parts.slice(to) };
}
