import { isSeen } from '#model/seen.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

type Appendix = NonNullable<Draft['appendices']>[number];

const attachedTo = '(Kèm theo Kế hoạch số 112/KH-SNgV ngày 06 tháng 10 năm 2025 của Sở Ngoại vụ)';

function append(plan: Draft, ...appendices: Partial<Appendix>[]): void {
  plan.appendices = appendices.map((appendix, at) => ({
    id: `appendix-${at + 1}`,
    kind: 'list',
    attachedTo,
    ...appendix,
  }));
  plan.references = plan.appendices.map(({ id, label = 'Phụ lục' }) => ({
    id: `to-${id}`,
    text: label,
    kind: 'appendix',
    to: id,
  }));
}

function unlink(plan: Draft): void {
  for (const appendix of plan.appendices ?? []) delete appendix.attachedTo;
}

export default casesFor(
  rule,
  (plan) => {
    if (!isSeen(plan, 'appendices') || plan.issuer.organ !== 'department') return false;
    const [first] = plan.appendices ?? [];
    if (first) delete first.attachedTo;
    else plan.appendices = [{ id: 'appendix-loose', kind: 'list', label: 'Phụ lục' }];
    return true;
  },
  {
    'nothing in the plan points to the list behind it': {
      edit: (plan) => {
        append(plan, { label: 'Danh sách', title: 'Danh sách cán bộ phụ trách' });
        plan.references = [];
      },
      expect: [{ message: 'unpointed', at: '/appendices/0' }],
    },
    'the one appendix bears a number, and the plan points to “Phụ lục đính kèm”': {
      edit: (plan) => {
        append(plan, { label: 'Phụ lục số 01', title: 'Đề cương báo cáo' });
        plan.references = [{ id: 'to-appendix', text: 'Phụ lục đính kèm', kind: 'appendix' }];
      },
      expect: [],
    },
    'the plan points to the third appendix, and has one that is the first': {
      edit: (plan) => {
        append(plan, { label: 'Phụ lục I', title: 'Đề cương báo cáo' });
        plan.references = [{ id: 'to-appendix', text: 'Phụ lục III', kind: 'appendix' }];
      },
      expect: [{ message: 'unpointed', at: '/appendices/0' }],
    },
    'two appendices are numbered 01 and 02': {
      edit: (plan) => append(plan, { label: 'Phụ lục số 01' }, { label: 'Phụ lục số 02' }),
      expect: [
        { message: 'numbering', at: '/appendices/0' },
        { message: 'numbering', at: '/appendices/1' },
      ],
    },
    'the second of two appendices is called the third': {
      edit: (plan) => append(plan, { label: 'PHỤ LỤC I' }, { label: 'PHỤ LỤC III' }),
      expect: [{ message: 'numbering', at: '/appendices/1' }],
    },
    'both appendices are called the first': {
      edit: (plan) => append(plan, { label: 'Phụ lục I' }, { label: 'Phụ lục I' }),
      expect: [
        { message: 'numbering', at: '/appendices/0' },
        { message: 'numbering', at: '/appendices/1' },
      ],
    },
    'an appendix does not say what it belongs to': {
      edit: unlink,
      expect: [{ message: 'link', at: '/appendices/0' }],
    },
    'a task points to two appendices in one breath': {
      edit: (plan) => {
        append(plan, { label: 'Phụ lục I' }, { label: 'Phụ lục II' });
        plan.references = [];
        const [task] = plan.tasks ?? [];
        if (task) task.text = 'Thực hiện các nội dung nêu tại Phụ lục I, II kèm theo Kế hoạch này.';
      },
      expect: [],
    },
    'forms within an appendix and behind it have numbers of their own, or none': {
      edit: (plan) => {
        append(plan, { label: 'Phụ lục' });
        plan.appendices?.push(
          { id: 'form-1', kind: 'form', label: 'Mẫu số 01' },
          { id: 'form-2', kind: 'form', label: 'Biểu 02' },
          { id: 'form-3', kind: 'form', title: 'ĐƠN ĐĂNG KÝ TRỒNG CÂY' },
        );
      },
      expect: [],
    },
    'where the plan points to is not in the data': {
      edit: (plan) => {
        append(plan, { label: 'Phụ lục', title: 'Kinh nghiệm các nơi' });
        delete plan.references;
        for (const item of [...(plan.routes ?? []), ...(plan.tasks ?? []), ...(plan.sections ?? [])]) delete item.text;
      },
      expect: [],
      notEvaluated: true,
    },
    'a plan without appendices has nothing to judge': {
      edit: (plan) => {
        delete plan.appendices;
        plan.references = [];
      },
      expect: [],
    },
    'the front writes by rules of its own': {
      edit: (plan) => {
        append(plan, { label: 'Phụ lục số 01' }, { label: 'Phụ lục số 02' });
        plan.issuer.organ = 'front';
      },
      expect: [],
    },
    'one of two appendices has no number that anybody wrote down': {
      edit: (plan) => append(plan, { label: 'Phụ lục I' }, { title: 'Danh sách cán bộ phụ trách' }),
      expect: [],
      notEvaluated: true,
    },
    'the only appendix needs no number': {
      edit: (plan) => append(plan, { title: 'Danh sách cán bộ phụ trách' }),
      expect: [],
    },
    'an appendix is tied to nothing, and the plan has no number yet': {
      edit: (plan) => {
        plan.number = { symbol: 'KH-SNgV' };
        unlink(plan);
      },
      expect: [{ message: 'link', at: '/appendices/0' }],
    },
    'an appendix is tied to nothing, and the plan has no symbol': {
      edit: (plan) => {
        plan.number = { serial: '112' };
        unlink(plan);
      },
      expect: [{ message: 'link', at: '/appendices/0' }],
    },
    'an appendix is tied to nothing, and nobody knows when the plan was issued': {
      edit: (plan) => {
        delete plan.issued;
        unlink(plan);
      },
      expect: [{ message: 'link', at: '/appendices/0' }],
    },
  },
);
