import { spellDay } from '#base/spelling.js';
import type { Appendix } from '#generated/plan.types.js';
import { ordinalIn } from '#model/mention.js';
import { appendicesOf, isNumbered, isPointedTo } from '#model/appendix.js';
import { boundByDecree } from '#model/issuer.js';
import { numberOf } from '#model/number-line.js';
import { putAt } from '#model/patch.js';
import type { Placed } from '#model/placed.js';
import type { PlanIndex } from '#model/plan-index.js';
import { itemValue, wordValue } from '#model/value.js';
import { defineRule, type Mend } from '#rule/rule.js';

export default defineRule({
  id: 'form/appendix',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Phụ lục được chỉ dẫn trong kế hoạch, có dòng “Kèm theo …”; từ hai phụ lục trở lên đánh số La Mã.',
    en: 'The plan points to its appendices, each says what it belongs to, and two or more are numbered I, II.',
  },
  kept: {
    vi: 'Các phụ lục được chỉ dẫn, đánh số và ghi dòng kèm theo đúng quy định.',
    en: 'The appendices are pointed to, numbered and tied to the plan.',
  },
  basis: [{ source: 'decree30', place: 'Phụ lục I mục III.1' }],
  reads: [
    'appendices', 'references', 'opening', 'closing', 'sections', 'topics', 'statements', 'goals', 'tasks', 'generalClauses',
    'routes', 'budget', 'issuer',
  ], // prettier-ignore
  needs: ['appendices'],
  messages: {
    unpointed: {
      vi: 'Không chỗ nào trong kế hoạch chỉ dẫn đến “{name}”.',
      en: 'Nothing in the plan points to “{name}”.',
    },
    numbering: {
      vi: 'Phụ lục ghi “{text}”; kế hoạch có {count} phụ lục thì đánh số La Mã: “{expected}”.',
      en: 'The appendix reads “{text}”; with {count} appendices they bear Roman numbers: “{expected}”.',
    },
    link: {
      vi: '“{name}” không có dòng “(Kèm theo Kế hoạch số … ngày … của …)”.',
      en: '“{name}” lacks the line “(Kèm theo Kế hoạch số … ngày … của …)” that ties it to the plan.',
    },
    mend: { vi: 'Ghi lại là “{expected}”.', en: 'Write “{expected}”.' },
  },
  applies: ({ item }, { index }) => {
    const bound = boundByDecree(item);
    return bound === true ? appendicesOf(index).length > 0 : bound;
  },
  check({ item: plan }, { index, fault, unknown }) {
    const appendices = appendicesOf(index);
    const count = appendices.length;
    const judgeNumber = (at: Placed<Appendix>, n: number) => {
      const { item, pointer } = at;
      const { label: text } = item;
      if (text === undefined) return unknown('not-stated', { part: labels });
      if (isNumbered(index, item)) return;
      const expected = `Phụ lục ${ordinalIn('roman', n + 1)}`;
      const patch = putAt(plan, `${pointer}/label`, expected);
      const mends = [{ message: 'mend', values: { expected }, safe: false, ...patch }] as const;
      const where = { at, expected, facts: [], ...(text !== expected && { mends }) };
      fault('numbering', { text, count, expected }, where);
    };
    appendices.forEach((at, n) => {
      const { item, pointer } = at;
      const name = itemValue(item);
      if (!isPointedTo(index, item)) {
        if (plan.references) fault('unpointed', { name }, { at });
        else unknown('not-stated', { part: references });
      }
      if (count > 1) judgeNumber(at, n);
      if (item.attachedTo === undefined) fault('link', { name }, { at, mends: mendLink(index, pointer) });
    });
  },
});

const references = wordValue('các chỗ dẫn chiếu', 'its pointers');
const labels = wordValue('số thứ tự của phụ lục', 'the number of an appendix');

/** The line that ties an appendix to its plan, once number and date are given. */
function mendLink(index: PlanIndex, pointer: string): Mend<'mend'>[] {
  const { serial, symbol } = numberOf(index);
  const { plan, issuedOn } = index;
  if (serial === undefined || symbol === undefined || issuedOn === undefined) return [];
  const expected = `(Kèm theo Kế hoạch số ${serial}/${symbol} ${spellDay(issuedOn)} của ${plan.issuer.name})`;
  return [{ message: 'mend', values: { expected }, safe: false, ...putAt(plan, `${pointer}/attachedTo`, expected) }];
}
