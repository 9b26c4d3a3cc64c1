import { isSeen } from '#model/seen.js';
import { casesFor, demanding, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function drop(plan: Draft, role: string): void {
  for (const task of plan.tasks ?? []) task.parties = task.parties.filter((party) => party.role !== role);
}

export default casesFor(
  rule,
  (plan) => {
    drop(plan, 'collect');
    return (plan.tasks?.length ?? 0) > 0 && isSeen(plan, 'appendices');
  },
  {
    'nobody collects the results': {
      edit: (plan) => drop(plan, 'collect'),
      expect: [{ message: 'unheld', at: '' }],
    },
    'a clause for all units holds the duty': {
      edit: (plan) => {
        drop(plan, 'collect');
        plan.generalClauses?.[0]?.parties.push({ unit: 'all-divisions', role: 'collect' });
      },
      expect: [],
    },
    'a line of report that nobody writes on is told elsewhere': {
      edit: (plan) => {
        for (const route of plan.routes ?? []) if (route.kind === 'report') route.from = [];
      },
      expect: [],
      notEvaluated: true,
    },
    'somebody is to write the reports, nobody does, and that is told elsewhere': {
      template: demanding({
        duties: [{ id: 'writer', title: { vi: 'Viết báo cáo', en: 'Writing' }, party: 'report' }],
      }),
      edit: (plan) => drop(plan, 'report'),
      expect: [],
      notEvaluated: true,
    },
    'a duty that the template does not ask for may go': { edit: (plan) => drop(plan, 'fund'), expect: [] },
    'a plan in which nobody reports is told elsewhere': {
      edit: (plan) => {
        drop(plan, 'report');
        plan.routes = [];
      },
      expect: [],
      notEvaluated: true,
    },
  },
  [],
  'commemoration',
);
