import { dayValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'cascade/window-outside',
  on: 'window',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Thời gian chung nằm trong thời gian của kế hoạch cấp trên.',
    en: 'The window lies inside that of the parent.',
  },
  kept: {
    vi: 'Thời gian chung nằm trong thời gian của kế hoạch cấp trên.',
    en: 'The window lies inside that of the parent.',
  },
  basis: [{ source: 'practice' }],
  reads: ['windows', 'occasions', 'issued'],
  needs: ['parent'],
  after: ['date/invalid', 'date/range-reversed'],
  messages: {
    early: {
      vi: 'Thời gian chung bắt đầu ngày {from}, trước ngày {expected} mà {name} bắt đầu.',
      en: 'The window starts on {from}, before {name} does, on {expected}.',
    },
    late: {
      vi: 'Thời gian chung kết thúc ngày {to}, sau ngày {expected} mà {name} kết thúc.',
      en: 'The window ends on {to}, after {name} does, on {expected}.',
    },
  },
  applies: ({ pointer }, { index, parents }) => {
    if (index.campaign()?.pointer !== pointer) return false;
    return parents.some(({ window }) => window !== undefined) || 'parent-silent';
  },
  check(window, { index, parents, fault, unknown }) {
    const when = index.resolve(window.item.when);
    if (when.kind !== 'span') return unknown('no-days');
    const { from, to } = when.span;
    // Told against the nearest that it leaves; who is farther asks no more than that one should have asked.
    const early = parents
      .map(({ name, window: above }) => ({ name, day: above?.from ?? from }))
      .find(({ day }) => from < day);
    if (early) {
      const expected = dayValue(early.day);
      fault('early', { from: dayValue(from), expected, name: early.name }, { expected });
    }
    const late = parents.map(({ name, window: above }) => ({ name, day: above?.to ?? to })).find(({ day }) => to > day);
    if (late) {
      const expected = dayValue(late.day);
      fault('late', { to: dayValue(to), expected, name: late.name }, { expected });
    }
  },
});
