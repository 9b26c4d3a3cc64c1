import type { When } from '#generated/plan.types.js';
import { dayValue, itemValue } from '#model/value.js';
import { deadlineOf } from '#model/when.js';
import { isOfDuty, ownerOfWhen } from '#model/whens.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'deadline/past',
  on: 'when',
  severity: 'error',
  ranks: { today: 'warning' },
  since: '0.1.0',
  summary: {
    vi: 'Thời hạn của nhiệm vụ và báo cáo đến sau ngày ban hành kế hoạch.',
    en: 'A deadline of a task or a report comes after the plan is issued.',
  },
  kept: {
    vi: 'Mọi thời hạn đều sau ngày ban hành.',
    en: 'Every deadline comes after the issue.',
  },
  basis: [{ source: 'logic' }],
  reads: ['tasks', 'routes', 'occasions', 'issued'],
  needs: ['issue-day'],
  after: ['date/invalid', 'date/range-reversed', 'date/weekday-mismatch'],
  messages: {
    past: {
      vi: '“{task}” đến hạn ngày {to}, trước ngày ban hành kế hoạch ({day}).',
      en: '“{task}” is due on {to}, before the plan is issued ({day}).',
    },
    before: {
      vi: '“{task}” phải xong trước ngày {to}, mà đó chính là ngày ban hành kế hoạch: không còn ngày nào để làm.',
      en: '“{task}” is due before {to}, the day of issue itself: no day is left.',
    },
    today: {
      vi: '“{task}” đến hạn ngay trong ngày ban hành kế hoạch ({to}).',
      en: '“{task}” is due on the very day of issue ({to}).',
    },
  },
  applies: ({ item, pointer }) => isOfDuty(pointer) && isDue(item),
  check(placed, { index, fault, unknown }) {
    const { item: when, pointer } = placed;
    const [to, { issuedOn }] = [deadlineOf(when, index.marks), index];
    if (to === undefined || issuedOn === undefined) {
      if (index.resolve(when).kind === 'unresolved') unknown('no-days');
      return;
    }
    if (to > issuedOn) return;
    const task = itemValue(ownerOfWhen(placed).item);
    if (to < issuedOn) return fault('past', { task, to: dayValue(to), day: dayValue(issuedOn) });
    if (when.bound === 'before') fault('before', { task, to: dayValue(to) });
    // What is merely held on the day of issue may be the occasion of the plan; what must be done by then is a deadline.
    else if (when.bound === 'by' || pointer.startsWith('/routes/')) fault('today', { task, to: dayValue(to) });
  },
});

/** Rhythms and standing work never fall due once for all; vague words are the matter of report/deadline. */
function isDue({ kind, bound }: When): boolean {
  return kind !== 'recurring' && kind !== 'ongoing' && kind !== 'vague' && bound !== 'from' && bound !== 'after';
}
