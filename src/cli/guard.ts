import type { Tinypool } from 'tinypool';

/** How long a task may take in a thread, and how large the heap of the thread may become. */
export interface Budget {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A file with a function of that name, and whose thread it is: tasks of one owner share a thread. */
export interface Place {
  readonly filename: string;
  readonly name: string;
  readonly owner?: string;
}

/** What became of a task. A thread that did not give an answer is gone, and the next task gets a new one. */
export type Ending<Answer> =
  | { readonly how: 'answer'; readonly answer: Answer }
  | { readonly how: 'out-of-time' }
  | { readonly how: 'out-of-memory' }
  | { readonly how: 'broken'; readonly error: unknown };

/**
 * Runs a task in a thread that can be ended, and waits for it no longer than the budget allows. A task that counts its steps
 * has that time for each of them.
 */
export async function runGuarded<Answer>(
  place: Place,
  task: unknown,
  budget: Budget,
  steps?: Int32Array,
): Promise<Ending<Answer>> {
  const pool = await poolOf(place, budget);
  const watch = watchOver(budget.seconds * 1000, steps);
  try {
    return { how: 'answer', answer: (await pool.run(task, { signal: watch.signal })) as Answer };
  } catch (error) {
    const { name, code } = error as { readonly name?: string; readonly code?: string };
    if (name === 'AbortError') return { how: 'out-of-time' };
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { how: 'out-of-memory' };
    return { how: 'broken', error };
  } finally {
    watch.end();
  }
}

/** So many times the time of a step is what the whole may take, beside a minute for a busy machine to begin. */
const STEPS = 10;

/**
 * Tells when time is up. The first number of `steps` is odd while a step is taken and even between them. A thread that ends
 * itself tells nobody, and idle threads keep no program from its end: this clock does.
 */
function watchOver(most: number, steps?: Int32Array): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController();
  const begun = performance.now();
  let [last, since] = [0, begun];
  const look = () => {
    const [now, step] = [performance.now(), steps ? Atomics.load(steps, 0) : 1];
    if (step !== last || step % 2 === 0) [last, since] = [step, now];
    if (now - since >= most || (steps && now - begun >= STEPS * most + 60_000)) controller.abort();
  };
  const clock = setInterval(look, Math.min(most / 10, 100));
  return { signal: controller.signal, end: () => clearInterval(clock) };
}

/** One thread for all tasks of an owner, so that only the first one waits for it; idle, it keeps no program from its end. */
async function poolOf({ filename, name, owner = '' }: Place, { megabytes }: Budget): Promise<Tinypool> {
  const key = JSON.stringify([filename, owner, megabytes]);
  const known = pools.get(key);
  if (known) return known;
  const { Tinypool: Pool } = await import('tinypool');
  const pool = new Pool({
    filename,
    name,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 10_000,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  pools.set(key, pool);
  return pool;
}

const pools = new Map<string, Tinypool>();
