import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { InputFailure, defaultLimits, readJson } from '#index.js';
import type { Io } from './io.js';

/**
 * Reads a regular file whole. A folder, a pipe or a device is refused: reading one could wait for ever.
 * @throws InputFailure that names the file.
 */
export function readBytes(file: string): Uint8Array {
  try {
    const state = statSync(file);
    if (!state.isFile())
      throw new InputFailure('file/unreadable', { reason: state.isDirectory() ? 'EISDIR' : 'ENOTFILE' }, { file });
    if (state.size > defaultLimits.fileBytes)
      throw new InputFailure('json/too-large', { bytes: state.size, limit: defaultLimits.fileBytes }, { file });
    return readFileSync(file);
  } catch (error) {
    throw asInputFailure(error, file);
  }
}

/**
 * Reads standard input to its end.
 * @throws InputFailure as soon as there is more than a file may hold.
 */
export async function readStream(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const limit = defaultLimits.fileBytes;
  let bytes = 0;
  for await (const chunk of stream) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > limit) throw new InputFailure('json/too-large', { bytes, limit });
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}

/** Reads the JSON of a plan from a file, or from standard input where the file is "-". */
export async function readPlan(file: string, { stdin }: Io): Promise<unknown> {
  return file === '-' ? readJson(await readStream(stdin)) : readJson(readBytes(file), { file });
}

/** Writes a file whole or not at all: to a temporary neighbour first, which then takes its name. */
export function writeWhole(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = openSync(temporary, 'w');
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new InputFailure('file/unwritable', { reason: codeOf(error) }, { file }, error);
  }
}

function asInputFailure(error: unknown, file: string): unknown {
  if (error instanceof InputFailure) return error;
  const reason = codeOf(error);
  if (reason === 'ENOENT') return new InputFailure('file/missing', {}, { file }, error);
  return new InputFailure('file/unreadable', { reason }, { file }, error);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
