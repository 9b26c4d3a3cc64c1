import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkPlan, shippedRules } from 'plan-compliance';
import { arbitraries, ruleTester } from 'plan-compliance/testing';
import rule from './due-on-weekend.js';

const { plans } = await arbitraries();

/**
 * Puts the first line of report on a day.
 * @param {string} on
 * @returns {(plan: import('plan-compliance/testing').Draft) => void}
 */
const dueOn = (on) => (plan) => {
  const [route] = plan.routes ?? [];
  if (route) route.when = [{ kind: 'day', on, bound: 'by' }];
};

test('the cases of the rule', () => {
  ruleTester(rule, {
    valid: {
      'a Friday is a working day': { edit: dueOn('2026-01-02') },
      'a line without a day has nothing to compare': {
        edit: (plan) => {
          for (const route of plan.routes ?? []) route.when = [{ kind: 'recurring', every: 'month' }];
        },
      },
    },
    invalid: {
      'a report is due on a Saturday': {
        edit: dueOn('2026-01-03'),
        expect: [{ message: 'weekend', at: '/routes/0/when/0/on' }],
      },
    },
  });
});

test('it finds the weekends that a calendar finds, in any valid plan', () => {
  fc.assert(
    fc.property(plans(), (plan) => {
      const weekends = (plan.routes ?? [])
        .filter(({ kind }) => kind === 'report')
        .flatMap(({ when = [] }) => when.flatMap((one) => (one.kind === 'day' ? [one.on] : [])))
        .filter((day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
      const [run] = checkPlan(plan, { rules: [...shippedRules, rule] }).runs;
      assert.deepEqual(run?.failures, []);
      assert.equal(run?.findings.filter(({ rule: id }) => id === rule.id).length, weekends.length);
    }),
  );
});
