import { failImport } from '../failure.js';

// ECMAScript alone does not have it; browsers and Node do.
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** How far into the file its encoding has to be told (HTML, 4.2.5.4), and as far again for what Word writes before. */
const DECLARATION_BYTES = 2048;

/** The text of an HTML file in the encoding that it names: by its byte order mark, or in a `meta` element. */
export function decodeHtml(bytes: Uint8Array): string {
  const charset = byteOrderMark(bytes) ?? declaredCharset(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch (error) {
    failImport('document/charset', { charset: charset.toUpperCase() }, {}, error);
  }
}

function byteOrderMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Array.from(bytes.subarray(0, DECLARATION_BYTES), (byte) => String.fromCharCode(byte)).join('');
  const meta = start
    .split('<')
    .map((tag) => tag.toLowerCase())
    .find((tag) => tag.startsWith('meta') && tag.includes('charset'));
  if (meta === undefined) return undefined;
  const charset = /^\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/.exec(meta.slice(meta.indexOf('charset') + 7))?.[1];
  // A file whose declaration can be read byte by byte is not in UTF-16, whatever it says.
  return charset?.startsWith('utf-16') === true ? 'utf-8' : charset;
}
