import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import { digestOfClause } from '#model/clause-link.js';
import { draftOf } from '#testing/draft.js';
import { familyFiles } from '../scripts/families/family.js';

// A plan that links every task and topic to the clause of the same id in its parent: one clause changes, and exactly the links
// to it are suspect.

const family = familyFiles();
const central = family.get('central.plan.json');
const child = family.get('binh-minh.plan.json');
if (!central || !child) throw new Error('The family lacks its centre or its first province.');

const [centre, provincial] = [central, child];
const clauses = new Map([...(centre.tasks ?? []), ...(centre.topics ?? [])].map((clause) => [clause.id, clause]));

function linked(): ReturnType<typeof draftOf> {
  const plan = draftOf(provincial);
  for (const item of [...(plan.tasks ?? []), ...(plan.topics ?? [])]) {
    const clause = clauses.get(item.id);
    if (clause) item.carriesOut = [{ plan: 'central', clause: clause.id, digest: digestOfClause(clause) }];
  }
  return plan;
}

function suspects(parent: unknown): readonly (string | undefined)[] {
  const [run] = checkPlan(linked(), { parents: [{ plan: parent }] }).runs;
  return (run?.findings ?? []).filter(({ rule }) => rule === 'cascade/link-suspect').map(({ place }) => place.id);
}

const ids = [...clauses.keys()];
const carried = new Set(
  linked()
    .tasks?.concat()
    .flatMap(({ id, carriesOut }) => (carriesOut ? [id] : [])),
);
for (const { id, carriesOut } of linked().topics ?? []) if (carriesOut) carried.add(id);

test('change one clause of the parent, and exactly the links to it are suspect', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.constantFrom('title', 'text', 'gone', 'section', 'label'), (id, what) => {
      const parent = draftOf(centre);
      for (const clause of [...(parent.tasks ?? []), ...(parent.topics ?? [])]) {
        if (clause.id !== id) continue;
        if (what === 'title' || what === 'text') clause[what] = `${clause[what] ?? ''} nữa`;
        if (what === 'section') clause.section = 's-budget';
        if (what === 'label') clause.label = '9.';
      }
      if (what === 'gone') {
        parent.tasks = parent.tasks?.filter((clause) => clause.id !== id) ?? [];
        parent.topics = parent.topics?.filter((clause) => clause.id !== id) ?? [];
      }
      const isChanged = what === 'title' || what === 'text' || what === 'gone';
      expect(suspects(parent)).toEqual(isChanged && carried.has(id) ? [id] : []);
    }),
    { numRuns: 80 },
  );
});

test('an unchanged parent leaves no link suspect, and there are links', () => {
  expect(carried.size).toBeGreaterThan(8);
  expect(suspects(centre)).toEqual([]);
});
