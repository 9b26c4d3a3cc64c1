/** A mark that stands where none should, or the wrong number of marks. */
export interface Misplaced {
  readonly kind: 'dots' | 'comma' | 'space' | 'bracket';
  readonly actual: string;
  readonly expected: string;
  readonly from: number;
  readonly to: number;
}

// Dots as placeholders ("Số: ……", a line of dots to write on) are no punctuation: five and more are left alone.
const dots = /\.[.…]+|…[.…]*/gu;
const beforeEllipsis = /[,;](?=…|\.{3})/gu;
const spaced = /(?<=[\p{L}\p{N})”"]) {1,3}(?=[,;:!?](?:\s|$))/gu;
const brackets = /[()[\]]/gu;
/** "a)", "1)", "đ)" at the start of a line: a mark of a list and no bracket. */
const listMark = /(?:^|\n)\s{0,8}[\p{L}\p{N}]{1,3}[.)]?\)/gu;

/** What is wrong with the punctuation of a text, in order of kind and place. */
export function misplacedIn(text: string): Misplaced[] {
  return [...dotsIn(text), ...commasIn(text), ...spacesIn(text), ...bracketsIn(text)];
}

/** Two dots, four, or an ellipsis with one; a text with a line of dots to write on is a form. */
function dotsIn(text: string): Misplaced[] {
  const runs = [...text.matchAll(dots)].filter(({ 0: run }) => run !== '...' && run !== '…');
  if (runs.some(({ 0: run }) => lengthOf(run) > 4)) return [];
  return runs.map(({ 0: actual, index: from }) => {
    const to = from + actual.length;
    return { kind: 'dots', actual, expected: actual === '..' && to === text.length ? '.' : '…', from, to };
  });
}

function lengthOf(run: string): number {
  return Array.from(run, (dot) => (dot === '…' ? 3 : 1)).reduce((sum, each) => sum + each, 0);
}

function commasIn(text: string): Misplaced[] {
  return [...text.matchAll(beforeEllipsis)].map(({ 0: mark, index: from }) => {
    const to = from + mark.length + (text.charAt(from + 1) === '…' ? 1 : 3);
    return { kind: 'comma', actual: text.slice(from, to), expected: '…', from, to };
  });
}

function spacesIn(text: string): Misplaced[] {
  return [...text.matchAll(spaced)].map(({ 0: space, index: from }) => {
    const to = from + space.length + 1;
    return { kind: 'space', actual: text.slice(from, to), expected: text.charAt(to - 1), from, to };
  });
}

/** Brackets that are never closed; a closing one without an opening one may belong to a list. */
function bracketsIn(text: string): Misplaced[] {
  const marks = new Set([...text.matchAll(listMark)].map(({ 0: mark, index }) => index + mark.length - 1));
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(brackets)) {
    if (bracket === '(' || bracket === '[') open.push(index);
    else if (!marks.has(index)) open.pop();
  }
  return open.map((from) => ({
    kind: 'bracket',
    actual: text.charAt(from),
    expected: text.charAt(from) === '(' ? ')' : ']',
    from,
    to: from + 1,
  }));
}
