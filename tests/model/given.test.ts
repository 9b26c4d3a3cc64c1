import { expect, test } from 'vitest';
import type { Plan, Unit } from '#generated/plan.types.js';
import { dutiesFor, openDuties } from '#model/given.js';
import { indexPlan } from '#model/index-plan.js';
import { examples } from '../plans.js';

type Issuer = Pick<Plan['issuer'], 'level' | 'organ'>;

/** A plan with one duty for one class of bodies, and a plan of a body that nobody names. */
function given(sort: NonNullable<Unit['sort']>, issuer: Issuer) {
  const unit: Unit = { id: 'all-of-them', names: [{ text: 'Các đơn vị' }], kind: 'class', sort };
  const parent = indexPlan({
    ...examples.faultless(),
    units: [unit],
    tasks: [{ id: 'duty', title: 'Triển khai', parties: [{ unit: unit.id, role: 'do' }] }],
  });
  const { issuer: own } = examples.faultless();
  const child = indexPlan({ ...examples.faultless(), issuer: { ...own, ...issuer, name: 'Đơn vị Hoa Ban' } });
  return { open: openDuties(parent).length, duties: dutiesFor(parent)(child).map(({ item }) => item.id) };
}

test.each([
  ['provinces', { level: 'province', organ: 'committee' }],
  ['provinces', { level: 'province', organ: 'board' }],
  ['provincial-departments', { level: 'province', organ: 'department' }],
  ['districts', { level: 'district', organ: 'committee' }],
  ['communes', { level: 'commune', organ: 'committee' }],
  ['schools', { level: 'unit', organ: 'school' }],
] as readonly [NonNullable<Unit['sort']>, Issuer][])('a duty of all %s is one of %o', (sort, issuer) => {
  expect(given(sort, issuer)).toEqual({ open: 1, duties: ['duty'] });
});

test.each([
  ['provinces', { level: 'commune', organ: 'committee' }],
  ['provincial-departments', { level: 'district', organ: 'department' }],
  ['communes', { level: 'commune', organ: 'department' }],
  ['firms', { level: 'province', organ: 'department' }],
] as readonly [NonNullable<Unit['sort']>, Issuer][])('and a duty of all %s is none of %o', (sort, issuer) => {
  expect(given(sort, issuer)).toEqual({ open: 1, duties: [] });
});
