import { entryAt } from '#base/entry.js';
import { syllablesOf } from '#base/text.js';
import type { Plan, Unit } from '#generated/plan.types.js';
import { namedValue } from '#model/place.js';
import type { PlanIndex } from '#model/plan-index.js';
import { involvementsWith, isIssuer, type Involvement } from '#model/unit.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'verb/rank',
  on: 'unit',
  severity: 'info',
  since: '0.1.0',
  summary: {
    vi: 'Chỉ “giao” việc cho cơ quan, đơn vị trực thuộc; với cơ quan khác thì “đề nghị”.',
    en: 'Work is assigned (“giao”) to subordinates only; other bodies are asked (“đề nghị”).',
  },
  kept: {
    vi: 'Từ “giao” chỉ dùng cho cơ quan, đơn vị trực thuộc.',
    en: '“Giao” is said to subordinates only.',
  },
  basis: [{ source: 'practice' }],
  reads: ['units', 'tasks', 'generalClauses', 'routes', 'issuer'],
  messages: {
    assigned: {
      vi: '“{unit}” không trực thuộc cơ quan ban hành; nên viết “đề nghị” thay cho “{text}”.',
      en: '“{unit}” is not below the issuing body; “đề nghị” (ask) is the word, not “{text}” (assign).',
    },
  },
  applies: ({ item }, { index, plan }) => {
    if (assignmentsOf(index, item).length === 0) return false;
    // Bodies of the party, the front and the unions have their own rules of who may tell whom.
    return ['party', 'front', 'union'].includes(plan.issuer.organ) ? 'not-this-issuer' : true;
  },
  check({ item: unit }, { index, plan, fault }) {
    if (!isBeyond(unit, plan.issuer)) return;
    const assignments = assignmentsOf(index, unit);
    const related = [...new Set(assignments.map(({ where }) => where))];
    fault('assigned', { unit: namedValue(unit), text: entryAt(assignments, 0).verb }, { related });
  },
});

/** Where the issuer itself gives the unit work in the words "giao", "giao cho", "giao nhiệm vụ". */
function assignmentsOf(index: PlanIndex, unit: Unit): (Pick<Involvement, 'where'> & { readonly verb: string })[] {
  return involvementsWith(index, unit).flatMap(({ party: { verb = '', by } = {}, where }) => {
    const giver = index.findUnit(by)?.item;
    const isByIssuer = giver === undefined || isIssuer(index, giver);
    return isAssigning(verb) && isByIssuer ? [{ where, verb }] : [];
  });
}

/** "giao", but not "giao lưu", "giao ban", "giao dịch". */
function isAssigning(verb: string): boolean {
  if (!/giao/i.test(verb)) return false;
  const [first, second = 'cho'] = syllablesOf(verb);
  return first === 'giao' && ['cho', 'nhiệm', 'trách', 'việc'].includes(second);
}

function isBeyond({ kind, sort }: Unit, { organ }: Plan['issuer']): boolean {
  if (kind === 'outside' || kind === 'superior') return true;
  if (sort === 'front-members' || sort === 'mass-organisations' || sort === 'firms') return true;
  // A board assigns work to the bodies that sit on it.
  return kind === 'peer' && organ !== 'board';
}
