import { excerptOf } from '#base/escape.js';
import { failInput } from '#base/failure.js';
import { oncePer } from '#base/once.js';
import type { Plan } from '#generated/plan.types.js';
import { indexPlan } from '#model/index-plan.js';
import { parentOfPlan, parentOfTemplate, type Parent } from '#model/parent.js';
import { readShape } from '#read/shape.js';
import type { CheckOptions, ParentInput } from './options.js';
import { templateFor } from './template-for.js';

/**
 * The parents of a plan, the nearest first. A template is resolved for the year of the plan.
 * @throws InputFailure for a parent that is not shaped like a plan: what is broken in it could not be told from what it does not say.
 */
export function parentsFor(plan: Plan, { parents = [], ...options }: CheckOptions): readonly Parent[] {
  return parents.map((input) => {
    if ('plan' in input) return readParent(input);
    return parentOfTemplate(templateFor(plan, { ...options, template: input.template }));
  });
}

/** A parent is read once for all the plans of a set, as long as the caller hands in the same input. */
const readParent = oncePer(({ plan: value, file }: Extract<ParentInput, { readonly plan: unknown }>): Parent => {
  const { plan, faults } = readShape(value);
  const [first] = faults;
  if (!first) return parentOfPlan(indexPlan(plan));
  const where = excerptOf(`${file ?? ''}${first.pointer}`);
  return failInput('option/invalid', {
    option: 'parent',
    expected: {
      vi: `kế hoạch đúng lược đồ; lỗi đầu tiên ở ${where} (chạy check với tệp ấy để biết cần sửa gì)`,
      en: `a plan that fits the schema; the first fault is at ${where} (run check on that file to see what to mend)`,
    },
  });
});
