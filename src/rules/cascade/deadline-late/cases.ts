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
});
