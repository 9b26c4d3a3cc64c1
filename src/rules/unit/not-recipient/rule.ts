import type { Unit } from '#generated/plan.types.js';
import { freshId, putAt, type Patch } from '#model/patch.js';
import { namedValue } from '#model/place.js';
import type { PlanIndex } from '#model/plan-index.js';
import { roleWords } from '#model/role.js';
import { classLeftOut, isLeftOut } from '#model/reach.js';
import { callsWith, involvementsWith, isBounded, isIssuer, nameOf } from '#model/unit.js';
import { listValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'unit/not-recipient',
  on: 'unit',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Đơn vị được giao việc, phối hợp hoặc nhận báo cáo đều có trong Nơi nhận.',
    en: 'Whoever has a task, supports one or is reported to is among the recipients.',
  },
  kept: {
    vi: 'Mọi đơn vị có vai trò trong kế hoạch đều có trong Nơi nhận.',
    en: 'Every unit with a role in the plan is among the recipients.',
  },
  basis: [{ source: 'decree30', place: 'Phụ lục I mục II.9' }, { source: 'practice' }],
  reads: ['units', 'tasks', 'generalClauses', 'routes', 'recipients', 'sections', 'issuer'],
  needs: ['recipients'],
  messages: {
    missing: {
      vi: 'Nơi nhận không có “{unit}”, dù kế hoạch nêu đơn vị này với vai trò: {role}.',
      en: 'The recipients leave out “{unit}”, although it has a part in the plan: it {role}.',
    },
    add: {
      vi: 'Thêm dòng “{name}” vào Nơi nhận.',
      en: 'Add the line “{name}” to the recipients.',
    },
  },
  applies: ({ item }, { index }) => isBounded(item) && !isIssuer(index, item) && callsWith(index, item).length > 0,
  check({ item: unit }, { index, fault, unknown }) {
    if (index.all('recipient').length === 0) return unknown('owned-elsewhere', { rule: 'form/recipients' });
    if (!isLeftOut(index, unit)) return;
    // Where a whole class is left out, that is one fault and not one for each of its members.
    if (classLeftOut(index, unit)) return unknown('owned-elsewhere', { rule: 'unit/not-recipient' });
    const involvements = involvementsWith(index, unit);
    const roles = new Set(involvements.map(({ as }) => roleWords[as]));
    const related = new Set(involvements.map(({ where }) => where));
    fault(
      'missing',
      { unit: namedValue(unit), role: listValue([...roles]) },
      {
        related: [...related],
        mends: [{ message: 'add', values: { name: nameOf(unit) }, safe: false, ...lineFor(index, unit) }],
      },
    );
  },
});

function lineFor(index: PlanIndex, unit: Unit): Patch {
  const line = {
    id: freshId(index, `to-${unit.id}`),
    text: nameOf(unit),
    bullet: '-',
    end: ';',
    to: [{ unit: unit.id }],
  };
  return putAt(index.plan, `/recipients/${index.all('recipient').length}`, line);
}
