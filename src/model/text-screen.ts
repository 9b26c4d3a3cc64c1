import { oncePer, onceText } from '#base/once.js';
import type { Wording } from './placed.js';
import { hasRightTone, isCapital, isMarked, letterTable, shapeAt } from './syllable.js';
import type { ResolvedTemplate } from './template.js';
import { longestSequence, mayEnd, stands, suspectsUnder, type Sequence, type Suspects } from './word-sequence.js';

type Phrases = ResolvedTemplate['phrases'];

// Most texts have no fault, and many looks at each of them would be the dearest part of a check. So one walk tells
// whether any rule about wording could object to a text, and one that is clean is read no further. The walk goes from
// word to word and looks back no further than a known wording is long. It may miss a clean text (an odd space, letters
// and digits mixed), which is then looked at closely; it never lets a fault pass, and a test holds it to the rules.

/** Whether no rule about wording can object to the text; asked once for all of them. */
export function isClean({ text, screened }: Wording, { phrases }: Pick<ResolvedTemplate, 'phrases'>): boolean {
  if (text === undefined) return true;
  if (screened.under !== phrases) {
    screened.under = phrases;
    screened.isClean = isCleanText(text, phrases);
  }
  return screened.isClean;
}

/** Whether a text is one to which no rule about wording can object under these phrases. */
export function isCleanText(text: string, phrases: Phrases): boolean {
  return screenUnder(phrases)(text);
}

const screenUnder = oncePer((phrases: Phrases) => {
  const suspects = suspectsUnder(phrases);
  return onceText((text) => isCleanOf(suspects, text));
});

function isCleanOf(suspects: Suspects, text: string): boolean {
  if (suspects.isBlind) return false;
  const table = letterTable();
  let count = 0;
  let before: number = stands.sign;
  let last: number = stands.sign;
  for (let at = 0, end = 0; at < text.length; at = end) {
    const unit = text.charCodeAt(at);
    end = at + 1;
    if (unit === space) {
      if (neverAfterSpace[unitAt(text, end)] === 1) return false;
      continue;
    }
    let letters = table[unit] ?? 0;
    let found: number = unit === comma ? stands.comma : stands.sign;
    if (letters !== 0) {
      for (let entry = table[unitAt(text, end)]; entry; entry = table[unitAt(text, ++end)]) letters |= entry;
      found = wordAt(text, at, end, isMarked(letters), suspects);
      if (found === fault) return false;
    } else if (isDigit(unit)) {
      while (isDigit(unitAt(text, end))) end++;
      if (table[unitAt(text, end)]) return false; // "b2b"; "QH15" is a word and a number
      found = stands.number;
    } else if (!isAtHome(text, at, unit)) return false;
    if (found >= 0 && before === found && suspects.links.includes(last)) return false;
    read[count & mask] = found;
    starts[count & mask] = at;
    count++;
    if (mayEnd(suspects, found, last) && endsWithSuspect(text, table, count, end, suspects.sequences.get(found)))
      return false;
    before = last;
    last = found;
  }
  return true;
}

const fault = -100_000;

/** The number of a word, or that something is wrong with it. */
function wordAt(text: string, from: number, to: number, hasMark: boolean, { odd }: Suspects): number {
  const shape = shapeAt(text, from, to);
  if (hasMark) return shape >= 0 && hasRightTone(shape) && !isDigit(unitAt(text, to)) ? shape : fault; // "tháng10"
  if (shape >= 0) return shape;
  const word = text.slice(from, to).toLowerCase();
  return word.startsWith('xx') ? fault : (odd.get(word) ?? stands.unknown);
}

// What the walk has just read (words, numbers, commas, other signs) and where each begins, the newest in place of the
// oldest: one scratch sheet for all walks, for making two lists for each text costs as much as reading it.
const mask = longestSequence * 2 - 1;
const read = new Int32Array(mask + 1);
const starts = new Int32Array(mask + 1);

function endsWithSuspect(
  text: string,
  table: Uint16Array,
  count: number,
  end: number,
  sequences: readonly Sequence[] | undefined,
): boolean {
  return sequences?.some((sequence) => endsHere(text, table, count, end, sequence)) ?? false;
}

function endsHere(text: string, table: Uint16Array, count: number, end: number, sequence: Sequence): boolean {
  const { shapes, capitals, mayBegin, except } = sequence;
  const first = count - shapes.length;
  if (first < 0) return false;
  for (let n = shapes.length - 1; n >= 0; n--) {
    const slot = (first + n) & mask;
    if (read[slot] !== shapes[n]) return false;
    if (!capitals || shapes[n] === stands.comma) continue;
    const hasCapital = isCapital(table[text.charCodeAt(starts[slot] ?? 0)] ?? 0);
    if (hasCapital !== capitals[n] && !(n === 0 && hasCapital && mayBegin)) return false;
  }
  return !except.some((longer) => {
    const from = end - longer.length;
    return text.startsWith(longer, from) && (from === 0 || text.charAt(from - 1) === ' ');
  });
}

/** The unit at a place, 0 behind the end: a table that is asked for NaN is slow from then on. */
function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

const space = 0x20;
const comma = 0x2c;
const neverAfterSpace = tableOf(' ,.;:!?)/…\n');
const anywhere = tableOf(')/%&“”"’+–-');
/** What may follow a mark at the end of a clause; so may the end of the text. */
const afterMark = tableOf(' \n)”"');

function tableOf(signs: string): Uint8Array {
  const table = new Uint8Array(0x2040);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}

/** Whether a sign stands where it belongs: a mark before white space, a bracket that is closed. */
function isAtHome(text: string, at: number, unit: number): boolean {
  const next = unitAt(text, at + 1);
  switch (unit) {
    case comma:
      return next !== 0x0a && isAfterMark(next);
    case 0x21: // !
    case 0x3a: // :
    case 0x3b: // ;
    case 0x3f: // ?
      return isAfterMark(next);
    case 0x2e: // "…", "..", ".," are looked at closely
      return next !== 0x2e && next !== comma && next !== 0x2026;
    case 0x0a: // the end of a line after the end of a sentence
      return at > 0 && ';.:'.includes(text.charAt(at - 1)) && /^\S/.test(text.charAt(at + 1));
    case 0x28: // (
      return isClosed(text, at + 1);
    default:
      return anywhere[unit] === 1;
  }
}

function isAfterMark(next: number): boolean {
  return next === 0 || afterMark[next] === 1;
}

/** Whether a closing bracket is the next one, in the same line. */
function isClosed(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x29) return true;
    if (unit === 0x28 || unit === 0x5b || unit === 0x5d || unit === 0x0a) return false;
  }
  return false;
}
