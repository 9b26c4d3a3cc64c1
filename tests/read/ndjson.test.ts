import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNdjson, type ReadLine } from '#read/ndjson.js';
import { lawRuns } from '../runs.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Cuts bytes wherever the numbers say, in the middle of a letter too. */
function cut(bytes: Uint8Array, at: readonly number[]): Uint8Array[] {
  const places = [...new Set(at.map((number) => number % (bytes.length + 1)))].toSorted((a, b) => a - b);
  return [0, ...places].map((from, n) => bytes.subarray(from, places[n] ?? bytes.length));
}

async function read(chunks: readonly Uint8Array[], lineBytes = 1000): Promise<ReadLine[]> {
  const lines: ReadLine[] = [];
  for await (const line of readNdjson(chunks, { file: 'plans.ndjson', limits: { lineBytes } })) lines.push(line);
  return lines;
}

const told = (lines: readonly ReadLine[]) =>
  lines.map((each) => ('failure' in each ? [each.line, each.failure.code] : [each.line, each.value]));

const anyLine = fc.oneof(
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc.constantFrom('', '  ', '{', '"Kế hoạch"', `"${'ệ'.repeat(40)}"`, '"\u2028\u2029"'),
);

describe('NDJSON', () => {
  test('[F-020] [F-025] [P-42] is what its lines are, wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyLine, { maxLength: 8 }),
        fc.array(fc.nat(), { maxLength: 9 }),
        async (lines, cuts) => {
          const alone = await Promise.all(
            lines.map(async (line, n) => (await read([bytesOf(line)])).map((each) => ({ ...each, line: n + 1 }))),
          );
          expect(told(await read(cut(bytesOf(lines.join('\n')), cuts)))).toEqual(told(alone.flat()));
        },
      ),
      { numRuns: lawRuns(100) },
    );
  });

  test('[F-021] does not end a line at U+2028 or U+2029', async () => {
    expect(told(await read([bytesOf('"a\u2028b\u2029c"\n1')]))).toEqual([
      [1, 'a\u2028b\u2029c'],
      [2, 1],
    ]);
  });

  test('[F-022] takes CRLF, blank lines and a byte order mark, and counts every line', async () => {
    expect(told(await read([bytesOf('\uFEFF1\r\n\r\n \t\n2\r\n')]))).toEqual([
      [1, 1],
      [4, 2],
    ]);
  });

  test('[F-020] names a bad line by its number, and reads those after it', async () => {
    const lines = await read([bytesOf('1\n{"a": }\n3')]);
    expect(told(lines)).toEqual([
      [1, 1],
      [2, 'json/syntax'],
      [3, 3],
    ]);
    const failure = lines.flatMap((each) => ('failure' in each ? [each.failure] : []))[0];
    expect(failure?.place).toMatchObject({ file: 'plans.ndjson', line: 2, column: 7 });
    expect(failure?.words.vi).toContain('dòng 2, cột 7');
  });

  test('[F-003] [F-020] tells a line that is no UTF-8 by its number as well', async () => {
    const lines = await read([bytesOf('1\n'), new Uint8Array([0x22, 0xff, 0x22, 0x0a]), bytesOf('3')]);
    expect(told(lines)).toEqual([
      [1, 1],
      [2, 'text/not-utf-8'],
      [3, 3],
    ]);
  });

  test('[F-023] passes over a line without end, holding no more than is allowed', async () => {
    const piece = bytesOf('x'.repeat(700));
    let longest = 0;
    function* endless() {
      yield bytesOf('1\n');
      for (let n = 0; n < 20_000; n++) {
        yield piece;
        longest = Math.max(longest, process.memoryUsage().arrayBuffers);
      }
      yield bytesOf('\n3\n');
    }
    const before = process.memoryUsage().arrayBuffers;
    const lines: ReadLine[] = [];
    for await (const line of readNdjson(endless(), { limits: { lineBytes: 1000 } })) lines.push(line);
    expect(told(lines)).toEqual([
      [1, 1],
      [2, 'json/line-too-long'],
      [3, 3],
    ]);
    expect(longest - before).toBeLessThan(1_000_000);
  });

  test('does not lean on pieces that are written to again', async () => {
    const buffer = new Uint8Array(4);
    function* reused() {
      for (const text of ['"ab', 'cd"\n', '"ef"']) {
        const bytes = bytesOf(text);
        buffer.set(bytes);
        yield buffer.subarray(0, bytes.length);
      }
    }
    const lines: ReadLine[] = [];
    for await (const line of readNdjson(reused())) lines.push(line);
    expect(told(lines)).toEqual([
      [1, 'abcd'],
      [2, 'ef'],
    ]);
  });
});
