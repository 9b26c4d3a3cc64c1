import { parseDay, type Day } from '#base/day.js';
import type { Plan, Unit } from '#generated/plan.types.js';
import { spanOfIssue } from '#model/dates.js';
import { bodiesIn, type NamedBody } from '#model/body.js';
import { joinPatches, putAt } from '#model/patch.js';
import type { Placed } from '#model/placed.js';
import { dayValue } from '#model/value.js';
import { defineRule, type Mend } from '#rule/rule.js';

export default defineRule({
  id: 'unit/obsolete',
  on: 'unit',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Cơ quan, cấp hành chính được nêu có thật vào ngày ban hành kế hoạch.',
    en: 'The bodies and levels that are named exist on the day of issue.',
  },
  kept: {
    vi: 'Không có tên cơ quan, cấp hành chính nào đã hết hoặc chưa có vào ngày ban hành.',
    en: 'No body or level is named before or after its time.',
  },
  basis: [{ source: 'resolution202' }, { source: 'law72' }, { source: 'template' }],
  reads: ['units', 'issued', 'sections'],
  messages: {
    replaced: {
      vi: '“{name}” không còn từ sau ngày {day}, nay là {expected}; căn cứ: {text}.',
      en: '“{name}” ceased to exist after {day}; it is now {expected}; source: {text}.',
    },
    gone: {
      vi: '“{name}” không còn từ sau ngày {day}; căn cứ: {text}.',
      en: '“{name}” ceased to exist after {day}; source: {text}.',
    },
    early: {
      vi: '“{name}” chỉ có từ ngày {day}, sau ngày ban hành kế hoạch; căn cứ: {text}.',
      en: '“{name}” exists only from {day}, after the plan was issued; source: {text}.',
    },
    mend: { vi: 'Ghi lại là “{expected}”.', en: 'Write “{expected}”.' },
  },
  applies: (_, { template }) => template.bodies.length > 0 || 'template-silent',
  check(placed, { index, plan, template, fault, unknown }) {
    const { item: unit } = placed;
    // A draft leaves the day blank, and mostly its month or year tells.
    const issued = spanOfIssue(plan);
    if (!issued) return unknown('issue-day-unknown');
    for (const { body, spelling } of bodiesIn(index, template.bodies, unit)) {
      const { id, successor, source: text } = body;
      const name = spelling.text;
      const where = { related: [index.findSection(spelling.section) ?? []].flat(), facts: [id] };
      const [from = issued.to, until = issued.from] = [readDay(body.from), readDay(body.until)];
      if (issued.to < from) fault('early', { name, day: dayValue(from), text }, where);
      if (issued.from <= until) continue;
      if (successor === undefined) fault('gone', { name, day: dayValue(until), text }, where);
      else {
        const mends = mendsFor(plan, placed, { ...body, successor });
        fault('replaced', { name, day: dayValue(until), expected: successor, text }, { ...where, mends });
      }
    }
  },
});

function readDay(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseDay(text);
}

/** The body that has taken over, wherever the name stands letter by letter; of a whole level only people can tell. */
function mendsFor(
  plan: Plan,
  { item, pointer }: Placed<Unit>,
  { names, kind, successor }: NamedBody['body'] & { readonly successor: string },
): Mend<'mend'>[] {
  if (kind === 'level') return [];
  const renamed = item.names.map(({ text }) => {
    const name = names.find((each) => text.includes(each));
    return name === undefined ? undefined : text.replace(name, () => successor);
  });
  const expected = renamed.find((text) => text !== undefined);
  if (expected === undefined) return [];
  const patches = renamed.flatMap((text, at) =>
    text === undefined ? [] : [putAt(plan, `${pointer}/names/${at}/text`, text)],
  );
  return [{ message: 'mend', values: { expected }, safe: false, ...joinPatches(patches) }];
}
