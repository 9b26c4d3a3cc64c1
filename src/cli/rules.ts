import { ruleCatalogue } from '#index.js';
import { write, type Io } from './io.js';
import type { Listing } from './shared.js';

const ranks = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  en: { error: 'error', warning: 'warning', info: 'info' },
} as const;

/** Lists every rule with its rank and its norm. */
export async function listRules({ lang, format }: Listing, io: Io): Promise<number> {
  const rules = ruleCatalogue();
  const text =
    format === 'json'
      ? `${JSON.stringify(rules, null, 2)}\n`
      : rules
          .map(({ id, severity, summary }) => `${id.padEnd(32)} ${ranks[lang][severity].padEnd(9)} ${summary[lang]}\n`)
          .join('');
  await write(io.stdout, text);
  return 0;
}
