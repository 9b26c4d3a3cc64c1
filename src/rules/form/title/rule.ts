import { foldMarks, foldSpaces, foldWords } from '#base/text.js';
import { boundByDecree } from '#model/issuer.js';
import { putAt } from '#model/patch.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'form/title',
  on: 'plan',
  severity: 'error',
  ranks: { letter: 'info' },
  since: '0.1.0',
  summary: {
    vi: 'Dưới tên loại KẾ HOẠCH có trích yếu, không mở đầu bằng “V/v”.',
    en: 'An abstract stands below the type KẾ HOẠCH and does not begin with “V/v”.',
  },
  kept: {
    vi: 'Tên loại và trích yếu đầy đủ.',
    en: 'Type and abstract are there.',
  },
  basis: [{ source: 'decree30', place: 'Điều 8 khoản 2 điểm đ; Phụ lục I mục II.5' }],
  reads: ['type', 'title', 'issuer'],
  needs: ['title'],
  messages: {
    type: {
      vi: 'Tên loại ghi “{text}”; kế hoạch phải ghi “{expected}”.',
      en: 'The type reads “{text}”; a plan says “{expected}”.',
    },
    abstract: {
      vi: 'Dưới tên loại không có trích yếu nội dung (chỉ có “{text}”).',
      en: 'No abstract stands below the type (there is only “{text}”).',
    },
    letter: {
      vi: 'Trích yếu mở đầu bằng “{text}”, cách ghi của công văn; kế hoạch nêu thẳng nội dung.',
      en: 'The abstract begins with “{text}”, as official letters do; a plan names its matter at once.',
    },
    mend: { vi: 'Ghi trích yếu là “{expected}”.', en: 'Write the abstract as “{expected}”.' },
  },
  applies: ({ item }) => boundByDecree(item),
  check({ item: plan }, { fault }) {
    const { type, title } = plan;
    // "KẾ HOẠCH PHỐI HỢP", "KẾ HOẠCH LIÊN NGÀNH" are plans too.
    const isPlan = foldMarks(foldSpaces(type)).startsWith('ke hoach');
    if (!isPlan) fault('type', { text: type, expected: 'KẾ HOẠCH' }, { at: '/type', expected: 'KẾ HOẠCH' });

    const words = foldWords(title);
    if (words === '' || words === 'ke hoach') return fault('abstract', { text: title }, { at: '/title' });
    const [start] = /^\s*v\s*\/\s*v[\s:]+(?=\S)/iu.exec(title) ?? [];
    if (start === undefined) return;
    const text = foldSpaces(start.replaceAll(':', ''));
    const rest = title.slice(start.length);
    const expected = rest.charAt(0).toUpperCase() + rest.slice(1);
    const mend = { message: 'mend', values: { expected }, safe: false, ...putAt(plan, '/title', expected) } as const;
    fault('letter', { text }, { at: '/title', expected, mends: [mend] });
  },
});
