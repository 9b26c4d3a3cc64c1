import { cut, fragmentOf, joinFragments, type Fragment } from '../passage.js';
import type { SourceLine } from '../source-line.js';
import { isSetIn, reachOf, type Wrapping } from '../line-width.js';
import type { Block } from './block.js';
import { readLabelAt } from './label-reader.js';

// Lines become paragraphs. Word and HTML tell where a paragraph ends; in wrapped text a label begins one, an empty line
// does where empty lines part paragraphs, and else the width: a line that ends where the next word would still have fit was
// ended on purpose.

/** The paragraphs of some lines in a row. */
export function blocksOf(lines: readonly SourceLine[], from: number, to: number, wrapping: Wrapping): Block[] {
  const groups: Fragment[][] = [];
  for (let at = from; at < to; at++) {
    const fragment = fragmentOf(lines, at);
    const open = groups.at(-1);
    if (open && goesOn(lines, at, open, wrapping)) open.push(fragment);
    else groups.push([fragment]);
  }
  return groups.flatMap((group) => blockOf(lines, group) ?? []);
}

function blockOf(lines: readonly SourceLine[], group: readonly Fragment[]): Block | undefined {
  const whole = joinFragments(group);
  if (whole.text === '') return undefined;
  const first = lines[group[0]?.line ?? 0];
  const label = readLabelAt(whole.text);
  return {
    whole,
    ...(label && { label }),
    body: label ? cut(whole, label.length) : whole,
    ...(first?.cell && { cell: first.cell }),
    ...(first?.isBold && { isBold: true }),
  };
}

function goesOn(lines: readonly SourceLine[], at: number, open: readonly Fragment[], wrapping: Wrapping): boolean {
  const [line, before] = [lines[at], lines[at - 1]];
  if (!line || !before) return false;
  if (line.cell || before.cell) return isSameCell(line, before) && !isStart(line.text);
  if (isLabelled(line.text, before.text, wrapping)) return false;
  if (isUnfinished(before.text) || isBroken(line.text, before.text)) return true;
  if (beginnings.test(plain(line.text)) && isClosed(before.text)) return false;
  // A line that ends with a date has said what it had to say.
  if (/\/\d{4}$/u.test(plain(before.text)) && /^\p{Lu}[^.;]{2,40}:/u.test(plain(line.text))) return false;
  if (isBoldRest(line, before, open)) return true;
  // A small letter goes on with a sentence that has no end yet.
  const isSmall = /^[\p{Ll}(,;)]/u.test(plain(line.text));
  if (wrapping.mode === 'whole') return isSmall && !isClosed(before.text) && !isShortHeading(open);
  if (wrapping.mode === 'gapped') return line.isAfterGap !== true || (isSmall && !isClosed(before.text));
  if (isSmall && !isClosed(before.text)) return true;
  if (wrapping.setsIn && isSetIn(line)) return false;
  return isFull(before, line, wrapping.width);
}

function isSameCell(line: SourceLine, before: SourceLine): boolean {
  const [one, other] = [line.cell, before.cell];
  if (one?.table !== other?.table || one?.row !== other?.row || one?.column !== other?.column) return false;
  return /^[\p{Ll}(,;)]/u.test(line.text) && !isClosed(before.text);
}

function isStart(text: string): boolean {
  return readLabelAt(text) !== undefined;
}

/** Whether a line begins with a label, rather than with a number or dash that a broken line happens to bring to its start. */
function isLabelled(text: string, before: string, wrapping: Wrapping): boolean {
  const label = readLabelAt(plain(text));
  if (!label) return false;
  if (wrapping.mode === 'whole') return label.kind !== 'number' || !endsOpen(plain(before));
  // A Roman number or a capital letter before a heading is no number of a sentence.
  if (/^(?:[IVXLC]{1,6}|[A-HĐ])[./-]/u.test(label.text)) return true;
  if (label.kind === 'bullet') return !(/^[-–—]$/.test(label.text) && isBroken(text, before));
  return !isUnfinished(before);
}

/** "… lợi ích quốc gia" / "– dân tộc", "năm học 2025" / "- 2026": a dash that goes on with a line that has no end. */
function isBroken(text: string, before: string): boolean {
  return (
    (/^[-–—] ?\p{Ll}/u.test(text) && !isClosed(before)) ||
    (/^[-–—] ?\d{4}(?!\d)/u.test(text) && /(?:^|\D)\d{4}$/u.test(plain(before).slice(-5)))
  );
}

/** What begins a paragraph wherever it begins a line. */
const beginnings = /^(?:Trên đây là|Trong quá trình|Nơi nhận|Căn cứ|Lưu ý|Yêu cầu các|Đề nghị các)(?!\p{L})/u;

const openWords: ReadonlySet<string> = new Set(
  'ngày tháng năm số điều khoản điểm quý từ đến và của tại thứ mục theo các'.split(' '),
);

/** Whether a text ends with a word that something follows: "… ngày", "… của". */
function endsOpen(text: string): boolean {
  const from = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u00a0'), text.lastIndexOf('\t'));
  const word = text.slice(from + 1).toLowerCase();
  return openWords.has(word.startsWith('(') ? word.slice(1) : word) || (word === 'lục' && /phụ\slục$/iu.test(text));
}

/** Whether a line cannot be the end of a paragraph. */
function isUnfinished(text: string): boolean {
  const end = plain(text);
  return /[,(–]$/u.test(end.slice(-1)) || endsOpen(end) || /\/\p{Lu}[\p{L}&]*-$/u.test(end.slice(-20));
}

const closing: ReadonlySet<string> = new Set('.;:!?…”"’)]');

function isClosed(text: string): boolean {
  return closing.has(plain(text).slice(-1));
}

/** A heading in bold that was broken in two: "**3. Sở A, Hội**", an empty line, "**B và các hội khác**". */
function isBoldRest(line: SourceLine, before: SourceLine, open: readonly Fragment[]): boolean {
  const [first] = open;
  return (
    line.text.startsWith('**') &&
    before.text.endsWith('**') &&
    first !== undefined &&
    first.text.startsWith('**') &&
    isStart(plain(first.text)) &&
    /\p{Ll}/u.test(plain(first.text)) &&
    /\p{Ll}/u.test(plain(line.text)) &&
    !isClosed(before.text)
  );
}

/** "2. Yêu cầu": one line that reads as a heading is not gone on with. */
function isShortHeading(open: readonly Fragment[]): boolean {
  const [first] = open;
  return open.length === 1 && first !== undefined && first.text.length < 40 && isStart(first.text);
}

/** Whether the next word would not have fit on the line before. */
function isFull(before: SourceLine, line: SourceLine, width: number): boolean {
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const isIndented = (line.indent ?? 0) > 3 && (before.indent ?? 0) < (line.indent ?? 0) - 2 && (line.indent ?? 0) < 20;
  if (isIndented && isClosed(before.text)) return false;
  return reachOf(before) + 1 + word > width - (before.reach === undefined ? slack : measured);
}

/** Letters differ in width, so that full lines differ in length; less where the line was measured and the word was not. */
const slack = 7;
const measured = 2;

/** Without the signs of mark-up at its ends. */
function plain(text: string): string {
  return (text.includes('**') ? text.replaceAll('**', '') : text).trim();
}
