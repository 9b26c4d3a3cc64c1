import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import manifest from '../../package.json' with { type: 'json' };
import { integrityOf } from '../../src/base/digest.js';
import { words, type Word } from '../../src/page/words.js';
import { style } from '../../src/report/html-style.js';
import { root } from '../generate/outputs.js';

// The page as it is published: one HTML file with the library, the importer and the reader of PDF in it, and the writer of Word
// files as a script of its own. Its policy allows these two and style sheets, and nothing to be loaded.

/** The whole page; what it was made of is added to `seen`. */
export async function buildPage(seen: Metafile[] = []): Promise<string> {
  const scripts = ['src/page/main.ts', 'src/page/slip-part.ts'].map((entry) => scriptOf(entry, seen));
  const [script = '', slip = ''] = await Promise.all(scripts);
  const hashes = [script, slip].map((each) => `'${integrityOf(each)}'`);
  const policy = `default-src 'none'; script-src ${hashes.join(' ')}; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  const sheet = style + readFileSync(join(root, 'src/page/page.css'), 'utf8');
  const shell = readFileSync(join(root, 'src/page/page.html'), 'utf8');
  return shell
    .replaceAll(/ data-word="(\w+)">\s*<\//g, (_, word: string) => ` data-word="${word}">${words.vi[word as Word]}</`)
    .replace('content=""', () => `content="${policy}"`)
    .replace('id="version">', () => `id="version">${manifest.version}`)
    .replace('<style>', () => `<style>${sheet}`)
    .replace('<script>', () => `<script>${script}`)
    .replace('id="slip-part">', () => `id="slip-part">${slip}`);
}

async function scriptOf(entry: string, seen: Metafile[]): Promise<string> {
  const { outputFiles, metafile } = await build({
    metafile: true,
    absWorkingDir: root,
    entryPoints: [entry],
    // Asked for by the writer of Word files for pictures alone, and only where there is no `atob`.
    external: ['buffer'],
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
  seen.push(metafile);
  // What would end the element that the script stands in; within a text or a pattern of ours it means the same.
  return (outputFiles[0]?.text ?? '')
    .trim()
    .replaceAll(/<\/(?=script)/gi, '<\\/')
    .replaceAll('<!--', '<\\!--');
}
