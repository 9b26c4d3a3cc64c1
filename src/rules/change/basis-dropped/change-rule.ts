import type { Citation } from '#generated/plan.types.js';
import { nameOfChange } from '#model/changed.js';
import { defineChangeRule } from '#rule/change-rule.js';

export default defineChangeRule({
  id: 'change/basis-dropped',
  on: 'change',
  of: [{ thing: 'citation', kind: 'removed' }],
  severity: 'warning',
  since: '0.1.0',
  summary: { vi: 'Bản mới giữ căn cứ của bản trước.', en: 'The new version rests on what the old one rested on.' },
  kept: { vi: 'Không căn cứ nào của bản trước bị bỏ.', en: 'No basis of the old version is gone.' },
  basis: [{ source: 'practice' }],
  reads: ['citations'],
  messages: {
    dropped: {
      vi: 'Căn cứ “{number}” của bản trước không còn trong bản mới.',
      en: 'The basis “{number}” of the old version is not in the new one.',
    },
  },
  judge(change, { older, fault }) {
    const dropped = new Set(change.left.map(({ id }) => id));
    const carried = older.all('citation').filter(({ item }) => carrying.has(item.relation));
    if (carried.some(({ item }) => dropped.has(item.id))) fault('dropped', { number: nameOfChange(change) });
  },
});

/** What is merely mentioned carries nothing. */
const carrying: ReadonlySet<Citation['relation']> = new Set(['basis', 'carries-out']);
