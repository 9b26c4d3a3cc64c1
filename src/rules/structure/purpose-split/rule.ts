import { aims, aimsHeadedBelow, aimsStatedIn, type Aim } from '#model/aims.js';
import { hasRole } from '#model/outline.js';
import { namedValue } from '#model/place.js';
import { wordValue } from '#model/value.js';
import type { WordValue } from '#generated/report.types.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'structure/purpose-split',
  on: 'section',
  severity: 'info',
  since: '0.1.0',
  summary: {
    vi: 'Phần “Mục đích, yêu cầu” có cả mục đích lẫn yêu cầu, tách riêng từng loại.',
    en: 'A part titled “purposes and requirements” has both, and keeps them apart.',
  },
  kept: {
    vi: 'Mục đích và yêu cầu đều có và được tách riêng.',
    en: 'Purposes and requirements are both there, and apart.',
  },
  basis: [{ source: 'logic' }, { source: 'practice' }],
  reads: ['sections', 'statements'],
  messages: {
    lacking: {
      vi: 'Phần “{section}” không nêu {expected} nào.',
      en: 'The part “{section}” states no {expected}.',
    },
    unsplit: {
      vi: 'Phần “{section}” không tách mục đích và yêu cầu thành hai mục.',
      en: 'The part “{section}” does not keep purposes and requirements apart.',
    },
  },
  applies: ({ item }) => aims.every((aim) => hasRole(item, aim)),
  check({ item }, { index, fault, unknown }) {
    const stated = aimsStatedIn(index, item.id);
    const section = namedValue(item);
    if (stated.size === 0)
      return unknown('not-stated', { part: wordValue('mục đích, yêu cầu', 'purposes, requirements') });
    const missing = aims.find((aim) => !stated.has(aim));
    if (missing) fault('lacking', { section, expected: words[missing] }, { facts: [missing] });
    else if (aimsHeadedBelow(index, item.id).size < aims.length) fault('unsplit', { section });
  },
});

const words: Readonly<Record<Aim, WordValue>> = {
  purpose: wordValue('mục đích', 'purpose'),
  requirement: wordValue('yêu cầu', 'requirement'),
};
