import { existsSync } from 'node:fs';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Queue } from 'bullmq';
import { InputFailure, openStream } from 'plan-compliance';
import { chunksOf } from './chunks.js';
import { collect } from './collect.js';
import { produce } from './produce.js';
import { connection, queueName } from './queue.js';

// node check.js plans.ndjson > reports.ndjson: what `plan-compliance check --ndjson` does, with all workers of the queue.

/** Plans in a chunk. It should take far less time than after which a worker is taken for dead. */
const SIZE = 50;
/** Chunks in Redis at a time, more than there are workers: so many reports it has to hold. */
const AHEAD = 32;
/** After so long without anything done, in milliseconds, what is asked for is put again. */
const PATIENCE = 5000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { template: { type: 'string' }, 'as-of': { type: 'string' } },
});
const [file = ''] = positionals;
if (!existsSync(file)) fail(`There is no file "${file}". Name a file of plans, one a line: node check.js plans.ndjson`);

const options = {
  ...(values.template !== undefined && { template: values.template }),
  ...(values['as-of'] !== undefined && { asOf: values['as-of'] }),
};
const stream = openStream(options);
try {
  stream.check({ plan: {} });
} catch (error) {
  // A template that does not exist is told here, and not by every job.
  if (!(error instanceof InputFailure)) throw error;
  fail(`${error.words.en} ${error.advice.en}`);
}

/** @type {Queue<import('./queue.js').Work, string[]>} */
const queue = new Queue(queueName, { connection });
queue.on('error', ({ message }) => console.error(message));

/** The jobs that are asked for, by their ids. @type {Map<string, import('./queue.js').Work>} */
const asked = new Map();
let [chunks, failed, heard] = [0, 0, performance.now()];

await write(`${JSON.stringify(stream.head)}\n`);
for await (const chunk of chunksOf(file, SIZE)) {
  const work = { chunk, options };
  asked.set(await produce(queue, work), work);
  chunks++;
  while (asked.size >= AHEAD) await goOn();
}
while (asked.size > 0) await goOn();
await queue.close();

console.error(`${chunks} chunks, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

/** Takes what is done; where nothing is, waits a little, and sees to it that what is asked for is still there. */
async function goOn() {
  const taken = await collect(queue, asked, {
    async done({ data: { chunk }, returnvalue, stalledCounter }) {
      if (stalledCounter > 0)
        console.error(`${chunk.file}:${chunk.line} was taken over from a worker that fell silent`);
      await write(returnvalue.map((line) => `${line}\n`).join(''));
    },
    async failed({ data: { chunk }, failedReason }) {
      failed++;
      console.error(`${chunk.file}:${chunk.line} and the lines after it could not be checked: ${failedReason}`);
    },
  });
  for (const id of taken) asked.delete(id);
  const now = performance.now();
  if (taken.length > 0) heard = now;
  else if (now - heard < PATIENCE) await setTimeout(20);
  else {
    for (const work of asked.values()) await produce(queue, work);
    heard = now;
  }
}

/**
 * Writes to standard output, and waits where its reader is slower.
 * @param {string} text
 * @returns {Promise<void>}
 */
function write(text) {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/**
 * @param {string} words
 * @returns {never}
 */
function fail(words) {
  console.error(words);
  process.exit(2);
}
