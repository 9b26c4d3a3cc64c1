import { runCli } from '/work/main/src/cli/program.js';
import { Writable, Readable } from 'node:stream';
export async function run(argv: string[], { env = {}, stdin = '' }: any = {}) {
  let out = '',
    err = '';
  const w = (f: (s: string) => void) =>
    new Writable({
      decodeStrings: false,
      write(c, _e, cb) {
        f(String(c));
        cb();
      },
    });
  const io: any = { stdout: w((s) => (out += s)), stderr: w((s) => (err += s)), stdin: Readable.from([stdin]), env };
  const exit = await runCli(argv, io);
  return { exit, out, err };
}
for (const line of process.argv.slice(2)) {
  const r = await run(line.split(' ').filter(Boolean));
  console.log(`\n$ ${line}   → ${r.exit}\n--- out\n${r.out.slice(0, 1500)}\n--- err\n${r.err.slice(0, 1500)}`);
}
