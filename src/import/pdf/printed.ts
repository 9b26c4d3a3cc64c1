import { encodingOfFont } from '../sheet/legacy.js';
import type { Operators, PdfPage } from './engine.js';
import type { Font, Glyph } from './glyph.js';
import { uprightMatrix } from './matrix.js';
import { obeyGraphics, obeyTextPlace, obeyTextState, showText, startPen, takeFont, type Pen } from './pen.js';
import { rulesOfPath, type Rule } from './rules.js';

// Letters one by one, with their places. The text items of pdf.js will not do: where a producer took the letters of one word
// from two fonts, as happens to Vietnamese, the items are in the order of fonts and "đợt" becomes "đ t … ợ".

/** What a page shows. */
export interface Printed {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Text that does not run from left to right. */
  readonly turned: string;
  /** Text of stamps and other annotations. */
  readonly annotations: readonly (readonly Glyph[])[];
  readonly operators: number;
  readonly height: number;
}

/** @param take Is told how many letters come, before they are kept. */
export async function readPage(page: PdfPage, operators: Operators, take: (count: number) => void): Promise<Printed> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = namesOf(operators);
  const fonts = new Map<string, Font>();
  const pen = startPen(uprightMatrix(page.view, page.rotate));
  const rules: Rule[] = [];
  fnArray.forEach((operator, index) => {
    const name = names.get(operator) ?? '';
    const args = argsArray[index] ?? [];
    if (name === 'constructPath') rulesOfPath(args, operators, pen.state.matrix, rules);
    else if (name === 'setFont') takeFont(pen, fontOf(page, String(args[0]), fonts), Number(args[1] ?? 0));
    else if (name === 'showText') show(pen, args[0], take);
    else {
      obeyGraphics(pen, name, args);
      obeyTextState(pen, name, args);
      obeyTextPlace(pen, name, args);
    }
  });
  const { glyphs, turned, annotations } = pen;
  return { glyphs, rules, turned, annotations, operators: fnArray.length, height: heightOf(page) };
}

function show(pen: Pen, items: unknown, take: (count: number) => void): void {
  if (!Array.isArray(items)) return;
  take(items.length);
  showText(pen, items);
}

function namesOf(operators: Operators): ReadonlyMap<number, string> {
  return new Map(Object.entries(operators).map(([name, number]) => [number, name]));
}

function heightOf({ view, rotate }: PdfPage): number {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  return rotate % 180 === 0 ? top - bottom : right - left;
}

/** A font as pdf.js hands it on. */
interface PdfFont {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly vertical: boolean;
}

function fontOf(page: PdfPage, id: string, fonts: Map<string, Font>): Font {
  const known = fonts.get(id);
  if (known !== undefined) return known;
  const found = page.commonObjs.has(id) ? (page.commonObjs.get(id) as Partial<PdfFont> | null) : undefined;
  // A font of which only some letters are embedded has six capitals before its name.
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
