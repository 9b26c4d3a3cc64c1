import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that a zip archive can name: there is no clock here. Without a zone, as archives have it. */
const noDay = '1980-01-01T00:00:00';

/** A Word file with its text finished, and without the day on which it was made, so that equal contents are equal bytes. */
export function settle(bytes: Uint8Array, finish: (document: string) => string): Uint8Array {
  const changes: Readonly<Record<string, ((text: string) => string) | undefined>> = {
    'word/document.xml': finish,
    'docProps/core.xml': (text) => text.replaceAll(/>\d{4}-\d\d-\d\dT[\d:.]+Z</g, '>1980-01-01T00:00:00Z<'),
  };
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const change = changes[name];
    return [name, change ? strToU8(change(strFromU8(content))) : content] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: noDay });
}
