import { extname, join } from 'node:path';
import type { Imported } from '#import/index.js';
import { InputFailure } from '#index.js';
import type { Answer, Given } from './document-worker.js';
import { runGuarded, type Budget } from './guard.js';

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
  budget: Budget = usual,
  filename = published,
): Promise<Imported> {
  const given: Given = { bytes, ...(file !== undefined && { file }) };
  const answer = filename === undefined ? await readHere(given) : await readIn(filename, given, budget);
  if ('imported' in answer) return answer.imported;
  const { code, values, place } = answer.failure;
  throw new InputFailure(code, values, place);
}

async function readHere(given: Given): Promise<Answer> {
  const { readApart } = await import('./document-worker.js');
  return readApart(given);
}

async function readIn(filename: string, given: Given, budget: Budget): Promise<Answer> {
  const { seconds, megabytes } = budget;
  const ended = await runGuarded<Answer>({ filename, name: 'readApart' }, given, budget);
  const place = given.file === undefined ? {} : { file: given.file };
  if (ended.how === 'answer') return ended.answer;
  if (ended.how === 'out-of-time') throw new InputFailure('document/out-of-time', { seconds }, place);
  if (ended.how === 'out-of-memory') throw new InputFailure('document/out-of-memory', { megabytes }, place);
  throw ended.error;
}
