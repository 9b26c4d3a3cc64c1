import { datingOf } from '#model/dating.js';
import { dutyOf, subtasksOf } from '#model/duty.js';
import { namedValue } from '#model/place.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'task/incomplete',
  on: 'task',
  severity: 'warning',
  ranks: { when: 'info' },
  since: '0.1.0',
  summary: {
    vi: 'Mỗi nhiệm vụ có đủ những gì mẫu yêu cầu: thời hạn, sản phẩm.',
    en: 'Every task has what the template asks of it: a time, a product.',
  },
  kept: {
    vi: 'Nhiệm vụ nào cũng có đủ những gì mẫu yêu cầu.',
    en: 'Every task has what the template asks of it.',
  },
  basis: [{ source: 'template' }],
  reads: ['tasks', 'routes', 'topics', 'phases', 'windows', 'sections'],
  messages: {
    output: {
      vi: 'Nhiệm vụ “{task}” không nêu sản phẩm hoặc kết quả; mẫu yêu cầu mỗi nhiệm vụ có sản phẩm.',
      en: '“{task}” names no product; the template asks for one of every task.',
    },
    when: {
      vi: 'Nhiệm vụ “{task}” không có thời hạn riêng, chỉ có thời kỳ của cả kế hoạch; mẫu yêu cầu mỗi nhiệm vụ có thời hạn.',
      en: '“{task}” has no time but the horizon of the whole plan; the template asks for a time of every task.',
    },
  },
  // Who leads is asked of every task under every template, by task/without-lead.
  applies: (_, { template }) => {
    const asked = new Set(template.each.task);
    return asked.has('output') || asked.has('when') || 'template-silent';
  },
  check({ item }, { index, template, fault, unknown }) {
    // What a task with parts must have, its parts may have between them.
    if (subtasksOf(index, item).length > 0) return;
    const asked = new Set(template.each.task);
    if (asked.has('output') && dutyOf(index, item).outputs.length === 0) fault('output', { task: namedValue(item) });
    if (!asked.has('when')) return;
    const dating = datingOf(index, item);
    if (dating === 'horizon') fault('when', { task: namedValue(item) });
    if (dating === undefined) unknown('owned-elsewhere', { rule: 'task/without-date' });
  },
});
