import { datingOf } from '#model/dating.js';
import { namedValue } from '#model/place.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'task/without-date',
  on: 'task',
  severity: 'info',
  since: '0.1.0',
  summary: {
    vi: 'Mỗi nhiệm vụ có thời gian thực hiện, của riêng nó hoặc của kế hoạch.',
    en: 'Every task has its time, of its own or from the plan.',
  },
  kept: {
    vi: 'Nhiệm vụ nào cũng có thời gian thực hiện.',
    en: 'Every task has its time.',
  },
  basis: [{ source: 'practice' }],
  reads: ['tasks', 'routes', 'topics', 'phases', 'windows', 'sections'],
  messages: {
    undated: {
      vi: 'Nhiệm vụ “{task}” không có thời gian, và kế hoạch cũng không nêu thời gian chung.',
      en: '“{task}” has no time, and the plan names no overall time either.',
    },
  },
  check({ item: task }, { index, fault }) {
    if (datingOf(index, task) === undefined) fault('undated', { task: namedValue(task) });
  },
});
