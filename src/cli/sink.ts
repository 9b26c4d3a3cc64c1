import { openWhole } from './files.js';
import { write, type Io } from './io.js';

/** Where the output of a call without end goes, piece by piece. */
export interface Sink {
  /** Whether anybody still reads. */
  readonly put: (text: string) => Promise<boolean>;
  readonly keep: () => void;
  readonly close: () => void;
}

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Standard output, or a file that appears when it is whole; a call that is interrupted leaves nothing behind. */
export function openSink(output: string | undefined, io: Io): Sink {
  if (output === undefined) {
    return { put: (text) => write(io.stdout, text), keep: () => undefined, close: () => undefined };
  }
  const file = openWhole(output);
  const stop = (signal: NodeJS.Signals) => {
    close();
    process.kill(process.pid, signal);
  };
  const close = () => {
    for (const signal of signals) process.removeListener(signal, stop);
    file.close();
  };
  for (const signal of signals) process.once(signal, stop);
  return { put: async (text) => (file.put(text), true), keep: file.keep, close };
}
