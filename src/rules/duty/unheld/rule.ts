import { isRequired } from '#model/template.js';
import { wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

/** The rules that speak of a line which nobody writes on, under any template. */
const owners = { report: 'report/missing', difficulty: 'difficulty/missing' } as const;

export default defineRule({
  id: 'duty/unheld',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Mỗi vai trò mà mẫu yêu cầu đều có đơn vị đảm nhận.',
    en: 'Somebody holds every duty that the template requires.',
  },
  kept: {
    vi: 'Mỗi vai trò mà mẫu yêu cầu đều có đơn vị đảm nhận.',
    en: 'Somebody holds every duty that the template requires.',
  },
  basis: [{ source: 'template' }],
  reads: ['tasks', 'generalClauses', 'routes'],
  needs: ['appendices'],
  messages: {
    unheld: {
      vi: 'Không đơn vị nào được giao vai trò mà mẫu yêu cầu: {name}.',
      en: 'Nobody is given the duty that the template requires: {name}.',
    },
  },
  applies: (_, { template }) => template.duties.some(isRequired) || 'template-silent',
  check(_, { index, template, fault, unknown }) {
    const items = [...index.all('task'), ...index.all('clause')];
    const roles = new Set<string | undefined>(items.flatMap(({ item }) => item.parties.map(({ role }) => role)));
    const sent = index.all('route').filter(({ item }) => item.from.length > 0);
    const routes = new Set<string | undefined>(sent.map(({ item }) => item.kind));
    for (const { id, title, party, route } of template.duties.filter(isRequired)) {
      if (roles.has(party) || routes.has(route)) continue;
      const owner = route === undefined ? (party === 'report' ? owners.report : undefined) : owners[route];
      if (owner === undefined) fault('unheld', { name: wordValue(title.vi, title.en) }, { facts: [id] });
      else unknown('owned-elsewhere', { rule: owner });
    }
  },
});
