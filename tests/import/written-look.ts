import fc from 'fast-check';

/** How a document looks, whatever it says. */
export interface Look {
  /** Header and ending in two columns, as on paper, or one part below the other, as tools for text give them. */
  readonly isInColumns: boolean;
  /** Lines end here; otherwise a paragraph is one line. */
  readonly isWrapped: boolean;
  /** "Giai đoạn 1: từ ngày …" or "Giai đoạn 1 (từ ngày …)". */
  readonly phaseTime: 'colon' | 'brackets';
  /** Whether tasks that the plan has in a table are written in one, or as sentences. */
  readonly hasTable: boolean;
}

const width = 78;
const leftWidth = 44;
const gap = 4;

/** What sets paragraphs and columns in such a look. */
export function column({ isInColumns, isWrapped }: Look) {
  const wrap = (text: string) => (isWrapped ? wrapped(`    ${text}`, width) : [`    ${text}`]);
  const centre = (text: string) =>
    wrapped(text, width - 10).map((line) => `${' '.repeat((width - line.length) >> 1)}${line}`);
  const sideBySide = (left: readonly string[], right: readonly string[]) => {
    if (!isInColumns) return [...left, ...right];
    const lines = left.flatMap((line) => wrapped(line, leftWidth));
    return Array.from({ length: Math.max(lines.length, right.length) }, (_, at) =>
      `${(lines[at] ?? '').padEnd(leftWidth + gap)}${right[at] ?? ''}`.trimEnd(),
    );
  };
  return { wrap, centre, sideBySide };
}

function wrapped(text: string, longest: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) /)) {
    if (line !== '' && line.length + word.length + 1 > longest) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Documents of every look. */
export const looks: fc.Arbitrary<Look> = fc.record({
  isInColumns: fc.boolean(),
  isWrapped: fc.boolean(),
  phaseTime: fc.constantFrom('colon', 'brackets'),
  hasTable: fc.boolean(),
});
