import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function findTask(plan: Draft, id: string) {
  return plan.tasks?.find((task) => task.id === id);
}

/** Leaves everybody in the first task that stands alone to support it. */
function demote(plan: Draft): boolean {
  const parents = new Set(plan.tasks?.map(({ parent }) => parent));
  const task = plan.tasks?.find(
    ({ id, parties, parent, covers }) =>
      parties.length > 0 && !parents.has(id) && parent === undefined && covers?.scope !== 'all',
  );
  for (const party of task?.parties ?? []) party.role = 'support';
  return task !== undefined;
}

export default casesFor(
  rule,
  demote,
  {
    'the one unit of a task only supports': {
      edit: (plan) => void demote(plan),
      expect: [{ message: 'support', at: 'task-exhibition' }],
    },
    'one supports and another pays, and still nobody leads': {
      edit: (plan) => {
        const task = findTask(plan, 'task-treaties');
        if (task)
          task.parties = [
            { unit: 'consular-division', role: 'support' },
            { as: 'đối tác', role: 'fund' },
          ];
      },
      expect: [{ message: 'support', at: 'task-treaties' }],
    },
    'one who supports is named, and another is not': {
      edit: (plan) => {
        const task = findTask(plan, 'task-treaties');
        if (task) task.parties = [{ unit: 'consular-division', role: 'support' }, { role: 'support' }];
      },
      expect: [{ message: 'support', at: 'task-treaties' }],
    },
    'a task names nobody': {
      edit: (plan) => {
        const task = findTask(plan, 'task-banner');
        if (task) task.parties = [];
      },
      expect: [{ message: 'nobody', at: 'task-banner' }],
    },
    'a fault that parts of a task take over is told once, at the whole': {
      edit: (plan) => {
        for (const party of findTask(plan, 'task-seminar')?.parties ?? []) party.role = 'support';
        const guests = findTask(plan, 'task-seminar-guests');
        if (guests) guests.parties = [];
      },
      expect: [{ message: 'support', at: 'task-seminar' }],
    },
    'a whole whose part is led is led': {
      edit: (plan) => {
        for (const party of findTask(plan, 'task-seminar')?.parties ?? []) party.role = 'support';
      },
      expect: [],
    },
    'the body that issues the plan answers for what it does with others': {
      edit: (plan) => {
        plan.units?.push({ id: 'issuing', names: [{ text: plan.issuer.name }], kind: 'internal' });
        const task = findTask(plan, 'task-treaties');
        if (task) task.parties = [{ unit: 'issuing', role: 'support' }];
      },
      expect: [],
    },
    'the focal point of the whole plan answers for what it does with others': {
      edit: (plan) => {
        demote(plan);
        const banner = findTask(plan, 'task-banner');
        if (!banner) return;
        banner.covers = { scope: 'all' };
        banner.parties = [{ unit: 'communes', role: 'focal' }];
      },
      expect: [],
    },
    'the focal point of something else does not': {
      edit: (plan) => {
        demote(plan);
        const banner = findTask(plan, 'task-banner');
        if (banner) banner.parties = [{ unit: 'communes', role: 'focal' }];
      },
      expect: [{ message: 'support', at: 'task-exhibition' }],
    },
    'who supports the plan as a whole supports tasks that others lead': {
      edit: (plan) => {
        demote(plan);
        const exhibition = findTask(plan, 'task-exhibition');
        if (exhibition) exhibition.covers = { scope: 'all' };
      },
      expect: [],
    },
    'work with others outside the assignments is that of the body whose plan it is': {
      edit: (plan) => {
        demote(plan);
        const exhibition = findTask(plan, 'task-exhibition');
        if (!exhibition) return;
        delete exhibition.section;
        exhibition.text = 'Phối hợp với các xã trưng bày hình ảnh tư liệu.';
      },
      expect: [],
    },
    'and among the assignments it is nobody’s': {
      edit: (plan) => {
        demote(plan);
        const exhibition = findTask(plan, 'task-exhibition');
        const entry = plan.sections.find(({ role }) => role === 'unit');
        if (!exhibition || !entry) return;
        exhibition.section = entry.id;
        exhibition.text = 'Phối hợp với các xã trưng bày hình ảnh tư liệu.';
      },
      expect: [{ message: 'support', at: 'task-exhibition' }],
    },
    'a part of a task that somebody leads': {
      edit: (plan) => {
        for (const party of findTask(plan, 'task-seminar-guests')?.parties ?? []) party.role = 'support';
      },
      expect: [],
    },
    'who prepares a decision of the head has the task': {
      edit: (plan) => {
        const task = findTask(plan, 'task-treaties');
        if (task?.parties[0]) task.parties[0].role = 'advise';
      },
      expect: [],
    },
    'a whole that names nobody has parts in which all only support': {
      edit: (plan) => {
        const [whole, guests] = ['task-seminar', 'task-seminar-guests'].map((id) => findTask(plan, id));
        if (whole) whole.parties = [];
        for (const party of guests?.parties ?? []) party.role = 'support';
      },
      expect: [{ message: 'support', at: 'task-seminar-guests' }],
    },
  },
  ['topic/unassigned'],
);
