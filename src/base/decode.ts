import { failInput } from './failure.js';
import { findBadByte } from './bad-byte.js';
import { findEncoding, findFormat } from './signature.js';

/** Turns bytes of UTF-8 into text, and throws where they are not valid; it must never put U+FFFD in their place. */
export type Decode = (bytes: Uint8Array) => string;

/** How to decode. The fastest way differs between versions of Node, so whoever reads many files brings one. */
export interface DecodeOptions {
  readonly file?: string;
  readonly decode?: Decode;
}

// ECMAScript alone does not have it; browsers and Node do.
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** The text of a file in UTF-8, without its byte order mark. Any other encoding and any malformed byte is a failure. */
export function decodeText(bytes: Uint8Array, { file, decode = decodeUtf8 }: DecodeOptions = {}): string {
  const place = file === undefined ? {} : { file };
  const encoding = findEncoding(bytes);
  if (encoding !== undefined) failInput('text/encoding', { encoding }, place);
  const format = findFormat(bytes);
  if (format !== undefined) failInput('text/not-text', { format }, place);
  const content = startsWithBom(bytes) ? bytes.subarray(3) : bytes;
  try {
    return decode(content);
  } catch (error) {
    const bad = findBadByte(bytes);
    if (bad === undefined) throw error; // the decoder broke down over valid bytes, which is not the file's fault
    failInput('text/not-utf-8', { byte: bad.byte, offset: bad.offset }, { ...place, line: bad.line });
  }
}

function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function startsWithBom(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
