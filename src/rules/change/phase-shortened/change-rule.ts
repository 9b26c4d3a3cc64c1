import { findGaps } from '#base/cover.js';
import { daysValue, listValue, spanValue } from '#model/value.js';
import { nameOfChange, spanOfChange } from '#model/changed.js';
import { defineChangeRule } from '#rule/change-rule.js';

export default defineChangeRule({
  id: 'change/phase-shortened',
  on: 'change',
  of: [
    { thing: 'phase', kind: 'changed', aspect: 'when' },
    { thing: 'window', kind: 'changed', aspect: 'when' },
    { thing: 'phase', kind: 'removed' },
  ],
  severity: 'warning',
  since: '0.1.0',
  summary: { vi: 'Bản mới không bớt ngày của giai đoạn nào.', en: 'The new version takes no day from any phase.' },
  kept: { vi: 'Không giai đoạn nào bị rút ngắn hay bỏ đi.', en: 'No phase is shorter or gone.' },
  basis: [{ source: 'practice' }],
  reads: ['phases', 'windows', 'occasions', 'issued'],
  messages: {
    shortened: {
      vi: '“{phase}” không còn ngày {days} mà bản trước có ({other}).',
      en: '“{phase}” has lost {days} of what it had ({other}).',
    },
    dropped: {
      vi: 'Giai đoạn “{phase}” của bản trước không còn trong bản mới.',
      en: 'The phase “{phase}” of the old version is not in the new one.',
    },
  },
  judge(change, { older, newer, fault }) {
    const phase = nameOfChange(change);
    if (change.kind === 'removed') return fault('dropped', { phase });
    const [had, has] = [spanOfChange(older, change.left), spanOfChange(newer, change.right)];
    if (!had || !has) return;
    const lost = findGaps(had, [has]);
    if (lost.length > 0) fault('shortened', { phase, days: listValue(lost.map(daysValue)), other: spanValue(had) });
  },
});
