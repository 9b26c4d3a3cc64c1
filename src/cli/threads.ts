import { extname, join } from 'node:path';
import type { Done, Task } from './check-files.js';

/** At most so many files are one task: what a thread hands back is kept until all are done. */
const LARGEST = 64;

/** The file of the worker lies beside this one, as source or as it is published. */
const worker = join(import.meta.dirname, `worker${extname(import.meta.filename)}`);

/**
 * Checks files in so many threads and tells what became of each task when it is done, in no order. A thread that ends in the
 * middle of a task, as for want of memory, is replaced and its files are checked once more, each by itself; a file that ends a
 * thread again is told as unreadable.
 */
export async function checkInThreads(
  task: Task,
  jobs: number,
  tell: (done: Done, files: number) => void,
  filename = worker,
): Promise<void> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename,
    name: 'work',
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: 1,
  });
  const run = (files: readonly string[]) => pool.run({ ...task, files }) as Promise<Done>;
  const again = async (file: string): Promise<void> => tell(await run([file]).catch(() => ended(file)), 1);
  try {
    await Promise.all(
      partsOf(task.files, jobs).map(async (files) => {
        const done = await run(files).catch(() => undefined);
        if (done) tell(done, files.length);
        else await Promise.all(files.map(again));
      }),
    );
  } finally {
    await pool.destroy();
  }
}

/** Some tasks for each thread, so that none waits long for the last one. */
function partsOf(files: readonly string[], jobs: number): (readonly string[])[] {
  const size = Math.max(1, Math.min(LARGEST, Math.ceil(files.length / (4 * jobs))));
  return Array.from({ length: Math.ceil(files.length / size) }, (_, n) => files.slice(n * size, (n + 1) * size));
}

function ended(file: string): Done {
  return {
    part: { seen: [] },
    beside: [],
    unread: [{ file, code: 'file/ended-thread', values: {}, place: { file } }],
    kept: [],
  };
}
