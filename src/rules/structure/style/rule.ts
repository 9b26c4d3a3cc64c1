import type { WordValue } from '#generated/report.types.js';
import { mixedBullets, mixedEnds, oddPoints, type EndMark } from '#model/list-style.js';
import { namedValue } from '#model/place.js';
import { listValue, wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'structure/style',
  on: 'plan',
  severity: 'info',
  since: '0.1.0',
  summary: {
    vi: 'Tiêu đề cùng cấp kết thúc như nhau, mỗi danh sách dùng một dấu đầu dòng, điểm ghi “a)” theo bảng chữ cái tiếng Việt.',
    en: 'Headings of one level end alike, a list has one bullet, and points are lettered “a)” by the Vietnamese alphabet.',
  },
  kept: {
    vi: 'Tiêu đề, dấu đầu dòng và ký hiệu điểm được trình bày thống nhất.',
    en: 'Headings, bullets and letters are set out alike.',
  },
  basis: [{ source: 'decree30', place: 'Phụ lục I mục II.6.đ' }, { source: 'practice' }],
  reads: ['sections', 'topics', 'statements', 'goals', 'tasks', 'generalClauses', 'routes', 'budget', 'windows'],
  messages: {
    ends: {
      vi: 'Tiêu đề “{section}” kết thúc bằng {actual}, khác các tiêu đề cùng cấp ({expected}).',
      en: 'The heading “{section}” ends with {actual}, unlike the others of its level ({expected}).',
    },
    bullets: {
      vi: 'Danh sách trong “{section}” không dùng một dấu đầu dòng: có “{expected}”, có {actual}.',
      en: 'The list in “{section}” has more than one bullet: “{expected}”, and also {actual}.',
    },
    foreign: {
      vi: 'Ký hiệu điểm {text} không theo bảng chữ cái tiếng Việt (không có f, j, w, z; sau d là đ).',
      en: 'The letters {text} are not of the Vietnamese alphabet (no f, j, w, z; đ after d).',
    },
    bare: {
      vi: 'Ký hiệu điểm {text} thiếu dấu ngoặc đơn đóng; điểm ghi “a)”, “b)”.',
      en: 'The letters {text} lack their bracket; points are written “a)”, “b)”.',
    },
  },
  check(_plan, { index, fault }) {
    for (const { usual, odd } of mixedEnds(index))
      for (const { heading, end } of odd) {
        const values = { section: namedValue(heading.item), actual: words[end], expected: words[usual] };
        fault('ends', values, { at: heading.pointer });
      }
    for (const { section, usual, others } of mixedBullets(index)) {
      const actual = listValue(others.map((label) => (label === undefined ? noBullet : `“${label}”`)));
      fault('bullets', { section: namedValue(section.item), expected: usual, actual }, { at: section, facts: [] });
    }
    const points = oddPoints(index);
    for (const key of ['foreign', 'bare'] as const) {
      const [at, ...related] = points[key].map(({ section }) => section);
      if (!at) continue;
      const text = listValue(points[key].map(({ label }) => `“${label}”`));
      fault(key, { text }, { at, related, facts: [] });
    }
  },
});

const words: Readonly<Record<EndMark, WordValue>> = {
  ':': wordValue('dấu hai chấm', 'a colon'),
  '.': wordValue('dấu chấm', 'a full stop'),
  none: wordValue('không có dấu', 'no mark'),
};
const noBullet = wordValue('dòng không có dấu', 'a line without one');
