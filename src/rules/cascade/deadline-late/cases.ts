import { formatDay, shift } from '#base/day.js';
import { deadlineOf } from '#model/when.js';
import { indexPlan } from '#model/index-plan.js';
import { cascadeCasesFor } from '#rule/cascade-cases.js';
import { demanding, type Draft } from '#rule/cases.js';
import { copyOf } from '#rule/parent-of.js';
import rule from './rule.js';

function setDay(plan: Draft, id: string, on: string): void {
  for (const task of plan.tasks ?? []) if (task.id === id) task.when = [{ kind: 'day', on, bound: 'by' }];
}

function rewrite(plan: Draft, title: string, text: string): void {
  for (const task of plan.tasks ?? []) if (task.id === 'task-seminar-guests') Object.assign(task, { title, text });
}

/** Lets the parent want the invitations twice, each time by a day of its own. */
function askAgain(parent: Draft, first: string, second: string): void {
  setDay(parent, 'task-seminar-guests', first);
  const task = parent.tasks?.find(({ id }) => id === 'task-seminar-guests');
  if (task) parent.tasks?.push({ ...task, id: 'task-guests-again' });
  setDay(parent, 'task-guests-again', second);
}

/** Lets the parent want everything that has a day of its own one day earlier; likes would else be held to the latest. */
function wantEarlier(parent: Draft): boolean {
  const { marks } = indexPlan(copyOf(parent));
  let isDone = false;
  for (const task of parent.tasks ?? []) {
    const days = (task.when ?? []).map((when) => deadlineOf(when, marks));
    const last = Math.max(...days.map((day) => day ?? Number.NaN));
    if (days.length === 0 || !Number.isFinite(last)) continue;
    const earliest = days.reduce((most, day) => (day !== undefined && (most === undefined || day > most) ? day : most));
    if (earliest === undefined) continue;
    task.when = [{ kind: 'day', on: formatDay(shift(earliest, -1)), bound: 'by' }];
    isDone = true;
  }
  return isDone;
}

export default cascadeCasesFor(rule, (_, parent) => parent !== undefined && wantEarlier(parent), {
  'the invitations go out three days after the board wants them': {
    edit: (plan) => setDay(plan, 'task-seminar-guests', '2025-11-10'),
    expect: [{ message: 'late', at: 'task-seminar-guests' }],
  },
  'a template may ask for a week between': {
    edit: () => undefined,
    template: demanding({ rules: [{ rule: 'cascade/deadline-late', options: { lead: 7 } }] }, 'human-rights-day'),
    parent: (parent) => {
      for (const task of parent.tasks ?? []) if (task.id !== 'task-seminar-guests') delete task.when;
    },
    expect: [{ message: 'late', at: 'task-seminar-guests' }],
  },
  'on the very day is in time': {
    edit: (plan) => setDay(plan, 'task-seminar-guests', '2025-11-07'),
    expect: [],
  },
  'what the plan adds of its own has no day above it': {
    edit: (plan) => {
      plan.tasks?.push({
        id: 'task-own',
        title: 'Sắp xếp kho ảnh tư liệu',
        text: 'Phân loại, đánh số kho ảnh tư liệu cũ.',
        parties: [{ unit: 'office', role: 'do' }],
        when: [{ kind: 'day', on: '2026-03-31', bound: 'by' }],
        outputs: ['Kho ảnh'],
      });
    },
    expect: [],
  },
  'a template in place of the board sets no day for any duty': {
    edit: () => undefined,
    parent: 'human-rights-day',
    expect: [],
  },
  'of two plans above, the farther gives the duty': {
    edit: (plan) => setDay(plan, 'task-seminar-guests', '2025-11-10'),
    parent: [(parent) => void Object.assign(parent, { id: 'nearer', tasks: [] }), () => undefined],
    expect: [{ message: 'late', at: 'task-seminar-guests' }],
  },
  'the board asks twice for the same, the second time sooner': {
    edit: () => undefined,
    parent: (parent) => askAgain(parent, '2025-11-07', '2025-11-05'),
    expect: [],
  },
  'the board asks twice for the same, the second time later': {
    edit: () => undefined,
    parent: (parent) => askAgain(parent, '2025-11-05', '2025-11-07'),
    expect: [],
  },
  'a duty of which half the words are those of the task is the same duty': {
    edit: (plan) => rewrite(plan, 'Mời đại biểu', 'Mời đại biểu dự.'),
    parent: (parent) => {
      rewrite(parent, 'Gửi giấy mời', 'Gửi giấy mời đại biểu dự tọa đàm.');
      setDay(parent, 'task-seminar-guests', '2025-11-05');
    },
    expect: [{ message: 'late', at: 'task-seminar-guests' }],
  },
  'a duty that shares fewer words may be another, with a day of its own': {
    edit: (plan) => rewrite(plan, 'Mời đại biểu', 'Mời đại biểu.'),
    parent: (parent) => {
      rewrite(parent, 'Gửi giấy mời', 'Gửi giấy mời đại biểu dự tọa đàm.');
      setDay(parent, 'task-seminar-guests', '2025-11-05');
    },
    expect: [],
  },
  'a task that names the duty which it carries out is held to its day in whatever words': {
    edit: (plan) => {
      rewrite(plan, 'Liên hệ khách quý', 'Văn phòng liên hệ từng khách quý bằng điện thoại.');
      for (const task of plan.tasks ?? [])
        if (task.id === 'task-seminar-guests')
          task.carriesOut = [{ plan: 'faultless-parent', clause: 'task-seminar-guests', digest: '0' }];
    },
    parent: (parent) => setDay(parent, 'task-seminar-guests', '2025-11-05'),
    expect: [{ message: 'late', at: 'task-seminar-guests' }],
  },
});
