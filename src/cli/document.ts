import { extname, join } from 'node:path';
import type { Tinypool } from 'tinypool';
import type { Imported } from '#import/index.js';
import { InputFailure } from '#index.js';
import type { Answer, Given } from './document-worker.js';

/** How long a document may take to be read, and how large the heap of the thread that reads it may become. */
export interface Budget {
  readonly seconds: number;
  readonly megabytes: number;
}

const usual: Budget = { seconds: 60, megabytes: 1024 };

const ending = extname(import.meta.filename);

/** The file of the worker lies beside this one as it is published; from source there is none that Node could run. */
const published = ending === '.cjs' ? join(import.meta.dirname, `document-worker${ending}`) : undefined;

/**
 * Reads a document as a plan, in a thread that can be ended: one that takes too long or too much memory is a failure of its own,
 * and the next one is read by a new thread.
 * @throws InputFailure that names the file.
 */
export async function readDocument(
  bytes: Uint8Array,
  file: string | undefined,
  { seconds, megabytes }: Budget = usual,
  filename = published,
): Promise<Imported> {
  const given: Given = { bytes, ...(file !== undefined && { file }) };
  const answer = filename === undefined ? await readHere(given) : await readIn(filename, given, { seconds, megabytes });
  if ('imported' in answer) return answer.imported;
  const { code, values, place } = answer.failure;
  throw new InputFailure(code, values, place);
}

async function readHere(given: Given): Promise<Answer> {
  const { readApart } = await import('./document-worker.js');
  return readApart(given);
}

async function readIn(filename: string, given: Given, { seconds, megabytes }: Budget): Promise<Answer> {
  const pool = await poolOf(filename, megabytes);
  try {
    return (await pool.run(given, { signal: AbortSignal.timeout(seconds * 1000) })) as Answer;
  } catch (error) {
    const place = given.file === undefined ? {} : { file: given.file };
    const { name, code } = error as { readonly name?: string; readonly code?: string };
    if (name === 'AbortError') throw new InputFailure('document/out-of-time', { seconds }, place);
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') throw new InputFailure('document/out-of-memory', { megabytes }, place);
    throw error;
  }
}

/** A thread for all documents of a call, so that only the first one waits for it; idle, it keeps no program from its end. */
async function poolOf(filename: string, megabytes: number): Promise<Tinypool> {
  const key = `${filename} ${megabytes}`;
  const known = pools.get(key);
  if (known) return known;
  const { Tinypool: Pool } = await import('tinypool');
  const pool = new Pool({
    filename,
    name: 'readApart',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 10_000,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  pools.set(key, pool);
  return pool;
}

const pools = new Map<string, Tinypool>();
