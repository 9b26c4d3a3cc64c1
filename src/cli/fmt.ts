import { InputFailure, formatPlan } from '#index.js';
import { tell } from './failure.js';
import { readSource, writeWhole } from './files.js';
import { write, type Io } from './io.js';
import { harmless } from './screen.js';
import type { Formatting } from './shared.js';
import { words } from './words.js';

/**
 * Lays files out in the one common way and names those that changed, or with `--check` would. A file that cannot be read is
 * told, and the others are laid out all the same. What comes by standard input goes to standard output.
 */
export async function format(files: readonly string[], { check, lang }: Formatting, io: Io): Promise<number> {
  let exit = 0;
  let count = 0;
  for (const file of new Set(files)) {
    try {
      const { plan, text } = await readSource(file, io);
      const formatted = formatPlan(plan);
      if (file === '-' && !check) await write(io.stdout, formatted);
      else if (formatted !== text) {
        if (!check) writeWhole(file, formatted);
        await write(io.stdout, `${harmless(file, io)}\n`);
        count++;
      }
    } catch (error) {
      if (!(error instanceof InputFailure)) throw error;
      await tell([error], lang, io);
      exit = Math.max(exit, error.exit);
    }
  }
  if (!check || count === 0) return exit;
  await write(io.stderr, `${words.unformatted[lang].replace('{count}', String(count))}\n`);
  return Math.max(exit, 1);
}
