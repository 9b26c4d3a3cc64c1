import { setCasesFor, type Draft } from '#rule/cases.js';
import { beTheBoard } from '#rule/spoil.js';
import rule from './set-rule.js';

/** Lets the last phase begin on the day itself, or another day too early. */
function overlap(plan: Draft, from = '2025-12-10'): void {
  for (const phase of plan.phases ?? [])
    if (phase.id === 'after') phase.when = { kind: 'range', from, to: '2025-12-31' };
}

export default setCasesFor(rule, {
  'three plans that carry out the board’s plan share a day between two phases': {
    plans: (copy) => [copy('south', overlap), copy('east', overlap), copy('north', overlap), copy('west')],
    expect: [{ plan: 'east', message: 'shared', at: 'after' }],
    notEvaluated: ['north', 'south'],
  },
  'the board’s plan has the fault as well': {
    plans: (copy) => [
      copy('east', overlap),
      copy('north', overlap),
      copy('south', overlap),
      copy('the-board', (plan) => {
        beTheBoard(plan);
        overlap(plan);
      }),
    ],
    expect: [{ plan: 'the-board', message: 'parent', at: 'after' }],
    notEvaluated: ['east', 'north', 'south'],
  },
  'the board’s plan has no such fault': {
    plans: (copy) => [
      copy('east', overlap),
      copy('north', overlap),
      copy('south', overlap),
      copy('the-board', beTheBoard),
    ],
    expect: [],
  },
  'two plans may well have erred each for itself': {
    plans: (copy) => [copy('east', overlap), copy('north', overlap), copy('south')],
    expect: [],
  },
  'three plans overlap on three days': {
    plans: (copy) => [
      copy('east', (plan) => overlap(plan, '2025-12-10')),
      copy('north', (plan) => overlap(plan, '2025-12-09')),
      copy('south', (plan) => overlap(plan, '2025-12-08')),
    ],
    expect: [],
  },
  'one of three carries out another plan': {
    plans: (copy) => [
      copy('east', overlap),
      copy('north', overlap),
      copy('south', (plan) => {
        overlap(plan);
        for (const citation of plan.citations ?? [])
          if (citation.relation === 'carries-out') citation.number = '58/KH-BCĐNQ';
      }),
    ],
    expect: [],
  },
  'three archive lines without a unit are three offices’ own habit': {
    plans: (copy) =>
      ['east', 'north', 'south'].map((id) => copy(id, (plan) => void (plan.archive = { text: 'Lưu VT.' }))),
    expect: [],
  },
  'one of three has no number of its own yet': {
    plans: (copy) => [
      copy('east', overlap),
      copy('north', overlap),
      copy('south', (plan) => {
        overlap(plan);
        plan.number = { symbol: 'KH-SNgV' };
      }),
    ],
    expect: [{ plan: 'east', message: 'shared', at: 'after' }],
    notEvaluated: ['north', 'south'],
  },
});
