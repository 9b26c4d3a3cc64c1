import { formatDay } from '#base/day.js';
import { freshId, putAt } from '#model/patch.js';
import { matchPhases } from '#model/phase-match.js';
import type { PlanIndex } from '#model/plan-index.js';
import { isRequired } from '#model/template.js';
import type { ResolvedTemplate, TemplatePhase } from '#model/template.js';
import { daysValue, listValue, wordValue } from '#model/value.js';
import { isSound } from '#rule/day-trial.js';
import { defineRule, type Mend } from '#rule/rule.js';

export default defineRule({
  id: 'phase/missing',
  on: 'plan',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Kế hoạch có đủ các giai đoạn mà mẫu yêu cầu.',
    en: 'The plan has a stage for every phase that the template demands.',
  },
  kept: {
    vi: 'Có đủ các giai đoạn mà mẫu yêu cầu.',
    en: 'Every phase that the template demands is there.',
  },
  basis: [{ source: 'template' }],
  reads: ['phases', 'windows', 'occasions', 'issued', 'claims'],
  messages: {
    missing: {
      vi: 'Thiếu giai đoạn “{phase}” ({expected}) mà mẫu yêu cầu.',
      en: 'The phase “{phase}” ({expected}), which the template demands, is missing.',
    },
    none: {
      vi: 'Kế hoạch không chia giai đoạn; mẫu yêu cầu: {expected}.',
      en: 'The plan has no stages; the template demands: {expected}.',
    },
    add: { vi: 'Thêm giai đoạn “{name}” ({days}).', en: 'Add the phase “{name}” ({days}).' },
  },
  applies: (_, { template }) => (template.phases.some(isRequired) ? true : 'template-silent'),
  check(_, { index, template, fault, unknown }) {
    const { pairs, missing, rest } = matchPhases(index, template);
    const wanted = missing.filter(isRequired);
    if (wanted.length === 0) return;
    if (pairs.length === 0 && rest.length === 0) {
      const expected = listValue(wanted.map(({ title }) => wordValue(title.vi, title.en)));
      return fault('none', { expected }, { expected, facts: wanted.map(({ id }) => id) });
    }
    // A stage without days or occasion may be the one that seems to be missing.
    if (rest.some(({ span, item }) => !span && !item.occasion)) return unknown('no-days');
    for (const phase of wanted) {
      const { id, title, span } = phase;
      const expected = span ? daysValue(span) : wordValue('thời gian do kế hoạch định', 'at a time that the plan sets');
      const mends = mendsFor(index, template, phase);
      fault('missing', { phase: wordValue(title.vi, title.en), expected }, { expected, facts: [id], mends });
    }
  },
});

/** The phase with the days of the template, where it fits among the stages that are there. */
function mendsFor(
  index: PlanIndex,
  template: ResolvedTemplate,
  { id, title, span, relation }: TemplatePhase,
): Mend<'add'>[] {
  // Where the plan counts its phases and the count is right, one more would make it wrong.
  const count = index.all('phase').length;
  if (!span || index.all('claim').some(({ item }) => item.of === 'phases' && item.count === count)) return [];
  const occasion = index
    .all('occasion')
    .find(({ item }) => index.marks.dayOfOccasion(item.id) === template.occasion?.day);
  const stage = {
    id: freshId(index, id),
    title: title.vi,
    when:
      span.from === span.to
        ? { kind: 'day', on: formatDay(span.from) }
        : { kind: 'range', from: formatDay(span.from), to: formatDay(span.to) },
    ...(occasion && relation !== undefined && { occasion: { id: occasion.item.id, relation } }),
    track: 'stage',
  };
  const patch = putAt(index.plan, `/phases/${index.all('phase').length}`, stage);
  const values = { name: title.vi, days: daysValue(span) };
  return isSound(index, template, patch) ? [{ message: 'add', values, safe: false, ...patch }] : [];
}
