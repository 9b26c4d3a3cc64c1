import { namesSubjects, settingOf } from '#model/topic.js';
import { namedValue } from '#model/place.js';
import { wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'topic/incomplete',
  on: 'topic',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Mỗi nội dung có đủ những gì mẫu yêu cầu: giai đoạn, chủ đề.',
    en: 'Every topic has what the template asks of it: a phase, a subject.',
  },
  kept: {
    vi: 'Nội dung nào cũng có đủ những gì mẫu yêu cầu.',
    en: 'Every topic has what the template asks of it.',
  },
  basis: [{ source: 'template' }],
  reads: ['topics', 'phases'],
  messages: {
    phase: {
      vi: 'Nội dung “{topic}” không thuộc giai đoạn nào; mẫu yêu cầu mỗi nội dung có giai đoạn.',
      en: '“{topic}” belongs to no phase; the template asks for a phase of every topic.',
    },
    subject: {
      vi: 'Nội dung “{topic}” không thuộc chủ đề nào của mẫu; mẫu yêu cầu mỗi nội dung có chủ đề.',
      en: '“{topic}” has no subject; the template asks for a subject of every topic.',
    },
  },
  applies: (_, { template }) => new Set(template.each.topic).size > 0 || 'template-silent',
  check({ item }, { index, template, fault, unknown }) {
    const { isPlaced, hasSubject } = settingOf(index, item);
    for (const part of new Set(template.each.topic)) {
      if (part === 'phase') {
        if (index.all('phase').length === 0) unknown('owned-elsewhere', { rule: 'phase/missing' });
        else if (!isPlaced) fault('phase', { topic: namedValue(item) });
      } else if (!namesSubjects(index)) {
        unknown('not-stated', { part: wordValue('chủ đề của các nội dung', 'the subjects of the topics') });
      } else if (!hasSubject) fault('subject', { topic: namedValue(item) });
    }
  },
});
