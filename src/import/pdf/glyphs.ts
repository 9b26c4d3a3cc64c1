import { encodingOfFont, type Encoding } from '../sheet/legacy.js';
import type { Operators, PdfPage } from './engine.js';
import { identity, matrixIn, moved, multiply, uprightMatrix, type Matrix } from './matrix.js';
import { rulesOfPath, type Rule } from './rules.js';

// Letters one by one, with their places. The text items of pdf.js will not do: where a producer took the letters of one word
// from two fonts, as happens to Vietnamese, the items are in the order of fonts and "đợt" becomes "đ t … ợ".

export interface Glyph {
  text: string;
  readonly x: number;
  readonly y: number;
  /** How far the next letter is. */
  readonly advance: number;
  readonly size: number;
  readonly font: Font;
}

export interface Font {
  readonly name: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly encoding: Encoding | undefined;
  readonly isVertical: boolean;
}

/** What a page shows. */
export interface Printed {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Text that does not run from left to right. */
  readonly turned: string;
  /** Text of stamps and other annotations. */
  readonly annotations: readonly (readonly Glyph[])[];
  readonly operators: number;
  readonly width: number;
  readonly height: number;
}

/** The state of graphics and text (PDF 32000-1, clauses 8.4 and 9.3). */
interface State {
  matrix: Matrix;
  font: Font;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

/** Letters of an annotation that fills in a blank. */
const FILLED_IN = 12;

const noFont: Font = { name: '', isBold: false, isItalic: false, encoding: undefined, isVertical: false };

export async function readPage(page: PdfPage, operators: Operators, take: (count: number) => void): Promise<Printed> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Map(Object.entries(operators).map(([name, number]) => [number, name]));
  const base = uprightMatrix(page.view, page.rotate);
  const fonts = new Map<string, Font>();
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const annotations: Glyph[][] = [];
  let turned = '';
  const saved: State[] = [];
  let state: State = {
    matrix: base,
    font: noFont,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  let line: Matrix = identity;
  let at: Matrix = identity;
  let annotation: Glyph[] | undefined;

  for (let index = 0; index < fnArray.length; index++) {
    const args = argsArray[index] ?? [];
    const first = Number(args[0] ?? 0);
    switch (names.get(fnArray[index] ?? -1)) {
      case 'save':
      case 'beginAnnotation':
      case 'paintFormXObjectBegin':
        saved.push({ ...state });
        enter(names.get(fnArray[index] ?? -1) ?? '', args);
        break;
      case 'restore':
      case 'endAnnotation':
      case 'paintFormXObjectEnd':
        state = saved.pop() ?? state;
        if (names.get(fnArray[index] ?? -1) === 'endAnnotation') endAnnotation();
        break;
      case 'transform':
        state.matrix = multiply(state.matrix, matrixIn(args));
        break;
      case 'beginText':
        line = at = identity;
        break;
      case 'setFont':
        state.font = fontOf(page, String(args[0]), fonts);
        state.size = Number(args[1] ?? 0);
        break;
      case 'setCharSpacing':
        state.charSpacing = first;
        break;
      case 'setWordSpacing':
        state.wordSpacing = first;
        break;
      case 'setHScale':
        state.scale = first / 100;
        break;
      case 'setLeading':
        state.leading = -first;
        break;
      case 'setTextRise':
        state.rise = first;
        break;
      case 'setTextMatrix':
        line = at = matrixIn(args[0]);
        break;
      case 'setLeadingMoveText':
        state.leading = Number(args[1] ?? 0);
        line = at = moved(line, first, Number(args[1] ?? 0));
        break;
      case 'moveText':
        line = at = moved(line, first, Number(args[1] ?? 0));
        break;
      case 'nextLine':
        line = at = moved(line, 0, state.leading);
        break;
      case 'showText':
        show(args[0] as readonly unknown[]);
        break;
      case 'constructPath':
        rulesOfPath(args, operators, state.matrix, rules);
        break;
      default:
    }
  }
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const isTurned = page.rotate % 180 !== 0;
  const [width, height] = isTurned ? [top - bottom, right - left] : [right - left, top - bottom];
  return { glyphs, rules, turned, annotations, operators: fnArray.length, width, height };

  function enter(name: string, args: readonly unknown[]): void {
    if (name === 'paintFormXObjectBegin' && args[0] !== null) state.matrix = multiply(state.matrix, matrixIn(args[0]));
    if (name !== 'beginAnnotation') return;
    annotation = [];
    // Where the annotation lies, and how its own picture is laid into that: id, rectangle, transform, matrix.
    state = { ...state, matrix: multiply(multiply(base, matrixIn(args[2])), matrixIn(args[3])) };
  }

  /** The number and the day are often typed onto the finished page; a stamp says more. */
  function endAnnotation(): void {
    const letters = (annotation ?? []).map(({ text }) => text).join('');
    if (letters.trim().length <= FILLED_IN) glyphs.push(...(annotation ?? []));
    else annotations.push(annotation ?? []);
    annotation = undefined;
  }

  function show(items: readonly unknown[]): void {
    take(items.length);
    for (const item of items) {
      if (typeof item === 'number') at = moved(at, (-item / 1000) * state.size * state.scale, 0);
      else if (item !== null) showGlyph(item as PdfGlyph);
    }
  }

  function showGlyph({ unicode, width, isSpace, originalCharCode }: PdfGlyph): void {
    const { size, scale, charSpacing, wordSpacing, rise, font } = state;
    const matrix = multiply(state.matrix, multiply(at, [size * scale, 0, 0, size, 0, rise]));
    const spacing = (charSpacing + (isSpace ? wordSpacing : 0)) * scale;
    const step = (width / 1000) * size * scale + spacing;
    const [a, b, c, d, x, y] = matrix;
    // In TCVN3 "ư" stands at the place of the soft hyphen, which the Western encoding of PDF has as a hyphen.
    const text = font.encoding !== undefined && originalCharCode === 0xad ? '\u00ad' : unicode;
    const before = at;
    at = moved(at, step, 0);
    if (Math.abs(b) > Math.abs(a) || font.isVertical || a < 0) turned += text;
    else if (text !== '') {
      const end = multiply(state.matrix, at)[4] - multiply(state.matrix, before)[4];
      (annotation ?? glyphs).push({ text, x, y, advance: end, size: Math.hypot(c, d), font });
    }
  }
}

interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly originalCharCode: number;
}

function fontOf(page: PdfPage, id: string, fonts: Map<string, Font>): Font {
  const known = fonts.get(id);
  if (known !== undefined) return known;
  const found = page.commonObjs.has(id) ? (page.commonObjs.get(id) as Partial<PdfFont> | null) : undefined;
  const name = (found?.name ?? '').replace(/^[A-Z]{6}\+/, '');
  const font = {
    name,
    isBold: found?.bold === true || /bold|black|heavy/i.test(name),
    isItalic: found?.italic === true || /italic|oblique/i.test(name),
    encoding: encodingOfFont(name),
    isVertical: found?.vertical === true,
  };
  fonts.set(id, font);
  return font;
}

interface PdfFont {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly vertical: boolean;
}
