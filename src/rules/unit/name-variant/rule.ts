import type { Unit } from '#generated/plan.types.js';
import { joinPatches, putAt } from '#model/patch.js';
import type { Placed } from '#model/placed.js';
import type { PlanIndex } from '#model/plan-index.js';
import { variantsOf } from '#model/spelling-variants.js';
import { listValue } from '#model/value.js';
import { defineRule, type Mend } from '#rule/rule.js';

export default defineRule({
  id: 'unit/name-variant',
  on: 'unit',
  severity: 'warning',
  ranks: { case: 'info' },
  since: '0.1.0',
  summary: {
    vi: 'Mỗi cơ quan, đơn vị được gọi bằng một tên duy nhất.',
    en: 'A body goes by one name.',
  },
  kept: {
    vi: 'Mỗi cơ quan, đơn vị được viết theo một cách.',
    en: 'Every body is spelled in one way.',
  },
  basis: [{ source: 'decree30', place: 'Phụ lục II mục IV.1' }, { source: 'logic' }],
  reads: ['units', 'shortNames', 'issuer', 'sections'],
  messages: {
    words: {
      vi: 'Cùng một đơn vị được viết theo {count} cách: {name}.',
      en: 'One body is written in {count} ways: {name}.',
    },
    case: {
      vi: 'Cùng một đơn vị được viết hoa theo {count} cách: {name}.',
      en: 'One body is capitalised in {count} ways: {name}.',
    },
    mend: { vi: 'Ghi thống nhất là “{name}”.', en: 'Write “{name}” everywhere.' },
  },
  // Classes, offices and bodies without a name are described rather than named, and each sentence does so as it needs.
  applies: ({ item }) => item.names.length > 1 && !['class', 'office', 'unnamed'].includes(item.kind),
  check({ item: unit, pointer }, { index, fault }) {
    const variants = variantsOf(index, unit);
    if (!variants) return;
    const { kind, spellings } = variants;
    const told = new Set(spellings);
    const spelled = unit.names.filter(({ text }) => told.has(text));
    const sections = new Set(spelled.map(({ section }) => section));
    const related = [...sections].flatMap((id) => index.findSection(id) ?? []);
    const mends = mendsFor(index, { item: unit, pointer }, spellings);
    fault(kind, { count: spellings.length, name: listValue(spellings) }, { related, facts: [], mends });
  },
});

/** Among more nobody chooses; ten thousand spellings would make a hundred million changes. */
const mostMends = 20;

/** One spelling in the place of the others: any of them that makes one name of all. Which is right, the unit itself knows. */
function mendsFor(index: PlanIndex, { item, pointer }: Placed<Unit>, spellings: readonly string[]): Mend<'mend'>[] {
  const all = new Set(spellings);
  if (all.size > mostMends) return [];
  return [...all].flatMap((name) => {
    const isOther = (text: string) => text !== name && all.has(text);
    const names = item.names.map((each) => (isOther(each.text) ? { ...each, text: name } : each));
    if (variantsOf(index, { ...item, names })) return [];
    const patches = item.names.flatMap(({ text }, at) =>
      isOther(text) ? [putAt(index.plan, `${pointer}/names/${at}/text`, name)] : [],
    );
    return [{ message: 'mend', values: { name }, safe: false, ...joinPatches(patches) }];
  });
}
