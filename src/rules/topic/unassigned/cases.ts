import { isSeen } from '#model/seen.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Leaves a topic to nobody by name; the general clause still covers it. */
function forget(plan: Draft, topic: string): void {
  for (const task of plan.tasks ?? []) if (task.topics) task.topics = task.topics.filter((id) => id !== topic);
}

function holders(plan: Draft, topic: string) {
  return (plan.tasks ?? []).filter(({ topics }) => topics?.includes(topic));
}

export default casesFor(
  rule,
  (plan) => {
    const [topic] = plan.topics ?? [];
    if (!topic || !isSeen(plan, 'appendices') || !plan.tasks?.some(({ topics = [] }) => topics.length > 0))
      return false;
    plan.topics?.push({
      kind: topic.kind,
      id: 'topic-orphan',
      title: 'Nội dung mới',
      ...(topic.phase !== undefined && { phase: topic.phase }),
    });
    plan.generalClauses = [];
    for (const task of plan.tasks ?? []) delete task.covers;
    return true;
  },
  {
    'a topic is left to nobody at all': {
      edit: (plan) => {
        forget(plan, 'topic-economy');
        plan.generalClauses = [];
      },
      expect: [{ message: 'none', at: '/topics' }],
    },
    'a topic is left to the general clause': {
      edit: (plan) => forget(plan, 'topic-economy'),
      expect: [{ message: 'blanket', at: '/topics' }],
    },
    'a topic falls within the scope of a task that does not name it': {
      edit: (plan) => forget(plan, 'topic-religion'),
      expect: [{ message: 'scope', at: '/topics' }],
    },
    'everybody only supports the task that names the topics': {
      edit: (plan) => {
        for (const task of holders(plan, 'topic-refutation')) for (const party of task.parties) party.role = 'support';
      },
      expect: [{ message: 'coordinated', at: '/topics' }],
    },
    'a topic within another has what that one has': {
      edit: (plan) => {
        const topic = plan.topics?.find(({ id }) => id === 'topic-economy');
        if (topic) plan.topics?.push({ ...topic, id: 'topic-exports', parent: topic.id, subjects: [] });
      },
      expect: [],
    },
    'a task that shares the subject of a topic names it': {
      edit: (plan) => {
        const [task] = holders(plan, 'topic-economy');
        forget(plan, 'topic-economy');
        if (task) task.subjects = ['socio-economic-results'];
      },
      expect: [],
    },
    'no task of the data tells which topic it is about': {
      edit: (plan) => {
        plan.generalClauses = [];
        for (const task of plan.tasks ?? []) {
          delete task.topics;
          delete task.subjects;
          delete task.covers;
        }
      },
      expect: [],
      notEvaluated: true,
    },
    'no task tells which topic it is about, and a clause gives all of them to all units': {
      edit: (plan) => {
        for (const task of plan.tasks ?? []) {
          delete task.topics;
          delete task.subjects;
          delete task.covers;
        }
      },
      expect: [{ message: 'blanket', at: '/topics' }],
    },
    'nobody has a task at all': {
      edit: (plan) => {
        plan.generalClauses = [];
        plan.tasks = [];
      },
      expect: [{ message: 'none', at: '/topics' }],
    },
    'the table of tasks is not in the file': {
      edit: (plan) => {
        forget(plan, 'topic-economy');
        plan.unseen = ['appendices'];
      },
      expect: [],
      notEvaluated: true,
    },
    'a topic with a part is left to the general clause, and counts by its part': {
      edit: (plan) => {
        const topic = plan.topics?.find(({ id }) => id === 'topic-economy');
        if (topic)
          plan.topics?.push({ ...topic, id: 'topic-exports', title: 'Xuất khẩu', parent: topic.id, subjects: [] });
        forget(plan, 'topic-economy');
      },
      expect: [{ message: 'blanket', at: '/topics' }],
    },
  },
);
