import { ancestorsOf, entriesOf, hasRole } from '#model/outline.js';
import { namedValue } from '#model/place.js';
import { isBounded } from '#model/unit.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'unit/duplicate',
  on: 'section',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Trong một danh sách phân công, mỗi đơn vị chỉ có một mục.',
    en: 'A list of assignments holds one entry for a unit.',
  },
  kept: {
    vi: 'Mỗi đơn vị chỉ có một mục trong danh sách phân công.',
    en: 'Every unit has one entry in its list of assignments.',
  },
  basis: [{ source: 'logic' }, { source: 'practice' }],
  reads: ['sections', 'units'],
  messages: {
    again: {
      vi: 'Mục “{number}” ở trên đã giao việc cho “{unit}”; mục này lại giao việc cho chính đơn vị đó.',
      en: 'Entry “{number}” above already assigns work to “{unit}”; this entry does so again.',
    },
  },
  applies: ({ item }) => hasRole(item, 'unit') && item.unit !== undefined,
  check(section, { index, fault }) {
    const unit = index.findUnit(section.item.unit)?.item;
    if (!unit || !isBounded(unit)) return;
    // Plans that assign phase by phase name a unit once under each: only entries of one list are twice the same.
    const listOf = (id: string) => ancestorsOf(index, id)[0]?.pointer;
    const entries = entriesOf(index, unit.id).filter(({ item }) => hasRole(item, 'unit'));
    const first = entries.find(({ item }) => listOf(item.id) === listOf(section.item.id));
    if (!first || first.pointer === section.pointer) return;
    const number = first.item.label ?? first.item.heading ?? first.item.id;
    fault('again', { number, unit: namedValue(unit) }, { related: [first] });
  },
});
