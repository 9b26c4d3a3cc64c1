import { followPointer } from '#model/pointing.js';
import { isSeen } from '#model/seen.js';
import { wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'structure/reference',
  on: 'cross-reference',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Chỗ dẫn chiếu trong kế hoạch (mục, phần, phụ lục) chỉ đến nơi có thật.',
    en: 'Where the plan points to a part or an appendix of itself, there is one.',
  },
  kept: {
    vi: 'Các chỗ dẫn chiếu đều chỉ đến nơi có thật.',
    en: 'Every pointer leads somewhere.',
  },
  basis: [{ source: 'logic' }],
  reads: [
    'references', 'sections', 'appendices', 'topics', 'tasks', 'statements', 'goals', 'generalClauses', 'routes', 'budget',
  ], // prettier-ignore
  messages: {
    section: {
      vi: '“{text}” không chỉ đến mục nào của kế hoạch.',
      en: '“{text}” leads to no part of the plan.',
    },
    appendix: {
      vi: 'Kế hoạch dẫn đến “{text}”, nhưng phần văn bản được đọc không có; cần kèm theo hoặc sửa chỗ dẫn.',
      en: 'The plan points to “{text}”, which is not in what was read of it; attach it, or mend the pointer.',
    },
  },
  // Where the importer found the place already, `to` says so; one that leads nowhere is a dangling reference.
  applies: ({ item }, { index }) => item.to !== undefined || followPointer(index, item) !== 'elsewhere',
  check({ item }, { index, plan, fault, unknown }) {
    if (item.to !== undefined) return;
    if (item.kind !== 'section' && !isSeen(plan, 'appendices')) return unknown('not-in-file', { part: appendices });
    const leading = followPointer(index, item);
    if (leading === 'unknown') return unknown('not-stated', { part: labels });
    if (leading === 'lost') fault(item.kind === 'section' ? 'section' : 'appendix', { text: item.text });
  },
});

const appendices = wordValue('phụ lục', 'appendices');
const labels = wordValue('số thứ tự của các mục', 'numbers of the parts');
