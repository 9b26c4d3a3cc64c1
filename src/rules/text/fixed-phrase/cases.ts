import { bare, casesFor, demanding } from '#rule/cases.js';
import { writeTopic, writtenAt } from '#rule/text-cases.js';
import rule from './rule.js';

const at = writtenAt;
const motto = demanding({
  phrases: [{ id: 'motto', right: 'Đồng lòng, chung sức, hòa thuận', wrong: ['Đồng lòng, hòa thuận', 'Chung sức'] }],
});

export default casesFor(rule, (plan) => writeTopic(plan, 'Phổ biến Luật việc làm cho người lao động.'), {
  'the name of a law lacks a capital': {
    edit: (plan) => void writeTopic(plan, 'Phổ biến Luật việc làm và Luật Đất đai.'),
    expect: [{ message: 'slip', at }],
  },
  'a law has its name': {
    edit: (plan) => void writeTopic(plan, 'Phổ biến Luật Việc làm và pháp luật đất đai.'),
    expect: [],
  },
  'a fixed phrase has lost a word': {
    template: motto,
    edit: (plan) => void writeTopic(plan, 'Theo tinh thần “Đồng lòng,  hoà thuận”.'),
    expect: [{ message: 'slip', at }],
  },
  'the slip is a part of the right wording': {
    template: motto,
    edit: (plan) => void writeTopic(plan, 'Theo tinh thần “đồng lòng, chung sức, hoà thuận”.'),
    expect: [],
  },
  'the letters of a slip are a part of longer words': {
    template: motto,
    edit: (plan) => void writeTopic(plan, 'Góp công, chung sứcmạnh.'),
    expect: [],
  },
  'an item keeps no text as written': {
    edit: (plan) => {
      for (const task of plan.tasks ?? []) delete task.text;
    },
    expect: [],
    notEvaluated: true,
  },
  'a template that lists no phrases knows of no slips': {
    template: bare,
    edit: (plan) => void writeTopic(plan, 'Phổ biến Luật việc làm và Luật Đất đai.'),
    expect: [],
  },
});
