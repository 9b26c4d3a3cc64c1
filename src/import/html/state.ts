import type { HtmlList } from './list.js';
import type { HtmlLook } from './look.js';
import type { Encoding } from '../sheet/legacy.js';
import type { Paragraph, Sheet } from '../sheet/sheet.js';
import type { LinePlace } from '../source-line.js';

/** What an element does with the text in it. */
export type Role = 'text' | 'removed' | 'inserted' | 'list-label' | 'footnote-mark' | 'hidden';

/** An element that is open. */
export interface Frame {
  readonly name: string;
  readonly look: HtmlLook;
  readonly isBlock: boolean;
  readonly role: Role;
}

/** Text that does not go into the lines at once, or also elsewhere. */
export interface Aside {
  readonly role: Role;
  readonly depth: number;
  readonly place: LinePlace;
  text: string;
  font: string | undefined;
}

/** What the reader of HTML remembers from one element to the next. */
export interface HtmlReading {
  readonly sheet: Sheet;
  readonly frames: Frame[];
  readonly lists: HtmlList[];
  /** For each table that is open whether a row of it is. */
  readonly rows: boolean[];
  /** How many elements were open when one began that is not read; 0 while reading. */
  skippedFrom: number;
  elements: number;
  paragraph: OpenParagraph | undefined;
  /** The number of a list item that waits for its first text. */
  label: string;
  aside: Aside | undefined;
  readonly encodings: Set<Encoding>;
  /** How many elements were open when a footnote began; 0 outside. */
  footnoteFrom: number;
}

interface OpenParagraph {
  readonly paragraph: Paragraph;
  readonly look: HtmlLook;
  /** The last letter stands before a blank, or there is none. */
  isAfterBlank: boolean;
}
