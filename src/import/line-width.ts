import type { SourceLine } from './source-line.js';

/** How the lines of a text are to be joined to paragraphs. */
export interface Wrapping {
  /** `whole`: a line is a paragraph · `gapped`: empty lines part paragraphs · `wrapped`: lines are broken at a width. */
  readonly mode: 'whole' | 'gapped' | 'wrapped';
  /** The usual width of a full line, in characters. */
  readonly width: number;
}

/** Guesses the way in which a text was broken into lines from the text itself. */
export function wrappingOf(lines: readonly SourceLine[]): Wrapping {
  const lengths = lines
    .filter(({ cell }) => !cell)
    .map(({ text, indent = 0 }) => indent + text.length)
    .toSorted((a, b) => a - b);
  const at = (share: number) => lengths[Math.floor(lengths.length * share)] ?? 0;
  const width = at(0.9);
  if (lines.some(({ isWhole }) => isWhole) || at(0.95) > longestLine) return { mode: 'whole', width };
  return { mode: isGapped(lines) ? 'gapped' : 'wrapped', width };
}

/** No printer and no hand breaks lines beyond this. */
const longestLine = 140;

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
