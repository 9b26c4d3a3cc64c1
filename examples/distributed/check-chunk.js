import { InputFailure, openStream, readNdjson, reportFailure } from 'plan-compliance';
import { bytesOf } from './chunks.js';

// What `check --ndjson` does with these lines, through the public door. It follows from the bytes and the options alone, so
// that it does not matter which machine does it, or how often.

/** @typedef {Pick<import('plan-compliance').CheckOptions, 'template' | 'asOf'>} Options */

/**
 * The reports on the plans of a chunk, a line of JSON each.
 * @param {import('./chunks.js').Chunk} chunk
 * @param {Options} options
 * @returns {Promise<string[]>}
 */
export async function checkChunk(chunk, options) {
  const { file, line: first } = chunk;
  const stream = openStream(options);
  const reports = [];
  for await (const read of readNdjson(bytesOf(chunk), { file }))
    reports.push(JSON.stringify(judge(read, { file, line: first + read.line - 1 }, stream)));
  return reports;
}

/**
 * The report on a line; of one that cannot be read, that it cannot. Its number is that in the whole file.
 * @param {import('plan-compliance').ReadLine} read
 * @param {{ file: string, line: number }} place
 * @param {import('plan-compliance').PlanStream} stream
 */
function judge(read, { file, line }, stream) {
  try {
    if ('failure' in read) throw read.failure;
    return stream.check({ plan: read.value, file: `${file}:${line}` });
  } catch (error) {
    if (!(error instanceof InputFailure)) throw error;
    const { code, values, place, cause } = error;
    return reportFailure(new InputFailure(code, values, { file, ...place, line }, cause), file);
  }
}
