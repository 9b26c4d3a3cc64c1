import { changeCasesFor } from '#rule/cases.js';
import rule from './change-rule.js';

export default changeCasesFor(rule, {
  'a report is due a day later': {
    edit: ({ routes }) => {
      for (const route of routes ?? [])
        if (route.id === 'route-divisions') route.when = [{ kind: 'day', on: '2026-01-07', bound: 'by' }];
    },
    expect: [{ message: 'moved', at: 'route-divisions' }],
  },
  'the same day is spelled otherwise': {
    edit: ({ routes }) => {
      for (const route of routes ?? []) for (const when of route.when ?? []) delete when.text;
    },
    expect: [],
  },
});
