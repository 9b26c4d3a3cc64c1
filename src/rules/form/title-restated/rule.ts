import { foldWords } from '#base/text.js';
import type { Plan } from '#generated/plan.types.js';
import { joinPatches, putAt } from '#model/patch.js';
import { defineRule, type Mend } from '#rule/rule.js';

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
    mend: { vi: 'Ghi lại là “{expected}”.', en: 'Write “{expected}”.' },
  },
  applies: ({ item }) => parts.some((part) => item[part]?.restates !== undefined),
  check({ item: plan }, { fault, unknown }) {
    const expected = plan.title;
    const own = ` cua ${foldWords(plan.issuer.name)} `;
    const name = keyOf(expected, own);
    if (name === '') return unknown('owned-elsewhere', { rule: 'form/title' });
    for (const part of parts) {
      const text = plan[part]?.restates;
      if (text === undefined || keyOf(text, own) === name) continue;
      const mends = [mendOf(plan, part, text)];
      fault(part, { text, expected }, { at: `/${part}/restates`, related: ['/title'], expected, mends });
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

/** The name of the plan as its abstract has it, within the sentence as well where the sentence is there. */
function mendOf(plan: Plan, part: (typeof parts)[number], text: string): Mend<'mend'> {
  const isSmall = text.charAt(0) !== text.charAt(0).toUpperCase();
  const expected = isSmall ? plan.title.charAt(0).toLowerCase() + plan.title.slice(1) : plan.title;
  const { text: sentence } = plan[part] ?? {};
  const patches = [
    putAt(plan, `/${part}/restates`, expected),
    ...(sentence?.includes(text)
      ? [
          putAt(
            plan,
            `/${part}/text`,
            sentence.replace(text, () => expected),
          ),
        ]
      : []),
  ];
  return { message: 'mend', values: { expected }, safe: false, ...joinPatches(patches) };
}
