import type { Font, Glyph } from './glyph.js';
import { identity, matrixIn, moved, multiply, type Matrix } from './matrix.js';

// The state of graphics and of text while the operators of a page are obeyed one after the other (PDF 32000-1, clauses 8.4,
// 9.3 and 9.4), as far as it decides where letters stand.

/** What `save` keeps and `restore` brings back. */
export interface State {
  readonly matrix: Matrix;
  readonly font: Font;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
}

export interface Pen {
  /** The page upright. */
  readonly base: Matrix;
  state: State;
  readonly saved: State[];
  /** Where the line of text begins, and where the next letter stands. */
  line: Matrix;
  at: Matrix;
  readonly glyphs: Glyph[];
  readonly annotations: Glyph[][];
  /** The letters of the annotation that is being drawn. */
  annotation: Glyph[] | undefined;
  turned: string;
}

const noFont: Font = { name: '', isBold: false, isItalic: false, encoding: undefined, isVertical: false };

export function startPen(base: Matrix): Pen {
  const plain = { font: noFont, size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
  return {
    base,
    state: { ...plain, matrix: base },
    saved: [],
    line: identity,
    at: identity,
    glyphs: [],
    annotations: [],
    annotation: undefined,
    turned: '',
  };
}

type Arguments = readonly unknown[];

/** Operators that move the page under the pen. */
export function obeyGraphics(pen: Pen, name: string, args: Arguments): void {
  switch (name) {
    case 'save':
      pen.saved.push(pen.state);
      break;
    case 'restore':
    case 'paintFormXObjectEnd':
      pen.state = pen.saved.pop() ?? pen.state;
      break;
    case 'transform':
      place(pen, multiply(pen.state.matrix, matrixIn(args)));
      break;
    case 'paintFormXObjectBegin':
      pen.saved.push(pen.state);
      if (args[0] !== null) place(pen, multiply(pen.state.matrix, matrixIn(args[0])));
      break;
    case 'beginAnnotation':
      pen.saved.push(pen.state);
      pen.annotation = [];
      // Its arguments: id, rectangle, how it is laid into that, its own matrix.
      place(pen, multiply(multiply(pen.base, matrixIn(args[2])), matrixIn(args[3])));
      break;
    case 'endAnnotation':
      pen.state = pen.saved.pop() ?? pen.state;
      endAnnotation(pen);
      break;
    default:
  }
}

function place(pen: Pen, matrix: Matrix): void {
  pen.state = { ...pen.state, matrix };
}

/** Letters of an annotation that fills in a blank. */
const FILLED_IN = 12;

/** The number and the day are often typed onto the finished page; a stamp says more. */
function endAnnotation(pen: Pen): void {
  const letters = pen.annotation ?? [];
  const text = letters.map((glyph) => glyph.text).join('');
  if (text.trim().length <= FILLED_IN) pen.glyphs.push(...letters);
  else pen.annotations.push(letters);
  pen.annotation = undefined;
}

/** Operators that say how letters are set. */
export function obeyTextState(pen: Pen, name: string, args: Arguments): void {
  const value = Number(args[0] ?? 0);
  const { state } = pen;
  switch (name) {
    case 'setCharSpacing':
      pen.state = { ...state, charSpacing: value };
      break;
    case 'setWordSpacing':
      pen.state = { ...state, wordSpacing: value };
      break;
    case 'setHScale':
      pen.state = { ...state, scale: value / 100 };
      break;
    case 'setLeading':
      pen.state = { ...state, leading: -value };
      break;
    case 'setTextRise':
      pen.state = { ...state, rise: value };
      break;
    default:
  }
}

export function takeFont(pen: Pen, font: Font, size: number): void {
  pen.state = { ...pen.state, font, size };
}

/** Operators that say where letters are set. */
export function obeyTextPlace(pen: Pen, name: string, args: Arguments): void {
  const [x, y] = [Number(args[0] ?? 0), Number(args[1] ?? 0)];
  switch (name) {
    case 'beginText':
      pen.line = pen.at = identity;
      break;
    case 'setTextMatrix':
      pen.line = pen.at = matrixIn(args[0]);
      break;
    case 'moveText':
      pen.line = pen.at = moved(pen.line, x, y);
      break;
    case 'setLeadingMoveText':
      pen.state = { ...pen.state, leading: y };
      pen.line = pen.at = moved(pen.line, x, y);
      break;
    case 'nextLine':
      pen.line = pen.at = moved(pen.line, 0, pen.state.leading);
      break;
    default:
  }
}

/** A letter as pdf.js hands it on. */
interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly originalCharCode: number;
}

/** Sets letters; a number between them moves the pen back by as many thousandths of the size. */
export function showText(pen: Pen, items: readonly unknown[]): void {
  const { size, scale } = pen.state;
  for (const item of items) {
    if (typeof item === 'number') pen.at = moved(pen.at, (-item / 1000) * size * scale, 0);
    else if (item !== null) showGlyph(pen, item as PdfGlyph);
  }
}

function showGlyph(pen: Pen, { unicode, width, isSpace, originalCharCode }: PdfGlyph): void {
  const { matrix, font, size, scale, charSpacing, wordSpacing, rise } = pen.state;
  const [a, b, c, d, x, y] = multiply(matrix, multiply(pen.at, [size * scale, 0, 0, size, 0, rise]));
  const spacing = (charSpacing + (isSpace ? wordSpacing : 0)) * scale;
  const before = pen.at;
  pen.at = moved(pen.at, (width / 1000) * size * scale + spacing, 0);
  // In TCVN3 "ư" stands at the place of the soft hyphen, which the Western encoding of PDF has as a hyphen.
  const text = font.encoding !== undefined && originalCharCode === 0xad ? '\u00ad' : unicode;
  if (Math.abs(b) > Math.abs(a) || font.isVertical || a < 0) pen.turned += text;
  else if (text !== '') {
    const advance = multiply(matrix, pen.at)[4] - multiply(matrix, before)[4];
    (pen.annotation ?? pen.glyphs).push({ text, x, y, advance, size: Math.hypot(c, d), font });
  }
}
