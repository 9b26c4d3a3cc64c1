import { carriedTasks } from '#compare/carrying.js';
import { dutiesFor } from '#model/given.js';
import { plansAbove } from '#model/parent.js';
import { itemValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'cascade/duty-dropped',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Mọi nhiệm vụ mà kế hoạch cấp trên giao cho cơ quan đều được nhận.',
    en: 'Every duty that the parent gives the body is taken up.',
  },
  kept: {
    vi: 'Các nhiệm vụ cấp trên giao đều có trong kế hoạch.',
    en: 'The duties that the parent gives are all taken up.',
  },
  basis: [{ source: 'practice' }],
  reads: ['tasks', 'units', 'issuer'],
  needs: ['parent'],
  messages: {
    dropped: {
      vi: '{name} giao “{task}”; kế hoạch không có nhiệm vụ nào thực hiện việc này.',
      en: '{name} gives “{task}”, and no task of the plan takes it up.',
    },
  },
  applies: (_, { index, parents }) =>
    plansAbove(parents).some((parent) => dutiesFor(parent.index)(index).length > 0) || 'parent-silent',
  check(_, { index, parents, fault }) {
    for (const parent of plansAbove(parents)) {
      const taken = new Set(carriedTasks(index, parent.index).map(({ clause }) => clause.item.id));
      for (const { item } of dutiesFor(parent.index)(index))
        if (!taken.has(item.id))
          fault('dropped', { name: parent.name, task: itemValue(item) }, { facts: [parent.id, item.id] });
    }
  },
});
