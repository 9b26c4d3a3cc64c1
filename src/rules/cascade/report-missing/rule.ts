import { reportsTo, reportsWanted } from '#model/given.js';
import { nearestPlan } from '#model/parent.js';
import { unitsValue } from '#model/route.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'cascade/report-missing',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Kế hoạch có dòng báo cáo mà kế hoạch cấp trên yêu cầu.',
    en: 'The plan has the line of report that the parent asks for.',
  },
  kept: {
    vi: 'Kế hoạch có dòng báo cáo lên nơi mà cấp trên yêu cầu.',
    en: 'The plan reports to whom the parent asks it to.',
  },
  basis: [{ source: 'practice' }],
  reads: ['routes', 'units', 'issuer'],
  needs: ['parent'],
  after: ['report/missing'],
  messages: {
    missing: {
      vi: '{name} yêu cầu báo cáo {unit}; kế hoạch không có dòng báo cáo nào tới đó.',
      en: '{name} asks for a report to {unit}, and no line of report of the plan leads there.',
    },
  },
  applies: (_, { index, parents }) =>
    nearestPlan(parents).some((parent) => reportsWanted(parent.index, index).length > 0) || 'parent-silent',
  check(_, { index, parents, fault }) {
    for (const parent of nearestPlan(parents)) {
      const wanted = reportsWanted(parent.index, index);
      if (reportsTo(parent.index, index, wanted).length > 0) continue;
      const unit = unitsValue(parent.index, [...new Set(wanted.flatMap(({ item }) => item.to))]);
      fault('missing', { name: parent.name, unit }, { facts: [parent.id] });
    }
  },
});
