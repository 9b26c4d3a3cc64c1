import { plans } from './plans.js';
import { wordOf } from './word.js';

/** A plan of ten pages as Word has it: its duties told again and again. */
export function tenPages(): Promise<Uint8Array> {
  const [plan] = plans;
  const parts = plan?.parts ?? [];
  const at = parts.findLastIndex(({ kind }) => kind === 'item') + 1;
  const duties = parts.slice(
    parts.findIndex((part) => part.kind === 'item' && part.text.startsWith('TỔ CHỨC')) + 1,
    at,
  );
  const more = Array.from({ length: 32 }, () => duties).flat();
  return wordOf({ name: 'ten-pages', parts: [...parts.slice(0, at), ...more, ...parts.slice(at)] }, 'Times New Roman');
}
