import { matchPhases } from '#model/phase-match.js';
import { groupOfStage } from '#model/stages.js';
import { dayValue, itemValue } from '#model/value.js';
import { mendEnd } from '#rule/mend.js';
import { ownerOfMovedEnd } from '#rule/owner.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'phase/off-template',
  on: 'phase',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Mỗi giai đoạn bắt đầu và kết thúc vào ngày mà mẫu tính cho năm ấy.',
    en: 'Each stage starts and ends on the days that the template computes for the year.',
  },
  kept: {
    vi: 'Các giai đoạn đúng ngày theo mẫu.',
    en: 'The stages have the days of the template.',
  },
  basis: [{ source: 'template' }],
  reads: ['phases', 'windows', 'occasions', 'issued'],
  after: ['date/invalid', 'date/range-reversed', 'phase/outside-window', 'phase/name-date'],
  messages: {
    from: {
      vi: '“{phase}” bắt đầu ngày {from}; mẫu yêu cầu từ {expected}.',
      en: '“{phase}” starts on {from}; the template asks for {expected}.',
    },
    to: {
      vi: '“{phase}” kết thúc ngày {to}; mẫu yêu cầu đến {expected}.',
      en: '“{phase}” ends on {to}; the template asks for {expected}.',
    },
    mend: { vi: 'Đổi thành ngày {day}.', en: 'Change it to {day}.' },
  },
  applies: ({ pointer }, { index, template }) => {
    if (template.phases.length === 0) return 'template-silent';
    return matchPhases(index, template).pairs.some(({ stage }) => stage.pointer === pointer);
  },
  check({ pointer }, { index, plan, template, fault, unknown }) {
    const pair = matchPhases(index, template).pairs.find(({ stage }) => stage.pointer === pointer);
    const group = pair && groupOfStage(index, pair.stage);
    if (!pair?.stage.span || !group) return unknown('no-days');
    const stage = { ...pair.stage, span: pair.stage.span };
    const phase = itemValue(stage.item);
    for (const end of ['from', 'to'] as const) {
      const [day, expected] = [stage.span[end], pair.phase.side[end]];
      if (expected === undefined || expected === day) continue;
      const owner = ownerOfMovedEnd(group, { stage, end, expected }, template);
      if (owner === 'phase/off-template') continue; // told of the stage that has the days instead
      if (owner) {
        unknown('owned-elsewhere', { rule: owner });
        continue;
      }
      const where = { expected: dayValue(expected), mends: mendEnd('mend', plan, stage, end, expected) };
      if (end === 'from') fault('from', { phase, from: dayValue(day), expected: dayValue(expected) }, where);
      else fault('to', { phase, to: dayValue(day), expected: dayValue(expected) }, where);
    }
  },
});
