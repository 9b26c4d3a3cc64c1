import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { tool } from 'plan-compliance';

/**
 * Puts a chunk into the queue, unless it is there. The id of a job follows from what is to be done: who puts a chunk again, after
 * a restart or because Redis may have lost it, makes no second job of it.
 * @param {import('bullmq').Queue<import('./queue.js').Work, string[]>} queue
 * @param {import('./queue.js').Work} work
 * @returns {Promise<string>} the id
 */
export async function produce(queue, work) {
  const { mtimeMs, size } = statSync(work.chunk.file);
  const text = JSON.stringify([tool, mtimeMs, size, work]);
  const jobId = createHash('sha256').update(text).digest('hex');
  await queue.add('check', work, { jobId, attempts: 3 });
  return jobId;
}
