import { entryAt } from '#base/entry.js';
import { groupBy } from '#base/group.js';
import { oncePer } from '#base/once.js';
import { foldMarks } from '#base/text.js';
import type { Unit } from '#generated/plan.types.js';
import type { PlanIndex } from './plan-index.js';
import { isCapitals, isShortFor, nameWords, sameWords, wordsOfNames } from './unit-name.js';

/** Spellings of one unit that are not one name: other words, or the same words with other capitals. */
export interface Variants {
  readonly kind: 'words' | 'case';
  readonly spellings: readonly string[];
}

interface Spelling {
  readonly text: string;
  readonly words: readonly string[];
}

/**
 * How the spellings of a unit differ, if they do. What a document declares ("sau đây gọi là") is a name of its own, and
 * short forms (`isShortFor`), the place at the end ("tỉnh", "tỉnh Bắc Ninh") and a capital at the start are customs.
 */
export function variantsOf(index: PlanIndex, unit: Unit): Variants | undefined {
  const spellings = spellingsOf(index, unit);
  const full = spellings.reduce<Spelling | undefined>(
    (most, one) => (most && most.words.length >= one.words.length ? most : one),
    undefined,
  );
  if (!full) return undefined;
  const others = spellings.filter((one) => one !== full && !isShortFor(withoutOwnPlace(one.words), full.words));
  const cased = spellings.filter((one) => one !== full && isCasedOtherwise(one.words, full.words));
  if (others.length > 0) return { kind: 'words', spellings: textsOf(spellings, [full, ...others, ...cased]) };
  return cased.length > 0 ? { kind: 'case', spellings: textsOf(spellings, [full, ...cased]) } : undefined;
}

/** "Sở GD&ĐT Bắc Giang" for "Sở Giáo dục và Đào tạo": the place behind letters for words, which the full name leaves out. */
function withoutOwnPlace(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => word.length > 1 && isCapitals(word));
  const place = words.slice(last + 1);
  const isPlace = place.length === 2 && place.every((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
  return last > 0 && isPlace ? words.slice(0, last + 1) : words;
}

/** The texts of the chosen spellings in the order of the document. */
function textsOf(spellings: readonly Spelling[], chosen: readonly Spelling[]): string[] {
  const told = new Set(chosen);
  return spellings.filter((one) => told.has(one)).map(({ text }) => text);
}

/** The spellings that count, one of each; those that differ in dashes, spaces or the place of a tone are one. */
function spellingsOf(index: PlanIndex, unit: Unit): Spelling[] {
  const { place, declared } = customs(index);
  const words = wordsOfNames(index, unit);
  const spellings = unit.names
    .map(({ text, declared: isDeclared }, at) => ({
      text,
      isDeclared,
      words: withoutPlace(ofOne(entryAt(words, at)), place),
    }))
    .filter((one) => !one.isDeclared && one.words.length > 0 && !declared.some((short) => sameWords(short, one.words)));
  return [...groupBy(spellings, (one) => one.words.join(' ')).values()].map(([first]) => first);
}

/** "Ban công tác Mặt trận các thôn trên địa bàn xã" for "Ban công tác Mặt trận thôn": one of its kind, or all that there are. */
function ofOne(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, at) => bare(word) === 'tren' && bare(words[at + 1] ?? '') === 'dia');
  return (end > 0 ? words.slice(0, end) : words).filter((word, at) => at === 0 || bare(word) !== 'cac');
}

/** A word without its marks, those of its tone too. */
function bare(word: string): string {
  return foldMarks(word).replaceAll(/[^a-z\d]/g, '');
}

/** The words that may end any name here, and the short names that the document declares. */
const customs = oncePer(({ plan }: PlanIndex) => {
  const place = new Set(nameWords(`${plan.issuer.place ?? ''} ${levels}`.toLowerCase()));
  return { place, declared: (plan.shortNames ?? []).map(({ short }) => withoutPlace(nameWords(short), place)) };
});

const levels = 'tỉnh thành phố TP huyện quận thị xã phường đặc khu trấn';

function withoutPlace(words: readonly string[], place: ReadonlySet<string>): readonly string[] {
  let end = words.length;
  while (end > 1 && place.has(entryAt(words, end - 1).toLowerCase())) end--;
  return words.slice(0, end);
}

/** Whether two spellings have the same words with other capitals, the first letter and headings in capitals aside. */
function isCasedOtherwise(words: readonly string[], others: readonly string[]): boolean {
  if (!sameWords(words, others) || isHeading(words) || isHeading(others)) return false;
  return words.slice(1).some((word, at) => word !== others[at + 1]);
}

function isHeading(words: readonly string[]): boolean {
  return words.every((word) => word === word.toUpperCase());
}
