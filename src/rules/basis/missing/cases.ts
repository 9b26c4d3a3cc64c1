import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Moves what the plan rests on out of the opening. */
function loseBasis(plan: Draft): boolean {
  for (const citation of plan.citations ?? []) if (citation.where === 'opening') citation.relation = 'mention';
  return true;
}

export default casesFor(rule, loseBasis, {
  'the opening mentions documents and rests on none': {
    edit: (plan) => void loseBasis(plan),
    expect: [{ message: 'none', at: '' }],
  },
  'the basis comes only in the body': {
    edit: (plan) => {
      for (const citation of plan.citations ?? []) if (citation.where === 'opening') citation.where = 'body';
    },
    expect: [{ message: 'none', at: '' }],
  },
  'the plan carries out a superior plan and names nothing else': {
    edit: (plan) => {
      plan.citations = plan.citations?.filter(({ relation }) => relation === 'carries-out') ?? [];
    },
    expect: [],
  },
  'the plan answers a proposal': {
    edit: (plan) => {
      loseBasis(plan);
      const [citation] = plan.citations ?? [];
      if (citation) citation.relation = 'proposal';
    },
    expect: [],
  },
  'a source without the opening may have lost the basis': {
    edit: (plan) => {
      loseBasis(plan);
      delete plan.opening;
      plan.unseen = ['opening'];
    },
    expect: [],
    notEvaluated: true,
  },
});
