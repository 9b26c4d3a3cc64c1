import type { ReadStream, WriteStream } from 'node:tty';

/** Where the program speaks to; a test hands in its own. */
export interface Io {
  readonly stdout: NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;
  readonly stderr: NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY'>>;
  readonly stdin: NodeJS.ReadableStream & Partial<Pick<ReadStream, 'isTTY'>>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Whether to colour what goes to a stream: FORCE_COLOR says yes, NO_COLOR says no, otherwise a terminal decides. */
export function hasColour({ stdout, env }: Io): boolean {
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}

/** Columns of the terminal; a file or a pipe is given 100, whatever the machine. */
export function columnsOf({ stdout }: Io): number {
  return stdout.isTTY === true && stdout.columns !== undefined ? Math.max(60, Math.min(stdout.columns, 140)) : 100;
}

/**
 * Writes a whole text, waits until it is out, and tells whether anybody still reads: a reader that has gone away (a closed pipe)
 * is no error of ours.
 */
export function write(stream: NodeJS.WritableStream, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? resolve(false) : reject(error));
    stream.once('error', onError);
    stream.write(text, (error) => {
      if (error) onError(error);
      else {
        stream.removeListener('error', onError);
        resolve(true);
      }
    });
  });
}
