import type { Counter } from './numbering.js';
import type { LetterLook, Style, Styles } from './styles.js';
import type { Encoding } from '../sheet/legacy.js';
import type { Paragraph, Sheet } from '../sheet/sheet.js';
import type { LinePlace } from '../source-line.js';

/** What the reader of a part of a Word document remembers from one element to the next. */
export interface Reading {
  readonly sheet: Sheet;
  readonly styles: Styles;
  readonly counter: Counter;
  /** The elements that are open, by their names. */
  readonly names: string[];
  /** How many elements were open when one began that is not read; 0 while reading. */
  skippedFrom: number;
  /** The paragraphs that are open: one stands in another when it is in a text box. */
  readonly paragraphs: OpenParagraph[];
  /** A paragraph whose end was deleted: the next one goes on in it. */
  unended: OpenParagraph | undefined;
  readonly cells: OpenCell[];
  /** For each row whether it was deleted. */
  readonly rows: boolean[];
  /** For each field that is open whether its result has begun. */
  readonly fields: boolean[];
  fieldText: string;
  /** For each choice between forms of the same content whether one was taken. */
  readonly choices: boolean[];
  readonly removed: Change;
  readonly inserted: Change;
  isSpacePreserved: boolean;
  description: string;
  readonly encodings: Set<Encoding>;
  readonly references: Reference[];
  /** Footnotes, endnotes and comments by kind and id. */
  readonly remarks: Map<string, Remark>;
  remark: string;
}

export interface OpenParagraph {
  readonly paragraph: Paragraph;
  look: Style;
  style: string | undefined;
  /** The look of the run that is open, and its style. */
  run: LetterLook;
  runStyle: string | undefined;
  isEndRemoved: boolean;
}

export interface OpenCell {
  span: number;
  isContinued: boolean;
  isOpen: boolean;
}

/** A tracked change: how deep we are in one, and what it holds. */
interface Change {
  depth: number;
  text: string;
  place: LinePlace | undefined;
}

/** Where a footnote, an endnote or a comment hangs. */
interface Reference {
  readonly remark: string;
  readonly place: LinePlace;
}

interface Remark {
  readonly text: string;
  readonly place: LinePlace;
}

export function startReading(sheet: Sheet, styles: Styles, counter: Counter): Reading {
  return {
    sheet,
    styles,
    counter,
    names: [],
    skippedFrom: 0,
    paragraphs: [],
    unended: undefined,
    cells: [],
    rows: [],
    fields: [],
    fieldText: '',
    choices: [],
    removed: { depth: 0, text: '', place: undefined },
    inserted: { depth: 0, text: '', place: undefined },
    isSpacePreserved: false,
    description: '',
    encodings: new Set(),
    references: [],
    remarks: new Map(),
    remark: '',
  };
}
