import { answersTo, isHeld } from '#model/demand.js';
import { namedValue } from '#model/place.js';
import { isRequired } from '#model/template.js';
import { listValue, wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'structure/sections',
  on: 'plan',
  severity: 'warning',
  // Plans order their parts in many ways; a template's order is a custom.
  ranks: { misplaced: 'info' },
  since: '0.1.0',
  summary: {
    vi: 'Kế hoạch có đủ các phần mà mẫu yêu cầu, theo thứ tự của mẫu.',
    en: 'The sections that the template demands are there, in its order.',
  },
  kept: {
    vi: 'Kế hoạch có đủ các phần mà mẫu yêu cầu, theo thứ tự của mẫu.',
    en: 'The sections that the template demands are there, in its order.',
  },
  basis: [{ source: 'practice', place: '44–54/56' }, { source: 'template' }],
  reads: ['sections', 'routes', 'budget', 'windows', 'phases', 'statements', 'goals', 'tasks', 'generalClauses'],
  messages: {
    missing: {
      vi: 'Thiếu phần “{section}” mà mẫu yêu cầu.',
      en: 'The section “{section}” that the template demands is missing.',
    },
    misplaced: {
      vi: 'Phần “{section}” đứng trước phần “{other}”; theo mẫu phải đứng sau.',
      en: '“{section}” stands before “{other}”; in the template it comes after.',
    },
  },
  applies: (_plan, { template }) => template.sections.length > 0 || 'template-silent',
  check(_plan, { index, template, fault, unknown }) {
    const places = index.all('section');
    // An outline that nobody wrote down is not a plan without sections.
    if (places.length === 0) return unknown('not-stated', { part: wordValue('bố cục', 'the outline') });
    const demands = answersTo(index, template.sections);
    for (const { section, answer } of demands) {
      if (answer || !isRequired(section) || isHeld(index, section)) continue;
      const { id, title, anyOf } = section;
      const headings = anyOf.flatMap((demand) => demand.headings ?? []);
      const where = { facts: [id], ...(headings.length > 0 && { expected: listValue(headings) }) };
      fault('missing', { section: wordValue(title.vi, title.en) }, where);
    }
    const ordered = demands
      .flatMap(({ section: { order }, answer }) =>
        // Among the lines below one part the template sets no order.
        answer?.item.level === 1 && order !== undefined ? { order, answer, at: places.indexOf(answer) } : [],
      )
      .toSorted((a, b) => a.order - b.order);
    for (const { order, answer, at } of ordered) {
      const before = ordered.find((one) => one.order < order && one.at > at);
      if (!before) continue;
      const values = { section: namedValue(answer.item), other: namedValue(before.answer.item) };
      fault('misplaced', values, { at: answer, related: [before.answer] });
    }
  },
});
