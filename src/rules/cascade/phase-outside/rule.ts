import { matchPhases } from '#model/phase-match.js';
import { dayValue, itemValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'cascade/phase-outside',
  on: 'phase',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Mỗi giai đoạn nằm trong giai đoạn tương ứng của kế hoạch cấp trên.',
    en: 'Each stage lies inside the like stage of the parent.',
  },
  kept: {
    vi: 'Các giai đoạn nằm trong giai đoạn tương ứng của cấp trên.',
    en: 'The stages lie inside those of the parent.',
  },
  basis: [{ source: 'practice' }],
  reads: ['phases', 'windows', 'occasions', 'issued'],
  needs: ['parent'],
  after: ['date/invalid', 'date/range-reversed', 'phase/outside-window'],
  messages: {
    early: {
      vi: '“{phase}” bắt đầu ngày {from}; trong {name}, “{other}” bắt đầu từ {expected}.',
      en: '“{phase}” starts on {from}; in {name}, “{other}” starts on {expected}.',
    },
    late: {
      vi: '“{phase}” kết thúc ngày {to}; trong {name}, “{other}” chỉ đến {expected}.',
      en: '“{phase}” ends on {to}; in {name}, “{other}” ends on {expected}.',
    },
  },
  applies: ({ pointer }, { index, parents: [parent] }) => {
    if (!parent || parent.phases.length === 0) return 'parent-silent';
    return matchPhases(index, parent).pairs.some(({ stage }) => stage.pointer === pointer);
  },
  check({ item, pointer }, { index, parents: [parent], fault, unknown }) {
    const pair = parent && matchPhases(index, parent).pairs.find(({ stage }) => stage.pointer === pointer);
    if (!parent || !pair?.stage.span) return unknown('no-days');
    const { from, to } = pair.stage.span;
    const { side, title } = pair.phase;
    const [phase, other, name] = [itemValue(item), title.vi, parent.name];
    if (side.from !== undefined && from < side.from) {
      // What lies outside the whole time of the parent is told of the window.
      if (parent.window?.from !== undefined && from < parent.window.from)
        unknown('owned-elsewhere', { rule: 'cascade/window-outside' });
      else fault('early', { phase, other, name, from: dayValue(from), expected: dayValue(side.from) });
    }
    if (side.to !== undefined && to > side.to) {
      if (parent.window?.to !== undefined && to > parent.window.to)
        unknown('owned-elsewhere', { rule: 'cascade/window-outside' });
      else fault('late', { phase, other, name, to: dayValue(to), expected: dayValue(side.to) });
    }
  },
});
