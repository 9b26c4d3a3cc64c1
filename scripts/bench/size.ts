import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../generate/outputs.js';
import type { Row } from './table.js';

export async function bundles(): Promise<Row[]> {
  const parts = [
    ['bundle', 'the whole package in a browser', '*', 40],
    ['', 'reading and checking alone', '{ readJson, checkPlan }'],
    ['', 'comparing alone', '{ comparePlans }'],
  ] as const;
  const rows: Row[] = [];
  for (const [name, what, names, bound] of parts) {
    const { plain, gzip } = await sizeOf(names);
    rows.push({
      name,
      what,
      against: 'kB, gzip',
      value: gzip,
      ...(bound !== undefined && { bound }),
      absolute: `${plain.toFixed(0)} kB minified`,
    });
  }
  return rows;
}

/** What a page in a browser has to load for these names of the package, minified and compressed, in kB. */
async function sizeOf(names: string): Promise<{ readonly plain: number; readonly gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents: `export ${names} from './src/index.ts';`, resolveDir: root },
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    logLevel: 'error',
    mainFields: ['module', 'main'],
    minify: true,
    platform: 'browser',
    write: false,
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { plain: bytes.length / 1000, gzip: gzipSync(bytes, { level: 9 }).length / 1000 };
}
