import { blanksIn } from '#model/placeholder.js';
import { isClean } from '#model/text-screen.js';
import { worded } from '#model/texts.js';
import { excerptAround } from '#model/words.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'text/placeholder',
  on: 'text',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Kế hoạch đã ban hành không còn chỗ trống phải điền.',
    en: 'An issued plan has no blanks left to fill in.',
  },
  kept: {
    vi: 'Không còn chỗ trống phải điền trong văn bản.',
    en: 'No blank is left in the text.',
  },
  basis: [{ source: 'logic' }],
  // How grave a blank is says the profile, and the status says which profile, unless one is asked for.
  reads: [...worded, 'status'],
  messages: {
    blank: {
      vi: '“{actual}” trong “{text}” còn để trống; phải điền trước khi ban hành.',
      en: '“{actual}” in “{text}” is still blank; it has to be filled in before the plan is issued.',
    },
  },
  check({ item }, { template, fault, unknown }) {
    const { text, nth } = item;
    if (text === undefined) return unknown('no-text');
    if (isClean(item, template)) return;
    const [blank] = blanksIn(text);
    if (!blank) return;
    const { actual, from, to } = blank;
    fault('blank', { actual, text: excerptAround(text, from, to) }, { facts: [nth] });
  },
});
