import { hasRole } from '#model/outline.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Leaves out the statements of a kind. */
function leaveOut(plan: Draft, kind: 'purpose' | 'requirement'): void {
  plan.statements = plan.statements?.filter((statement) => statement.kind !== kind) ?? [];
}

/** Puts the purposes and requirements directly under the title of both. */
function runTogether(plan: Draft): void {
  for (const statement of plan.statements ?? [])
    if (statement.kind === 'purpose' || statement.kind === 'requirement') statement.section = 's-aims';
  plan.sections = plan.sections.filter(({ id }) => id !== 's-purpose' && id !== 's-requirement');
  plan.references = [];
  for (const unit of plan.units ?? [])
    for (const name of unit.names) if (name.section === 's-requirement') delete name.section;
  plan.citations = plan.citations?.filter(({ section }) => section !== 's-requirement') ?? [];
}

export default casesFor(
  rule,
  (plan) => {
    const aims = plan.sections.find((section) => hasRole(section, 'purpose') && hasRole(section, 'requirement'));
    const isStated = plan.statements?.some(({ kind }) => kind === 'purpose') ?? false;
    if (aims && isStated) leaveOut(plan, 'requirement');
    return aims !== undefined && isStated;
  },
  {
    'the requirements are left out': {
      edit: (plan) => leaveOut(plan, 'requirement'),
      expect: [{ message: 'lacking', at: 's-aims' }],
    },
    'the purposes are left out': {
      edit: (plan) => leaveOut(plan, 'purpose'),
      expect: [{ message: 'lacking', at: 's-aims' }],
    },
    'purposes and requirements follow each other without a heading': {
      edit: runTogether,
      expect: [{ message: 'unsplit', at: 's-aims' }],
    },
    'only purposes are promised, and only purposes are there': {
      edit: (plan) => {
        leaveOut(plan, 'requirement');
        for (const section of plan.sections) if (section.id === 's-aims') delete section.roles;
      },
      expect: [],
    },
    'the headings have other words': {
      edit: (plan) => {
        for (const section of plan.sections) if (section.id === 's-requirement') section.heading = 'Phải đạt được';
      },
      expect: [],
    },
    'the data has no statements': {
      edit: (plan) => void delete plan.statements,
      expect: [],
      notEvaluated: true,
    },
  },
);
