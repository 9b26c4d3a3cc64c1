import { groupBy } from '#base/group.js';
import { carriedTasks } from '#compare/carrying.js';
import { dutiesFor, openDuties } from '#model/given.js';
import { plansAbove } from '#model/parent.js';
import { citationsOfParent } from '#model/parent-citing.js';
import { defineSetRule, type SetFact } from '#rule/set-rule.js';

/** A duty that a parent leaves to nobody by name, beside what one plan makes of it. */
export interface OpenDuty extends SetFact {
  readonly parent: string;
  readonly name: string;
  readonly clause: string;
  readonly title: string;
  /** Whether a task of the plan carries it out, or the parent gives it to the body of the plan after all. */
  readonly isTaken: boolean;
  /** Whether the plan names the parent as what it carries out; a plan of another matter answers for nothing here. */
  readonly isChild: boolean;
}

export default defineSetRule({
  id: 'cascade/duty-orphaned',
  on: 'set-of-plans',
  severity: 'info',
  since: '0.1.0',
  summary: {
    vi: 'Việc cấp trên giao chung cho nhiều nơi thì ít nhất một kế hoạch nhận.',
    en: 'What the parent leaves to several bodies together is taken up by one plan at least.',
  },
  kept: {
    vi: 'Các việc cấp trên giao chung đều có kế hoạch nhận.',
    en: 'Every duty that the parent leaves to several is taken up somewhere.',
  },
  basis: [{ source: 'practice' }],
  reads: ['tasks', 'units', 'issuer', 'citations'],
  needs: ['parent'],
  messages: {
    orphaned: {
      vi: '{name} giao chung việc “{task}”; trong {count} kế hoạch được kiểm tra không kế hoạch nào nhận.',
      en: '{name} leaves “{task}” to several bodies, and none of the {count} plans checked takes it up.',
    },
  },
  collect({ index, parents }): OpenDuty[] {
    return plansAbove(parents).flatMap((parent) => {
      const own = new Set(dutiesFor(parent.index)(index).map(({ item }) => item.id));
      const taken = new Set(carriedTasks(index, parent.index).map(({ clause }) => clause.item.id));
      const isChild = citationsOfParent(index, parent.index).length > 0;
      return openDuties(parent.index).map(({ item }) => ({
        at: '',
        parent: parent.id,
        name: parent.name,
        clause: item.id,
        title: item.title,
        isTaken: own.has(item.id) || taken.has(item.id),
        isChild,
      }));
    });
  },
  judge(sightings, { fault }) {
    for (const seen of groupBy(sightings, ({ fact }) => JSON.stringify([fact.parent, fact.clause])).values()) {
      const [first, ...others] = seen.filter(({ fact }) => fact.isChild);
      // A child alone tells nothing of what the others do.
      if (!first || others.length === 0 || seen.some(({ fact }) => fact.isTaken)) continue;
      const { name, title, parent, clause } = first.fact;
      fault('orphaned', { name, task: title, count: others.length + 1 }, first, { alike: others, facts: [parent, clause] }); // prettier-ignore
    }
  },
});
