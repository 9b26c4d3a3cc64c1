import { hostname } from 'node:os';
import process from 'node:process';
import { Worker } from 'bullmq';
import { checkChunk } from './check-chunk.js';
import { connection, queueName } from './queue.js';

// node worker.js: checks chunks until it is told to end. Checking is computation, so start one for each core.

/** A worker that is not heard of for so long is taken for dead, and its chunk goes to another. */
const silence = Number(process.env['SILENCE_MS'] ?? 30_000);

/** @type {Worker<import('./queue.js').Work, string[]>} */
const worker = new Worker(queueName, ({ data: { chunk, options } }) => checkChunk(chunk, options), {
  connection,
  name: `${hostname()}-${process.pid}`,
  lockDuration: silence,
  stalledInterval: silence,
  // A chunk that takes its worker down, say for want of memory, must not take down all of them.
  maxStalledCount: 3,
});

worker.on('ready', () => console.log('ready'));
worker.on('active', ({ data: { chunk } }) => console.log(`begun ${chunk.file}:${chunk.line}`));
worker.on('completed', ({ data: { chunk } }) => console.log(`done ${chunk.file}:${chunk.line}`));
worker.on('failed', (job, { message }) =>
  console.error(`failed ${job?.data.chunk.file}:${job?.data.chunk.line}: ${message}`),
);
// Without a listener the first lost connection would be the end; BullMQ connects again by itself.
worker.on('error', ({ message }) => console.error(message));

// It ends what it has begun, and takes no more.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => worker.close());
