import { parseDocumentNumber } from '#model/document-number.js';
import { boundByDecree, isNamedIn } from '#model/issuer.js';
import { numberOf } from '#model/number-line.js';
import { canBeNamed, organOf, type Organ } from '#model/organ.js';
import type { PlanIndex } from '#model/plan-index.js';
import { listValue, wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'form/issuer',
  on: 'plan',
  severity: 'error',
  ranks: { other: 'warning' },
  since: '0.1.0',
  summary: {
    vi: 'Phần đầu văn bản ghi tên cơ quan ban hành, hợp với ký hiệu.',
    en: 'The header names the issuing body, and the symbol is of that body.',
  },
  kept: {
    vi: 'Tên cơ quan ban hành đầy đủ, hợp với ký hiệu.',
    en: 'The issuing body is named and fits the symbol.',
  },
  basis: [{ source: 'decree30', place: 'Điều 8 khoản 2 điểm b; Phụ lục I mục II.2, II.3' }],
  reads: ['header', 'issuer', 'number'],
  needs: ['issuer'],
  messages: {
    missing: {
      vi: 'Phần đầu văn bản không ghi tên cơ quan ban hành; phải ghi “{name}”.',
      en: 'The header does not name the issuing body; it must say “{name}”.',
    },
    other: {
      vi: 'Phần đầu văn bản ghi “{text}”, không có tên cơ quan ban hành “{name}”.',
      en: 'The header reads “{text}” and does not name the issuing body, “{name}”.',
    },
    letters: {
      vi: 'Ký hiệu “{text}” là của {other}, còn cơ quan ban hành là “{name}”.',
      en: 'The symbol “{text}” is of {other}, but the issuing body is “{name}”.',
    },
  },
  applies: ({ item }) => boundByDecree(item),
  check({ item: plan }, { index, fault }) {
    const { name } = plan.issuer;
    const lines = (plan.header?.lines ?? []).filter((line) => /\p{L}/u.test(line));
    if (lines.length === 0) fault('missing', { name }, { at: plan.header ? '/header' : '', expected: name });
    else if (!isNamedIn(lines, name))
      fault('other', { text: listValue(lines), name }, { at: '/header', expected: name });

    // Each head chooses the letters of the agency; only letters that mean one body everywhere prove anything.
    for (const { text, organ } of bodiesMeant(index)) {
      if (canBeNamed(organ, name)) continue;
      const other = wordValue(organ.name.vi, organ.name.en);
      fault('letters', { text, name, other }, { at: '/number', related: ['/issuer'] });
    }
  },
});

/** The body that the symbol names, where its letters stand behind those of a type and mean one body everywhere. */
function bodiesMeant(index: PlanIndex): { readonly text: string; readonly organ: Organ }[] {
  const { symbol: text } = numberOf(index);
  if (text === undefined) return [];
  const number = parseDocumentNumber(`1/${text}`);
  const organ = number.form === 'state' || number.form === 'front' ? organOf(number) : undefined;
  return organ ? [{ text, organ }] : [];
}
