import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputFailure, checkPlan, deriveTemplate, readTemplate, resolveTemplate, ruleCatalogue } from '#index.js';
import type { Plan } from '#generated/plan.types.js';
import { indexPlan } from '#model/index-plan.js';
import { yearOfDraft } from '#template/derive.js';
import { arbitrariesWith } from '#testing/arbitraries.js';
import { examples, spoiledPlans } from '../plans.js';

/** The rules that hold a plan against what its template demands. */
const demands = new Set([
  'duty/unheld', 'list/too-few', 'phase/missing', 'phase/off-template', 'recipient/missing', 'structure/sections',
  'subject/missing', 'subject/under-assigned', 'task/incomplete', 'topic/incomplete', 'window/off-template',
]); // prettier-ignore
const knownRules = new Set(ruleCatalogue().map(({ id }) => id));

/** What a plan lacks of its template, a line each. */
function lacks(plan: Plan, template: Parameters<typeof resolveTemplate>[0], year: number): string[] {
  const [run] = checkPlan(plan, { template, year }).runs;
  return (run?.findings ?? [])
    .filter(({ rule }) => demands.has(rule))
    .map(({ rule, message, place, fingerprint }) => `${rule} ${message} ${place.pointer} ${fingerprint}`);
}

/** The year in which a plan holds its campaign. */
const yearIn = (plan: Plan) => yearOfDraft(indexPlan(plan)) ?? 2024;

describe('a template derived from a plan', () => {
  test('is a template, and asks of the plan nothing that the template below does not', () => {
    const plans = arbitrariesWith(fc).plans({ template: 'human-rights-day' });
    fc.assert(
      fc.property(fc.oneof(plans, spoiledPlans), (plan) => {
        const derived = deriveTemplate([{ plan }]);
        expect(readTemplate(JSON.parse(JSON.stringify(derived)))).toEqual(derived);
        const year = yearIn(plan);
        resolveTemplate(derived, { year }, { knownRules });
        expect(lacks(plan, derived, year).toSorted()).toEqual(lacks(plan, 'core', year).toSorted());
      }),
      { numRuns: 30 },
    );
  });

  test('demands what the plan has: a stage that is moved, a subject that goes, are told', () => {
    const plan = examples.haiPhong();
    const derived = deriveTemplate([{ plan }], { id: 'hai-phong', extends: 'core' });
    expect([derived.id, derived.phases?.length, derived.window]).toEqual([
      'hai-phong', 3, { from: '11-01', to: '12-31' },
    ]); // prettier-ignore
    const other = structuredClone(plan);
    other.windows = (other.windows ?? []).map((window) => ({ ...window, when: { kind: 'range', from: '2024-11-05', to: '2024-12-31' } })); // prettier-ignore
    other.topics = other.topics?.slice(1) ?? [];
    const told = lacks(other, derived, 2024).map((line) => line.split(' ')[0]);
    expect(told).toContain('window/off-template');
    expect(told).toContain('subject/missing');
  });

  test('of several plans demands only what all have', () => {
    const [one, other] = [examples.haiPhong(), examples.bacNinh()];
    const both = deriveTemplate([{ plan: one }, { plan: other }]);
    const subjects = both.subjects?.filter(({ need }) => need === 'required').map(({ id }) => id) ?? [];
    expect(both.phases?.length).toBe(3);
    expect(subjects.length).toBeGreaterThan(5);
    expect(subjects).not.toContain('law-making');
    for (const plan of [one, other]) expect(lacks(plan, both, 2024)).toEqual(lacks(plan, 'core', 2024));
  });

  test('asks for plans that fit the schema', () => {
    const broken = { id: 'x' };
    expect(() => deriveTemplate([{ plan: broken, file: 'x.json' }])).toThrow(InputFailure);
    expect(() => deriveTemplate([{ plan: broken, file: 'x.json' }])).toThrow('x.json');
    expect(() => deriveTemplate([{ plan: broken }])).toThrow(/--plan|“plan”/u);
  });
});
