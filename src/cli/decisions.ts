import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  InputFailure,
  draftAlignment,
  readAlignment,
  readJson,
  type Alignment,
  type Comparison,
  type Matrix,
} from '#index.js';
import { readBytes, writeWhole } from './files.js';
import { write, type Io } from './io.js';
import { keepApart } from './options.js';
import type { Deciding } from './shared.js';
import { shown } from './usage.js';
import { words } from './words.js';

/** Reads the decisions of people, and sees to it that nothing that is there is lost by what is written. */
export function decisionsOf(
  { alignment, writeAlignment }: Deciding,
  plans: readonly string[],
): { readonly alignment?: Alignment } {
  keepApart([writeAlignment], plans);
  if (writeAlignment !== undefined && existsSync(writeAlignment) && !isSameFile(writeAlignment, alignment))
    throw new InputFailure('option/invalid', {
      option: '--write-alignment',
      expected: {
        vi: 'một tệp chưa có, hoặc chính tệp nêu ở --alignment để ghi thêm',
        en: 'a file that does not exist yet, or the one of --alignment, which is then added to',
      },
    });
  if (alignment === undefined) return {};
  return { alignment: readAlignment(readJson(readBytes(alignment), { file: alignment }), { file: alignment }) };
}

function isSameFile(one: string, other: string | undefined): boolean {
  return other !== undefined && resolve(one) === resolve(other);
}

/** Compares by decisions; of a fault in these the file is named. */
export function underDecisions<Found>({ alignment }: Deciding, compare: () => Found): Found {
  try {
    return compare();
  } catch (error) {
    if (!(error instanceof InputFailure) || error.code !== 'alignment/invalid' || alignment === undefined) throw error;
    throw new InputFailure(error.code, error.values, { ...error.place, file: alignment }, error.cause);
  }
}

/** Writes what is likely and undecided for a person to decide, with all that is decided already. */
export async function askForDecisions(
  found: Comparison | Matrix,
  decided: Alignment | undefined,
  { writeAlignment, lang }: Deciding,
  io: Io,
): Promise<void> {
  if (writeAlignment === undefined) return;
  const drafted = draftAlignment(found, decided);
  writeWhole(writeAlignment, `${JSON.stringify(drafted, null, 2)}\n`);
  const open = drafted.decisions.filter(({ verdict }) => verdict === 'undecided').length;
  const told = words.drafted[lang].replace('{count}', String(open)).replace('{file}', () => shown(writeAlignment));
  await write(io.stderr, `${told}\n`);
}
