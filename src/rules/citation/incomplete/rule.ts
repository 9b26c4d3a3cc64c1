import { hasBlankNumber, isToBeFull, missingFrom, numberedTwin, type CitationField } from '#model/citing.js';
import { boundByDecree } from '#model/issuer.js';
import { namedValue } from '#model/place.js';
import { listValue, wordValue } from '#model/value.js';
import type { WordValue } from '#generated/report.types.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'citation/incomplete',
  on: 'citation',
  severity: 'warning',
  ranks: { later: 'info' },
  since: '0.1.0',
  summary: {
    vi: 'Văn bản làm căn cứ được viện dẫn đầy đủ ở lần đầu.',
    en: 'A document on which the plan rests is cited in full the first time.',
  },
  kept: {
    vi: 'Các văn bản làm căn cứ được viện dẫn đầy đủ.',
    en: 'The documents on which the plan rests are cited in full.',
  },
  basis: [{ source: 'decree30', place: 'Phụ lục I mục II.6.a–b' }],
  // How grave a blank is says the profile, and the status says which profile, unless one is asked for.
  reads: ['citations', 'issuer', 'status'],
  messages: {
    first: {
      vi: 'Viện dẫn “{name}” thiếu: {text}.',
      en: 'The citation of “{name}” lacks: {text}.',
    },
    blank: {
      vi: 'Viện dẫn “{name}” còn để trống số.',
      en: 'The citation of “{name}” still has a blank for the number.',
    },
    unnamed: {
      vi: 'Viện dẫn luật, pháp lệnh “{name}” thiếu tên gọi.',
      en: 'The citation of the law “{name}” does not give its name.',
    },
    later: {
      vi: 'Văn bản ngày này đã viện dẫn với số {number}; ở đây chỉ ghi ngày mà không ghi số.',
      en: 'The document of this day was cited as {number}; here it goes by its date, without the number.',
    },
  },
  applies: (at, { index, plan }) => {
    const bound = boundByDecree(plan);
    return bound === true ? isToBeFull(at.item) || numberedTwin(index, at) !== undefined : bound;
  },
  check(at, { index, fault }) {
    const twin = numberedTwin(index, at);
    if (twin) return fault('later', { number: twin.item.number ?? '' }, { related: [twin] });
    const missing = missingFrom(index, at);
    const name = namedValue(at.item);
    if (missing.includes('name')) fault('unnamed', { name });
    else if (missing.length > 0)
      fault('first', { name, text: listValue(missing.map((field) => words[field])) }, { facts: missing });
    if (hasBlankNumber(index, at)) fault('blank', { name });
  },
});

const words: Readonly<Record<CitationField, WordValue>> = {
  name: wordValue('tên gọi', 'name'),
  number: wordValue('số, ký hiệu', 'number and symbol'),
  date: wordValue('ngày, tháng, năm', 'date'),
  issuer: wordValue('cơ quan ban hành', 'issuer'),
  abstract: wordValue('trích yếu', 'abstract'),
};
