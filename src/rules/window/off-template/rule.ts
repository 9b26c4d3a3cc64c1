import type { Day } from '#base/day.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { ResolvedTemplate } from '#model/template.js';
import { dayValue, itemValue } from '#model/value.js';
import { mendTogether, type Move } from '#rule/mend.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'window/off-template',
  on: 'window',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Thời gian chung bắt đầu và kết thúc vào ngày mà mẫu tính cho năm ấy.',
    en: 'The campaign starts and ends on the days that the template computes for the year.',
  },
  kept: {
    vi: 'Thời gian chung đúng theo mẫu.',
    en: 'The campaign has the days of the template.',
  },
  basis: [{ source: 'template' }],
  reads: ['windows', 'occasions', 'issued'],
  after: ['date/invalid', 'date/range-reversed'],
  messages: {
    from: {
      vi: 'Thời gian chung bắt đầu ngày {from}; mẫu yêu cầu từ {expected}.',
      en: 'The window starts on {from}; the template asks for {expected}.',
    },
    to: {
      vi: 'Thời gian chung kết thúc ngày {to}; mẫu yêu cầu đến {expected}.',
      en: 'The window ends on {to}; the template asks for {expected}.',
    },
    mend: { vi: 'Đổi thành ngày {day}.', en: 'Change it to {day}.' },
    along: {
      vi: 'Đổi thành ngày {day}, dời theo “{phase}”.',
      en: 'Change it to {day}, and “{phase}” with it.',
    },
  },
  applies: ({ pointer }, { index, template }) => {
    if (!template.window) return 'template-silent';
    return index.campaign()?.pointer === pointer;
  },
  check(window, { index, template, fault, unknown }) {
    const when = index.resolve(window.item.when);
    if (when.kind !== 'span') return unknown('no-days');
    for (const end of ['from', 'to'] as const) {
      const [day, expected] = [when.span[end], template.window?.[end]];
      if (expected === undefined || expected === day) continue;
      const where = {
        expected: dayValue(expected),
        mends: mendsFor(index, template, { placed: window, end, day: expected }, day),
      };
      if (end === 'from') fault('from', { from: dayValue(day), expected: dayValue(expected) }, where);
      else fault('to', { to: dayValue(day), expected: dayValue(expected) }, where);
    }
  },
});

/** The end by itself, or with the stage that starts or ends there as well. */
function mendsFor(index: PlanIndex, template: ResolvedTemplate, move: Move, was: Day) {
  const day = dayValue(move.day);
  const alone = mendTogether({ message: 'mend' as const, values: { day } }, index, template, [move]);
  const group = index.all('stages').find(({ item }) => item.frame?.pointer === move.placed.pointer)?.item;
  const stage = group?.stages.find(({ span }) => span?.[move.end] === was);
  if (alone.length > 0 || !stage) return alone;
  const along = { message: 'along' as const, values: { day, phase: itemValue(stage.item) } };
  return mendTogether(along, index, template, [move, { ...move, placed: stage }]);
}
