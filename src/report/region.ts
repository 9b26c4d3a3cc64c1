import type { PlanName } from '#generated/report.types.js';
import type { ShownCube } from './cube-words.js';
import type { TextOptions } from './text.js';

/** Where a value stands in the text of a plan: lines and columns from 1, columns and length in UTF-16 units. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
  /** Just behind the last character. */
  readonly end: { readonly line: number; readonly column: number };
}

/** Finds a place in the text of a plan; nothing where the text is not at hand or has no such place. */
export type Locate = (plan: PlanName, pointer: string) => Region | undefined;

/** How a report is rendered for a program that shows findings beside the text. */
export interface PlacedOptions extends TextOptions {
  /** Finds places in the texts of the plans; without it findings have their JSON pointers alone. */
  readonly locate?: Locate;
  /** Finds who covers what in a plan, as `coverageCube` gives it; the page of a report then shows it as a heat map. */
  readonly cubeOf?: (plan: PlanName) => ShownCube | undefined;
}
