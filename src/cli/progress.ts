import type { Io } from './io.js';

/** Of fewer files nobody waits for the end. */
const FEW = 10;

/** How far a call has come, told on a terminal in one line that is gone at the end. */
export interface Progress {
  readonly add: (count: number) => void;
  readonly end: () => void;
}

export function progressOn({ stderr }: Pick<Io, 'stderr'>, all: number): Progress {
  if (stderr.isTTY !== true || all < FEW) return { add: () => undefined, end: () => undefined };
  let done = 0;
  return {
    add: (count) => {
      done += count;
      stderr.write(`\r[${done}/${all}]`);
    },
    end: () => void stderr.write('\r\u001B[K'),
  };
}
