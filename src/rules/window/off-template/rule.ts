import { dayValue } from '#model/value.js';
import { mendEnd } from '#rule/mend.js';
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
  },
  applies: ({ pointer }, { index, template }) => {
    if (!template.window) return 'template-silent';
    return index.campaign()?.pointer === pointer;
  },
  check(window, { index, plan, template, fault, unknown }) {
    const when = index.resolve(window.item.when);
    if (when.kind !== 'span') return unknown('no-days');
    for (const end of ['from', 'to'] as const) {
      const [day, expected] = [when.span[end], template.window?.[end]];
      if (expected === undefined || expected === day) continue;
      const where = { expected: dayValue(expected), mends: mendEnd('mend', plan, window, end, expected) };
      if (end === 'from') fault('from', { from: dayValue(day), expected: dayValue(expected) }, where);
      else fault('to', { to: dayValue(day), expected: dayValue(expected) }, where);
    }
  },
});
