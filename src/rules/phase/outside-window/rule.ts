import { certifyOutside } from '#base/certificate.js';
import { findOutside } from '#base/cover.js';
import { formatDay } from '#base/day.js';
import { overlaps, type Span } from '#base/span.js';
import type { Phase } from '#generated/plan.types.js';
import { putAt } from '#model/patch.js';
import type { Placed } from '#model/placed.js';
import { frameOfPhase } from '#model/stages.js';
import { dayValue, daysValue, itemValue, spanValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'phase/outside-window',
  on: 'phase',
  severity: 'error',
  since: '0.1.0',
  summary: {
    vi: 'Mỗi giai đoạn nằm trong thời gian chung, hoặc trong giai đoạn chứa nó.',
    en: 'Each phase lies inside the window, or inside the phase that holds it.',
  },
  kept: {
    vi: 'Mọi giai đoạn đều nằm trong thời gian chung.',
    en: 'Every phase lies inside its window.',
  },
  basis: [{ source: 'logic' }],
  reads: ['phases', 'windows', 'occasions', 'issued'],
  after: ['date/invalid', 'date/range-reversed'],
  messages: {
    early: {
      vi: '“{phase}” có {days} đứng trước thời gian chung {expected}.',
      en: '“{phase}” has {days}, before the window {expected}.',
    },
    late: {
      vi: '“{phase}” có {days} đứng sau thời gian chung {expected}.',
      en: '“{phase}” has {days}, after the window {expected}.',
    },
    mend: {
      vi: 'Đổi thành {day} để giai đoạn nằm trong thời gian chung.',
      en: 'Change it to {day}, and the phase lies inside the window.',
    },
  },
  applies: ({ item }, { index }) => item.track !== 'follow-up' && (frameOfPhase(index, item) ? true : 'no-frame'),
  check(phase, { index, plan, fault, unknown }) {
    const frame = frameOfPhase(index, phase.item);
    const when = index.resolve(phase.item.when);
    if (!frame?.span || when.kind !== 'span') return unknown('no-days');
    const [window, { span }] = [frame.span, when];
    const expected = spanValue(window);
    const certificates = certifyOutside(window, [span]);
    findOutside(window, [span]).forEach(({ days }, at) => {
      const end = days.from < window.from ? 'from' : 'to';
      fault(
        end === 'from' ? 'early' : 'late',
        { phase: itemValue(phase.item), days: daysValue(days), expected },
        { related: [frame.frame], expected, certificates: certificates.slice(at, at + 1), mends: mendsOf(end, window, span) },
      );
    });

    function mendsOf(end: 'from' | 'to', { [end]: day }: Span, own: Span) {
      if (phase.item.when.kind !== 'range' || !overlaps(own, window)) return [];
      return [{ message: 'mend', values: { day: dayValue(day) }, safe: false, ...putAt(plan, pointerTo(phase, end), formatDay(day)) } as const];
    }
  },
});

function pointerTo({ pointer }: Placed<Phase>, end: 'from' | 'to'): string {
  return `${pointer}/when/${end}`;
}
