import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Imported } from '#import/index.js';
import { InputFailure, formatPlan } from '#index.js';
import { readDocument } from './document.js';
import { tell } from './failure.js';
import { readBytes, readStream, writeWhole } from './files.js';
import { write, type Io } from './io.js';
import { harmless } from './screen.js';
import type { Importing } from './shared.js';
import { words } from './words.js';

/**
 * Writes the plans that documents hold as JSON: into a folder, or for one document to standard output. What was not
 * understood is counted on standard error; a file that cannot be read is told, and the others are read all the same.
 */
export async function importFiles(files: readonly string[], options: Importing, io: Io): Promise<number> {
  const { output, lang } = options;
  const given = [...new Set(files)];
  if (output === undefined && given.length > 1) throw folderDemanded();
  if (output !== undefined) mkdirSync(output, { recursive: true });
  const targets = targetsOf(given);
  let exit = 0;
  for (const [at, file] of given.entries()) {
    if (io.stderr.isTTY) await write(io.stderr, `[${at + 1}/${given.length}] ${harmless(file, io)}\n`);
    try {
      const imported = await read(file, io);
      const text = formatPlan(imported.plan);
      if (output === undefined) await write(io.stdout, text);
      else writeWhole(join(output, `${targets[at]}.plan.json`), text);
      await write(io.stderr, tellNotes(file, imported, options, io));
    } catch (error) {
      if (!(error instanceof InputFailure)) throw error;
      await tell([error], lang, io);
      exit = Math.max(exit, error.exit);
    }
  }
  return exit;
}

async function read(file: string, { stdin }: Io): Promise<Imported> {
  const bytes = file === '-' ? await readStream(stdin) : readBytes(file);
  return readDocument(bytes, file === '-' ? undefined : file);
}

/** "plans/ke-hoach.docx" becomes "ke-hoach"; where two files would have one name, the later one keeps its ending. */
function targetsOf(files: readonly string[]): string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const whole = file === '-' ? 'plan' : basename(file);
    const short = whole.replace(/\.[^.]{1,8}$/, '');
    const name = [short, whole].find((each) => !taken.has(each)) ?? `${whole}-${taken.size}`;
    taken.add(name);
    return name;
  });
}

function tellNotes(file: string, { notes }: Imported, { lang }: Importing, io: Io): string {
  if (notes.length === 0) return '';
  const told = words.notUnderstood[lang].replace('{count}', String(notes.length));
  return `${told.replace('{file}', () => harmless(file, io))}\n`;
}

function folderDemanded(): InputFailure {
  return new InputFailure('option/invalid', {
    option: '--output',
    expected: {
      vi: 'một thư mục khi nhập nhiều tệp',
      en: 'a folder when several files are imported',
    },
  });
}
