import { readLabel, type LabelNumber } from '#model/label.js';
import { cut, type Passage } from '../passage.js';
import type { Block } from './block.js';

/** A numbered or headed paragraph, and the paragraphs below it that have no number. */
export interface Part {
  /** Nothing for what stands before the first number. */
  readonly block?: Block;
  readonly level: number;
  readonly heading?: Passage;
  readonly end?: ':' | '.' | 'none';
  /** What goes on in the line of the heading, or the whole of a numbered paragraph without one. */
  readonly rest?: Passage;
  readonly items: readonly Block[];
}

interface Open {
  readonly key: string;
  readonly rank: number;
  readonly numbers: readonly number[];
}

/** The paragraphs in order, each under the last number above it; levels by the way in which labels are written. */
export function outlineOf(blocks: readonly Block[], isSentence: (text: string) => boolean): Part[] {
  const parts: (Part & { items: Block[] })[] = [];
  let open: readonly Open[] = [];
  blocks.forEach((block, at) => {
    const kind = block.cell ? undefined : block.label?.kind;
    if (kind !== 'number' && kind !== 'word') {
      if (parts.length === 0) parts.push({ level: 0, items: [] });
      parts.at(-1)?.items.push(block);
      return;
    }
    open = placed(open, block.label?.text ?? '');
    parts.push({
      block,
      level: Math.min(12, Math.max(1, open.length)),
      ...headingIn(block, blocks[at + 1], isSentence),
      items: [],
    });
  });
  return parts;
}

/** The labels that are open after another one: it closes its like and what is below. */
function placed(open: readonly Open[], label: string): readonly Open[] {
  const ways = waysOf(open, label);
  const known = ways
    .map((way, rank) => ({ way, rank, at: open.findIndex(({ key }) => key === way.key) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => Number(follows(open[b.at], b.way)) - Number(follows(open[a.at], a.way)) || a.rank - b.rank)[0];
  if (known && (follows(open[known.at], known.way) || known.rank === 0)) return [...open.slice(0, known.at), known.way];
  const fresh = ways.find(isFirst) ?? ways[0] ?? { key: label, rank: 9, numbers: [] };
  const above = fresh.numbers.length > 1 ? parentAt(open, fresh) : undefined;
  if (above !== undefined) return [...open.slice(0, above + 1), fresh];
  const end = isFirst(fresh) ? open.length : open.findIndex(({ rank }) => rank > fresh.rank);
  return [...open.slice(0, end < 0 ? open.length : end), fresh];
}

/** The ways to read a label; "f)" is none, and goes on with the letters before it all the same. */
function waysOf(open: readonly Open[], label: string): Open[] {
  const ways = readLabel(label).map((number) => ({
    key: keyOf(number, label),
    rank: rankOf(number, label),
    numbers: number.path,
  }));
  const letters = open.find(({ key }) => key === letterKey);
  return ways.length === 0 && letters && /^\(?\p{Ll}\W*$/u.test(label)
    ? [{ ...letters, numbers: [(letters.numbers[0] ?? 0) + 1] }]
    : ways;
}

const letterKey = 'letter 1 ';

function isFirst({ numbers }: Open): boolean {
  return numbers.at(-1) === 1;
}

function follows(before: Open | undefined, way: Open): boolean {
  const [last = 0, next = 0] = [before?.numbers.at(-1), way.numbers.at(-1)];
  return next === last + 1;
}

/** "2.1" belongs below "2". */
function parentAt(open: readonly Open[], { numbers }: Open): number | undefined {
  const at = open.findLastIndex(
    (each) => each.numbers.length === numbers.length - 1 && each.numbers.every((n, i) => n === numbers[i]),
  );
  if (at >= 0) return at;
  const like = open.findLastIndex(
    (each) => each.key.startsWith('arabic') && each.numbers.length === numbers.length - 1,
  );
  return like >= 0 ? like : undefined;
}

function keyOf({ style, word, path }: LabelNumber, label: string): string {
  return `${style} ${path.length} ${word}${label.startsWith('(') ? '()' : ''}`;
}

const ranks: Readonly<Record<LabelNumber['style'], number>> = {
  capital: 1,
  roman: 2,
  arabic: 3,
  letter: 6,
  'small-roman': 7,
};

function rankOf({ style, path }: LabelNumber, label: string): number {
  return ranks[style] + (style === 'arabic' ? path.length - 1 : 0) + (label.startsWith('(') ? 4 : 0);
}

/** The longest heading with which something goes on in the same line: "Thời gian thực hiện: Từ …". */
const longestLead = 130;

function headingIn(
  { body }: Block,
  next: Block | undefined,
  isSentence: (text: string) => boolean,
): Pick<Part, 'heading' | 'end' | 'rest'> {
  const { text } = body;
  if (!/[\p{L}\d]/u.test(text)) return { rest: body };
  const colon = text.indexOf(':');
  const lead = colon >= 0 ? text.slice(0, colon) : '';
  if (colon >= 0 && lead.trim() === '') return { rest: body };
  if (colon === text.length - 1 && colon > 0 && text.length < 300) return { heading: cut(body, 0, colon), end: ':' };
  if (
    colon > 0 &&
    colon < longestLead &&
    !/[.;!?] /.test(lead.replace(/^(?:Ông|Bà)\. /u, '')) &&
    !isSentence(lead) &&
    isBalanced(lead)
  )
    return { heading: cut(body, 0, colon), end: ':', rest: cut(body, colon + 1) };
  const end = /[.;!?…,]["”’)]?$/u.exec(text)?.[0];
  if (end === undefined && isTitle(text, next) && !isSentence(text)) return { heading: body, end: 'none' };
  if (end === '.' && (isCapitals(text) || (text.length < 75 && !isSentence(text) && opensList(next))))
    return { heading: cut(body, 0, text.length - 1), end: '.' };
  if (end === ')' && isTitle(text, next)) return { heading: body, end: 'none' };
  return { rest: body };
}

function isBalanced(text: string): boolean {
  return text.split('(').length === text.split(')').length && text.split('“').length === text.split('”').length;
}

/** Text without a mark at its end is a heading where it is short, in capitals, or something stands below it. */
function isTitle(text: string, next: Block | undefined): boolean {
  return isCapitals(text) || text.length < 160 || (text.length < 500 && opensList(next));
}

function opensList(next: Block | undefined): boolean {
  return next !== undefined && next.label?.kind !== 'word';
}

export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
