import type { Citation } from '#generated/plan.types.js';
import { defineRule } from '#rule/rule.js';

/** How a cited document can carry a plan: "Căn cứ …", "Thực hiện …", "Theo đề nghị của … tại Tờ trình …". */
const carrying: ReadonlySet<Citation['relation']> = new Set(['basis', 'carries-out', 'proposal']);

export default defineRule({
  id: 'basis/missing',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Phần mở đầu nêu văn bản làm căn cứ ban hành kế hoạch.',
    en: 'The opening names the document on which the plan rests.',
  },
  kept: {
    vi: 'Phần mở đầu đã nêu căn cứ ban hành.',
    en: 'The opening names a basis.',
  },
  basis: [{ source: 'decree30', place: 'Phụ lục I mục II.6.a' }, { source: 'practice' }],
  reads: ['citations'],
  needs: ['opening'],
  messages: {
    none: {
      vi: 'Phần mở đầu không nêu văn bản nào làm căn cứ; cần nêu ít nhất một văn bản là căn cứ hoặc được thực hiện.',
      en: 'The opening names no document as a basis; at least one that the plan rests on or carries out is expected.',
    },
  },
  check(_plan, { index, fault }) {
    const citations = index.all('citation').filter(({ item }) => item.where === 'opening');
    if (!citations.some(({ item }) => carrying.has(item.relation))) fault('none', {});
  },
});
