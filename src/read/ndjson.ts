import { InputFailure } from '#base/failure.js';
import { limitsWith } from '#base/limits.js';
import { readJson, type ReadOptions } from './json.js';
import { linesOf } from './lines.js';

/** A line of NDJSON: its number from 1, and the JSON value in it, or why it cannot be read. */
export type ReadLine =
  { readonly line: number; readonly value: unknown } | { readonly line: number; readonly failure: InputFailure };

/**
 * Reads NDJSON, one JSON document a line, from bytes that come in pieces (a stream of Node, of the web, or any list), each line
 * as `readJson` reads a file. Lines end at byte 0x0A and nowhere else, for U+2028 and U+2029 may stand within JSON; a CR before
 * it, blank lines and a byte order mark at the start are passed over. A line that cannot be read is a failure that says its
 * number; the lines after it are read all the same. No more than a line is held.
 */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncGenerator<ReadLine, void, undefined> {
  const limit = limitsWith(options.limits).lineBytes;
  const place = options.file === undefined ? {} : { file: options.file };
  for await (const { line, bytes } of linesOf(chunks, limit)) {
    if (bytes) yield readLine(line, bytes, options);
    else yield { line, failure: new InputFailure('json/line-too-long', { limit }, { ...place, line }) };
  }
}

function readLine(line: number, bytes: Uint8Array, options: ReadOptions): ReadLine {
  try {
    return { line, value: readJson(bytes, options) };
  } catch (error) {
    if (!(error instanceof InputFailure)) throw error;
    return { line, failure: new InputFailure(error.code, error.values, { ...error.place, line }, error.cause) };
  }
}
