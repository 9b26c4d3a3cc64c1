import { findMarkRun } from '#base/marks.js';
import { failImport } from '../failure.js';
import type { CellDraft } from './grid.js';
import { decodeLegacy, type Encoding } from './legacy.js';
import type { ImportLimits } from '../limits.js';
import type { SourceLine } from '../source-line.js';

/** A piece of a paragraph in one form; `\n` in it is a line break. */
export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly encoding?: Encoding;
}

/** How a paragraph as a whole looks. */
export interface Form {
  /** A computed number or bullet with what follows it, as "1.1. ". */
  readonly label?: string;
  readonly isCentred?: boolean;
  readonly indent?: number;
  readonly hasGap?: boolean;
}

/** A line, or a blank one, which is none. */
export interface LineDraft {
  readonly line?: SourceLine;
  readonly cell: CellDraft | undefined;
  readonly hasGap?: boolean;
}

interface Source {
  readonly number: number;
  readonly cell: CellDraft | undefined;
  readonly runs: readonly Run[];
}

/** The lines of a paragraph. A number of a list stands before the first, also where nothing follows it, as Word shows it. */
export function linesOf({ number, cell, runs }: Source, form: Form, limits: ImportLimits): LineDraft[] {
  return splitAtBreaks(runs).map((pieces, index) => {
    const label = index === 0 ? (form.label ?? '') : '';
    const raw = pieces.map(textOf).join('');
    const written = normalise(raw, limits, number);
    const text = `${label}${written}`.trimEnd();
    if (text === '') return { cell };
    const column = written === '' ? 1 : raw.length - raw.trimStart().length + 1;
    const line = {
      text,
      place: { paragraph: number, line: index + 1, column },
      ...(raw.trim() === written ? {} : { written: raw.trim() }),
      isWhole: true,
      ...(label === '' ? {} : { computed: Math.min(label.length, text.length) }),
      ...looksOf(pieces),
      ...(form.isCentred === true ? { isCentred: true } : {}),
      ...(form.indent === undefined ? {} : { indent: form.indent }),
    };
    return { line, cell, ...(index === 0 && form.hasGap === true ? { hasGap: true } : {}) };
  });
}

function splitAtBreaks(runs: readonly Run[]): Run[][] {
  let last: Run[] = [];
  const lines = [last];
  for (const run of runs) {
    const [first = '', ...rest] = run.text.split('\n');
    last.push({ ...run, text: first });
    for (const text of rest) {
      last = [{ ...run, text }];
      lines.push(last);
    }
  }
  return lines;
}

function textOf({ text, encoding }: Run): string {
  return encoding === undefined ? text : decodeLegacy(text, encoding);
}

// A soft hyphen shows only where a line is broken at it, the others never.
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The text as it is compared: composed, without what nobody sees, without blanks at its ends. */
export function normalise(raw: string, limits: ImportLimits, paragraph?: number): string {
  if (findMarkRun(raw, limits.combiningRun) !== undefined) {
    const place = paragraph === undefined ? {} : { paragraph };
    failImport('text/combining-run', { limit: limits.combiningRun }, place);
  }
  return raw.replace(unseen, '').trim().normalize('NFC');
}

function looksOf(pieces: readonly Run[]): Pick<SourceLine, 'isBold' | 'isItalic'> {
  const visible = pieces.filter(({ text }) => text.trim() !== '');
  if (visible.length === 0) return {};
  return {
    ...(visible.every(({ isBold }) => isBold === true) ? { isBold: true } : {}),
    ...(visible.every(({ isItalic }) => isItalic === true) ? { isItalic: true } : {}),
  };
}
