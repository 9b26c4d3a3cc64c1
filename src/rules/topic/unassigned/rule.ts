import { coverageOf, coverageLevels } from '#model/coverage.js';
import { namedValue } from '#model/place.js';
import type { PlanIndex } from '#model/plan-index.js';
import { listValue, wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'topic/unassigned',
  on: 'plan',
  severity: 'warning',
  ranks: { coordinated: 'info', scope: 'info', blanket: 'info' },
  since: '0.1.0',
  summary: {
    vi: 'Mỗi nội dung có đơn vị được giao thực hiện.',
    en: 'Every topic is given to somebody.',
  },
  kept: {
    vi: 'Nội dung nào cũng có nhiệm vụ nêu đích danh và đơn vị chịu trách nhiệm.',
    en: 'Every topic is named by a task with somebody in charge.',
  },
  basis: [{ source: 'practice' }, { source: 'logic' }],
  reads: ['topics', 'tasks', 'generalClauses', 'sections', 'phases'],
  // Many plans keep the table of tasks in an appendix; without it nobody can say who has what.
  needs: ['appendices'],
  messages: {
    none: {
      vi: 'Không đơn vị nào được giao {count} trên tổng số {total} nội dung: {topic}.',
      en: 'Nobody is given {count} of {total} topics: {topic}.',
    },
    coordinated: {
      vi: '{count} trên tổng số {total} nội dung chỉ có đơn vị phối hợp, không có đơn vị chủ trì: {topic}.',
      en: '{count} of {total} topics have only units that support, and none that leads: {topic}.',
    },
    scope: {
      vi: 'Không nhiệm vụ nào nêu đích danh {count} trên tổng số {total} nội dung; các nội dung này chỉ nằm trong phạm vi giao bao quát: {topic}.',
      en: 'No task names {count} of {total} topics; they only fall within the scope of a wider task: {topic}.',
    },
    blanket: {
      vi: '{count} trên tổng số {total} nội dung chỉ được giao bằng điều khoản chung cho mọi đơn vị: {topic}.',
      en: '{count} of {total} topics are given to all units by a general clause and to none by a task: {topic}.',
    },
  },
  applies: (_, { index }) => index.all('topic').length > 0,
  check(_, { index, fault, unknown }) {
    if (!isLinked(index)) return unknown('not-stated', { part: links });
    const parents = new Set(index.all('topic').map(({ item }) => item.parent));
    const topics = index.all('topic').filter(({ item }) => !parents.has(item.id));
    for (const level of coverageLevels) {
      const related = topics.filter(({ item }) => coverageOf(index, item).level === level);
      if (level === 'explicit' || related.length === 0) continue;
      const topic = listValue(related.map(({ item }) => namedValue(item)));
      // The topics themselves are the facts; how many others there are is not.
      fault(level, { count: related.length, total: topics.length, topic }, { at: '/topics', related, facts: [] });
    }
  },
});

const links = wordValue('nhiệm vụ nào thuộc nội dung nào', 'which task is about which topic');

/** Whether the data tells at all who has which topic. What was read from a document names tasks and topics, and links none. */
function isLinked(index: PlanIndex): boolean {
  const tasks = index.all('task').map(({ item }) => item);
  if (tasks.length === 0 || index.all('clause').length > 0) return true;
  return tasks.some(({ topics = [], subjects = [], covers }) => covers || topics.length + subjects.length > 0);
}
