import { coverageOf, isWorse } from '#model/coverage.js';
import { levelWords } from '#model/role.js';
import { subjectsInForce } from '#model/template.js';
import { topicsAbout } from '#model/topic.js';
import { wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'subject/under-assigned',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Mỗi chủ đề được giao ở mức mà mẫu yêu cầu.',
    en: 'Every subject is assigned as closely as the template asks.',
  },
  kept: {
    vi: 'Mọi chủ đề được giao ở mức mà mẫu yêu cầu.',
    en: 'Every subject is assigned as closely as the template asks.',
  },
  basis: [{ source: 'template' }],
  reads: ['topics', 'tasks', 'generalClauses', 'sections', 'phases'],
  needs: ['appendices'],
  messages: {
    short: {
      vi: 'Chủ đề “{name}” {actual}; mẫu yêu cầu tối thiểu: {expected}.',
      en: '“{name}” {actual}; the template asks at least that it {expected}.',
    },
  },
  applies: (_, { template }) =>
    subjectsInForce(template).some(({ satisfiedBy }) => satisfiedBy !== undefined) || 'template-silent',
  check(_, { index, template, fault, unknown }) {
    for (const { id, title, satisfiedBy } of subjectsInForce(template)) {
      const related = topicsAbout(index, id);
      if (satisfiedBy === undefined || related.length === 0) continue;
      const levels = related.map(({ item }) => coverageOf(index, item).level);
      const best = levels.reduce((one, other) => (isWorse(one, other) ? other : one));
      // A subject that nobody has is told with its topics.
      if (best === 'none') unknown('owned-elsewhere', { rule: 'topic/unassigned' });
      else if (isWorse(best, satisfiedBy)) {
        const values = {
          name: wordValue(title.vi, title.en),
          actual: levelWords[best],
          expected: levelWords[satisfiedBy],
        };
        fault('short', values, { at: '/topics', related, expected: levelWords[satisfiedBy], facts: [id] });
      }
    }
  },
});
