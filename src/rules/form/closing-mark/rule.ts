import { withoutEnd } from '#base/text.js';
import type { Plan } from '#generated/plan.types.js';
import { boundByDecree } from '#model/issuer.js';
import { joinPatches, putAt, type Patch } from '#model/patch.js';
import { wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

const expected = './.';

export default defineRule({
  id: 'form/closing-mark',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Nội dung kế hoạch kết thúc bằng dấu “./.”.',
    en: 'The body of the plan ends with “./.”.',
  },
  kept: {
    vi: 'Nội dung kết thúc bằng dấu “./.”.',
    en: 'The body ends with “./.”.',
  },
  basis: [{ source: 'decree30', place: 'Phụ lục III, Mẫu 1.4' }],
  reads: ['closing', 'issuer'],
  needs: ['closing'],
  messages: {
    none: {
      vi: 'Nội dung kế hoạch kết thúc mà không có dấu “{expected}”.',
      en: 'The body of the plan ends without “{expected}”.',
    },
    other: {
      vi: 'Nội dung kế hoạch kết thúc bằng “{actual}”; theo mẫu là “{expected}”.',
      en: 'The body of the plan ends with “{actual}”; the form has “{expected}”.',
    },
    mend: { vi: 'Kết thúc nội dung bằng “{expected}”.', en: 'End the body with “{expected}”.' },
  },
  applies: ({ item }) => boundByDecree(item),
  check({ item: plan }, { fault, unknown }) {
    const { mark, text } = plan.closing ?? {};
    const actual = mark ?? (text === undefined ? undefined : endOf(text));
    if (actual === undefined) return unknown('not-stated', { part });
    if (actual.replace(/\s/g, '') === expected) return;
    const mends = [{ message: 'mend', values: { expected }, safe: true, ...closeBy(plan, text?.trimEnd()) }] as const;
    if (actual === '') fault('none', { expected }, { at: '/closing', expected, mends });
    else fault('other', { actual, expected }, { at: '/closing', expected, mends });
  },
});

const part = wordValue('dấu kết thúc nội dung', 'mark that ends the body');

/** The marks at the end of a text: "./." or "." or none. */
function endOf(text: string): string {
  const end = text.trimEnd();
  return end.slice(withoutEnd(end, (sign) => './;:,…!?'.includes(sign)).length);
}

function closeBy(plan: Plan, text: string | undefined): Patch {
  const mark = putAt(plan, '/closing/mark', expected);
  if (text === undefined || text.endsWith(expected)) return mark;
  const body = text.slice(0, text.length - endOf(text).length);
  return joinPatches([mark, putAt(plan, '/closing/text', body + expected)]);
}
