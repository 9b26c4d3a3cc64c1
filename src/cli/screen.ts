import type { Io } from './io.js';

/** A text of a plan as a terminal may show it: signs that would steer it become visible. A file gets every byte. */
export function harmless(text: string, { stdout }: Pick<Io, 'stdout'>): string {
  if (stdout.isTTY !== true) return text;
  return text.replace(/[^\P{C}\n\t]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`);
}
