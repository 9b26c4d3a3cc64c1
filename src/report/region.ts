import type { Place, PlanName } from '#generated/report.types.js';
import type { ShownCube } from './cube-words.js';
import type { TextOptions } from './text.js';

/** A stretch of a text: lines and columns from 1, columns in UTF-16 units. */
export interface Stretch {
  readonly line: number;
  readonly column: number;
  /** Just behind the last character. */
  readonly end: { readonly line: number; readonly column: number };
}

/** Where a value stands in the text of a plan; the length in UTF-16 units. */
export interface Region extends Stretch {
  readonly offset: number;
  readonly length: number;
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

/**
 * Where a place stands in its file, as editors count: in the text of the plan, else in the document it was read from if that
 * is plain text. Word, PDF and HTML have pages and paragraphs, but no lines that an editor shows; of a plan that was kept as
 * JSON since, the lines of the document would lead astray.
 */
export function stretchOf(place: Place, plan: PlanName | undefined, locate: Locate): Stretch | Region | undefined {
  const region = plan && locate(plan, place.pointer);
  if (region || !isDocument(plan)) return region;
  const { line, lineEnd = line, from = 0, to, page, paragraph } = place.source ?? {};
  if (line === undefined || lineEnd === undefined || page !== undefined || paragraph !== undefined) return undefined;
  return { line, column: from + 1, end: { line: lineEnd, column: (to ?? from) + 1 } };
}

/** Whether the file of a plan is the document itself, so that its pages and paragraphs are found in it. */
export function isDocument(plan: PlanName | undefined): boolean {
  return plan?.file !== undefined && !plan.file.endsWith('.json');
}
