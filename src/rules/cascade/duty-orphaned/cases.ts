import { setCasesFor, type CopyPlan, type Draft } from '#rule/cases.js';
import { carrier, parentOf } from '#rule/parent-of.js';
import rule from './set-rule.js';

const roof = {
  id: 'task-roof',
  title: 'Thay ngói mái kho',
  text: 'Thay ngói vỡ trên mái kho trước mùa mưa bão.',
};

const yard = {
  id: 'task-yard',
  title: 'Lát gạch sân kho',
  text: 'Lát lại gạch ở sân kho sau mùa mưa bão.',
};

/** The plan of the board, in which it asks for one thing more, or for some. */
function asking(unit: string, wanted = [roof]): (copy: CopyPlan) => Draft | undefined {
  return (copy) => {
    const parent = parentOf(copy('board'));
    parent?.units?.push({
      id: 'all-concerned',
      kind: 'class',
      sort: 'related',
      names: [{ text: 'Các cơ quan, đơn vị liên quan' }],
    });
    parent?.units?.push({
      id: 'departments',
      kind: 'class',
      sort: 'provincial-departments',
      names: [{ text: 'Các sở, ban, ngành' }],
    });
    parent?.units?.push({ id: 'own-rooms', kind: 'class', sort: 'internal-units', names: [{ text: 'Các phòng' }] });
    for (const task of wanted) parent?.tasks?.push({ ...task, parties: [{ unit, role: 'lead' }] });
    return parent;
  };
}

export default setCasesFor(rule, {
  'the board asks all concerned for a roof, and no plan thinks of it': {
    plans: (copy) => [copy('north'), copy('south')],
    parent: asking('all-concerned'),
    expect: [{ plan: 'north', message: 'orphaned', at: '' }],
  },
  'one plan of three takes the roof up': {
    plans: (copy) => [
      copy('north'),
      copy('south', (plan) => void plan.tasks?.push({ ...roof, parties: [{ unit: 'office', role: 'lead' }] })),
      copy('west'),
    ],
    parent: asking('all-concerned'),
    expect: [],
  },
  'one plan takes the roof up, and none thinks of the yard': {
    plans: (copy) => [
      copy('north'),
      copy('south', (plan) => void plan.tasks?.push({ ...roof, parties: [{ unit: 'office', role: 'lead' }] })),
    ],
    parent: asking('all-concerned', [roof, yard]),
    expect: [{ plan: 'north', message: 'orphaned', at: '' }],
  },
  'what all departments are asked for is told in the plan of each': {
    plans: (copy) => [copy('north'), copy('south')],
    parent: asking('departments'),
    expect: [],
  },
  'what a body is asked for by name is told in its own plan': {
    plans: (copy) => [copy('north'), copy('south')],
    parent: asking(carrier),
    expect: [],
  },
  'what the board gives to its own rooms is no duty of others': {
    plans: (copy) => [copy('north'), copy('south')],
    parent: asking('own-rooms'),
    expect: [],
  },
  'a plan that does not carry out the plan of the board answers for nothing': {
    plans: (copy) => [copy('north'), copy('south', (plan) => void (plan.citations = []))],
    parent: asking('all-concerned'),
    expect: [],
  },
});
