// A pattern of many words in which the engine never has to go back: words that begin alike share the beginning, so that
// one letter decides which way to go on. `các` and `của` become `c(?:ác|ủa)`; ways that go on alike become one class.

interface Tree {
  readonly next: Map<string, Tree>;
  isEnd: boolean;
}

/** The source of a regular expression for any of the words, the longest that fits; it may stand inside a larger one. */
export function patternOfWords(words: Iterable<string>, { anyCase = false } = {}): string {
  const root = growTree(words);
  return root.next.size === 0 ? '(?!)' : write(root, anyCase ? bothCases : itself);
}

function growTree(words: Iterable<string>): Tree {
  const root: Tree = { next: new Map(), isEnd: false };
  for (const word of words) {
    let tree = root;
    for (const letter of word) {
      let next = tree.next.get(letter);
      if (!next) tree.next.set(letter, (next = { next: new Map(), isEnd: false }));
      tree = next;
    }
    tree.isEnd = true;
  }
  return root;
}

function write({ next, isEnd }: Tree, formsOf: (letter: string) => string): string {
  const lettersOf = new Map<string, string>();
  for (const [letter, tree] of next) {
    const rest = write(tree, formsOf);
    lettersOf.set(rest, (lettersOf.get(rest) ?? '') + formsOf(letter));
  }
  const ways = [...lettersOf].map(([rest, letters]) => classOf(letters) + rest);
  if (ways.length === 1 && !isEnd) return ways.join('');
  return ways.length === 0 ? '' : `(?:${ways.join('|')})${isEnd ? '?' : ''}`;
}

function classOf(letters: string): string {
  const escaped = letters.replace(/[$()*+,./?[\\\]^{|}-]/gu, (sign) => `\\${sign}`);
  return letters.length === 1 ? escaped : `[${escaped}]`;
}

function itself(letter: string): string {
  return letter;
}

function bothCases(letter: string): string {
  const upper = letter.toUpperCase();
  return upper === letter ? letter : letter + upper;
}
