import { decodeLegacy, decodeSigns } from '../sheet/legacy.js';
import type { Glyph } from './glyph.js';

/** Letters that stand on one line without a wide gap. */
export interface Segment {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** A line of a page, from left to right. */
export interface PrintedLine {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

// In parts of the size of the letters. A space is a quarter of it or more, also where lines are stretched; raised and lowered
// letters leave the line by less than half; columns are apart by more than one and a half.
const SAME_LINE = 0.4;
const SPACE = 0.15;
const COLUMN = 1.6;
const SAME_PLACE = 0.1;
/** How far the text of a list stands from its number, at most. */
const LABEL = 6;
const MOST_SPACES = 40;

/** The lines of a page or of a cell, from top to bottom. */
export function linesOfGlyphs(glyphs: readonly Glyph[]): PrintedLine[] {
  return rowsOf(attachMarks(glyphs)).flatMap((row) => {
    const segments = joinLabel(segmentsOf(row));
    const [first] = segments;
    if (first === undefined) return [];
    return [{ y: first.y, size: Math.max(...segments.map(({ size }) => size)), segments }];
  });
}

/** A number or bullet of a list is set apart from its text by a tab, and belongs to it: "I.", "2.1.", "a)", "-". */
function joinLabel(segments: readonly Segment[]): readonly Segment[] {
  const [label, first, ...rest] = segments;
  if (label === undefined || first === undefined) return segments;
  if (!isLabel(label.text) || first.from - label.to > LABEL * label.size) return segments;
  return [{ ...first, text: `${label.text} ${first.text}`, from: label.from }, ...rest];
}

function isLabel(text: string): boolean {
  return /^(?:[IVXLC]{1,7}[./)]|\d{1,3}(?:\.\d{1,3}){0,4}[./)]|[a-zđ][.)]|[-–+*•○▪➢✓])$/u.test(text);
}

/** A combining mark may be printed before or over its letter; it belongs behind it. */
function attachMarks(glyphs: readonly Glyph[]): Glyph[] {
  const attached: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = attached.at(-1);
    if (last !== undefined && /^\p{M}+$/u.test(glyph.text)) last.text += glyph.text;
    else attached.push({ ...glyph });
  }
  return attached;
}

function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: Glyph[][] = [];
  let top: Glyph | undefined;
  for (const glyph of [...glyphs].sort((a, b) => b.y - a.y)) {
    const isSame = top !== undefined && top.y - glyph.y <= SAME_LINE * Math.max(top.size, glyph.size);
    if (isSame) rows.at(-1)?.push(glyph);
    else {
      rows.push([glyph]);
      top = glyph;
    }
  }
  return rows;
}

interface Writing {
  text: string;
  readonly from: number;
  to: number;
  readonly glyphs: Glyph[];
}

function segmentsOf(row: readonly Glyph[]): Segment[] {
  const segments: Writing[] = [];
  let spaces = 0;
  let end = 0;
  let last: Glyph | undefined;
  for (const glyph of [...row].sort((a, b) => a.x - b.x)) {
    if (isPrintedTwice(glyph, last)) continue;
    const open = segments.at(-1);
    const gap = glyph.x - end;
    if (glyph.text.trim() === '') {
      // Blanks before a wide gap are the end of a paragraph in a column.
      spaces = gap > COLUMN * glyph.size ? 0 : Math.min(spaces + 1, MOST_SPACES);
      end = gap > COLUMN * glyph.size ? end : Math.max(end, glyph.x + glyph.advance);
      continue;
    }
    if (open === undefined || gap > COLUMN * glyph.size) {
      segments.push({ text: glyph.text, from: glyph.x, to: glyph.x + glyph.advance, glyphs: [glyph] });
    } else {
      // What was printed over a blank fills it in.
      const isFilled = glyph.x - open.to < SAME_PLACE * glyph.size;
      const blanks = isFilled ? 0 : spaces > 0 ? spaces : gap > SPACE * glyph.size ? 1 : 0;
      open.text += ' '.repeat(blanks) + glyph.text;
      open.to = Math.max(open.to, glyph.x + glyph.advance);
      open.glyphs.push(glyph);
    }
    spaces = 0;
    end = Math.max(glyph.x + glyph.advance, open === undefined ? 0 : end);
    last = glyph;
  }
  return segments.map(segmentOf);
}

/** Bold is made of a light font by printing twice, a little apart. */
function isPrintedTwice(glyph: Glyph, last: Glyph | undefined): boolean {
  if (last === undefined || glyph.text !== last.text) return false;
  return glyph.x - last.x < SAME_PLACE * glyph.size && glyph.text.trim() !== '';
}

function segmentOf({ text, from, to, glyphs }: Writing): Segment {
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b);
  const middle = glyphs[Math.floor(glyphs.length / 2)];
  // The number of a list often has another look than its heading.
  const [label = ''] = /^\S{1,12} /.exec(text) ?? [];
  const worded = isLabel(label.trim()) ? glyphs.slice(label.trim().length) : glyphs;
  return {
    text: decodeSigns(text),
    from,
    to,
    y: middle?.y ?? 0,
    size: sizes[Math.floor(sizes.length / 2)] ?? 0,
    isBold: worded.every(({ font }) => font.isBold),
    isItalic: worded.every(({ font }) => font.isItalic),
  };
}

/** Letters in Unicode, where a font from before it made them Vietnamese. */
export function decodeGlyphs(glyphs: readonly Glyph[]): void {
  for (const glyph of glyphs) {
    const { encoding } = glyph.font;
    if (encoding !== undefined) glyph.text = decodeLegacy(glyph.text, encoding);
  }
}
