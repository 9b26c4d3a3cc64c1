/** A run of words, and whether the other text has it too. */
export interface Piece {
  readonly text: string;
  readonly isShared: boolean;
}

/** Tables of more cells are not worth the wait: such texts are shown as wholly different. */
const cells = 160_000;

/**
 * Which words of two texts are common to both, in order: a longest common subsequence of words, where a word is what stands
 * between spaces. The pieces of a side, joined by spaces, are its text.
 */
export function diffWords(left: string, right: string): readonly [left: readonly Piece[], right: readonly Piece[]] {
  if (left === right) return [[{ text: left, isShared: true }], [{ text: right, isShared: true }]];
  const [ours, theirs] = [left.split(' '), right.split(' ')];
  const [mine, others] = markShared(ours, theirs);
  return [joinRuns(ours, mine), joinRuns(theirs, others)];
}

function markShared(left: readonly string[], right: readonly string[]): readonly [boolean[], boolean[]] {
  const shared: readonly [boolean[], boolean[]] = [left.map(() => false), right.map(() => false)];
  if (left.length * right.length > cells) return shared;
  const wide = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * wide);
  const at = (i: number, j: number) => lengths[i * wide + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      lengths[i * wide + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  for (let [i, j] = [0, 0]; i < left.length && j < right.length;) {
    if (left[i] === right[j]) {
      shared[0][i++] = true;
      shared[1][j++] = true;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return shared;
}

function joinRuns(words: readonly string[], shared: readonly boolean[]): Piece[] {
  const pieces: { text: string; isShared: boolean }[] = [];
  for (const [at, word] of words.entries()) {
    const isShared = shared[at] === true;
    const latest = pieces.at(-1);
    if (latest?.isShared === isShared) latest.text += ` ${word}`;
    else pieces.push({ text: word, isShared });
  }
  return pieces;
}
