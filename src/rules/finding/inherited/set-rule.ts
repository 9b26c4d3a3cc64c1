import { groupBy } from '#base/group.js';
import { asParent, faultKey, isInheritable, parentsOf } from '#model/inheritance.js';
import { defineSetRule, type SetFact } from '#rule/set-rule.js';

/** A fault in a plan, beside a document that the plan carries out; or in that document itself. */
export interface Kin extends SetFact {
  readonly parent: string;
  readonly number: string;
  /** Nothing in a parent that is only there. */
  readonly fault?: string;
  readonly rule?: string;
  readonly isParent: boolean;
}

/** From so many plans on it is likelier that they copied than that each erred for itself. */
const fewest = 3;

export default defineSetRule({
  id: 'finding/inherited',
  on: 'set-of-plans',
  severity: 'info',
  since: '0.1.0',
  summary: {
    vi: 'Lỗi có ở nhiều kế hoạch cùng thực hiện một văn bản thì sửa từ văn bản đó.',
    en: 'A fault in many plans that carry out one document is mended in that document.',
  },
  kept: {
    vi: 'Không có lỗi chung với các kế hoạch cùng thực hiện một văn bản.',
    en: 'No fault is shared with other plans that carry out the same document.',
  },
  basis: [{ source: 'practice' }],
  reads: ['citations', 'issuer', 'number', 'issued', 'title'],
  messages: {
    shared: {
      vi: '{count} kế hoạch cùng thực hiện văn bản số {number} có chung lỗi nêu ở đây ({text}); nhiều khả năng lỗi có từ văn bản ấy.',
      en: '{count} plans that carry out document {number} share the fault told here ({text}); most likely it came with that document.',
    },
    parent: {
      vi: 'Lỗi nêu ở đây ({text}) có cả trong {count} kế hoạch thực hiện văn bản số {number} này; sửa ở đây rồi báo cho các nơi.',
      en: 'The fault told here ({text}) is also in {count|plan that carries|plans that carry} out this document, {number}; mend it here and tell them.',
    },
  },
  collect({ index, findings }): Kin[] {
    const faults = findings.filter(isInheritable).map((each) => {
      return { at: each.place.pointer, fault: faultKey(each), rule: each.rule };
    });
    const kin = parentsOf(index).flatMap(({ key: parent, number }) =>
      faults.map((fault) => ({ ...fault, parent, number, isParent: false })),
    );
    const own = asParent(index);
    if (!own) return kin;
    const { key: parent, number } = own;
    return [...kin, ...[{ at: '' }, ...faults].map((fault) => ({ ...fault, parent, number, isParent: true }))];
  },
  judge(sightings, { fault }) {
    for (const family of groupBy(sightings, ({ fact }) => fact.parent).values()) {
      const isParentHere = family.some(({ fact }) => fact.isParent);
      for (const [key, same] of groupBy(family, ({ fact }) => fact.fault)) {
        const children = [
          ...groupBy(
            same.filter(({ fact }) => !fact.isParent),
            ({ plan }) => plan,
          ).values(),
        ];
        const parent = same.find(({ fact }) => fact.isParent);
        // The parent is there and has no such fault: the plans erred for themselves.
        if (children.length < fewest || (isParentHere && !parent)) continue;
        const at = parent ?? same[0];
        const alike = same.filter((other) => other !== at);
        const values = { count: children.length, number: at.fact.number, text: at.fact.rule ?? '' };
        fault(parent ? 'parent' : 'shared', values, at, { alike, facts: [at.fact.parent, key] });
      }
    }
  },
});
