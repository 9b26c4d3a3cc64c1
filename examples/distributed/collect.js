/** @typedef {import('bullmq').Job<import('./queue.js').Work, string[]>} Done */

/**
 * Takes what is done of the jobs that are asked for, and removes it from Redis once it is taken. Who ends in between finds it
 * there again and takes it twice, which merging the reports puts right. It looks at lists and waits for no events, for an event
 * may be missed.
 * @param {import('bullmq').Queue<import('./queue.js').Work, string[]>} queue
 * @param {{ has: (id: string) => boolean }} asked
 * @param {{ done: (job: Done) => Promise<void>, failed: (job: Done) => Promise<void> }} take
 * @returns {Promise<string[]>} the ids of what was taken
 */
export async function collect(queue, asked, take) {
  const taken = [];
  for (const [jobs, put] of /** @type {const} */ ([
    [await queue.getCompleted(), take.done],
    [await queue.getFailed(), take.failed],
  ]))
    for (const job of jobs) {
      if (!job?.id || !asked.has(job.id)) continue;
      await put(job);
      await job.remove();
      taken.push(job.id);
    }
  return taken;
}
