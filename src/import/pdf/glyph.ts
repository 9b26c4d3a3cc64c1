import type { Encoding } from '../sheet/legacy.js';

/** A letter and where it stands on the upright page, in points from its lower left corner. */
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
