import { boundByDecree } from '#model/issuer.js';
import { numberOf } from '#model/number-line.js';
import { wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'form/number',
  on: 'plan',
  severity: 'error',
  since: '0.1.0',
  summary: {
    vi: 'Kế hoạch đã ban hành có số và ký hiệu.',
    en: 'A plan that was issued has its number and symbol.',
  },
  kept: {
    vi: 'Số và ký hiệu đầy đủ; bản chưa ký được để trống số.',
    en: 'Number and symbol are there; until it is signed, a plan may leave the number blank.',
  },
  basis: [{ source: 'decree30', place: 'Điều 8 khoản 2 điểm c, Điều 15; Phụ lục I mục II.3' }],
  // How grave a blank is says the profile, and the status says which profile, unless one is asked for.
  reads: ['number', 'status', 'issuer'],
  needs: ['number'],
  messages: {
    missing: {
      vi: 'Kế hoạch không có {name}; trước khi ký, ghi sẵn ký hiệu và để trống số.',
      en: 'The plan has no {name}; until it is signed, write the symbol and leave the number blank.',
    },
    blank: {
      vi: 'Số của kế hoạch còn để trống; số được ghi khi ban hành.',
      en: 'The number of the plan is still blank; it is written in when the plan is issued.',
    },
  },
  applies: ({ item }) => boundByDecree(item),
  check({ item: plan }, { index, fault }) {
    const { serial, symbol } = numberOf(index);
    const at = plan.number ? '/number' : '';
    if (symbol === undefined) {
      const lack = serial === undefined ? 'both' : 'symbol';
      fault('missing', { name: words[lack] }, { at, facts: [lack] });
    } else if (serial === undefined) fault('blank', {}, { at });
  },
});

const words = {
  both: wordValue('số, ký hiệu', 'number and symbol'),
  symbol: wordValue('ký hiệu', 'symbol'),
} as const;
