import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import manifest from '../../package.json' with { type: 'json' };
import { words, type Word } from '../../src/page/words.js';
import { style } from '../../src/report/html-style.js';
import { root } from '../generate/outputs.js';

// The page as it is published: one HTML file with the library, the importer and the reader of PDF in it. Its policy allows this
// one script and style sheets, and nothing to be loaded.

/** The whole page. */
export async function buildPage(): Promise<string> {
  const script = await scriptOf();
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  const sheet = style + readFileSync(join(root, 'src/page/page.css'), 'utf8');
  const shell = readFileSync(join(root, 'src/page/page.html'), 'utf8');
  return shell
    .replaceAll(/ data-word="(\w+)">\s*<\//g, (_, word: string) => ` data-word="${word}">${words.vi[word as Word]}</`)
    .replace('content=""', () => `content="${policy}"`)
    .replace('id="version">', () => `id="version">${manifest.version}`)
    .replace('<style>', () => `<style>${sheet}`)
    .replace('<script>', () => `<script>${script}`);
}

async function scriptOf(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/page/main.ts'],
    bundle: true,
    charset: 'utf8',
    format: 'iife',
    legalComments: 'none',
    logLevel: 'error',
    mainFields: ['module', 'main'],
    minify: true,
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  // What would end the element that the script stands in; within a text or a pattern of ours it means the same.
  return (outputFiles[0]?.text ?? '')
    .trim()
    .replaceAll(/<\/(?=script)/gi, '<\\/')
    .replaceAll('<!--', '<\\!--');
}
