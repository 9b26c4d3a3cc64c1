import { piecesIn } from '#base/match.js';
import { groupBy } from '#base/group.js';
import { oncePer } from '#base/once.js';
import { foldMarks } from '#base/text.js';
import type { CrossReference } from '#generated/plan.types.js';
import { readLabel, type LabelNumber } from './label.js';
import { ancestorsOf } from './outline.js';
import type { PlanIndex } from './plan-index.js';

// Where "mục 6 III", "điểm 1 Mục III", "Mục II.4" and "Phụ lục I" lead. Some write the way down and some the way up, so the
// numbers on the way count, not their order.

/** What following a pointer comes to; `elsewhere` leads into another document, and `unknown` lacks the labels to tell. */
export type Leading = 'found' | 'lost' | 'elsewhere' | 'unknown';

/** Follows a pointer in words through the outline and the appendices. */
export function followPointer(index: PlanIndex, { text, kind }: CrossReference): Leading {
  if (isElsewhere(text)) return 'elsewhere';
  return kind === 'section' ? followToSection(index, text) : followToAppendix(index, text, kind);
}

const documents =
  /\b(?:ke hoach|quyet dinh|nghi dinh|nghi quyet|thong tu|luat|phap lenh|hien phap|huong dan|chi thi|cong van|thong bao|ket luan|chuong trinh so|de an|dieu)\b/;

/** "Mục II Kế hoạch số 16/KH-BCĐ", "Mục 5 Hướng dẫn số …", "Điều 9 Nghị định …"; a plan has no articles. */
function isElsewhere(text: string): boolean {
  return documents.test(foldMarks(text).replace(/\bke hoach(?: nay)?(?=[\s.,;)]*$)|\bke hoach nay\b/g, ''));
}

/** A number in all the ways in which it can be read. "Phần 2" is found where the parts are I, II: figures do not count. */
type Mark = readonly string[];
/** The numbers that all have to be met on the way to one place. */
type Way = readonly Mark[];

function followToSection(index: PlanIndex, text: string): Leading {
  const ways = waysIn(text);
  const chains = chainsByMark(index);
  if (ways.length === 0 || chains.size === 0) return 'unknown';
  const isFound = (way: Way) => way[0]?.some((mark) => chains.get(mark)?.some((chain) => leads(way, chain))) === true;
  return ways.every(isFound) ? 'found' : 'lost';
}

function leads(way: Way, chain: Way): boolean {
  return way.length <= chain.length && way.every((mark) => chain.some((own) => mark.some((one) => own.includes(one))));
}

function markOf(label: string): Mark {
  const keys = readLabel(label).map((number) => `${isLettered(number) ? 'letter' : 'number'} ${number.path.join('.')}`);
  return [...new Set(keys)];
}

function isLettered({ style }: LabelNumber): boolean {
  return style === 'letter' || style === 'capital';
}

const names: ReadonlySet<string> = new Set(['phan', 'muc', 'chuong', 'khoan', 'diem', 'tiet']);
const joints: ReadonlySet<string> = new Set([',', ';', 'va', 'hoac']);

/** A word such as "mục" or the next number begins a step; after a comma or "và" a number is one more choice of its step. */
function waysIn(text: string): readonly Way[] {
  const steps: Way[][] = [];
  let isNamed = false;
  let isJoined = false;
  for (const token of tokensOf(text)) {
    const word = foldMarks(token);
    const marks = isNamed ? marksIn(token) : [];
    if (names.has(word)) steps.push([]);
    else if (marks.length > 0) {
      const open = steps.at(-1);
      if (open && (isJoined || open.length === 0)) open.push(marks);
      else steps.push([marks]);
    }
    isNamed ||= names.has(word);
    isJoined = joints.has(word);
  }
  return combine(steps.filter((step) => step.length > 0));
}

/** "II.4" is two numbers, "2.1" is one. */
function marksIn(token: string): Way {
  const [, roman, rest] = /^([IVXLC]+)\.(.+)$/.exec(token) ?? [];
  const parts = roman === undefined || rest === undefined ? [token] : [roman, rest];
  const marks = parts.filter((part) => /^(?:[IVXLC]+|\d+(?:\.\d+)*|\p{L})$/u.test(part)).map(markOf);
  return marks.every((mark) => mark.length > 0) ? marks : [];
}

/** One choice from each step, in every combination, up to a number that no sentence reaches. */
function combine(steps: readonly (readonly Way[])[]): readonly Way[] {
  const start: readonly Way[] = steps.length === 0 ? [] : [[]];
  return steps.reduce<readonly Way[]>(
    (ways, step) => ways.flatMap((way) => step.map((marks): Way => [...way, ...marks])).slice(0, 64),
    start,
  );
}

const lists = ['topic', 'task', 'statement', 'goal', 'clause', 'route', 'money'] as const;

/** The labelled lines, each as its own number and those of the lines above it, by the numbers that they hold. */
const chainsByMark = oncePer((index: PlanIndex): ReadonlyMap<string, readonly Way[]> => {
  const above = (id: string | undefined) => {
    const own = index.findSection(id);
    return (own ? [own, ...ancestorsOf(index, id)] : []).map(({ item }) => item.label);
  };
  const items = lists.flatMap((name) =>
    index.all(name).map(({ item }: { readonly item: Line }) => [item.label, ...above(item.section)]),
  );
  const chains = [...index.all('section').map(({ item }) => above(item.id)), ...items]
    .filter(([own]) => own !== undefined)
    .map((labels) => labels.map((label = '') => markOf(label)).filter((mark) => mark.length > 0));
  const distinct = new Map(chains.map((chain) => [chain.join(' / '), chain]));
  const entries = [...distinct.values()].flatMap((chain) =>
    [...new Set(chain.flat())].map((mark) => ({ mark, chain })),
  );
  return new Map(
    [...groupBy(entries, ({ mark }) => mark)].map(([mark, found]) => [mark, found.map(({ chain }) => chain)]),
  );
});

interface Line {
  readonly label?: string;
  readonly section?: string;
}

function followToAppendix(index: PlanIndex, text: string, kind: 'appendix' | 'form'): Leading {
  const titles = titlesOf(index, kind);
  const numbers = numbersIn(text);
  if (numbers.length === 0) return titles.length > 0 ? 'found' : 'lost';
  const given = titles.map(numbersIn);
  // A single appendix needs no number, and "Phụ lục I" finds it.
  const isAlone = titles.length === 1 && given[0]?.length === 0;
  const isFound = (number: number) => given.some((own) => own.includes(number)) || (isAlone && number === 1);
  return numbers.every(isFound) ? 'found' : 'lost';
}

/** How the appendices, or the forms, are titled, by themselves or as lines of the outline. */
function titlesOf({ plan }: PlanIndex, kind: 'appendix' | 'form'): string[] {
  const isOf = (title: string) => (kind === 'appendix' ? /^phu luc\b/ : /^(?:mau|bieu)\b/).test(foldMarks(title));
  const appendices = (plan.appendices ?? []).flatMap((appendix) => {
    const title = appendix.label ?? appendix.title ?? '';
    const isForm = appendix.kind === 'form';
    return kind === 'appendix' || isForm || isOf(title) ? [title] : [];
  });
  return [...appendices, ...plan.sections.flatMap(({ heading = '' }) => (isOf(heading) ? [heading] : []))];
}

/** The numbers behind "Phụ lục" or "Mẫu số": 1 and 2 of "Phụ lục I, II". */
function numbersIn(text: string): number[] {
  const tokens = tokensOf(text);
  const start = tokens.findIndex((token) => /^(?:luc|mau|bieu)$/.test(foldMarks(token)));
  const behind = start < 0 ? [] : tokens.slice(start + 1);
  const end = behind.findIndex(
    (token) => !isFigure(token) && !joints.has(foldMarks(token)) && !/^(?:bieu|so)$/.test(foldMarks(token)),
  );
  const list = end < 0 ? behind : behind.slice(0, end);
  return list
    .filter(isFigure)
    .flatMap((figure) => readLabel(figure).slice(0, 1))
    .flatMap(({ path }) => path.slice(0, 1));
}

function isFigure(token: string): boolean {
  return /^(?:[IVXLC]+|\d+)$/.test(token);
}

/** Words, numbers with the figures behind their full stops, and the marks that join them. */
function tokensOf(text: string): readonly string[] {
  return piecesIn(/[\p{L}\p{N}]+(?:\.\p{N}+)*|[,;]/gu, text);
}
