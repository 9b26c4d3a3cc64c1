import { editJson, linkPlan } from '#index.js';
import { readSource, writeWhole } from './files.js';
import { write, type Io } from './io.js';
import { keepApart } from './options.js';
import { readPlan } from './plan-file.js';
import type { Shared } from './shared.js';
import { shown } from './usage.js';
import { words } from './words.js';

/** What `cascade link` is told. */
export interface Linked extends Shared {
  readonly parent: string;
}

/** Writes the digests of the parent's clauses into the file of the plan that carries them out; all else keeps its bytes. */
export async function link(file: string, { parent, lang }: Linked, io: Io): Promise<number> {
  keepApart([file], [parent]);
  const [{ plan, text }, above] = [await readSource(file, io), await readPlan(parent, io)];
  const { patch, links } = linkPlan({ plan, file }, { plan: above.plan, file: parent });
  const linked = editJson(text, patch);
  if (file === '-') await write(io.stdout, linked);
  else if (patch.length > 0) writeWhole(file, linked);
  const told = words.linked[lang].replace('{count}', String(links.length)).replace('{file}', () => shown(file));
  await write(io.stderr, `${told}\n`);
  return 0;
}
