import { carriedTasks, carriedTopics } from '#compare/carrying.js';
import { nearestPlan } from '#model/parent.js';
import { itemValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'cascade/topic-lost',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Kế hoạch giữ đủ các nội dung của kế hoạch cấp trên mà nó kế thừa.',
    en: 'A plan that inherits topics of its parent inherits all of them.',
  },
  kept: {
    vi: 'Các nội dung của cấp trên đều có trong kế hoạch.',
    en: 'The topics of the parent are all in the plan.',
  },
  basis: [{ source: 'practice' }],
  reads: ['topics', 'tasks', 'issuer'],
  needs: ['parent'],
  messages: {
    lost: {
      vi: '{name} có nội dung “{topic}”; kế hoạch giữ các nội dung khác nhưng không có nội dung này.',
      en: '{name} has the topic “{topic}”; the plan takes others over, and not this one.',
    },
  },
  // Who takes over none of the topics has chosen to point at the parent instead.
  applies: (_, { index, parents }) =>
    nearestPlan(parents).some((parent) => carriedTopics(index, parent.index).length > 0) || 'parent-silent',
  check(_, { index, parents, fault }) {
    for (const parent of nearestPlan(parents)) {
      const carried = [...carriedTopics(index, parent.index), ...carriedTasks(index, parent.index)];
      const kept = new Set(carried.map(({ clause }) => clause.pointer));
      for (const topic of parent.index.all('topic'))
        if (!kept.has(topic.pointer))
          fault('lost', { name: parent.name, topic: itemValue(topic.item) }, { facts: [parent.id, topic.item.id] });
    }
  },
});
