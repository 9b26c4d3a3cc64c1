import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'reference/duplicate-id',
  on: 'plan',
  severity: 'error',
  since: '0.1.0',
  summary: {
    vi: 'Mỗi mã chỉ dùng cho một mục.',
    en: 'An id belongs to one item only.',
  },
  kept: {
    vi: 'Không có mã nào dùng cho hai mục.',
    en: 'No id belongs to two items.',
  },
  basis: [{ source: 'schema' }],
  reads: [
    'sections', 'claims', 'citations', 'occasions', 'windows', 'phases', 'topics', 'statements', 'goals', 'units', 'tasks',
    'generalClauses', 'routes', 'budget', 'recipients', 'references', 'appendices', 'shortNames',
  ], // prettier-ignore
  messages: {
    shared: {
      vi: 'Mã “{text}” dùng cho {count} mục; các quy tắc dựa vào mã này không đánh giá được.',
      en: 'The id “{text}” belongs to {count} items; what depends on it cannot be judged.',
    },
  },
  check(_plan, { index, fault }) {
    for (const { id, pointers } of index.duplicates()) {
      const [first, second, ...others] = pointers;
      if (first === undefined || second === undefined) continue;
      // The first bearer keeps its name; the others want one of their own.
      fault('shared', { text: id, count: pointers.length }, { at: second, related: [first, ...others], facts: [id] });
    }
  },
});
