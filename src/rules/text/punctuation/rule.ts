import { misplacedIn } from '#model/punctuation.js';
import { isClean } from '#model/text-screen.js';
import { worded } from '#model/texts.js';
import { excerptAround } from '#model/words.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'text/punctuation',
  on: 'text',
  severity: 'info',
  since: '0.1.0',
  summary: {
    vi: 'Dấu câu được viết đúng cách, ngoặc mở đều có ngoặc đóng.',
    en: 'Marks are written as they should be, and every open bracket is closed.',
  },
  kept: {
    vi: 'Không thấy dấu câu thừa, thiếu hoặc đặt sai chỗ.',
    en: 'No mark was found that is superfluous, missing or out of place.',
  },
  basis: [{ source: 'orthography' }],
  reads: worded,
  messages: {
    dots: {
      vi: '“{actual}” trong “{text}” không phải dấu chấm, cũng không phải dấu ba chấm; nên viết “{expected}”.',
      en: '“{actual}” in “{text}” is neither a full stop nor an ellipsis; “{expected}” is better.',
    },
    comma: {
      vi: 'Trước dấu ba chấm trong “{text}” không cần dấu khác; nên viết “{expected}” thay cho “{actual}”.',
      en: 'The ellipsis in “{text}” needs no other mark before it; “{expected}” is better than “{actual}”.',
    },
    space: {
      vi: 'Thừa khoảng trắng trước dấu “{expected}” trong “{text}”.',
      en: 'There is a space too many before “{expected}” in “{text}”.',
    },
    bracket: {
      vi: 'Dấu “{actual}” trong “{text}” không có dấu “{expected}” tương ứng.',
      en: 'The “{actual}” in “{text}” has no “{expected}”.',
    },
  },
  check({ item }, { template, fault, unknown }) {
    const { text, nth } = item;
    if (text === undefined) return unknown('no-text');
    if (isClean(item, template)) return;
    for (const { kind, actual, expected, from, to } of misplacedIn(text))
      fault(kind, { actual, expected, text: excerptAround(text, from, to) }, { facts: [nth] });
  },
});
