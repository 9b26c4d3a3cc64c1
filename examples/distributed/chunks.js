import { createReadStream } from 'node:fs';

const LF = 0x0a;

/**
 * Some lines of a file of NDJSON, as the bytes that they take. A job says where they lie and not what they say, so that the
 * queue stays small, and whoever checks them reads the very bytes.
 * @typedef {object} Chunk
 * @property {string} file as every machine can open it, and as the report calls it
 * @property {number} line the number of its first line, from 1
 * @property {number} from the first byte
 * @property {number} to the byte after the last
 */

/**
 * Parts a file into chunks of so many lines, the last one of fewer. Lines end at byte 0x0A and nowhere else: `node:readline` also
 * parts at U+2028, which may stand within JSON.
 * @param {string} file
 * @param {number} size lines in a chunk
 * @returns {AsyncGenerator<Chunk, void, undefined>}
 */
export async function* chunksOf(file, size) {
  let [line, from, count, read] = [1, 0, 0, 0];
  /** @type {AsyncIterable<Buffer>} */
  const pieces = createReadStream(file);
  for await (const bytes of pieces) {
    for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, end + 1)) {
      count++;
      if (count < size) continue;
      const to = read + end + 1;
      yield { file, line, from, to };
      [line, from, count] = [line + count, to, 0];
    }
    read += bytes.length;
  }
  if (read > from) yield { file, line, from, to: read };
}

/**
 * The bytes of a chunk.
 * @param {Chunk} chunk
 * @returns {AsyncIterable<Buffer>}
 */
export function bytesOf({ file, from, to }) {
  return createReadStream(file, { start: from, end: to - 1 });
}
