import { residueIn } from '#model/residue.js';
import { worded } from '#model/texts.js';
import { excerptAround } from '#model/words.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'text/residue',
  on: 'text',
  severity: 'warning',
  ranks: { event: 'info' },
  since: '0.1.0',
  summary: {
    vi: 'Không còn sót chữ của kế hoạch khác: năm cũ, địa phương khác, sự kiện khác.',
    en: 'Nothing is left over from another plan: no stale year, other province or other event.',
  },
  kept: {
    vi: 'Không thấy chữ còn sót của kế hoạch khác.',
    en: 'Nothing was found that is left over from another plan.',
  },
  basis: [{ source: 'logic' }],
  reads: [...worded, 'issuer', 'issued', 'citations'],
  messages: {
    years: {
      vi: '“{actual}” trong “{text}” đã qua vào thời điểm của kế hoạch; có lẽ còn sót từ văn bản cũ.',
      en: '“{actual}” in “{text}” is over by the time of the plan; it seems to be left over from another document.',
    },
    school: {
      vi: '“{actual}” trong “{text}” không phải là một năm học.',
      en: '“{actual}” in “{text}” is no school year.',
    },
    province: {
      vi: '“{actual}” trong “{text}” là nơi khác, trong khi đây là kế hoạch của {expected}.',
      en: '“{actual}” in “{text}” is another place, while this is a plan of {expected}.',
    },
    event: {
      vi: '“{actual}” trong “{text}” thuộc sự kiện khác, trong khi tên kế hoạch nói về {expected}.',
      en: '“{actual}” in “{text}” belongs to another event, while the title speaks of “{expected}”.',
    },
  },
  check({ item }, { index, template, fault, unknown }) {
    const { text, nth } = item;
    if (text === undefined) return unknown('no-text');
    for (const residue of residueIn(item, index, template)) {
      const { kind, actual, from, to } = residue;
      const excerpt = excerptAround(text, from, to);
      const where = { facts: [kind, nth] };
      if (residue.kind === 'province' || residue.kind === 'event')
        fault(residue.kind, { actual, expected: residue.expected, text: excerpt }, where);
      else fault(kind === 'years' ? 'years' : 'school', { actual, text: excerpt }, where);
    }
  },
});
