import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ImportFailure } from '#import/failure.js';
import { kindOf } from '#import/kind.js';
import { defaultImportLimits } from '#import/limits.js';
import { readSource } from '#import/source.js';
import { docxOf, p } from './packages.js';
import { pdfOf } from './pdf-files.js';

const kind = (bytes: Uint8Array | string) =>
  kindOf(typeof bytes === 'string' ? strToU8(bytes) : bytes, defaultImportLimits);
const wide = (text: string) => Uint8Array.from(Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]));
const compound = (name: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from({ length: 600 }, () => 0), ...wide(name)]);

describe('the kind of a file is told by its content', () => {
  test('Word, PDF, HTML, text', () => {
    expect(kind(docxOf(p('A')))).toBe('docx');
    expect(kind(pdfOf({}))).toBe('pdf');
    expect(kind('<!DOCTYPE html><p>A')).toBe('html');
    expect(kind('\ufeff<html xmlns:o="x">')).toBe('html');
    expect(kind('KẾ HOẠCH\nsố 12 < 13')).toBe('text');
    expect(kind(Uint8Array.from([0xff, 0xfe, ...wide('KE HOACH')]))).toBe('text');
  });

  test.each([
    ['Word 97–2003', compound('WordDocument')],
    ['RTF', strToU8('{\\rtf1\\ansi')],
    [
      'OpenDocument',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<x/>') }),
    ],
    ['Excel', zipSync({ 'xl/workbook.xml': strToU8('<x/>') })],
    ['PowerPoint', zipSync({ 'ppt/presentation.xml': strToU8('<x/>') })],
    ['ZIP', zipSync({ 'kh.docx': strToU8('x') })],
    ['MHTML', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related')],
    ['Word XML', strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>')],
    ['PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['TIFF', Uint8Array.from([0x49, 0x49, 0x2a, 0])],
    ['RAR', strToU8('Rar!\u001a')],
  ])('%s is refused by its name, with a way out', (name, bytes) => {
    expect(() => kind(bytes)).toThrow(name);
    expect(() => kind(bytes)).toThrow(ImportFailure);
  });

  test('a Word document under a password is told from an old one', () => {
    expect(() => kind(compound('EncryptedPackage'))).toThrow(/password/);
  });

  test('bytes that are nothing known', () => {
    expect(() => kind(Uint8Array.from([1, 2, 3, 4]))).toThrow(/not known/);
  });

  test('a file goes to its reader, text to the reader of text', async () => {
    const readText = (bytes: Uint8Array) => ({
      mediaType: `text ${bytes.length}`,
      lines: [],
      furniture: [],
      notes: [],
    });
    expect((await readSource(docxOf(p('A')), { readText })).lines).toHaveLength(1);
    expect((await readSource(strToU8('<p>A'), { readText })).mediaType).toBe('text/html');
    expect((await readSource(strToU8('ABC'), { readText })).mediaType).toBe('text 3');
  });
});
