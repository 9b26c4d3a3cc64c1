import { strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { filesOf, docxOf, p } from './packages.js';
import { pdfOf } from './pdf-files.js';
import { failureOf, patched } from './refusals.js';

// Every kind of file that is not to be trusted, one by one: each ends in one failure with a sentence and a way out, in less than
// two seconds and 200 MB. What else they may do wrong stands in hostile.test.ts.

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const files = () => filesOf({ body: p('A') });
const withDocument = (text: string) => zipSync({ ...files(), 'word/document.xml': strToU8(text) });
const wide = (text: string) => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
const compound = (name: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from({ length: 600 }, () => 0), ...wide(name)]);
const bomb = () => zipSync({ ...files(), 'word/document.xml': new Uint8Array(40_000_000).fill(0x20) }, { level: 9 });
const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('');
const nested = (tag: string, depth: number) => `<${tag}>`.repeat(depth) + `</${tag}>`.repeat(depth);

const items: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['a zip bomb', bomb, 'document/too-large'],
  ['a zip that lies about its sizes', () => patched(bomb(), 0x02014b50, 24, 5000), 'document/damaged'],
  [
    'an entity bomb',
    () => withDocument(`<!DOCTYPE x [<!ENTITY a0 "ha">${entities}]><w:document ${word}>&a9;</w:document>`),
    'document/unsafe',
  ],
  ['a DOCTYPE', () => withDocument(`<!DOCTYPE w:document><w:document ${word}/>`), 'document/unsafe'],
  [
    '200,000 nested elements of Word',
    () => withDocument(`<w:document ${word}>${nested('w:p', 200_000)}</w:document>`),
    'document/too-large',
  ],
  ['200,000 nested elements of HTML', () => strToU8(`<html>${nested('div', 200_000)}`), 'document/too-large'],
  ['a ../ entry', () => zipSync({ ...files(), '../../etc/passwd': strToU8('x') }), 'document/unsafe'],
  ['a truncated zip', () => docxOf(p('A'.repeat(5000))).slice(0, 400), 'document/damaged'],
  ['an encrypted PDF', () => pdfOf({ isEncrypted: true }), 'document/encrypted'],
  ['an endless tree of pages', () => pdfOf({ kids: `[${'3 0 R '.repeat(600)}]`, count: 600 }), 'document/too-large'],
  ['50 MB of text', () => new Uint8Array(50_000_000).fill(0x61), 'document/too-large'],
  ['50 MB of text in Word', () => docxOf(p('Kế hoạch '.repeat(5_000_000))), 'document/too-large'],
  [
    'a PDF bomb',
    () => pdfOf({ content: zlibSync(new Uint8Array(40_000_000)), filter: '/FlateDecode' }),
    'document/too-large',
  ],
  ['a binary under the name of a text', () => Uint8Array.from([0, 1, 2, 3, 0, 255, 254, 0, 7]), 'document/unknown'],
  ['a text with NUL in it', () => strToU8('KE HOACH\0\0 so 12\n'.repeat(20)), 'document/unknown'],
  ['a .doc under the name of a .docx', () => compound('WordDocument'), 'document/format'],
  ['a Word document under a password', () => compound('EncryptedPackage'), 'document/encrypted'],
  ['a scanned PDF', () => pdfOf({ content: strToU8('q 0 0 100 100 re f Q') }), 'document/no-text'],
];

describe('a file that is not to be trusted', () => {
  test.each(items)('%s', async (_, bytes, code) => {
    expect(await failureOf(bytes())).toBe(code);
  });
});
