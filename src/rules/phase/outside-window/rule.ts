import { certifyOutside } from '#base/certificate.js';
import { findOutside } from '#base/cover.js';
import { overlaps } from '#base/span.js';
import { frameOfPhase } from '#model/stages.js';
import { daysValue, itemValue, spanValue } from '#model/value.js';
import { mendEnd } from '#rule/mend.js';
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
      vi: '“{phase}” có {days} nằm trước thời gian chung {expected}.',
      en: '“{phase}” has {days}, before the window {expected}.',
    },
    late: {
      vi: '“{phase}” có {days} nằm sau thời gian chung {expected}.',
      en: '“{phase}” has {days}, after the window {expected}.',
    },
    mend: {
      vi: 'Đổi thành ngày {day} để giai đoạn nằm trong thời gian chung.',
      en: 'Change it to {day}, and the phase lies inside the window.',
    },
  },
  applies: ({ item }, { index }) => item.track !== 'follow-up' && (frameOfPhase(index, item) ? true : 'no-frame'),
  check(phase, { index, plan, fault, unknown }) {
    const frame = frameOfPhase(index, phase.item);
    const when = index.resolve(phase.item.when);
    if (!frame?.span || when.kind !== 'span') return unknown('no-days');
    const [window, { span }] = [frame.span, when];
    const certificates = certifyOutside(window, [span]);
    findOutside(window, [span]).forEach(({ days }, at) => {
      const isEarly = days.from < window.from;
      const end = isEarly ? 'from' : 'to';
      const expected = spanValue(window);
      const values = { phase: itemValue(phase.item), days: daysValue(days), expected };
      const mends = overlaps(span, window) ? mendEnd('mend', plan, phase, end, window[end]) : [];
      const where = { related: [frame.frame], expected, certificates: certificates.slice(at, at + 1), mends };
      fault(isEarly ? 'early' : 'late', values, where);
    });
  },
});
