import { heldSubjects } from '#model/subject.js';
import { isRequired, subjectsInForce } from '#model/template.js';
import { namesSubjects } from '#model/topic.js';
import { wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'subject/missing',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Kế hoạch có mọi chủ đề bắt buộc của mẫu.',
    en: 'The plan holds every subject that the template requires.',
  },
  kept: {
    vi: 'Kế hoạch có mọi chủ đề bắt buộc của mẫu.',
    en: 'The plan holds every subject that the template requires.',
  },
  basis: [{ source: 'template' }],
  reads: ['topics', 'tasks'],
  messages: {
    missing: {
      vi: 'Không nội dung hay nhiệm vụ nào thuộc chủ đề “{name}” mà mẫu yêu cầu.',
      en: 'No topic and no task is about “{name}”, which the template requires.',
    },
  },
  applies: (_, { template }) => subjectsInForce(template).some(isRequired) || 'template-silent',
  check(_, { index, template, fault, unknown }) {
    const held = heldSubjects(index);
    if (!namesSubjects(index))
      return unknown('not-stated', { part: wordValue('chủ đề của các nội dung', 'the subjects of the topics') });
    for (const { id, title } of subjectsInForce(template).filter(isRequired))
      if (!held.has(id)) fault('missing', { name: wordValue(title.vi, title.en) }, { facts: [id] });
  },
});
