import { strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { defaultImportLimits } from '#import/limits.js';
import { readDocx } from '#import/docx.js';
import { readHtml } from '#import/html.js';
import { docxOf, filesOf, p } from './packages.js';
import { pdfOf } from './pdf-files.js';
import { failureOf, patched } from './refusals.js';

const replaced = (files: Record<string, Uint8Array>, name: string, text: string) =>
  zipSync({ ...files, [name]: strToU8(text) });
const plain = () => filesOf({ body: p('A') });

describe('hostile archives', () => {
  test('[F-090] a bomb', async () => {
    const bomb = zipSync({ ...plain(), 'word/document.xml': new Uint8Array(40_000_000).fill(0x20) }, { level: 9 });
    expect(await failureOf(bomb)).toBe('document/too-large');
  });

  test('[F-090] a bomb that lies about its size', async () => {
    const bomb = zipSync({ ...plain(), 'word/document.xml': new Uint8Array(40_000_000).fill(0x20) }, { level: 9 });
    expect(await failureOf(patched(bomb, 0x02014b50, 24, 5000))).toBe('document/damaged');
  });

  test('[F-090] a size that is more than there is', async () => {
    expect(await failureOf(patched(docxOf(p('A')), 0x02014b50, 24, 900_000_000))).toBe('document/too-large');
    expect(await failureOf(patched(docxOf(p('A')), 0x02014b50, 24, 100_000))).toBe('document/damaged');
  });

  test('[F-093] a path that leads out', async () => {
    expect(await failureOf(zipSync({ ...plain(), '../../etc/cron.d/x': strToU8('x') }))).toBe('document/unsafe');
    expect(await failureOf(zipSync({ ...plain(), '/etc/passwd': strToU8('x') }))).toBe('document/unsafe');
  });

  test('[F-090] too many files', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2500 }, (_, index) => [`word/${index}.xml`, new Uint8Array()]),
    );
    expect(await failureOf(zipSync({ ...plain(), ...many }))).toBe('document/too-large');
  });

  test('an archive that is cut short', async () => {
    const whole = docxOf(p('A'.repeat(5000)));
    for (const length of [30, 200, whole.length - 30])
      expect(await failureOf(whole.slice(0, length))).toBe('document/damaged');
  });

  test('bytes that are not deflated', async () => {
    const spoiled = docxOf(p('A'.repeat(9000)));
    spoiled.fill(0xff, 700, 1400);
    expect(await failureOf(spoiled)).toBe('document/damaged');
  });

  test('[F-096] an archive without a document', async () => {
    const { 'word/document.xml': gone, ...rest } = plain();
    expect(gone).toBeDefined();
    expect(await failureOf(zipSync(rest))).toBe('document/damaged');
  });
});

describe('hostile XML', () => {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const part = (text: string) => replaced(plain(), 'word/document.xml', text);

  test('[F-091] an entity bomb, and one that asks for a file', async () => {
    const entities = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
    ).join('');
    expect(
      await failureOf(part(`<!DOCTYPE x [<!ENTITY a0 "ha">${entities}]><w:document ${word}>&a9;</w:document>`)),
    ).toBe('document/unsafe');
    expect(await failureOf(part(`<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:document ${word}/>`))).toBe(
      'document/unsafe',
    );
    expect(await failureOf(part(`<w:document ${word}>&unknown;</w:document>`))).toBe('document/damaged');
  });

  test('[F-092] 200,000 elements inside each other', async () => {
    const depth = 200_000;
    const text = `<w:document ${word}>${'<w:p>'.repeat(depth)}${'</w:p>'.repeat(depth)}</w:document>`;
    expect(await failureOf(part(text))).toBe('document/too-large');
  });

  test('a document that ends too early, or is not XML', async () => {
    expect(await failureOf(part(`<w:document ${word}><w:body><w:p>`))).toBe('document/damaged');
    expect(await failureOf(part('Kế hoạch'))).toBe('document/damaged');
    expect(
      await failureOf(zipSync({ ...plain(), 'word/document.xml': Uint8Array.from([0x3c, 0x61, 0xff, 0xfe, 0x3e]) })),
    ).toBe('document/damaged');
  });

  test('50 MB of text', async () => {
    const body = p('Kế hoạch tuyên truyền '.repeat(2_000_000));
    expect(await failureOf(docxOf(body))).toBe('document/too-large');
    expect(await failureOf(new Uint8Array(50_000_000).fill(0x61))).toBe('document/too-large');
    expect(await failureOf(strToU8(`<html>${'<p>Kế hoạch'.repeat(4_000_000)}`))).toBe('document/too-large');
  });

  test('a run of combining marks', async () => {
    expect(await failureOf(docxOf(p(`a${'\u0301'.repeat(100_000)}`)))).toBe('text/combining-run');
  });

  test('nothing at all', async () => {
    expect(await failureOf(docxOf(''))).toBe('document/empty');
    expect(await failureOf(new Uint8Array())).toBe('document/empty');
    expect(await failureOf(docxOf('<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>'))).toBe('document/no-text');
  });
});

describe('hostile HTML', () => {
  test('[F-092] 200,000 elements inside each other', async () => {
    expect(await failureOf(strToU8(`<html>${'<div>'.repeat(200_000)}A`))).toBe('document/too-large');
  });

  test('a cell that asks for all there is', () => {
    const cells = '<td rowspan=65534 colspan=1000>A'.repeat(50);
    expect(readHtml(`<table>${`<tr>${cells}`.repeat(200)}</table>`).lines.length).toBe(10_000);
  });
});

describe('hostile PDF', () => {
  test('[F-097] a bomb, packed once or twice', async () => {
    const much = new Uint8Array(40_000_000).fill(0x20);
    const once = zlibSync(much, { level: 9 });
    expect(await failureOf(pdfOf({ content: once, filter: '/FlateDecode' }))).toBe('document/too-large');
    expect(await failureOf(pdfOf({ content: zlibSync(once), filter: '[/FlateDecode /FlateDecode]' }))).toBe(
      'document/too-large',
    );
  });

  test('[F-097] a page that draws without end, or that is drawn again and again', async () => {
    const much = strToU8('0 0 m 9 9 l S\n'.repeat(400_000));
    expect(await failureOf(pdfOf({ content: zlibSync(much), filter: '/FlateDecode' }))).toBe('document/too-large');
    expect(await failureOf(pdfOf({ content: much }))).toBe('document/too-large');
    const some = strToU8('q Q '.repeat(20_000));
    const again = pdfOf({
      content: zlibSync(some),
      filter: '/FlateDecode',
      kids: `[${'3 0 R '.repeat(400)}]`,
      count: 400,
    });
    expect(await failureOf(again)).toBe('document/too-large');
  });

  test('[F-098] a tree of pages without an end, or a number of pages that lies', async () => {
    const ends = ['document/damaged', 'document/no-text', 'document/too-large'];
    expect(ends).toContain(await failureOf(pdfOf({ kids: '[2 0 R 2 0 R]', count: 400 })));
    expect(ends).toContain(await failureOf(pdfOf({ kids: '[3 0 R]', count: 2_000_000_000 })));
    expect(await failureOf(pdfOf({ kids: `[${'3 0 R '.repeat(600)}]`, count: 600 }))).toBe('document/too-large');
  });

  test('a file that is cut short, or no PDF at all', async () => {
    expect(await failureOf(strToU8('%PDF-1.7\n'))).toBe('document/damaged');
    expect(await failureOf(pdfOf({}).slice(0, 150))).toBe('document/damaged');
  });

  test('[F-099] pages that are images', async () => {
    expect(await failureOf(pdfOf({ content: strToU8('q 0 0 100 100 re f Q') }))).toBe('document/no-text');
  });

  test('[F-096] a file under a password', async () => {
    expect(await failureOf(pdfOf({ isEncrypted: true }))).toBe('document/encrypted');
  });
});

describe('limits', () => {
  test('are one frozen object, and each can be moved', () => {
    expect(Object.isFrozen(defaultImportLimits)).toBe(true);
    expect(() => readDocx(docxOf(p('Kế hoạch')), { characters: 3 })).toThrow(/more than 3 characters/);
    expect(() => readDocx(docxOf(p('A')), { depth: 2 })).toThrow(/more than 2 levels/);
    expect(() => readDocx(docxOf(p('A')), { fileBytes: 0 })).toThrow(/whole number/);
    expect(() => readDocx(docxOf(p('A')), { bytes: 3 } as object)).toThrow(/no option/);
  });
});
