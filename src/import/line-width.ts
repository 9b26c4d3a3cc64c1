import type { SourceLine } from './source-line.js';

/** How the lines of a text are to be joined to paragraphs. */
export interface Wrapping {
  /** `whole`: a line is a paragraph · `gapped`: empty lines part paragraphs · `wrapped`: lines are broken at a width. */
  readonly mode: 'whole' | 'gapped' | 'wrapped';
  /** The usual width of a full line, in characters. */
  readonly width: number;
  /** Whether the first line of a paragraph is set in and the others are not. */
  readonly setsIn: boolean;
}

/** Guesses the way in which a text was broken into lines from the text itself. */
export function wrappingOf(lines: readonly SourceLine[]): Wrapping {
  const lengths = lines
    .filter(({ cell }) => !cell)
    .map(reachOf)
    .toSorted((a, b) => a - b);
  const at = (share: number) => lengths[Math.floor(lengths.length * share)] ?? 0;
  const width = at(0.9);
  const setsIn = isSettingIn(lines);
  if (lines.some(({ isWhole, cell }) => isWhole && !cell) || at(0.95) > longestLine)
    return { mode: 'whole', width, setsIn };
  // Paragraphs, mostly short ones, each behind an empty line.
  if (gapsIn(lines) > 0.9 && (lengths.at(-1) ?? 0) > longestLine) return { mode: 'whole', width, setsIn };
  return { mode: isGapped(lines) ? 'gapped' : 'wrapped', width, setsIn };
}

/** Whether a line is set in as the first of a paragraph is; further in stands what is centred. */
export function isSetIn({ indent = 0 }: SourceLine): boolean {
  return indent >= 3 && indent < 14;
}

/** Where most lines are at the margin or set in, those that begin with a small letter are at the margin. */
function isSettingIn(lines: readonly SourceLine[]): boolean {
  const text = lines.filter(({ cell }) => !cell);
  const broken = text.filter((line) => /^\p{Ll}{2}/u.test(line.text));
  const atMargin = broken.filter(({ indent = 0 }) => indent < 3).length;
  return broken.length >= 8 && atMargin / broken.length > 0.9 && text.filter(isSetIn).length >= text.length / 5;
}

/** Where a line ends, in characters of the usual width: as it was measured, or by counting its letters. */
export function reachOf({ text, indent = 0, reach }: SourceLine): number {
  return reach ?? indent + text.length;
}

/** No printer and no hand breaks lines beyond this. */
export const longestLine = 140;

const start = /^(?:[-+•–*]|\*\*|[IVX]{1,5}[./-]|\d{1,2}[.)]|\p{L}\))/u;

/** Empty lines part paragraphs where nearly every labelled line has one before it and many lines have none. */
function isGapped(lines: readonly SourceLine[]): boolean {
  const labelled = lines.filter(({ text }) => start.test(text));
  const others = lines.filter(({ text }) => !start.test(text));
  return labelled.length >= 8 && gapsIn(labelled) > 0.8 && gapsIn(others) < 0.6;
}

function gapsIn(lines: readonly SourceLine[]): number {
  return lines.filter(({ isAfterGap }) => isAfterGap).length / Math.max(1, lines.length);
}
