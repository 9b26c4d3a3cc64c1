import { isReport, lastDeadlineOf, onwardOf, sendersValue, timesOf } from '#model/route.js';
import { dayValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'report/order',
  on: 'route',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Cấp dưới báo cáo trước cấp trên; báo cáo tổng kết sau khi đợt hoạt động kết thúc.',
    en: 'The lower level reports before the upper one, and the final report follows the campaign.',
  },
  kept: {
    vi: 'Thời hạn báo cáo của các cấp nối tiếp nhau hợp lý.',
    en: 'The deadlines of the levels of report follow one another.',
  },
  basis: [{ source: 'logic' }, { source: 'practice' }],
  reads: ['routes', 'tasks', 'units', 'windows', 'occasions', 'issued'],
  after: ['date/invalid', 'date/range-reversed', 'report/deadline'],
  messages: {
    late: {
      vi: '{unit} báo cáo chậm nhất ngày {day}, nhưng {other} phải báo cáo tiếp chậm nhất ngày {to}.',
      en: '{unit} may report until {day}, but {other} must pass the report on by {to}.',
    },
    early: {
      vi: 'Báo cáo tổng kết của {unit} phải gửi chậm nhất ngày {day}, trong khi đến ngày {to} đợt hoạt động mới kết thúc.',
      en: 'The final report of {unit} is due by {day}, while the campaign goes on until {to}.',
    },
  },
  applies: (route, { index }) => isReport(route) && (route.item.final === true || onwardOf(index, route) !== undefined),
  check(route, { index, fault, unknown }) {
    const due = lastDeadlineOf(index, timesOf(index, route.item));
    if (due === undefined) return unknown('no-days');
    const told = () => ({ unit: sendersValue(index, route.item), day: dayValue(due) });
    const onward = onwardOf(index, route);
    const last = onward?.last;
    // A line without a day may still carry this report on; the latest of those with days tells whether any can.
    if (onward?.isOpen) unknown('no-days');
    else if (last && last.by < due)
      fault(
        'late',
        { ...told(), other: sendersValue(index, last.line.item), to: dayValue(last.by) },
        { related: [last.line] },
      );
    if (!route.item.final) return;
    const frame = index.campaign();
    if (!frame) return unknown('no-frame');
    const time = index.resolve(frame.item.when);
    if (time.kind !== 'span') unknown('no-frame');
    else if (due < time.span.to) fault('early', { ...told(), to: dayValue(time.span.to) }, { related: [frame] });
  },
});
