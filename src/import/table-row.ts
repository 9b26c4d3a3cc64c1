/** A cell of a row, and where it begins. */
interface CellText {
  readonly text: string;
  readonly from: number;
}

/** The cells of a row whose columns are set apart by "|" or by tabs; nothing for a line of text. */
export function cellsOf(text: string): readonly CellText[] | undefined {
  const bars = partsBy(text, '|');
  if (bars.length > 1) return bars.length > 2 && bars[0]?.text.trim() === '' ? bars.slice(1) : bars;
  if (!text.includes('\t')) return undefined;
  const start = text.length - text.trimStart().length;
  // Tabs before the first word are an indent, unless a row goes on behind them.
  const parts = partsBy(text, '\t');
  const filled = parts.filter((part) => part.text.trim() !== '');
  if (filled.length < 2) return undefined;
  const isLabelled = /^(?:[-+•*–]|\p{L}\)|\d+[.)])\s/u.test(text.slice(start));
  if (isLabelled || /[:,;]$/.test(filled[0]?.text.trim() ?? '')) return undefined;
  return parts;
}

function partsBy(text: string, sign: string): CellText[] {
  const parts: CellText[] = [];
  let from = 0;
  for (const part of text.split(sign)) {
    parts.push({ text: part, from });
    from += part.length + 1;
  }
  return parts;
}
