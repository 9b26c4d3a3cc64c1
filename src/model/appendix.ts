import { foldMarks, foldSpaces, parseRoman, syllablesOf } from '#base/text.js';
import type { Appendix } from '#generated/plan.types.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

/** An appendix proper: neither a document of its own nor a form within an appendix ("Mẫu số 01"). */
export function appendicesOf({ plan }: PlanIndex): Placed<Appendix>[] {
  return (plan.appendices ?? [])
    .map((item, at) => ({ item, pointer: `/appendices/${at}` }))
    .filter(
      ({ item }) => item.kind !== 'second-document' && !/^(?:bieu )?mau(?![a-z])/.test(foldMarks(item.label ?? '')),
    );
}

/**
 * Whether the appendix bears a number of its own as the decree asks where there are two or more: Phụ lục I, Phụ lục II.
 * Which of them comes first in the file does not count.
 */
export function isNumbered({ label = '' }: Appendix, appendices: readonly Placed<Appendix>[]): boolean {
  const number = numberIn(label);
  const same = appendices.filter(({ item }) => numberIn(item.label ?? '') === number);
  return number !== undefined && number <= appendices.length && same.length === 1;
}

function numberIn(label: string): number | undefined {
  const [, numeral] = /^phụ lục\s+([IVXLC]{1,9})[.:]?$/iu.exec(foldSpaces(label)) ?? [];
  return numeral === undefined ? undefined : parseRoman(numeral);
}

/** Whether the body points to the appendix, by a reference that was resolved or in the words of any of its lines. */
export function isPointedTo(index: PlanIndex, { id, label, title }: Appendix): boolean {
  const numeral = syllablesOf(label ?? '').at(-1);
  const names = [label, title].filter((name) => name !== undefined).map(wordsOf);
  return (
    index.all('cross-reference').some(({ item }) => item.to === id) ||
    linesOf(index).some((line) => {
      const text = wordsOf(line);
      const after = text.indexOf(' phu luc ');
      // "Phụ lục I, II" names the second one too.
      if (numeral !== undefined && after >= 0 && text.includes(` ${foldMarks(numeral)} `, after + 4)) return true;
      return names.some((name) => text.includes(name));
    })
  );
}

function wordsOf(text: string): string {
  return ` ${syllablesOf(foldMarks(text)).join(' ')} `;
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

function linesOf(index: PlanIndex): string[] {
  const { opening, closing } = index.plan;
  const items = holders.flatMap((name): readonly Placed<{ title?: string; heading?: string; text?: string }>[] =>
    index.all(name),
  );
  return [opening?.text, closing?.text, ...items.flatMap(({ item }) => [item.text, item.title, item.heading])].filter(
    (line) => line !== undefined,
  );
}
