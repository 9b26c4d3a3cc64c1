import { failInput } from '#base/failure.js';
import { limitsWith, type Limits } from '#base/limits.js';
import { decodeText, type Decode } from '#base/decode.js';
import { freezeDeep } from './freeze.js';
import { normaliseDeep } from './normalise.js';
import { scanJson } from './scan.js';

/** How to read, and what to call the file in a failure. */
export interface ReadOptions {
  readonly file?: string;
  readonly limits?: Partial<Limits>;
  readonly decode?: Decode;
}

/**
 * Reads a JSON document from bytes or from text: size, encoding, syntax, limits, then JSON.parse. What comes out is in NFC
 * and deeply frozen. Whatever cannot be read is an `InputFailure` with a place and advice.
 */
export function readJson(source: Uint8Array | string, options: ReadOptions = {}): unknown {
  const limits = limitsWith(options.limits);
  const text = textOf(source, limits.fileBytes, options);
  const { isSettled } = scanJson(text, { ...options, limits });
  const parsed: unknown = JSON.parse(text);
  const document = isSettled ? parsed : normaliseDeep(parsed);
  freezeDeep(document);
  return document;
}

/** The text of a source that is not too large, without a byte order mark. */
function textOf(source: Uint8Array | string, limit: number, options: ReadOptions): string {
  const bytes = typeof source === 'string' ? countBytes(source, limit) : source.byteLength;
  const place = options.file === undefined ? {} : { file: options.file };
  if (bytes > limit) failInput('json/too-large', { bytes, limit }, place);
  return typeof source === 'string' ? withoutBom(source) : decodeText(source, options);
}

/** Bytes of a text in UTF-8; where it is too short to reach the limit, a number that does not either. */
function countBytes(text: string, limit: number): number {
  if (text.length * 3 <= limit) return text.length;
  let bytes = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function withoutBom(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
