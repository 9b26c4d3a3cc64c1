import { entryAt } from '#base/entry.js';
import { joinPatches, putAt } from '#model/patch.js';
import type { PlanIndex } from '#model/plan-index.js';
import { listValue } from '#model/value.js';
import { defineRule, type Mend } from '#rule/rule.js';

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
    mend: {
      vi: 'Để mục đầu giữ mã, đặt cho các mục sau mã mới {expected}; rồi xem lại những chỗ trỏ tới mã này.',
      en: 'Let the first keep the id and call the others {expected}; then look at what points at the id.',
    },
  },
  check(_plan, { index, fault }) {
    for (const { id, pointers } of index.duplicates()) {
      const [first, second, ...others] = pointers;
      // The first bearer keeps its name; the others want one of their own.
      const where = {
        at: second,
        related: [first, ...others],
        facts: [id],
        mends: [mendOf(index, id, [second, ...others])],
      };
      fault('shared', { text: id, count: pointers.length }, where);
    }
  },
});

/** An id of its own for each bearer but the first. Which of them a reference means, only people can tell. */
function mendOf(index: PlanIndex, id: string, pointers: readonly string[]): Mend<'mend'> {
  const ids: string[] = [];
  for (let n = 2; ids.length < pointers.length; n++) {
    const fresh = `${id.slice(0, 190)}-${n}`;
    if (!index.find(fresh)) ids.push(fresh);
  }
  const patches = pointers.map((pointer, at) => putAt(index.plan, `${pointer}/id`, entryAt(ids, at)));
  return { message: 'mend', values: { expected: listValue(ids) }, safe: false, ...joinPatches(patches) };
}
