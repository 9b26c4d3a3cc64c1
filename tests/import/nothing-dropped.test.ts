import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocx } from '#import/docx.js';
import { readHtml } from '#import/html.js';
import type { SourceText } from '#import/source-line.js';
import { cell, docxOf, row, table } from './packages.js';

// Every word that a document shows is told once: in a line, in the furniture or in a note.

/** A tree of constructs; its leaves become words that are met nowhere else. */
type Tree = { readonly kind: string; readonly inner: readonly Tree[] };

const kinds = ['words', 'removed', 'inserted', 'control', 'link', 'field', 'hidden', 'box', 'table', 'break'];
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ kind: fc.constantFrom(...kinds), inner: fc.constant([]) }),
    fc.record({ kind: fc.constantFrom(...kinds), inner: fc.array(tie('tree'), { maxLength: 3 }) }),
  ),
}));
const trees = fc.array(tree, { maxLength: 6 });

interface Written {
  words: number;
}

const runOf = (state: Written) => `<w:r><w:t>w${state.words++}x </w:t></w:r>`;
const inlineOf = (some: readonly Tree[], state: Written): string => some.map((one) => inline(one, state)).join('');
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

function inline({ kind, inner }: Tree, state: Written): string {
  const content = `${runOf(state)}${kind === 'table' ? '' : inlineOf(inner, state)}`;
  switch (kind) {
    case 'removed':
      return `<w:del>${content}</w:del>`;
    case 'inserted':
      return `<w:ins>${content}</w:ins>`;
    case 'control':
      return `<w:sdt><w:sdtPr><w:alias w:val="no"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    case 'link':
      return `<w:hyperlink>${content}</w:hyperlink>`;
    case 'field':
      return `${char('begin')}<w:r><w:instrText>no</w:instrText></w:r>${char('separate')}${content}${char('end')}`;
    case 'hidden':
      return `<w:r><w:rPr><w:vanish/></w:rPr><w:t>w${state.words++}x</w:t></w:r>${content}`;
    case 'box':
      return `<w:r><w:pict><v:textbox><w:txbxContent><w:p>${content}</w:p></w:txbxContent></v:textbox></w:pict></w:r>`;
    case 'break':
      return `<w:r><w:br/></w:r>${content}`;
    default:
      return content;
  }
}

function block(one: Tree, state: Written): string {
  if (one.kind !== 'table') return `<w:p>${inline(one, state)}</w:p>`;
  const cells = one.inner.map((inner) => cell(`${block(inner, state)}<w:p/>`));
  return `${table(row(cell(`<w:p>${runOf(state)}</w:p>`), ...cells))}<w:p/>`;
}

/** How often each word of ours is met. Inserted text is a line and, with its doubt, a note. */
function countsOf({ lines, furniture, notes }: SourceText, isNote: (code: string) => boolean): Map<string, number> {
  const told = [...lines, ...furniture, ...notes.filter(({ code }) => isNote(code))].map(({ text }) => text ?? '');
  const counts = new Map<string, number>();
  for (const [word] of told.join(' ').matchAll(/w\d+x/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const expected = ({ words }: Written) => new Map(Array.from({ length: words }, (_, index) => [`w${index}x`, 1]));
const sorted = (counts: ReadonlyMap<string, number>) => [...counts].sort(([a], [b]) => (a < b ? -1 : 1));

test('of Word nothing is dropped, and nothing told twice', () => {
  fc.assert(
    fc.property(trees, (some) => {
      const state = { words: 0 };
      const body = some.map((one) => block(one, state)).join('');
      const source = readDocx(docxOf(`${body}<w:p>${runOf(state)}</w:p>`));
      expect(sorted(countsOf(source, (code) => code !== 'tracked-insertion'))).toEqual(sorted(expected(state)));
    }),
    { numRuns: 200 },
  );
});

const elements = [
  'p',
  'div',
  'span',
  'b',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'td',
  'del',
  'h2',
  'center',
  'pre',
  'br',
  'font',
];

test('of HTML nothing is dropped, however its elements stand', () => {
  const soup = fc.array(fc.tuple(fc.constantFrom(...elements), fc.boolean()), { maxLength: 40 });
  fc.assert(
    fc.property(soup, (tags) => {
      const state = { words: 0 };
      const html = tags.map(([name, opens]) => `${opens ? `<${name}>` : `</${name}>`} w${state.words++}x `).join('');
      const source = readHtml(`<p>w${state.words++}x</p>${html}`);
      expect(sorted(countsOf(source, () => true))).toEqual(sorted(expected(state)));
    }),
    { numRuns: 500 },
  );
});
