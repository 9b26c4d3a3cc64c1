import { foldWords } from '#base/text.js';
import { defineRule } from '#rule/rule.js';

const parts = ['opening', 'closing'] as const;

export default defineRule({
  id: 'form/title-restated',
  on: 'plan',
  severity: 'info',
  since: '0.1.0',
  summary: {
    vi: 'Phần mở đầu và đoạn kết gọi kế hoạch đúng như trích yếu.',
    en: 'Opening and closing call the plan as its abstract does.',
  },
  kept: {
    vi: 'Tên kế hoạch được nhắc lại đúng như trích yếu.',
    en: 'The plan is restated under its own name.',
  },
  basis: [{ source: 'logic' }],
  reads: ['title', 'opening', 'closing', 'issuer'],
  needs: ['title'],
  messages: {
    opening: {
      vi: 'Phần mở đầu gọi kế hoạch là “{text}”; trích yếu ghi “{expected}”.',
      en: 'The opening calls the plan “{text}”; the abstract says “{expected}”.',
    },
    closing: {
      vi: 'Đoạn kết gọi kế hoạch là “{text}”; trích yếu ghi “{expected}”.',
      en: 'The closing calls the plan “{text}”; the abstract says “{expected}”.',
    },
  },
  applies: ({ item }) => parts.some((part) => item[part]?.restates !== undefined),
  check({ item: plan }, { fault, unknown }) {
    const expected = plan.title;
    const own = ` cua ${foldWords(plan.issuer.name)} `;
    const name = keyOf(expected, own);
    if (name === '') return unknown('owned-elsewhere', { rule: 'form/title' });
    for (const part of parts) {
      const text = plan[part]?.restates;
      if (text === undefined || text === expected || keyOf(text, own) === name) continue;
      fault(part, { text, expected }, { at: `/${part}/restates`, related: ['/title'], expected });
    }
  },
});

/** The words of a name without "Kế hoạch" or "V/v" before it and without "của" its issuer in it. Capitals and dashes do not count. */
function keyOf(name: string, own: string): string {
  return ` ${foldWords(name)} `
    .replace(/^ (?:ke hoach|v v)(?= )/, '')
    .replace(own, ' ')
    .trim();
}
