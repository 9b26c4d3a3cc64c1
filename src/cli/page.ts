import { join } from 'node:path';
import { keepApart, deliver } from './options.js';
import { readBytes } from './files.js';
import type { Io } from './io.js';

/** The page as the package has it; `npm run page` makes it where the program runs from its sources. */
const page = join(import.meta.dirname, '../../dist/page.html');

/** Hands out the page that checks documents in a browser, where nothing is installed. */
export async function handOutPage({ output }: { readonly output?: string }, io: Io): Promise<number> {
  keepApart([output], [page]);
  await deliver(Buffer.from(readBytes(page)).toString('utf8'), output, io);
  return 0;
}
