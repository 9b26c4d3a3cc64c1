import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelStyles, readLabel, writeLabel } from '#model/label.js';

describe('labels as plans write them', () => {
  test.each([
    ['I.', 'roman', [1]],
    ['I/', 'roman', [1]],
    ['IV-', 'roman', [4]],
    ['XIV.', 'roman', [14]],
    ['1.', 'arabic', [1]],
    ['1 .', 'arabic', [1]],
    ['2.1.', 'arabic', [2, 1]],
    ['1.1', 'arabic', [1, 1]],
    ['a)', 'letter', [1]],
    ['(b)', 'letter', [2]],
    ['*đ)', 'letter', [5]],
    ['e.', 'letter', [6]],
    ['A.', 'capital', [1]],
    ['Đ.', 'capital', [5]],
    ['(ii)', 'small-roman', [2]],
    ['II.3', 'roman', [2, 3]],
  ] as const)('%s', (label, style, path) => {
    expect(readLabel(label)).toContainEqual({ style, word: '', path });
  });

  test('a word may stand before the number', () => {
    expect(readLabel('Hoạt động 2:')).toEqual([{ style: 'arabic', word: 'hoat dong', path: [2] }]);
    expect(readLabel('PHẦN I')[0]).toEqual({ style: 'roman', word: 'phan', path: [1] });
  });

  test('C may be a hundred or the third letter', () => {
    expect(readLabel('C.').map(({ style, path }) => [style, ...path])).toEqual([
      ['roman', 100],
      ['capital', 3],
    ]);
  });

  test.each([
    '-',
    '+',
    '*',
    '•',
    '',
    ' ',
    'f)',
    'w.',
    'XIIII.',
    '2.a',
    '2024.',
    'Trong thời gian tới cần làm 1',
    '1.1.1.1.1.1.1',
  ])('%s numbers nothing', (label) => {
    expect(readLabel(label)).toEqual([]);
  });
});

test('what is written is read again', () => {
  const rest = fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.constantFrom(...labelStyles), fc.integer({ min: 1, max: 23 }), rest, (style, first, others) => {
      const path = [first, ...others];
      expect(readLabel(`${writeLabel({ style, path })}.`)).toContainEqual({ style, word: '', path });
    }),
  );
});
