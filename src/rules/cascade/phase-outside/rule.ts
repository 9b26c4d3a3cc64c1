import { matchPhases } from '#model/phase-match.js';
import { dayValue, itemValue } from '#model/value.js';
import { defineRule, type Context } from '#rule/rule.js';

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
  applies: ({ pointer }, context) => pairsAt(pointer, context).length > 0 || 'parent-silent',
  check({ item, pointer }, context) {
    const { fault, unknown } = context;
    for (const { stage, phase: above, name, window } of pairsAt(pointer, context)) {
      if (!stage.span) return unknown('no-days');
      const { from, to } = stage.span;
      // An end that the parent leaves open is left by nobody.
      const [first, last] = [above.side.from ?? from, above.side.to ?? to];
      const [phase, other] = [itemValue(item), above.title.vi];
      // What lies outside the whole time of the parent is told of the window.
      if (from < first) {
        if (from < (window?.from ?? from)) unknown('owned-elsewhere', owner);
        else fault('early', { phase, other, name, from: dayValue(from), expected: dayValue(first) });
      }
      if (to > last) {
        if (to > (window?.to ?? to)) unknown('owned-elsewhere', owner);
        else fault('late', { phase, other, name, to: dayValue(to), expected: dayValue(last) });
      }
    }
  },
});

const owner = { rule: 'cascade/window-outside' };

/** The phase of the nearest parent that the stage there stands for. */
function pairsAt(pointer: string, { index, parents }: Pick<Context, 'index' | 'parents'>) {
  return parents
    .slice(0, 1)
    .flatMap((parent) => matchPhases(index, parent).pairs.map((pair) => ({ ...parent, ...pair })))
    .filter(({ stage }) => stage.pointer === pointer);
}
