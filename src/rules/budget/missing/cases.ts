import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Takes the money out of the data, and from everybody who was to find it. */
function dropMoney(plan: Draft): void {
  plan.budget = [];
  for (const holder of [...(plan.tasks ?? []), ...(plan.generalClauses ?? [])])
    holder.parties = holder.parties.filter(({ role }) => role !== 'fund');
}

function drop(plan: Draft): boolean {
  dropMoney(plan);
  for (const section of plan.sections) if (section.role === 'budget') section.role = 'other';
  return true;
}

export default casesFor(rule, drop, {
  'the plan does not speak of money': {
    edit: (plan) => void drop(plan),
    expect: [{ message: 'none', at: '' }],
  },
  'the plan says that no money is needed': {
    edit: (plan) => {
      drop(plan);
      plan.budget = [{ id: 'no-money', source: 'none' }];
    },
    expect: [],
  },
  'a unit is told to find the money': {
    edit: (plan) => {
      const unit = plan.units?.[0]?.id ?? '';
      drop(plan);
      plan.tasks?.[0]?.parties.push({ unit, role: 'fund', verb: 'bố trí' });
    },
    expect: [],
  },
  'a clause for all units tells them to find the money': {
    edit: (plan) => {
      drop(plan);
      plan.generalClauses?.[0]?.parties.push({ unit: 'all-divisions', role: 'fund', verb: 'bố trí' });
    },
    expect: [],
  },
  'money has a section of its own': {
    edit: dropMoney,
    expect: [],
  },
  'one section is about the reports and about money': {
    edit: (plan) => {
      drop(plan);
      for (const section of plan.sections) if (section.role === 'reporting') section.roles = ['budget'];
    },
    expect: [],
  },
});
