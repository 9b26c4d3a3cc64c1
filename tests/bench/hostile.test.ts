import { expect, test } from 'vitest';
import { checkPlan, readJson } from '#index.js';
import { hostilePlans } from '../../scripts/bench/hostile-plans.js';
import { examples } from '../plans.js';

test('there are sixteen hostile plans', () => {
  expect(hostilePlans.size).toBe(16);
});

test.each([...hostilePlans])('the border lets "%s" through, and so it has to be checked', (_, make) => {
  expect(readJson(make())).toMatchObject({ id: 'faultless' });
});

test.each([
  [20, 20],
  [21, 0],
])('of %i spellings of one unit %i are offered in the place of the others', (spellings, offered) => {
  const plan = examples.faultless();
  const [unit] = plan.units ?? [];
  for (let n = 1; n < spellings; n++) unit?.names.push({ text: `Văn phòng Cơ quan ${String.fromCharCode(0x40 + n)}` });
  const finding = checkPlan(plan)
    .runs.flatMap(({ findings }) => findings)
    .find(({ rule }) => rule === 'unit/name-variant');
  expect(finding?.suggestions).toHaveLength(offered);
});
