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
    // Of bodies that the decree does not bind: whatever they end with, a sentence has an end.
    open: {
      vi: 'Câu cuối của nội dung kế hoạch không có dấu kết thúc.',
      en: 'The last sentence of the plan ends without any mark.',
    },
    mend: { vi: 'Kết thúc nội dung bằng “{expected}”.', en: 'End the body with “{expected}”.' },
  },
  applies: ({ item }) => markOf(item) === '' || boundByDecree(item),
  check({ item: plan }, { fault, unknown }) {
    const actual = markOf(plan);
    if (actual === undefined) return unknown('not-stated', { part });
    if (actual.replace(/\s/g, '') === expected) return;
    if (boundByDecree(plan) !== true) return fault('open', {}, { at: '/closing' });
    const text = plan.closing?.text?.trimEnd();
    const mends = [{ message: 'mend', values: { expected }, safe: true, ...closeBy(plan, text) }] as const;
    if (actual === '') fault('none', { expected }, { at: '/closing', expected, mends });
    else fault('other', { actual, expected }, { at: '/closing', expected, mends });
  },
});

const part = wordValue('dấu kết thúc nội dung', 'mark that ends the body');

/** The mark that ends the body, as it was noted or as its last sentence has it. */
function markOf({ closing: { mark, text } = {} }: Plan): string | undefined {
  return mark ?? (text === undefined ? undefined : endOf(text));
}

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
