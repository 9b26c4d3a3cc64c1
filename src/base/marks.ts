// Normalising takes time that grows with the square of a run of combining marks: 200,000 of them take 15 seconds. No
// writing needs more than a handful, so a longer run is refused before anything is normalised (Unicode Standard Annex 15
// draws the line at 30).

/** Whether the character is a combining mark, which changes the letter before it. */
export function isMark(codePoint: number): boolean {
  return codePoint >= 0x300 && !isVietnamese(codePoint) && /\p{M}/u.test(String.fromCodePoint(codePoint));
}

/** Letters that Vietnamese adds to Latin, and dashes and quotes: all that most plans have beyond Latin-1, and no marks. */
function isVietnamese(codePoint: number): boolean {
  return (codePoint >= 0x1e00 && codePoint <= 0x1eff) || (codePoint >= 0x2010 && codePoint <= 0x2027);
}

/** Where the first run of more than `limit` combining marks begins; nothing where a text has none. */
export function findMarkRun(text: string, limit: number): number | undefined {
  let start = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x300) {
      count = 0;
      continue;
    }
    const codePoint = text.codePointAt(at) ?? 0;
    if (isMark(codePoint)) {
      if (count === 0) start = at;
      count++;
      if (count > limit) return start;
    } else count = 0;
    if (codePoint > 0xffff) at++;
  }
  return undefined;
}
