import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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

/** Reads a file of JSON, or standard input where the file is "-", with the text as it stands there, byte order mark included. */
export async function readSource(
  file: string,
  { stdin }: Io,
): Promise<{ readonly plan: unknown; readonly text: string }> {
  const bytes = file === '-' ? await readStream(stdin) : readBytes(file);
  // The plan is read first: what is no UTF-8 is refused there.
  const plan = readJson(bytes, file === '-' ? {} : { file });
  return { plan, text: Buffer.from(bytes).toString('utf8') };
}

/**
 * Writes a file whole or not at all: to a temporary neighbour first, which then takes its name. A file that is there keeps
 * its rights, and a link to it goes on leading there.
 */
export function writeWhole(file: string, text: string | Uint8Array): void {
  let temporary: string | undefined;
  try {
    const old = statSync(file, { throwIfNoEntry: false });
    const target = old ? realpathSync(file) : file;
    temporary = `${target}.${process.pid}.tmp`;
    const handle = openSync(temporary, 'w');
    try {
      if (old?.isFile()) fchmodSync(handle, old.mode);
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, target);
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
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
