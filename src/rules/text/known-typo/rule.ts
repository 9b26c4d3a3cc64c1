import { groupBy } from '#base/group.js';
import { slipsIn } from '#model/slips.js';
import { isClean } from '#model/text-screen.js';
import { worded } from '#model/texts.js';
import { excerptAround } from '#model/words.js';
import { mendWords } from '#rule/mend-words.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'text/known-typo',
  on: 'text',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Văn bản không có lỗi gõ, lỗi chính tả rõ ràng.',
    en: 'The text has no evident typing or spelling slips.',
  },
  kept: {
    vi: 'Không thấy lỗi gõ, lỗi chính tả rõ ràng trong văn bản.',
    en: 'No evident typing or spelling slip was found.',
  },
  basis: [{ source: 'orthography' }],
  reads: worded,
  messages: {
    known: {
      vi: 'Viết “{actual}” trong “{text}”; đúng ra là “{expected}”.',
      en: '“{actual}” in “{text}” should read “{expected}”.',
    },
    glued: {
      vi: '“{actual}” trong “{text}” là hai tiếng viết liền; cần viết “{expected}”.',
      en: '“{actual}” in “{text}” is two syllables without a space; “{expected}” is expected.',
    },
    misspelt: {
      vi: '“{actual}” trong “{text}” không phải là một tiếng Việt; có lẽ là “{expected}”.',
      en: '“{actual}” in “{text}” is no Vietnamese syllable; “{expected}” may be meant.',
    },
    impossible: {
      vi: '“{actual}” trong “{text}” không phải là một tiếng trong tiếng Việt.',
      en: '“{actual}” in “{text}” is no Vietnamese syllable.',
    },
    mend: { vi: 'Sửa thành “{expected}”.', en: 'Write “{expected}”.' },
  },
  check(placed, { plan, template, fault, unknown }) {
    const { text, nth } = placed.item;
    if (text === undefined) return unknown('no-text');
    if (isClean(placed.item, template)) return;
    for (const same of groupBy(slipsIn(text), ({ actual }) => actual).values()) {
      const [slip] = same;
      const { kind, actual, expected, isSure } = slip;
      const excerpt = excerptAround(text, slip.from, slip.to);
      const facts = [actual, nth];
      if (expected === undefined) fault('impossible', { actual, text: excerpt }, { facts });
      else {
        const mends = mendWords({ message: 'mend', safe: isSure }, plan, placed, same, expected);
        const key = kind === 'impossible' ? 'misspelt' : kind;
        fault(key, { actual, expected, text: excerpt }, { facts, mends });
      }
    }
  },
});
