import {
  closeSync,
  createReadStream,
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
    const bytes = demandFile(file);
    if (bytes > defaultLimits.fileBytes)
      throw new InputFailure('json/too-large', { bytes, limit: defaultLimits.fileBytes }, { file });
    return readFileSync(file);
  } catch (error) {
    throw asInputFailure(error, file);
  }
}

/**
 * The size in bytes of what has to be a regular file.
 * @throws InputFailure that names the file.
 */
export function demandFile(file: string): number {
  try {
    const state = statSync(file);
    if (state.isFile()) return state.size;
    throw new InputFailure('file/unreadable', { reason: state.isDirectory() ? 'EISDIR' : 'ENOTFILE' }, { file });
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

/**
 * Reads a file, or standard input where it is "-", piece by piece.
 * @throws InputFailure that names the file.
 */
export async function* chunksOf(file: string, { stdin }: Io): AsyncGenerator<Uint8Array> {
  if (file !== '-') demandFile(file);
  try {
    for await (const chunk of file === '-' ? stdin : createReadStream(file, { highWaterMark: 1 << 18 }))
      yield Buffer.from(chunk);
  } catch (error) {
    throw asInputFailure(error, file);
  }
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

/** A file that appears whole or not at all: it is written to a temporary neighbour, which takes its name once it is kept. */
export interface WholeFile {
  readonly put: (text: string | Uint8Array) => void;
  readonly keep: () => void;
  /** Gives up what was not kept. */
  readonly close: () => void;
}

/** Opens a file to be written whole. A file that is there keeps its rights, and a link to it goes on leading there. */
export function openWhole(file: string): WholeFile {
  const attempt = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      throw new InputFailure('file/unwritable', { reason: codeOf(error) }, { file }, error);
    }
  };
  return attempt(() => {
    const old = statSync(file, { throwIfNoEntry: false });
    const target = old ? realpathSync(file) : file;
    const temporary = `${target}.${process.pid}.tmp`;
    let handle: number | undefined = openSync(temporary, 'w');
    const end = () => {
      if (handle !== undefined) closeSync(handle);
      handle = undefined;
    };
    if (old?.isFile()) fchmodSync(handle, old.mode);
    return {
      put: (text) => attempt(() => handle !== undefined && writeFileSync(handle, text)),
      keep: () =>
        attempt(() => {
          if (handle !== undefined) fsyncSync(handle);
          end();
          renameSync(temporary, target);
        }),
      close: () => {
        end();
        rmSync(temporary, { force: true });
      },
    };
  });
}

/** Writes a text to a file, whole or not at all. */
export function writeWhole(file: string, text: string | Uint8Array): void {
  const whole = openWhole(file);
  try {
    whole.put(text);
    whole.keep();
  } finally {
    whole.close();
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
