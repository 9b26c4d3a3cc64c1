/** A mark that stands where none should, or the wrong number of marks. */
export interface Misplaced {
  readonly kind: 'dots' | 'comma' | 'space' | 'bracket';
  readonly actual: string;
  readonly expected: string;
  readonly from: number;
  readonly to: number;
}

/** Two dots, four, or an ellipsis with a dot; three dots and an ellipsis are what they should be. */
const dots = /(?<![.…])(?!\.{3}(?![.…])|…(?![.…]))(?:\.[.…]+|…[.…]*)/u;
// Dots as placeholders ("Số: ……", a line of dots to write on) are no punctuation: with five and more a text is a form.
const manyDots = /\.{5}|…{2}|…\.{2}|\.…\.|\.{2}…/u;
const beforeEllipsis = /[,;](?:…|\.{3})/u;
const spaced = / [,;:!?](?=\s|$)(?<=[\p{L}\p{N})”"] {1,3}[,;:!?])/u;
/** "a)", "1)", "đ)" at the start of a line: a mark of a list and no bracket. */
const listMark = /(?:^|\n)\s{0,8}[\p{L}\p{N}]{1,3}[.)]?\)/gu;

/** What is wrong with the punctuation of a text, the first of each kind. */
export function misplacedIn(text: string): Misplaced[] {
  return [dotsIn(text), commaIn(text), spaceIn(text), bracketIn(text)].filter((found) => found !== undefined);
}

function dotsIn(text: string): Misplaced | undefined {
  if (manyDots.test(text)) return undefined;
  return placed('dots', dots.exec(text), (actual, to) => (actual === '..' && to === text.length ? '.' : '…'));
}

function commaIn(text: string): Misplaced | undefined {
  return placed('comma', beforeEllipsis.exec(text), () => '…');
}

function spaceIn(text: string): Misplaced | undefined {
  const found = spaced.exec(text);
  if (!found) return undefined;
  const to = found.index + found[0].length;
  const from = text.slice(0, to - 1).trimEnd().length;
  return { kind: 'space', actual: text.slice(from, to), expected: text.charAt(to - 1), from, to };
}

function placed(
  kind: Misplaced['kind'],
  found: RegExpExecArray | null,
  expectedFor: (actual: string, to: number) => string,
): Misplaced | undefined {
  if (!found) return undefined;
  const { 0: actual, index: from } = found;
  const to = from + actual.length;
  return { kind, actual, expected: expectedFor(actual, to), from, to };
}

/** A bracket that is never closed; a closing one without an opening one may belong to a list. */
function bracketIn(text: string): Misplaced | undefined {
  const marks = new Set(Array.from(text.matchAll(listMark), ({ 0: mark, index }) => index + mark.length - 1));
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 0x28 || sign === 0x5b) open.push(at);
    else if ((sign === 0x29 || sign === 0x5d) && !marks.has(at)) open.pop();
  }
  const [from] = open;
  if (from === undefined) return undefined;
  const actual = text.charAt(from);
  return { kind: 'bracket', actual, expected: actual === '(' ? ')' : ']', from, to: from + 1 };
}
