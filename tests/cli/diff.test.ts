import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffTexts } from '../../src/cli/diff.js';

test('a diff tells what was lost and made, with three lines around', () => {
  const lines = Array.from({ length: 12 }, (_, at) => `${at + 1}\n`);
  const mended = lines.with(1, 'two\n').toSpliced(10, 1);
  expect(diffTexts('plan.json', lines.join(''), mended.join(''))).toBe(
    [
      '--- plan.json\n+++ plan.json\n',
      '@@ -1,5 +1,5 @@\n 1\n-2\n+two\n 3\n 4\n 5\n',
      '@@ -8,5 +8,4 @@\n 8\n 9\n 10\n-11\n 12\n',
    ].join(''),
  );
});

test('equal texts have no diff', () => {
  expect(diffTexts('plan.json', '{}\n', '{}\n')).toBe('');
});

test('a line end that is missing at the end of the file shows', () => {
  expect(diffTexts('a', '{}', '{}\n')).toBe('--- a\n+++ a\n@@ -1 +1 @@\n-{}\n\\ No newline at end of file\n+{}\n');
});

describe('who follows the diff comes from the one text to the other', () => {
  const texts = fc
    .tuple(fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 30 }), fc.boolean())
    .map(([lines, isEnded]) => lines.join('\n') + (isEnded ? '\n' : ''));

  test('whatever they are', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(followed(before, diffTexts('plan.json', before, after))).toBe(after);
      }),
      { numRuns: 500 },
    );
  });
});

/** Carries out a diff as `patch` does, which is not on every machine; a line that is not where it should be is an error. */
function followed(before: string, diff: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
  const lines: string[] = [];
  let at = 0;
  for (const line of diff.replaceAll(/(.*)\n\\ No newline at end of file\n/gu, '$1\u0000').match(/[^\n\0]*[\n\0]/gu) ??
    []) {
    const text = line.slice(1).replace('\u0000', '');
    const [, start, count] = /^@@ -(\d+)(?:,(\d+))? /u.exec(line) ?? [];
    if (start !== undefined) while (at < Number(start) - (count === '0' ? 0 : 1)) lines.push(old[at++] ?? '');
    else if (line.startsWith('--- ') || line.startsWith('+++ ')) continue;
    else if (line.startsWith('+')) lines.push(text);
    else {
      if (old[at++] !== text) throw new Error(`Not there: ${text}`);
      if (line.startsWith(' ')) lines.push(text);
    }
  }
  return [...lines, ...old.slice(at)].join('');
}
