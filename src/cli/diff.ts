/** Two texts as a unified diff, the format that `patch` and `git apply` take; nothing where they are equal. */
export function diffTexts(name: string, before: string, after: string): string {
  if (before === after) return '';
  const hunks = hunksOf(compareLines(linesOf(before), linesOf(after)));
  return [`--- ${name}\n`, `+++ ${name}\n`, ...hunks].join('');
}

interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/** Lines with their ends, so that a missing line end at the end of a file shows. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

/** On each diagonal, how far into the first list one can get; the second is as far as the diagonal says. */
type Reach = Map<number, number>;

/** The shortest way from one list of lines to the other (E. W. Myers, 1986). Files that were mended differ in few lines. */
function compareLines(before: readonly string[], after: readonly string[]): Line[] {
  const reach: Reach = new Map([[1, 0]]);
  const trail: Reach[] = [];
  for (let edits = 0; ; edits++) {
    trail.push(new Map(reach));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const from = comesFrom(reach, diagonal, edits);
      let x = (reach.get(from) ?? 0) + (from < diagonal ? 1 : 0);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      reach.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return walkBack(before, after, trail);
    }
  }
}

/** The diagonal from which one gets furthest on this one: from above by a new line, from below by a lost one. */
function comesFrom(reach: Reach, diagonal: number, edits: number): number {
  const isNew =
    diagonal === -edits || (diagonal !== edits && (reach.get(diagonal - 1) ?? 0) < (reach.get(diagonal + 1) ?? 0));
  return isNew ? diagonal + 1 : diagonal - 1;
}

function walkBack(before: readonly string[], after: readonly string[], trail: readonly Reach[]): Line[] {
  const lines: Line[] = [];
  let [x, y] = [before.length, after.length];
  for (const [edits, reach] of [...trail.entries()].toReversed()) {
    const from = comesFrom(reach, x - y, edits);
    const startX = edits === 0 ? 0 : (reach.get(from) ?? 0);
    const startY = edits === 0 ? 0 : startX - from;
    while (x > startX && y > startY) {
      [x, y] = [x - 1, y - 1];
      lines.push({ mark: ' ', text: before[x] ?? '' });
    }
    if (edits > 0)
      lines.push(x === startX ? { mark: '+', text: after[startY] ?? '' } : { mark: '-', text: before[startX] ?? '' });
    [x, y] = [startX, startY];
  }
  return lines.toReversed();
}

/** Lines around a change that show where it is. */
const context = 3;

function hunksOf(lines: readonly Line[]): string[] {
  const shown = lines.map((_, at) =>
    lines.slice(Math.max(0, at - context), at + context + 1).some(({ mark }) => mark !== ' '),
  );
  const hunks: string[] = [];
  let [old, now] = [1, 1];
  for (let at = 0; at < lines.length;) {
    let end = at;
    while (end < lines.length && shown[end] === shown[at]) end++;
    const part = lines.slice(at, end);
    const [lost, made] = [
      part.filter(({ mark }) => mark !== '+').length,
      part.filter(({ mark }) => mark !== '-').length,
    ];
    if (shown[at]) hunks.push(`@@ -${rangeOf(old, lost)} +${rangeOf(now, made)} @@\n`, ...part.map(textOf));
    [old, now, at] = [old + lost, now + made, end];
  }
  return hunks;
}

/** Where lines begin and how many they are; of no lines, the one before them is named. */
function rangeOf(start: number, count: number): string {
  if (count === 0) return `${start - 1},0`;
  return count === 1 ? String(start) : `${start},${count}`;
}

function textOf({ mark, text }: Line): string {
  return text.endsWith('\n') ? mark + text : `${mark}${text}\n\\ No newline at end of file\n`;
}
