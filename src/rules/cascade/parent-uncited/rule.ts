import { ownNumber } from '#model/cited.js';
import { nearestPlan } from '#model/parent.js';
import { citationsOfParent } from '#model/parent-citing.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'cascade/parent-uncited',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Kế hoạch viện dẫn kế hoạch cấp trên mà nó thực hiện.',
    en: 'The plan cites the parent that it carries out.',
  },
  kept: {
    vi: 'Kế hoạch viện dẫn kế hoạch cấp trên.',
    en: 'The plan cites its parent.',
  },
  basis: [{ source: 'practice' }],
  reads: ['citations'],
  needs: ['parent', 'opening'],
  messages: {
    uncited: {
      vi: 'Kế hoạch không viện dẫn {name}, là văn bản mà kế hoạch này thực hiện.',
      en: 'The plan does not cite {name}, which it carries out.',
    },
  },
  applies: (_, { parents }) =>
    nearestPlan(parents).some((parent) => ownNumber(parent.index.plan) !== undefined) || 'parent-silent',
  check(_, { index, parents, fault }) {
    for (const parent of nearestPlan(parents))
      if (citationsOfParent(index, parent.index).length === 0)
        fault('uncited', { name: parent.name }, { facts: [parent.id] });
  },
});
