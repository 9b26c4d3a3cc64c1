import { entryAt } from '#base/entry.js';
import type { Recipient, Unit } from '#generated/plan.types.js';
import type { PlanIndex } from '#model/plan-index.js';
import { namedValue } from '#model/place.js';
import { isPresent } from '#model/presence.js';
import { isSameName } from '#model/unit-name.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'recipient/without-role',
  on: 'recipient',
  severity: 'info',
  since: '0.1.0',
  summary: {
    vi: 'Cơ quan, đơn vị nêu riêng trong Nơi nhận có vai trò trong kế hoạch.',
    en: 'A body that has a line of its own among the recipients has a part in the plan.',
  },
  kept: {
    vi: 'Cơ quan, đơn vị nào nêu riêng trong Nơi nhận cũng có vai trò trong kế hoạch.',
    en: 'Every body with a line of its own among the recipients has a part in the plan.',
  },
  basis: [{ source: 'logic' }],
  reads: [
    'recipients', 'units', 'tasks', 'generalClauses', 'routes', 'sections', 'citations', 'budget', 'issuer',
  ], // prettier-ignore
  needs: ['recipients'],
  messages: {
    unnamed: {
      vi: '“{unit}” có trong Nơi nhận nhưng kế hoạch không nhắc đến ở chỗ nào khác; dòng này cũng không ghi để làm gì.',
      en: '“{unit}” is a recipient, yet the plan names it nowhere else, and the line does not say what for.',
    },
  },
  applies: ({ item }, { index }) => singleUnitOf(index, item) !== undefined,
  check({ item: recipient }, { index, plan, fault }) {
    const unit = singleUnitOf(index, recipient);
    // A line that says "để báo cáo" or "để biết" gives its reason itself; a superior needs none.
    if (!unit || unit.kind === 'superior' || recipient.purpose === 'report' || recipient.purpose === 'know') return;
    const { superior } = plan.issuer;
    if (superior !== undefined && unit.names.some(({ text }) => isSameName(text, superior))) return;
    if (!isPresent(index, unit)) fault('unnamed', { unit: namedValue(unit) });
  },
});

/** The one body that the line names; classes, leaders and pointers are none. */
function singleUnitOf(index: PlanIndex, { to }: Recipient): Unit | undefined {
  const unit = to.length === 1 ? index.findUnit(entryAt(to, 0).unit)?.item : undefined;
  if (!unit || unit.sort === 'internal-leaders') return undefined;
  return unit.kind === 'class' || unit.kind === 'office' || unit.kind === 'unnamed' ? undefined : unit;
}
