import type { Plan } from '#generated/plan.types.js';
import { planOf } from './body.js';
import { province } from './provinces.js';

const sketch = province('law-rollout', 'An Lạc', '73', '2026-02-13');

/** A plan of the template `law-rollout` as it should be. */
export const goodPlan: Plan = planOf(sketch);

const { budget: _money, ...poor } = goodPlan;

/** The same with faults of the template's own demands: no money, no product, no date, nobody who takes up difficulties. */
export const faultyPlan: Plan = {
  ...poor,
  id: 'law-rollout-faulty',
  sections: goodPlan.sections.filter(({ id }) => id !== 's-budget').map(relabelled),
  tasks: (goodPlan.tasks ?? []).map((task) => {
    const { outputs: _outputs, when: _when, ...rest } = task;
    if (task.id === 'heritage') return { ...rest, when: task.when ?? [] };
    return task.id === 'nursery' ? { ...rest, outputs: task.outputs ?? [] } : task;
  }),
  routes: (goodPlan.routes ?? []).filter(({ kind }) => kind === 'report'),
};

/** The parts behind the one that is gone move up, so that their numbers are not at fault as well. */
function relabelled(section: Plan['sections'][number]): Plan['sections'][number] {
  if (section.id === 's-reporting') return { ...section, label: 'IV.' };
  return section.id === 's-implementation' ? { ...section, label: 'V.' } : section;
}
