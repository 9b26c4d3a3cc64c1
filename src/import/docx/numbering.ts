import { encodingOfFont, decodeSigns } from '../sheet/legacy.js';
import { numeralOf } from '../sheet/numeral.js';

// Numbers of lists are not written in a Word document: they are counted (ECMA-376 part 1, clause 17.9). A paragraph names a
// list (`w:num`) and a level; the list borrows its levels from an abstract list and may override some.

export interface Level {
  readonly start: number;
  readonly format: string;
  /** As "%1.%2." */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** All numbers in it are Arabic. */
  readonly isLegal: boolean;
  /** The level whose items restart this one, counted from 1; 0 for none; unknown for any above. */
  readonly restart?: number;
  readonly font?: string;
  readonly isPicture: boolean;
  /** The style whose paragraphs stand on this level. */
  readonly style?: string;
  /** Where its paragraphs begin, in twips. */
  readonly indent?: number;
}

export interface AbstractList {
  readonly levels: ReadonlyMap<number, Partial<Level>>;
  /** The list style that has the levels in its place. */
  readonly styleLink?: string;
}

export interface List {
  readonly abstract: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Partial<Level>>;
}

export interface Lists {
  readonly abstracts: ReadonlyMap<string, AbstractList>;
  readonly lists: ReadonlyMap<string, List>;
}

/** Counts the paragraphs of lists in the order of the document. */
export interface Counter {
  /** The number of the next paragraph of a list with what follows it; nothing where the list is unknown. */
  count(list: string, level: number): string | undefined;
  /** The level of a list on which paragraphs of a style stand. */
  levelOfStyle(list: string, style: string): number | undefined;
  levelOf(list: string, level: number): Level | undefined;
}

const usual: Level = { start: 1, format: 'decimal', text: '', suffix: 'tab', isLegal: false, isPicture: false };
const LEVELS = 9;

/** @param listOfStyle The list that a list style names. */
export function openCounter(lists: Lists, listOfStyle: (style: string) => string | undefined): Counter {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  function levelOf(list: string, level: number): Level | undefined {
    const { own, abstract } = sourceOf(lists, list, listOfStyle) ?? {};
    const found = abstract?.levels.get(level);
    const override = own?.levels.get(level);
    return found === undefined && override === undefined ? undefined : { ...usual, ...found, ...override };
  }

  return {
    levelOf,
    levelOfStyle: (list, style) => {
      const { abstract } = sourceOf(lists, list, listOfStyle) ?? {};
      return [...(abstract?.levels ?? [])].find(([, level]) => level.style === style)?.[0];
    },
    count: (list, level) => {
      const form = levelOf(list, level);
      const source = sourceOf(lists, list, listOfStyle);
      if (form === undefined || source === undefined) return undefined;
      const numbers = counts.get(source.key) ?? [];
      counts.set(source.key, numbers);
      restartAtOverride(list, level, source.own, numbers, begun);
      numbers[level] = (numbers[level] ?? form.start - 1) + 1;
      for (let upper = 0; upper < level; upper++) numbers[upper] ??= levelOf(list, upper)?.start ?? 1;
      for (let lower = level + 1; lower < LEVELS; lower++) {
        if (isRestarted(levelOf(list, lower), level)) numbers[lower] = undefined;
      }
      return labelOf(form, numbers, (at) => levelOf(list, at));
    },
  };
}

/** Lists that share an abstract list count on together; an override of the start begins anew, once for each list. */
function restartAtOverride(
  list: string,
  level: number,
  own: List,
  numbers: (number | undefined)[],
  begun: Set<string>,
): void {
  for (const [at, start] of own.starts) {
    const key = `${list}/${at}`;
    if (at > level || begun.has(key)) continue;
    begun.add(key);
    numbers[at] = at === level ? start - 1 : start;
  }
}

function isRestarted(lower: Level | undefined, level: number): boolean {
  if (lower?.restart === undefined) return true;
  return lower.restart > level;
}

interface Found {
  readonly key: string;
  readonly own: List;
  readonly abstract: AbstractList;
}

function sourceOf(
  { lists, abstracts }: Lists,
  list: string,
  listOfStyle: (style: string) => string | undefined,
): Found | undefined {
  const own = lists.get(list);
  const abstract = own === undefined ? undefined : abstracts.get(own.abstract);
  if (own === undefined || abstract === undefined) return undefined;
  if (abstract.styleLink === undefined) return { key: own.abstract, own, abstract };
  const linked = lists.get(listOfStyle(abstract.styleLink) ?? '');
  const target = linked === undefined ? undefined : abstracts.get(linked.abstract);
  if (linked === undefined || target === undefined) return { key: own.abstract, own, abstract };
  return { key: linked.abstract, own, abstract: target };
}

function labelOf(
  form: Level,
  numbers: readonly (number | undefined)[],
  levelAt: (level: number) => Level | undefined,
): string {
  const label = form.format === 'bullet' ? bulletOf(form) : numberOf(form, numbers, levelAt);
  return label === '' || form.suffix === 'nothing' ? label : `${label} `;
}

function numberOf(
  form: Level,
  numbers: readonly (number | undefined)[],
  levelAt: (level: number) => Level | undefined,
): string {
  return form.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levelAt(at) ?? usual;
    const number = numbers[at] ?? level.start;
    const isDecimal = form.isLegal && level.format !== 'none';
    return numeralOf(number, isDecimal ? 'decimal' : level.format) ?? String(number);
  });
}

/** A bullet as a sign of Unicode. The "o" of Courier New is Word's usual circle. */
function bulletOf({ text, font, isPicture }: Level): string {
  if (isPicture) return '•';
  if (text === 'o' && font !== undefined && /^courier/i.test(font)) return '○';
  if (encodingOfFont(font) === 'symbol' && text.length === 1) return bulletOfSigns(text);
  return decodeSigns(text);
}

/** In fonts of signs a bullet may also stand at the place of an ASCII letter or of Latin-1. */
function bulletOfSigns(text: string): string {
  const code = text.charCodeAt(0);
  if (code >= 0xf000) return decodeSigns(text);
  return code < 0x40 ? text : decodeSigns(String.fromCharCode(0xf000 + (code & 0xff)));
}
