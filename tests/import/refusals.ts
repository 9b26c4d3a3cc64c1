import { expect } from 'vitest';
import { ImportFailure } from '#import/failure.js';
import { readSource } from '#import/source.js';
import type { SourceText } from '#import/source-line.js';

const readText = (): SourceText => ({ mediaType: 'text/plain', lines: [], furniture: [], notes: [] });
const read = (bytes: Uint8Array) => readSource(bytes, { file: 'kh.bin', readText });

/** Reads a file that ends in one failure: in little time, in little memory, in both languages. */
export async function failureOf(bytes: Uint8Array): Promise<string> {
  const time = process.cpuUsage();
  const memory = process.resourceUsage().maxRSS;
  const failure = await read(bytes).then(
    () => undefined,
    (error: unknown) => error,
  );
  const { user, system } = process.cpuUsage(time);
  expect(failure).toBeInstanceOf(ImportFailure);
  const { code, words, advice, place } = failure as ImportFailure;
  expect(place.file).toBe('kh.bin');
  expect(words.vi).toMatch(/^Không đọc được tệp kh\.bin.*\.$/);
  expect(words.en).toMatch(/^Cannot read kh\.bin.*\.$/);
  expect([advice.vi, advice.en].every((text) => text.endsWith('.'))).toBe(true);
  expect((user + system) / 1e6, 'seconds').toBeLessThan(2);
  expect((process.resourceUsage().maxRSS - memory) / 1024, 'MB').toBeLessThan(200);
  return code;
}

/** Changes a number of four bytes behind each mark of an archive. */
export function patched(bytes: Uint8Array, mark: number, offset: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 4 < changed.length; at++) {
    if (view.getUint32(at, true) === mark) view.setUint32(at + offset, value, true);
  }
  return changed;
}
