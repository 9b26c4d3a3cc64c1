import { oncePer } from '#base/once.js';
import { foldMarks, foldSpaces, foldWords, parseRoman } from '#base/text.js';
import type { Appendix, CrossReference } from '#generated/plan.types.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

/** The appendices proper: neither documents of their own nor forms ("Mẫu số 01", "Biểu 02", "ĐƠN …"). */
export const appendicesOf = oncePer(({ plan }: PlanIndex): readonly Placed<Appendix>[] =>
  (plan.appendices ?? [])
    .map((item, at) => ({ item, pointer: `/appendices/${at}` }))
    .filter(
      ({ item }) =>
        item.kind !== 'second-document' &&
        (item.kind !== 'form' || item.label !== undefined) &&
        !/^(?:(?:bieu )?mau(?![a-z])|bieu (?:so )?\d)/.test(foldMarks(item.label ?? '')),
    ),
);

/**
 * Whether the appendix bears a number of its own as the decree asks where there are two or more: Phụ lục I, Phụ lục II.
 * Which of them comes first in the file does not count.
 */
export function isNumbered(index: PlanIndex, { label }: Appendix): boolean {
  const number = numberIn(label);
  return number !== undefined && number <= appendicesOf(index).length && bearersOf(index).get(number) === 1;
}

/** How many appendices bear each number. */
const bearersOf = oncePer((index: PlanIndex): ReadonlyMap<number, number> => {
  const bearers = new Map<number, number>();
  for (const { item } of appendicesOf(index)) {
    const number = numberIn(item.label);
    if (number !== undefined) bearers.set(number, (bearers.get(number) ?? 0) + 1);
  }
  return bearers;
});

function numberIn(label: string | undefined): number | undefined {
  const [, numeral] = /^phụ lục\s([IVXLC]{1,9})[.:]?$/iu.exec(foldSpaces(label ?? '')) ?? [];
  return numeral === undefined ? undefined : parseRoman(numeral);
}

/** Whether the body points to the appendix: by a reference that was resolved, by its number, or in its own words. */
export function isPointedTo(index: PlanIndex, { id, label, title }: Appendix): boolean {
  if (index.all('cross-reference').some(({ item }) => item.to === id)) return true;
  const { numbers, text } = wordsOfBody(index);
  const words = foldWords(label ?? '');
  const number = words.slice(words.lastIndexOf(' ') + 1);
  const isNamed = (name: string | undefined) => name !== undefined && text.includes(wordsOf(name));
  if ((number !== '' && numbers.has(number)) || isNamed(label) || isNamed(title)) return true;
  return appendicesOf(index).length === 1 && index.all('cross-reference').some(({ item }) => isBare(item));
}

/** "Phụ lục đính kèm", "kèm Phụ lục": where there is one appendix, it needs no number. */
function isBare({ kind, to, text }: CrossReference): boolean {
  return kind === 'appendix' && to === undefined && /^phu luc(?! (?:so )?(?:[ivxlc]+|\d+)\b)/.test(foldWords(text));
}

/** Lists whose items may point to an appendix. */
const holders = [
  'cross-reference',
  'topic',
  'statement',
  'goal',
  'task',
  'clause',
  'route',
  'money',
  'section',
] as const;

/** All that the plan says, in bare words. Only an appendix to which no reference leads is worth reading it. */
const wordsOfBody = oncePer((index: PlanIndex) => {
  const { opening, closing } = index.plan;
  const items = holders.flatMap((name): readonly Placed<{ title?: string; heading?: string; text?: string }>[] =>
    index.all(name),
  );
  const lines = [opening?.text, closing?.text, ...items.flatMap(({ item }) => [item.text, item.title, item.heading])]
    .filter((line) => line !== undefined)
    .map(wordsOf);
  return {
    // "Phụ lục I, II" names the second one too.
    numbers: new Set(lines.flatMap((line) => line.split(' phu luc ').slice(1).join(' ').split(' '))),
    text: lines.join('\n'),
  };
});

function wordsOf(text: string): string {
  return ` ${foldWords(text)} `;
}
