import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll } from 'vitest';
import { runCli } from '../../src/cli/program.js';

export interface Told {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Columns of a terminal; without them standard output is a file. */
  readonly terminal?: number;
}

/** Calls the program with streams that remember what it said. */
export async function call(
  argv: readonly string[],
  { env = {}, stdin = '', terminal }: Surroundings = {},
): Promise<Told> {
  const [stdout, stderr] = [remembering(), remembering()];
  const tty = terminal === undefined ? {} : { isTTY: true as const, columns: terminal };
  const exit = await runCli(argv, {
    stdout: Object.assign(stdout.stream, tty),
    stderr: stderr.stream,
    stdin: Readable.from([stdin]),
    env,
  });
  return { exit, stdout: stdout.text(), stderr: stderr.text() };
}

function remembering() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** A folder of its own for a file of tests, gone when they are done. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'plan-compliance-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(path(name), content);
    return path(name);
  };
  return { path, put, putJson: (name: string, value: unknown) => put(name, `${JSON.stringify(value, null, 2)}\n`) };
}

export const plans = {
  faultless: 'examples/plans/faultless.plan.json',
  haiPhong: 'examples/plans/hai-phong-2024.plan.json',
  bacNinh: 'examples/plans/bac-ninh-2024.plan.json',
} as const;
