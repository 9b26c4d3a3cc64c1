import { hasAnswering, isOwnWork, isWithinLed } from '#model/charge.js';
import { dutyOf, isLed, isSupportedOnly, subtasksOf } from '#model/duty.js';
import { namedValue } from '#model/place.js';
import { listValue, wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

const actor = wordValue('bên thực hiện', 'who does it');

export default defineRule({
  id: 'task/without-lead',
  on: 'task',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Mỗi nhiệm vụ có đơn vị chủ trì hoặc chịu trách nhiệm thực hiện.',
    en: 'Every task has somebody in charge.',
  },
  kept: {
    vi: 'Nhiệm vụ nào cũng có đơn vị chủ trì hoặc thực hiện.',
    en: 'Somebody is in charge of every task.',
  },
  basis: [{ source: 'practice' }, { source: 'logic' }],
  reads: ['tasks', 'units', 'issuer', 'number'],
  messages: {
    support: {
      vi: 'Nhiệm vụ “{task}” chỉ có bên phối hợp ({unit}), không rõ ai chủ trì.',
      en: 'Everybody in “{task}” only supports ({unit}); nobody leads.',
    },
    nobody: {
      vi: 'Nhiệm vụ “{task}” không nêu đơn vị nào thực hiện.',
      en: '“{task}” names nobody to do it.',
    },
  },
  // A task within another takes its parties from there, and the fault is told where they stand.
  applies: ({ item }) => item.parties.length > 0 || item.parent === undefined,
  check({ item: task }, { index, fault, unknown }) {
    const { parties } = dutyOf(index, task);
    const subtasks = subtasksOf(index, task);
    if (subtasks.some(({ item }) => isLed(item.parties))) return;
    const facts = [task.id];
    if (parties.length === 0 && subtasks.length === 0) fault('nobody', { task: namedValue(task) }, { facts });
    if (!isSupportedOnly(parties)) return;
    if (isOwnWork(index, task)) return unknown('not-stated', { part: actor });
    // To support the whole plan is to support its tasks, and each of them says who leads it.
    if (task.covers?.scope === 'all' || hasAnswering(index, parties) || isWithinLed(index, task)) return;
    const units = parties.flatMap(({ unit, as }) => {
      const named = index.findUnit(unit)?.item;
      return named ? namedValue(named) : (as ?? []);
    });
    fault('support', { task: namedValue(task), unit: listValue(units) }, { facts });
  },
});
