import { entryAt } from '#base/entry.js';
import type { Change } from '#generated/comparison.types.js';
import type { Span } from '#base/span.js';
import type { ItemValue, Value } from '#generated/report.types.js';
import type { PlanIndex } from './plan-index.js';
import { itemValue, wordValue } from './value.js';

// What rules over two versions ask of a difference.

/** The thing that changed, by the name that it has now, or had. */
export function nameOfChange({ left, right }: Change): ItemValue {
  const { id = '', title, label } = entryAt([...right, ...left], 0);
  return itemValue({ id, ...(title !== undefined && { title }), ...(label !== undefined && { label }) });
}

const unsaid = wordValue('không nêu', 'not stated');

/** What stood there before. */
export function before({ was }: Change): Value {
  return was ?? unsaid;
}

/** What stands there now. */
export function after({ now }: Change): Value {
  return now ?? unsaid;
}

/** The days of a phase or a window at one of the places of a difference. */
export function spanOfChange(index: PlanIndex, [place]: Change['left']): Span | undefined {
  const timed = [...index.all('phase'), ...index.all('window')].find(({ pointer }) => pointer === place?.pointer);
  const when = timed && index.resolve(timed.item.when);
  return when?.kind === 'span' ? when.span : undefined;
}
