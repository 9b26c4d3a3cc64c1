import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Look } from './slip-sheet.js';

// How the paragraphs of a slip look: Decree 30/2020/NĐ-CP, appendix I. Sizes are in half points, distances in twentieths of one.

const font = 'Times New Roman';
const usual = { spacing: { before: 0, after: 20 } };
const heading = { spacing: { before: 200, after: 80 }, keepNext: true, keepLines: true };

/** Styles that Word knows by name, so that its list of headings is that of the slip. Some programs have another font for them. */
const known = {
  // The language, or Word takes the text for misspelt English and underlines all of it.
  document: { run: { font, size: 22, language: { value: 'vi-VN' } }, paragraph: usual },
  title: { run: { font, size: 28, bold: true }, paragraph: { ...heading, alignment: 'center' } },
  heading1: { run: { font, size: 26, bold: true }, paragraph: { ...heading, outlineLevel: 0 } },
} satisfies IStylesOptions['default'];

type Style = Omit<IParagraphStyleOptions, 'id'>;

const own: Readonly<Record<Exclude<Look, 'Title' | 'Heading1'>, Style>> = {
  plan: { name: 'Plan', run: { size: 26, bold: true }, paragraph: { ...usual, alignment: 'center' } },
  said: { name: 'Text', run: { size: 26 }, paragraph: usual },
  strong: { name: 'Verdict', run: { size: 26, bold: true }, paragraph: usual },
  // Stays with what follows, so that nobody signs on a page of its own.
  blank: { name: 'To be filled in', run: { size: 26 }, paragraph: { ...usual, keepNext: true } },
  gap: { name: 'Gap', run: { size: 26 }, paragraph: { spacing: { after: 0 }, keepNext: true } },
  office: { name: 'Office above', run: { size: 26 }, paragraph: { ...usual, alignment: 'center' } },
  own: { name: 'Office', run: { size: 26, bold: true }, paragraph: { ...usual, alignment: 'center' } },
  nation: { name: 'National title', run: { size: 24, bold: true }, paragraph: { ...usual, alignment: 'center' } },
  motto: {
    name: 'Motto',
    run: { size: 26, bold: true },
    paragraph: { ...usual, alignment: 'center', thematicBreak: true, indent: { left: 900, right: 900 } },
  },
  dated: { name: 'Place and day', run: { size: 26, italics: true }, paragraph: { ...usual, alignment: 'center' } },
  row: { name: 'Name of a row', run: { bold: true }, paragraph: usual },
  head: { name: 'Head of a table', run: { bold: true }, paragraph: { ...usual, alignment: 'center' } },
};

export function slipStyles(): IStylesOptions {
  return { default: known, paragraphStyles: Object.entries(own).map(([id, style]) => ({ id, ...style })) };
}
