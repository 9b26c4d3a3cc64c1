import type { ResolvedTemplate } from '#model/template.js';
import { isSeen, type DocumentPart } from '#model/seen.js';
import { wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

type Counted = ResolvedTemplate['atLeast'][number]['of'];

const names = {
  sections: wordValue('phần, mục', 'sections'),
  citations: wordValue('văn bản viện dẫn', 'citations'),
  phases: wordValue('giai đoạn', 'phases'),
  topics: wordValue('nội dung', 'topics'),
  goals: wordValue('chỉ tiêu', 'goals'),
  units: wordValue('đơn vị', 'units'),
  tasks: wordValue('nhiệm vụ', 'tasks'),
  routes: wordValue('đường báo cáo', 'lines of report'),
  recipients: wordValue('nơi nhận', 'recipients'),
  statements: wordValue('mục đích, yêu cầu', 'purposes and requirements'),
} as const;

/** Where the rest of a list may stand when the source does not show it. */
const parts: Readonly<Partial<Record<Counted, DocumentPart>>> = {
  citations: 'opening', tasks: 'appendices', units: 'appendices', goals: 'appendices', recipients: 'recipients',
}; // prettier-ignore

export default defineRule({
  id: 'list/too-few',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Kế hoạch có đủ số lượng tối thiểu mà mẫu yêu cầu.',
    en: 'The plan has at least as many of each thing as the template asks.',
  },
  kept: {
    vi: 'Kế hoạch có đủ số lượng tối thiểu mà mẫu yêu cầu.',
    en: 'The plan has at least as many of each thing as the template asks.',
  },
  basis: [{ source: 'template' }],
  reads: [
    'sections', 'citations', 'phases', 'topics', 'goals', 'units', 'tasks', 'routes', 'recipients', 'statements',
  ], // prettier-ignore
  messages: {
    few: {
      vi: 'Kế hoạch có {actual} {name}; mẫu yêu cầu ít nhất {expected}.',
      en: 'The plan has {actual} {name}; the template asks for at least {expected}.',
    },
  },
  applies: (_, { template }) => template.atLeast.length > 0 || 'template-silent',
  check(_, { plan, template, fault, unknown }) {
    for (const { of, count } of template.atLeast) {
      const actual = plan[of]?.length ?? 0;
      const part = parts[of];
      if (actual >= count) continue;
      if (part !== undefined && !isSeen(plan, part)) unknown('not-in-file', { part: names[of] });
      else fault('few', { actual, name: names[of], expected: count }, { expected: count, facts: [of] });
    }
  },
});
