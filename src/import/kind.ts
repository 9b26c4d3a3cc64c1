import { hasPart, openArchive, type Archive } from './docx/archive.js';
import { failImport } from './failure.js';
import type { ImportLimits } from './limits.js';

// What a file is, it says by its content: a name may be wrong, and files that come by e-mail often have none.

/** The kinds that can be read. */
export type SourceKind = 'docx' | 'html' | 'pdf' | 'text';

interface Foreign {
  readonly format: string;
  readonly instead: 'save-as' | 'scan' | 'unpack';
  readonly starts: readonly (readonly number[])[];
}

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const foreign: readonly Foreign[] = [
  { format: 'RTF (.rtf)', instead: 'save-as', starts: [ascii('{\\rtf')] },
  { format: 'PNG', instead: 'scan', starts: [[0x89, ...ascii('PNG')]] },
  { format: 'JPEG', instead: 'scan', starts: [[0xff, 0xd8, 0xff]] },
  { format: 'GIF', instead: 'scan', starts: [ascii('GIF8')] },
  {
    format: 'TIFF',
    instead: 'scan',
    starts: [
      [0x49, 0x49, 0x2a, 0],
      [0x4d, 0x4d, 0, 0x2a],
    ],
  },
  { format: 'BMP', instead: 'scan', starts: [[0x42, 0x4d, -1, -1, -1, -1, 0, 0, 0, 0]] },
  { format: 'WebP', instead: 'scan', starts: [[...ascii('RIFF'), -1, -1, -1, -1, ...ascii('WEBP')]] },
  { format: 'HEIC', instead: 'scan', starts: [[-1, -1, -1, -1, ...ascii('ftyp')]] },
  { format: 'DjVu', instead: 'scan', starts: [ascii('AT&TFORM')] },
  { format: 'RAR', instead: 'unpack', starts: [ascii('Rar!')] },
  { format: '7z', instead: 'unpack', starts: [[0x37, 0x7a, 0xbc, 0xaf]] },
  { format: 'gzip', instead: 'unpack', starts: [[0x1f, 0x8b]] },
];

/** The kind of a file; a kind that is not read is a failure that says what to do. */
export function kindOf(bytes: Uint8Array, limits: ImportLimits): SourceKind {
  if (bytes.length === 0) failImport('document/empty', {});
  if (startsWith(bytes, ascii('PK\u0003\u0004')) || startsWith(bytes, ascii('PK\u0005\u0006'))) {
    return kindOfArchive(openArchive(bytes, limits));
  }
  // Readers take a PDF whose mark stands anywhere in the first 1024 bytes (PDF 32000-1, annex H.3).
  if (findAscii(bytes.subarray(0, 1024), '%PDF-')) return 'pdf';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) failOnCompound(bytes);
  const other = foreign.find(({ starts }) => starts.some((start) => startsWith(bytes, start)));
  if (other !== undefined) failImport('document/format', { format: other.format, instead: other.instead });
  return kindOfText(bytes);
}

function kindOfArchive(archive: Archive): SourceKind {
  const names = [...archive.entries.keys()];
  if (names.some((name) => name.startsWith('word/')) && hasPart(archive, '_rels/.rels')) return 'docx';
  if (hasPart(archive, 'word/document.xml')) return 'docx';
  if (names.some((name) => name.startsWith('xl/'))) refuse('Excel (.xlsx)');
  if (names.some((name) => name.startsWith('ppt/'))) refuse('PowerPoint (.pptx)');
  if (hasPart(archive, 'mimetype') && hasPart(archive, 'content.xml')) refuse('OpenDocument (.odt)');
  failImport('document/format', { format: 'ZIP', instead: 'unpack' });
}

function refuse(format: string): never {
  failImport('document/format', { format, instead: 'save-as' });
}

/** An OLE file holds an old Word document, or a new one under a password ([MS-OFFCRYPTO] 2.3.4). */
function failOnCompound(bytes: Uint8Array): never {
  if (findWide(bytes, 'EncryptedPackage')) failImport('document/encrypted', { format: 'Word (.docx)' });
  refuse('Word 97–2003 (.doc)');
}

/** How far into a text the marks of its kind stand. */
const HEAD = 4096;

function kindOfText(bytes: Uint8Array): SourceKind {
  const start = asciiOf(bytes.subarray(0, HEAD)).toLowerCase();
  if (/^\s{0,9}mime-version:/.test(start) || start.includes('content-type: multipart/related')) refuse('MHTML (.mht)');
  if (start.includes('progid="word.document"') || start.includes('<pkg:package')) refuse('Word XML (.xml)');
  if (/<(?:!doctype html|html|head|body|meta|table|p|div|span|h[1-6])[\s>]/.test(start)) return 'html';
  if (isBinary(bytes.subarray(0, HEAD))) failImport('document/unknown', {});
  return 'text';
}

/** The ASCII of a text in UTF-8 or UTF-16. */
function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) if (byte > 0 && byte < 0x80) text += String.fromCharCode(byte);
  return text;
}

// UTF-16 has zeros too, and says so by its byte order mark.
function isBinary(bytes: Uint8Array): boolean {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isWide && bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => byte === -1 || bytes[index] === byte);
}

function findAscii(bytes: Uint8Array, text: string): boolean {
  return asciiOf(bytes).includes(text);
}

/** Names in an OLE file are in UTF-16. */
function findWide(bytes: Uint8Array, text: string): boolean {
  const [first = 0] = ascii(text);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (ascii(text).every((byte, index) => bytes[at + 2 * index] === byte)) return true;
  }
  return false;
}
