import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function dropReports(plan: Draft): void {
  plan.routes = plan.routes?.filter(({ kind }) => kind !== 'report') ?? [];
  for (const holder of [...(plan.tasks ?? []), ...(plan.generalClauses ?? [])])
    holder.parties = holder.parties.filter(({ role }) => role !== 'report' && role !== 'collect');
}

function lose(plan: Draft): boolean {
  dropReports(plan);
  for (const section of plan.sections) if (section.role === 'reporting') section.role = 'other';
  return true;
}

/** Gives the first task a party that gathers results. */
function collect(plan: Draft, verb: string): void {
  const unit = plan.units?.[0]?.id ?? '';
  plan.tasks?.[0]?.parties.push({ unit, role: 'collect', verb });
}

export default casesFor(
  rule,
  lose,
  {
    'nobody is told to report': {
      edit: (plan) => void lose(plan),
      expect: [{ message: 'none', at: '' }],
    },
    'the section on reporting names nobody': {
      edit: dropReports,
      expect: [{ message: 'empty', at: 's-reporting' }],
    },
    'a line of report has no sender': {
      edit: (plan) => {
        const lines = plan.routes ?? [];
        lose(plan);
        plan.routes = lines.map((line) => ({ ...line, from: [] }));
      },
      expect: [{ message: 'none', at: '' }],
    },
    'a unit gathers the results and keeps them': {
      edit: (plan) => {
        lose(plan);
        collect(plan, 'tổng hợp');
      },
      expect: [{ message: 'none', at: '' }],
    },
    'a unit that gathers and reports is enough': {
      edit: (plan) => {
        lose(plan);
        collect(plan, 'tổng hợp, báo cáo');
      },
      expect: [],
    },
    'a task that reports is enough without a line of report': {
      edit: (plan) => {
        plan.routes = [];
      },
      expect: [],
    },
    'a unit gathers the results, and nobody wrote down in which words': {
      edit: (plan) => {
        lose(plan);
        plan.tasks?.[0]?.parties.push({ unit: 'office', role: 'collect' });
      },
      expect: [{ message: 'none', at: '' }],
    },
    'a unit that helps with the report does not send it': {
      edit: (plan) => {
        lose(plan);
        plan.tasks?.[0]?.parties.push({ unit: 'office', role: 'support', verb: 'phối hợp báo cáo' });
      },
      expect: [{ message: 'none', at: '' }],
    },
    'all are told to report in one clause': {
      edit: (plan) => {
        lose(plan);
        plan.generalClauses?.[0]?.parties.push({ unit: 'all-divisions', role: 'report' });
      },
      expect: [],
    },
    'a line of report is enough without a task that reports': {
      edit: (plan) => {
        const { routes = [] } = plan;
        lose(plan);
        plan.routes = routes;
      },
      expect: [],
    },
  },
  ['duty/unheld'],
);
