import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Puts a second entry for the unit of the first one behind it, or behind the section named. */
function enterAgain(plan: Draft, behind?: string): boolean {
  const first = plan.sections.findIndex(({ role, unit }) => role === 'unit' && unit !== undefined);
  const entry = plan.sections[first];
  if (!entry) return false;
  const at = behind === undefined ? first : plan.sections.findIndex(({ id }) => id === behind);
  const { label: _, ...again } = entry;
  plan.sections.splice(at + 1, 0, { ...again, id: 's-again' });
  return true;
}

export default casesFor(rule, (plan) => enterAgain(plan), {
  'the office stands twice in the list of assignments': {
    edit: (plan) => void enterAgain(plan),
    expect: [{ message: 'again', at: 's-again' }],
  },
  'the entry comes back at the end of the list, without a heading': {
    edit: (plan) => {
      enterAgain(plan, 's-common');
      const again = plan.sections.find(({ id }) => id === 's-again');
      delete again?.heading;
    },
    expect: [{ message: 'again', at: 's-again' }],
  },
  'another list, such as that of the next phase, may name the unit again': {
    edit: (plan) => void enterAgain(plan, 's-implementation'),
    expect: [],
  },
  'a unit with one entry and many tasks is left alone': {
    edit: (plan) => {
      const task = plan.tasks?.find(({ section }) => section === 's-office');
      if (task) plan.tasks?.push({ ...task, id: 'task-more' });
    },
    expect: [],
  },
  'an entry for a unit that nobody named is no entry for anybody': {
    edit: (plan) => {
      for (const section of plan.sections) if (section.id === 's-office') delete section.unit;
    },
    expect: [],
  },
  'a part that speaks of a unit is not its entry in the list': {
    edit: (plan) => {
      enterAgain(plan);
      const [, again] = plan.sections.filter(({ unit }) => unit === 'office');
      const entry = plan.sections.find(({ id }) => id === 's-office');
      if (entry) entry.role = 'other';
      if (again) delete again.label;
    },
    expect: [],
  },
  'those who are concerned are called upon twice': {
    edit: (plan) => {
      plan.units?.push({ id: 'concerned', names: [{ text: 'Các đơn vị liên quan' }], kind: 'class', sort: 'related' });
      for (const section of plan.sections) if (section.id === 's-office') section.unit = 'concerned';
      enterAgain(plan);
    },
    expect: [],
  },
  'the units are the parts of the plan, and one comes twice': {
    edit: (plan) => {
      const entry = plan.sections.find(({ id }) => id === 's-office');
      if (entry) plan.sections.push({ ...entry, id: 's-top', level: 1 }, { ...entry, id: 's-again', level: 1 });
    },
    expect: [{ message: 'again', at: 's-again' }],
  },
});
