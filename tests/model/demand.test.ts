import { expect, test } from 'vitest';
import type { Plan } from '#generated/plan.types.js';
import type { Section } from '#generated/template.types.js';
import { isHeld } from '#model/demand.js';
import { indexPlan } from '#model/index-plan.js';
import { examples } from '../plans.js';

type Holds = NonNullable<Section['anyOf'][number]['holds']>;

const { statements = [], routes = [] } = examples.faultless();

/** By what a template may take for a section: the plan without it. */
const without: Readonly<Record<Holds, Partial<Plan>>> = {
  'report-route': { routes: routes.filter(({ kind }) => kind !== 'report') },
  'difficulty-route': { routes: routes.filter(({ kind }) => kind !== 'difficulty') },
  budget: { budget: [] },
  window: { windows: [] },
  phase: { phases: [] },
  purpose: { statements: statements.filter(({ kind }) => kind !== 'purpose') },
  requirement: { statements: statements.filter(({ kind }) => kind !== 'requirement') },
  goal: { goals: [] },
  task: { tasks: [] },
  'general-clause': { generalClauses: [] },
};

test.each(Object.entries(without) as [Holds, Partial<Plan>][])(
  'a plan that says it without a heading holds the section: %s',
  (holds, lacking) => {
    const section: Section = {
      id: 'wanted',
      title: { vi: 'Phần cần có', en: 'A section that is wanted' },
      anyOf: [{ headings: ['Không có trong kế hoạch'] }, { holds }],
    };
    expect(isHeld(indexPlan(examples.faultless()), section)).toBe(true);
    expect(isHeld(indexPlan({ ...examples.faultless(), ...lacking }), section)).toBe(false);
  },
);
