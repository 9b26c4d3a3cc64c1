import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that a zip archive can name: there is no clock here. Without a zone, as archives have it. */
const noDay = '1980-01-01T00:00:00';

/** An Office package without the day on which it was made, so that equal contents are equal bytes. */
export function settle(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (name !== 'docProps/core.xml') return [name, content] as const;
    const told = strFromU8(content).replaceAll(/>\d{4}-\d\d-\d\dT[\d:.]+Z</g, '>1980-01-01T00:00:00Z<');
    return [name, strToU8(told)] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: noDay });
}
