import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan, Section } from '#generated/plan.types.js';
import { labelStyles, writeLabel, type LabelStyle } from '#model/label.js';
import { misnumberingAt } from '#model/numbering.js';
import { indexPlan } from '#model/index-plan.js';

/** "I→II" for each line whose number is not the one that is due. */
function slipsIn(sections: readonly Section[]): string[] {
  const plan: Plan = {
    schema: '1',
    id: 'outline',
    type: 'KẾ HOẠCH',
    title: 'Bố cục',
    issuer: { name: 'Sở', level: 'province', organ: 'department' },
    status: 'issued',
    extent: 'full',
    sections,
  };
  const index = indexPlan(plan);
  return index.all('section').flatMap(({ pointer }) => {
    const slip = misnumberingAt(index, pointer);
    return slip ? `${slip.kind} ${slip.actual}→${slip.expected}` : [];
  });
}

/** An outline from its labels, each with its level in front: "1 I.". */
function outline(...lines: readonly string[]): Section[] {
  return lines.map((line, at) => {
    const [level = '1', ...label] = line.split(' ');
    return { id: `s${at}`, level: Number(level), role: 'other', ...(label.length > 0 && { label: label.join(' ') }) };
  });
}

/** Counts of children: a tree of at most three levels. */
const trees = fc.array(fc.array(fc.nat(4), { maxLength: 4 }), { minLength: 1, maxLength: 6 });
const styles = fc.constantFrom<LabelStyle>(...labelStyles);

function numbered(tree: readonly (readonly number[])[], style: LabelStyle, inner: LabelStyle): string[] {
  return tree.flatMap((children, first) => [
    `1 ${writeLabel({ style, path: [first + 1] })}.`,
    ...children.flatMap((count, second) => [
      `2 ${second + 1}.`,
      ...Array.from({ length: count }, (_, third) => `3 ${writeLabel({ style: inner, path: [third + 1] })})`),
    ]),
  ]);
}

test('an outline that counts from one has no slip, however it is labelled', () => {
  fc.assert(
    fc.property(trees, styles, styles, (tree, style, inner) => {
      expect(slipsIn(outline(...numbered(tree, style, inner)))).toEqual([]);
    }),
  );
});

test('a number that is left out or written twice is one slip', () => {
  const counts = fc.integer({ min: 3, max: 20 });
  fc.assert(
    fc.property(counts, fc.nat(), fc.boolean(), (count, where, isTwice) => {
      const numbers = Array.from({ length: count }, (_, at) => at + 1);
      const at = 1 + (where % (count - 2));
      if (isTwice) numbers.splice(at, 0, numbers[at] ?? 0);
      else numbers.splice(at, 1);
      expect(slipsIn(outline(...numbers.map((number) => `1 ${number}.`)))).toHaveLength(1);
    }),
  );
});

test.each([
  ['the second I', ['1 I.', '1 I.', '1 II.', '1 III.'], ['repeated I→II']],
  ['the second I, where the rest is right', ['1 I.', '1 I.', '1 III.', '1 IV.'], ['repeated I→II']],
  ['four times I', ['1 I.', '1 I.', '1 I.', '1 I.'], ['repeated I→II', 'repeated I→III', 'repeated I→IV']],
  ['a start at II', ['1 II.', '1 III.'], ['started II→I']],
  ['2.2 twice', ['1 1.', '1 2.', '2 2.1.', '2 2.2.', '2 2.2.'], ['repeated 2.2→2.3']],
  ['2.3 after 2.1', ['1 1.', '1 2.', '2 2.1.', '2 2.3.'], ['jumped 2.3→2.2']],
  ['e after d', ['1 a)', '1 b)', '1 c)', '1 d)', '1 e)', '1 g)'], ['jumped e→đ']],
  ['numbers of two depths on one level', ['1 1.', '1 1.1.', '1 1.2.', '1 2.', '1 2.1.', '1 3.'], []],
  ['two lists in one part', ['1 I.', '2 1.', '2 2.', '2 a)', '2 b)', '2 3.'], []],
  ['a second list after a line without number', ['1 I.', '2 1.', '2 2.', '2 -', '2 1.', '2 2.'], []],
  [
    'articles that count on through the chapters',
    ['1 Chương I', '2 Điều 1.', '2 Điều 2.', '1 Chương II', '2 Điều 3.'],
    [],
  ],
  ['points i to iii in small Roman letters', ['1 i)', '1 ii)', '1 iii)'], []],
  ['points h, i, k', ['1 e)', '1 g)', '1 h)', '1 i)', '1 k)'], ['started e→a']],
])('%s', (_title, lines, slips) => {
  expect(slipsIn(outline(...lines))).toEqual(slips);
});

test('a number that is deeper than the one before is due below it', () => {
  expect(slipsIn(outline('1 1.', '1 2.', '1 5.1.1.'))).toEqual(['jumped 5.1.1→2.1.1']);
});
