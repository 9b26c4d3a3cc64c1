import { Unzlib } from 'fflate';
import { failImport } from '../failure.js';
import { checkSize, type ImportLimits } from '../limits.js';

// pdf.js unpacks whatever a file holds. A stream packs up to a thousand times, and may be packed twice (PDF 32000-1, clause
// 7.4), so that all streams but those of images, which are never decoded, are measured before pdf.js sees them.

const STREAM = codesOf('stream');
const END = codesOf('endstream');
/** The dictionary of a stream stands before it. */
const DICTIONARY_BYTES = 1024;
const STEP = 4096;
const MOST_FILTERS = 4;
/** What the dictionaries of fonts, of packed objects, of attached files and of colours have, and those of pages have not. */
const other = /\/(?:Length[123]|Type1C|CIDFontType0C|OpenType|ObjStm|XRef|Metadata|EmbeddedFile|N|FunctionType)\b/;

export function checkStreams(bytes: Uint8Array, limits: ImportLimits): void {
  let total = 0;
  for (let at = find(bytes, STREAM, 0); at >= 0;) {
    const dictionary = dictionaryBefore(bytes, at);
    const start = at + STREAM.length;
    const found = find(bytes, END, start);
    const end = found < 0 ? bytes.length : found;
    const filters = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (filters > MOST_FILTERS) failImport('document/damaged', { format: 'PDF' });
    if (!/\/Subtype\s{0,9}\/Image\b/.test(dictionary)) {
      const packed = bytes.subarray(skipLineEnd(bytes, start), end);
      const draws = !other.test(dictionary);
      let own = 0;
      measure(packed, filters, (count) => {
        checkSize('inflated', (total += count), limits);
        if (draws) checkSize('drawing', (own += count), limits);
      });
    }
    at = found < 0 ? -1 : find(bytes, STREAM, found + END.length);
  }
}

function codesOf(word: string): readonly number[] {
  return Array.from(word, (letter) => letter.charCodeAt(0));
}

function dictionaryBefore(bytes: Uint8Array, end: number): string {
  const start = Math.max(0, end - DICTIONARY_BYTES);
  const text = Array.from(bytes.subarray(start, end), (byte) => String.fromCharCode(byte)).join('');
  return text.slice(Math.max(0, text.lastIndexOf(' obj')));
}

function skipLineEnd(bytes: Uint8Array, at: number): number {
  const next = bytes[at] === 0x0d ? at + 1 : at;
  return bytes[next] === 0x0a ? next + 1 : next;
}

/** Unpacks step by step and keeps nothing. */
function measure(packed: Uint8Array, filters: number, count: (bytes: number) => void): void {
  let take = (piece: Uint8Array): void => count(piece.length);
  for (let index = 0; index < filters; index++) take = unpacker(take);
  for (let at = 0; at < packed.length; at += STEP) take(packed.subarray(at, at + STEP));
}

function unpacker(take: (piece: Uint8Array) => void): (piece: Uint8Array) => void {
  let isBroken = false;
  const stream = new Unzlib((piece) => {
    if (piece.length > 0) take(piece);
  });
  return (piece) => {
    if (isBroken) return;
    try {
      stream.push(piece, false);
    } catch (error) {
      // Encrypted, damaged, or at its end: what pdf.js makes of it is told by pdf.js. Our own failures go through.
      if (!(error instanceof Error) || typeof (error as { code?: unknown }).code !== 'number') throw error;
      isBroken = true;
    }
  };
}

function find(bytes: Uint8Array, word: readonly number[], from: number): number {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (word.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
