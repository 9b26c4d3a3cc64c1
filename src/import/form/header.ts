import { foldWords } from '#base/text.js';
import { readDateLine } from '#model/date-line.js';
import { readNumberLine } from '#model/number-line.js';
import { dayOf, formatDay } from '#base/day.js';
import type { Plan } from '#generated/plan.types.js';
import { hold, note, within, type Draft } from '../draft.js';
import { cut, fragmentOf, joinFragments, type Fragment, type Passage } from '../passage.js';
import { columnsOf } from './columns.js';

/** What stands above the word KẾ HOẠCH. */
export interface Header {
  readonly header?: Plan['header'];
  readonly bodies: readonly string[];
  readonly number?: Plan['number'];
  readonly issued?: Plan['issued'];
}

type Sort = 'national' | 'motto' | 'number' | 'date' | 'body' | 'other';

/** Reads the lines before the type: two columns side by side, or one below the other. */
export function readHeader(draft: Draft, from: number, to: number): Header {
  const fragments: Fragment[] = [];
  for (let at = from; at < to; at++) fragments.push(...columnsOf(fragmentOf(draft.lines, at)));
  const found: Record<Sort, Passage[]> = { national: [], motto: [], number: [], date: [], body: [], other: [] };
  let before: Sort = 'other';
  for (const [sort, passage] of fragments.flatMap(partsOf)) {
    const own = sortOf(sort, passage, before, found);
    const start = own === 'date' && before === 'other' && found.date.length === 0 ? found.other.pop() : undefined;
    before = own;
    if (start) {
      found.date.push(joined(start, passage));
      continue;
    }
    const list = found[before];
    const last = list.at(-1);
    const isMore = (before === 'national' || before === 'date') && last !== undefined && !isComplete(before, last.text);
    if (isMore && last) list[list.length - 1] = joined(last, passage);
    else list.push(passage);
  }
  return headerOf(draft, found);
}

function joined(one: Passage, other: Passage): Passage {
  const shift = one.text.length + 1;
  return {
    text: `${one.text} ${other.text}`,
    pieces: [...one.pieces, ...other.pieces.map((piece) => ({ ...piece, at: piece.at + shift }))],
  };
}

/** A line of place and date is short, and what is longer is not worth taking apart. */
const longestDate = 200;

function isComplete(sort: Sort, text: string): boolean {
  return sort === 'national' ? foldWords(text).endsWith('viet nam') : /\d{4}/.test(text);
}

const national = /CỘNG (?:HÒA|HOÀ)[^a-zÒÀ]{0,60}?VIỆT NAM/u;
const motto = /Độc lập[^ĐHh]{1,40}[Hh]ạnh [Pp]húc/u;

/** One cell of a table may hold the national title and the motto, or the body and a rule below it. */
function partsOf(fragment: Fragment): [Sort | undefined, Passage][] {
  const whole = joinFragments([fragment]);
  if (whole.text === '') return [];
  const cuts: [Sort, number, number][] = [];
  const title = national.exec(whole.text);
  if (title) cuts.push(['national', title.index, title.index + title[0].length]);
  const words = motto.exec(whole.text);
  if (words) cuts.push(['motto', words.index, words.index + words[0].length]);
  if (cuts.length === 0) return [[undefined, whole]];
  let at = 0;
  const parts: [Sort | undefined, Passage][] = [];
  for (const [sort, start, end] of cuts) {
    parts.push([undefined, cut(whole, at, start)], [sort, cut(whole, start, end)]);
    at = end;
  }
  return [...parts, [undefined, cut(whole, at)] as [undefined, Passage]].filter(([, { text }]) => text !== '');
}

function sortOf(sort: Sort | undefined, { text }: Passage, before: Sort, found: Record<Sort, Passage[]>): Sort {
  if (sort) return sort;
  const words = foldWords(text);
  if (/^[-–—_ ]+$/.test(text)) return 'other';
  if (words.startsWith('cong hoa xa')) return 'national';
  if (words.startsWith('doc lap tu do')) return 'motto';
  if (/^Số\s*:?\s*[\d.…]*\s*\/?/u.test(text) && (text.includes('/') || /^Số\s*:/u.test(text))) return 'number';
  if (/^[./…\s]*\/\s?KH-/u.test(text)) return 'number';
  if (text.length < longestDate && (readDateLine(text) || /,\s*ngày\b/iu.test(text))) return 'date';
  const date = found.date.at(-1);
  if (before === 'date' && date && !isComplete('date', date.text)) return 'date';
  const title = found.national.at(-1);
  if (before === 'national' && title && !isComplete('national', title.text)) return 'national';
  return text === text.toUpperCase() ? 'body' : 'other';
}

function headerOf(draft: Draft, found: Record<Sort, Passage[]>): Header {
  const { planId } = draft;
  const [title] = found.national;
  const [words] = found.motto;
  const [number] = found.number;
  const [date] = found.date;
  if (title) hold(draft, planId, title, 'header/nationalTitle');
  if (words) hold(draft, planId, words, 'header/motto');
  if (number) hold(draft, planId, number, 'number');
  if (date) hold(draft, planId, date, 'issued');
  for (const passage of found.body) hold(draft, planId, passage, 'issuer');
  for (const passage of [
    ...found.other,
    ...found.national.slice(1),
    ...found.motto.slice(1),
    ...found.number.slice(1),
    ...found.date.slice(1),
  ])
    note(draft, /^[-–—_ ]+$/.test(passage.text) ? 'rule' : 'header-line', passage);
  const lines = found.body.map(({ text }) => text).slice(0, 100);
  const header = {
    ...(title && { nationalTitle: within(title.text, 500) }),
    ...(words && { motto: within(words.text, 500) }),
    ...(lines.length > 0 && { lines: lines.map((line) => within(line, 1000)) }),
  };
  return {
    ...(Object.keys(header).length > 0 && { header }),
    bodies: lines,
    ...(number && { number: numberIn(number.text) }),
    ...(date && { issued: issueIn(date.text) }),
  };
}

export function numberIn(text: string): NonNullable<Plan['number']> {
  const { serial, groups } = readNumberLine(text);
  const symbol = groups.join('-');
  return {
    ...(/^\d{1,9}\p{Ll}?$/u.test(serial) && { serial }),
    ...(symbol !== '' && { symbol: within(symbol, 200) }),
    text: within(text, 500),
  };
}

/** "Lào Cai, ngày 10 tháng 3 năm 2026": a blank day leaves the month, a blank month the year. */
export function issueIn(text: string): NonNullable<Plan['issued']> {
  const line = text.length < longestDate ? readDateLine(text) : undefined;
  if (!line) return { text: within(text, 500) };
  const [day, month, year] = [Number(line.day), Number(line.month), Number(line.year)];
  const real = year > 0 && month > 0 && day > 0 ? dayOf(year, month, day) : undefined;
  const isYear = /^\d{4}$/.test(line.year);
  return {
    ...(line.place !== '' && { place: within(line.place, 200) }),
    ...(isYear &&
      line.day !== '' &&
      line.month !== '' && {
        on: real === undefined ? `${line.year}-${pad(line.month)}-${pad(line.day)}` : formatDay(real),
      }),
    ...(isYear && line.day === '' && line.month !== '' && { month: `${line.year}-${pad(line.month)}` }),
    ...(isYear && line.month === '' && { year }),
    text: within(text, 500),
  };
}

function pad(part: string): string {
  return part.padStart(2, '0');
}
