import { firstYearOf, nextIn, ordinalIn, ordinalsOf } from '#model/mention.js';
import { wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'text/ordinal',
  on: 'plan',
  severity: 'warning',
  ranks: { script: 'info' },
  since: '0.1.0',
  summary: {
    vi: 'Số thứ tự của đại hội, nhiệm kỳ viết đúng và hợp với năm.',
    en: 'The ordinals of congresses and terms are well written and fit their years.',
  },
  kept: {
    vi: 'Số thứ tự của các đại hội, nhiệm kỳ viết đúng và hợp với năm.',
    en: 'The ordinals of congresses and terms are well written and fit their years.',
  },
  basis: [{ source: 'template', unsure: true }],
  reads: [
    'statements',
    'phases',
    'topics',
    'goals',
    'generalClauses',
    'tasks',
    'routes',
    'windows',
    'occasions',
    'issued',
  ],
  messages: {
    past: {
      vi: '“{name}” lần thứ {text} họp năm {actual}, không thể là việc sắp tới; lần tới là {expected}.',
      en: '“{name}” number {text} was held in {actual} and cannot lie ahead; next comes {expected}.',
    },
    year: {
      vi: '“{name}” lần thứ {text} họp năm {expected}, không phải năm {actual}.',
      en: '“{name}” number {text} belongs to {expected}, not to {actual}.',
    },
    unreadable: {
      vi: 'Số thứ tự “{text}” của “{name}” viết không đúng; cần viết {expected}.',
      en: 'The ordinal “{text}” of “{name}” is not rightly written; {expected} is expected.',
    },
    script: {
      vi: 'Số thứ tự “{text}” của “{name}” không cùng kiểu với các số thứ tự khác; nên viết “{expected}”.',
      en: 'The ordinal “{text}” of “{name}” is in another script than its like; “{expected}” would match.',
    },
  },
  applies: (_plan, { index, template }) => ordinalsOf(index, template).length > 0,
  check(_plan, { index, template, fault, unknown }) {
    const first = firstYearOf(index, template);
    for (const { mention, owner: at, text, number, written, script, series } of ordinalsOf(index, template)) {
      const { kind, name, year: actual } = mention;
      const where = { at, facts: [kind, mention.series ?? '', number ?? ''] };
      if (mention.series !== undefined && !series) unknown('template-silent');
      if (written) {
        const { number: read } = written;
        if (read === undefined || read !== number) {
          const expected =
            number === undefined ? wordValue('số La Mã đúng cách', 'a Roman numeral') : ordinalIn(script, number);
          fault('unreadable', { name, text, expected }, where);
          continue;
        }
        if (written.script !== script) fault('script', { name, text, expected: ordinalIn(script, read) }, where);
      }
      if (!series) continue;
      const held = series.members.find(({ ordinal }) => ordinal === number)?.year;
      if (held === undefined) continue;
      if (mention.ahead && held < first) {
        const next = nextIn(series, first);
        const expected = next
          ? wordValue(
              `lần thứ ${ordinalIn(script, next.ordinal)} (${next.year})`,
              `${ordinalIn(script, next.ordinal)} (${next.year})`,
            )
          : wordValue(`lần họp sau năm ${first}`, `one after ${first}`);
        fault('past', { name, text, actual: held, expected }, where);
      } else if (actual !== undefined && actual !== held) fault('year', { name, text, actual, expected: held }, where);
    }
  },
});
