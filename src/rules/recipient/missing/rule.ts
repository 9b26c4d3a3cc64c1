import type { Unit } from '#generated/plan.types.js';
import { freshId, joinPatches, putAt } from '#model/patch.js';
import type { PlanIndex } from '#model/plan-index.js';
import { bodyNamed, isAnswered, isOwedElsewhere, isSortAddressed, ordersOf } from '#model/recipient.js';
import { isRequired } from '#model/template.js';
import { nameOf } from '#model/unit.js';
import { wordValue } from '#model/value.js';
import { defineRule, type Mend } from '#rule/rule.js';

const noIssuer = wordValue('cơ quan ban hành văn bản được thực hiện', 'who issued what is carried out');

export default defineRule({
  id: 'recipient/missing',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Nơi nhận có đủ các nơi mà mẫu yêu cầu.',
    en: 'The recipients hold all whom the template requires.',
  },
  kept: {
    vi: 'Nơi nhận có đủ các nơi mà mẫu yêu cầu.',
    en: 'The recipients hold all whom the template requires.',
  },
  basis: [{ source: 'template' }, { source: 'decree30', place: 'Phụ lục I mục II.9' }],
  reads: ['recipients', 'units', 'citations', 'tasks', 'generalClauses', 'routes', 'sections', 'issuer'],
  needs: ['recipients'],
  messages: {
    class: {
      vi: 'Nơi nhận không có “{name}” mà mẫu yêu cầu.',
      en: 'The recipients leave out “{name}”, whom the template requires.',
    },
    issuer: {
      vi: 'Nơi nhận không có “{name}”, cơ quan ban hành văn bản “{text}” mà kế hoạch này thực hiện.',
      en: 'The recipients leave out “{name}”, who issued “{text}”, which this plan carries out.',
    },
    add: { vi: 'Thêm dòng “{name}” vào Nơi nhận.', en: 'Add the line “{name}” to the recipients.' },
  },
  applies: (_, { template }) => template.recipients.some(isRequired) || 'template-silent',
  check(_, { index, template, fault, unknown }) {
    if (index.all('recipient').length === 0) return unknown('owned-elsewhere', { rule: 'form/recipients' });
    for (const { id, title, sort, as } of template.recipients.filter(isRequired)) {
      if (sort !== undefined && !isSortAddressed(index, sort)) {
        const known = index.all('unit').find(({ item }) => item.kind === 'class' && item.sort === sort)?.item;
        const body: Unit = known ?? { id: freshId(index, id), names: [{ text: title.vi }], kind: 'class', sort };
        const mends = [mendOf(index, body, known !== undefined)];
        fault('class', { name: wordValue(title.vi, title.en) }, { at: '/recipients', facts: [id], mends });
      }
      if (as === 'issuer-of-carried-out')
        for (const order of ordersOf(index)) {
          const { id: facts, issuer, number, title: name } = order.item;
          if (issuer === undefined) unknown('not-stated', { part: noIssuer });
          else if (!isAnswered(index, issuer)) {
            const known = bodyNamed(index, issuer);
            const body: Unit = known ?? {
              id: freshId(index, `issuer-${facts}`),
              names: [{ text: issuer }],
              kind: 'superior',
            };
            const mends = [mendOf(index, body, known !== undefined)];
            const values = { name: issuer, text: number ?? name ?? facts };
            fault('issuer', values, { at: '/recipients', related: [order], facts: [facts], mends });
          }
        }
      // Units that have work or take reports are told one by one.
      else if (as !== undefined && isOwedElsewhere(index, as))
        unknown('owned-elsewhere', { rule: 'unit/not-recipient' });
    }
  },
});

/** A line for a body, which the data has to know first. */
function mendOf(index: PlanIndex, body: Unit, isKnown: boolean): Mend<'add'> {
  const text = nameOf(body);
  const line = { id: freshId(index, `to-${body.id}`), text, bullet: '-', end: ';', to: [{ unit: body.id }] };
  const [units, lines] = [index.all('unit').length, index.all('recipient').length];
  const patch = joinPatches([
    ...(isKnown ? [] : [putAt(index.plan, units > 0 ? `/units/${units}` : '/units', units > 0 ? { ...body } : [body])]),
    putAt(index.plan, `/recipients/${lines}`, line),
  ]);
  return { message: 'add', values: { name: text }, safe: false, ...patch };
}
