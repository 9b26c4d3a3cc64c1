import type { Passage } from '../passage.js';
import type { Cell } from '../source-line.js';
import type { FoundLabel } from './label-reader.js';

/** A paragraph: its label, and what stands behind it. */
export interface Block {
  /** The paragraph as a whole, label included. */
  readonly whole: Passage;
  readonly label?: FoundLabel;
  readonly body: Passage;
  readonly cell?: Cell;
  readonly isBold?: boolean;
}
