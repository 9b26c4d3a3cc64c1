import type { Cases, Draft } from './cases.js';

// What the cases of all rules on wording do to a plan.

/** Where `writeTopic` writes in the faultless plan. */
export const writtenAt = 'topic-declaration';

/** Puts words in place of the text of the first topic that has one, and says whether there is such. */
export function writeTopic(plan: Draft, text: string): boolean {
  const topic = plan.topics?.find((item) => item.text !== undefined);
  if (topic) topic.text = text;
  return topic !== undefined;
}

/** Without the text as written nobody can judge the wording. */
export const withoutTexts: Cases['cases'] = {
  'an item keeps no text as written': {
    edit: (plan) => {
      for (const topic of plan.topics ?? []) delete topic.text;
    },
    expect: [],
    notEvaluated: true,
  },
};
