import { parseDay, type Day } from '#base/day.js';
import { oncePer } from '#base/once.js';
import type { ResolvedTemplate } from '#model/template.js';
import { holdsName, nameWords } from '#model/unit-name.js';
import { dayValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

/** Words that say that an old name is used on purpose: "(nay là …)", "(trước đây là …)", "tỉnh … cũ". */
const marks = ['nay là', 'trước đây', 'trước sáp nhập', 'trước khi', 'cũ'].map(nameWords);

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
  needs: ['issue-day'],
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
  },
  applies: (_, { template }) => template.bodies.length > 0 || 'template-silent',
  check({ item: unit }, { index, template, fault }) {
    const spellings = unit.names.map((name) => ({ ...name, words: nameWords(name.text) }));
    const plain = spellings.filter(({ words }) => !marks.some((mark) => holdsName(words, mark)));
    for (const body of template.bodies) {
      const { id, from, until, successor, source: text } = body;
      const found = plain.find(({ words }) => wordsOf(body).some((name) => holdsName(words, name)));
      if (!found) continue;
      const where = { related: [index.findSection(found.section) ?? []].flat(), facts: [id] };
      const [start, end] = [dayOf(from), dayOf(until)];
      const issued = index.issuedOn ?? 0;
      if (start !== undefined && issued < start)
        fault('early', { name: found.text, day: dayValue(start), text }, where);
      if (end === undefined || issued <= end) continue;
      if (successor === undefined) fault('gone', { name: found.text, day: dayValue(end), text }, where);
      else fault('replaced', { name: found.text, day: dayValue(end), expected: successor, text }, where);
    }
  },
});

function dayOf(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseDay(text);
}

const wordsOf = oncePer(({ names }: ResolvedTemplate['bodies'][number]) => names.map(nameWords));
