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
    const id = change.left[0]?.id;
    const cited = older.all('citation').find(({ item }) => item.id === id)?.item;
    // What is merely mentioned carries nothing.
    if (cited?.relation === 'basis' || cited?.relation === 'carries-out')
      fault('dropped', { number: nameOfChange(change) });
  },
});
