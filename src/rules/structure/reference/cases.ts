import type { CrossReference } from '#generated/plan.types.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Points somewhere in words only. */
function point(plan: Draft, text: string, kind: CrossReference['kind'] = 'section'): void {
  plan.references = [...(plan.references ?? []), { id: 'ref-added', text, kind }];
}

/** Two lists behind the plan instead of one form. */
function appendTwo(plan: Draft): void {
  const attachedTo = '(Kèm theo Kế hoạch số 112/KH-SNgV ngày 06 tháng 10 năm 2025 của Sở Ngoại vụ)';
  plan.appendices = ['I', 'II'].map((number) => ({
    id: `appendix-${number}`,
    label: `Phụ lục ${number}`,
    kind: 'list',
    attachedTo,
  }));
  for (const reference of plan.references ?? []) if (reference.kind === 'appendix') reference.to = 'appendix-I';
}

export default casesFor(
  rule,
  (plan) => {
    if (!plan.sections.some(({ label }) => label !== undefined)) return false;
    point(plan, 'mục 98 phần XCIX');
    return true;
  },
  {
    'a clause points to a ninth part': {
      edit: (plan) => point(plan, 'Mục IX Kế hoạch này'),
      expect: [{ message: 'section', at: 'ref-added' }],
    },
    'the part is there, but it has no sixth line': {
      edit: (plan) => point(plan, 'mục 6 IV'),
      expect: [{ message: 'section', at: 'ref-added' }],
    },
    'one of two lines is not there': {
      edit: (plan) => point(plan, 'các mục 2 và 7 phần IV'),
      expect: [{ message: 'section', at: 'ref-added' }],
    },
    'the way is told upwards': {
      edit: (plan) => point(plan, 'điểm 2 Mục IV Kế hoạch'),
      expect: [],
    },
    'the way is told downwards, in one word': {
      edit: (plan) => point(plan, 'Mục IV.2'),
      expect: [],
    },
    'the number is bracketed': {
      edit: (plan) => point(plan, 'phần (II) của Kế hoạch này'),
      expect: [],
    },
    'a line has two figures': {
      edit: (plan) => point(plan, 'mục 2.3 phần II'),
      expect: [],
    },
    'the place is in another document': {
      edit: (plan) => point(plan, 'Mục IX Kế hoạch số 85/KH-BCĐNQ'),
      expect: [],
    },
    'the article is of a decree': {
      edit: (plan) => point(plan, 'khoản 3 Điều 9'),
      expect: [],
    },
    'there is no third appendix': {
      edit: (plan) => {
        appendTwo(plan);
        point(plan, 'Phụ lục III', 'appendix');
      },
      expect: [{ message: 'appendix', at: 'ref-added' }],
    },
    'both appendices are there': {
      edit: (plan) => {
        appendTwo(plan);
        point(plan, 'Phụ lục số 01 và 02', 'appendix');
      },
      expect: [],
    },
    'there is no second form': {
      edit: (plan) => point(plan, 'Mẫu số 02', 'form'),
      expect: [{ message: 'appendix', at: 'ref-added' }],
    },
    'the only appendix is called the first': {
      edit: (plan) => point(plan, 'Phụ lục I', 'appendix'),
      expect: [],
    },
    'the source leaves the appendices out': {
      edit: (plan) => {
        delete plan.appendices;
        plan.unseen = ['appendices'];
        plan.references = [];
        point(plan, 'Phụ lục I', 'appendix');
      },
      expect: [],
      notEvaluated: true,
    },
    'the lines of the outline have no numbers in the data': {
      edit: (plan) => {
        for (const section of plan.sections) delete section.label;
        for (const list of [plan.topics, plan.statements, plan.goals, plan.tasks, plan.routes])
          for (const item of list ?? []) delete item.label;
        point(plan, 'Mục IX');
      },
      expect: [],
      notEvaluated: true,
    },
    'the importer has found the place, whatever document the words seem to name': {
      edit: (plan) => {
        point(plan, 'Mục IX Kế hoạch số 85/KH-BCĐNQ');
        const reference = plan.references?.at(-1);
        if (reference) reference.to = 's-activities';
      },
      expect: [],
    },
    'the source leaves the appendices out, and a part is not there either': {
      edit: (plan) => {
        delete plan.appendices;
        plan.unseen = ['appendices'];
        plan.references = [];
        point(plan, 'Mục IX Kế hoạch này');
      },
      expect: [{ message: 'section', at: 'ref-added' }],
    },
  },
);
