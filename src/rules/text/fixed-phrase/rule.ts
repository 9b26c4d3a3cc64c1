import { groupBy } from '#base/group.js';
import { phraseSlipsIn } from '#model/phrases.js';
import { phraseSorts } from '#model/terms.js';
import { isClean } from '#model/text-screen.js';
import { worded } from '#model/texts.js';
import { excerptAround } from '#model/words.js';
import { mendWords } from '#rule/mend-words.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'text/fixed-phrase',
  on: 'text',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Cụm từ cố định, tên luật được viết đúng nguyên văn.',
    en: 'Fixed phrases and names of laws are worded as they are.',
  },
  kept: {
    vi: 'Không thấy cách viết sai đã biết của các cụm từ cố định trong mẫu.',
    en: 'No known slip of the fixed phrases of the template was found.',
  },
  basis: [
    { source: 'template', unsure: true },
    { source: 'decree30', place: 'Phụ lục II' },
  ],
  reads: worded,
  messages: {
    slip: {
      vi: 'Viết “{actual}” trong “{text}”; cách viết đúng là “{expected}”.',
      en: '“{actual}” in “{text}” is worded “{expected}”.',
    },
    mend: { vi: 'Sửa thành “{expected}”.', en: 'Write “{expected}”.' },
  },
  applies: (_text, { template }) => phraseSorts(template.phrases).fixed.length > 0 || 'template-silent',
  check(placed, { plan, template, fault, unknown }) {
    const { text, nth } = placed.item;
    if (text === undefined) return unknown('no-text');
    if (isClean(placed.item, template)) return;
    const slips = phraseSlipsIn(text, phraseSorts(template.phrases).fixed);
    for (const [phrase, same] of groupBy(slips, (slip) => slip.phrase)) {
      const [slip] = same;
      const { actual, from, to } = slip;
      const expected = phrase.right;
      const mends = mendWords({ message: 'mend', safe: false }, plan, placed, same, expected);
      const excerpt = excerptAround(text, from, to);
      fault('slip', { actual, expected, text: excerpt }, { facts: [phrase.id, nth], mends });
    }
  },
});
