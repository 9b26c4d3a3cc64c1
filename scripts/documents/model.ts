// What an example document says, before it is written as Word, HTML or text.

export type Part =
  /** Two columns without lines: the header, or the recipients and the signature. A line that begins with `*` is bold. */
  | { readonly kind: 'columns'; readonly left: readonly string[]; readonly right: readonly string[] }
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  /** A numbered paragraph: level 0 is I., 1 is 1., 2 is a), 3 is a dash. */
  | { readonly kind: 'item'; readonly level: 0 | 1 | 2 | 3; readonly text: string }
  /** The first row is the head; an empty first cell goes on the cell above. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export interface Model {
  readonly name: string;
  readonly parts: readonly Part[];
}

/** Numbers as Word counts them: each level begins anew under the next higher one. */
export function numberItems(parts: readonly Part[]): readonly { readonly part: Part; readonly label: string }[] {
  const counts = [0, 0, 0];
  return parts.map((part) => {
    if (part.kind !== 'item') return { part, label: '' };
    if (part.level === 3) return { part, label: '- ' };
    counts[part.level] = (counts[part.level] ?? 0) + 1;
    counts.fill(0, part.level + 1);
    return { part, label: labelOf(part.level, counts[part.level] ?? 1) };
  });
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function labelOf(level: 0 | 1 | 2, count: number): string {
  if (level === 0) return `${romans[count - 1] ?? count}. `;
  return level === 1 ? `${count}. ` : `${String.fromCharCode(0x60 + count)}) `;
}

export const isBold = (line: string): boolean => line.startsWith('*');
export const plain = (line: string): string => line.replace(/^\*/, '');
