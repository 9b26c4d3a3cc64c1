/**
 * How many columns a text takes on a terminal: marks that combine with the letter before take none. A fixed range and no
 * \p{…} class, since Unicode grows with each version of Node and reports may not.
 */
export function widthOf(text: string): number {
  if (hasColumnEach(text)) return text.length;
  return lettersOf(text.replace(/[\u0300-\u036f]/g, '')).length;
}

/** Nearly all texts have a column for each unit. */
function hasColumnEach(text: string): boolean {
  return !/[\u0300-\u036f\ud800-\udfff]/.test(text);
}

/** Cuts a text to a width; what is cut shows as an ellipsis. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = lettersOf(text);
  let kept = '';
  for (const letter of letters) {
    if (widthOf(kept + letter) > width - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** Fills a text with spaces on the right up to a width. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Breaks a text into lines of a width, at spaces; a word that is too long is cut. Each line but the first is indented. */
export function wrap(text: string, width: number, indent = ''): string[] {
  return (hasColumnEach(text) && wrapUnits(text, width, indent)) || wrapWords(text, width, indent);
}

/** The same by units, looking only at where lines end; nothing where a word is too long for a line. */
function wrapUnits(text: string, width: number, indent: string): string[] | undefined {
  const lines: string[] = [];
  let from = 0;
  for (let room = width; text.length - from > room; room = width - indent.length) {
    const space = text.lastIndexOf(' ', from + room);
    if (space <= from) return undefined;
    lines.push(lines.length === 0 ? text.slice(0, space) : indent + text.slice(from, space));
    from = space + 1;
  }
  lines.push(lines.length === 0 ? text : indent + text.slice(from));
  return lines;
}

function wrapWords(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ').flatMap((whole) => slice(whole, Math.max(1, width - indent.length)))) {
    const more = widthOf(word);
    const room = width - (lines.length > 0 ? indent.length : 0);
    if (line !== '' && taken + 1 + more > room) {
      lines.push(line);
      [line, taken] = [word, more];
    } else [line, taken] = line === '' ? [word, more] : [`${line} ${word}`, taken + 1 + more];
  }
  lines.push(line);
  return lines.map((each, at) => (at === 0 ? each : indent + each));
}

function slice(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const letters = lettersOf(word);
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += width) pieces.push(letters.slice(at, at + width).join(''));
  return pieces;
}

/** Code points: a terminal column each, near enough for Vietnamese. */
function lettersOf(text: string): string[] {
  return Array.from(text);
}
