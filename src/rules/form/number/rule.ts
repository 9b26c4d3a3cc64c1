import { boundByDecree } from '#model/issuer.js';
import { numberOf } from '#model/number-line.js';
import { wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'form/number',
  on: 'plan',
  severity: 'error',
  ranks: { draft: 'info' },
  since: '0.1.0',
  summary: {
    vi: 'Kế hoạch đã ban hành có số và ký hiệu.',
    en: 'A plan that was issued has its number and symbol.',
  },
  kept: {
    vi: 'Số và ký hiệu đầy đủ; bản dự thảo được để trống số.',
    en: 'Number and symbol are there; a draft may leave the number blank.',
  },
  basis: [{ source: 'decree30', place: 'Điều 8 khoản 2 điểm c, Điều 15; Phụ lục I mục II.3' }],
  reads: ['number', 'status', 'issuer'],
  needs: ['number'],
  messages: {
    missing: {
      vi: 'Kế hoạch đã ban hành nhưng không có {name}.',
      en: 'The plan was issued but has no {name}.',
    },
    draft: {
      vi: 'Bản dự thảo chưa có {name}; ghi sẵn ký hiệu, để trống số cho đến khi ký.',
      en: 'The draft has no {name} yet; write the symbol and leave the number blank until it is signed.',
    },
  },
  applies: ({ item }) => boundByDecree(item),
  check({ item: plan }, { fault }) {
    const { serial, symbol } = numberOf(plan);
    const at = plan.number ? '/number' : '';
    const lack = symbol === undefined ? (serial === undefined ? 'both' : 'symbol') : 'serial';
    const name = words[lack];
    // "Số" is given after signing, so that it is blank in every draft.
    if (plan.status === 'draft') {
      if (symbol === undefined) fault('draft', { name }, { at, facts: [lack] });
    } else if (symbol === undefined || serial === undefined) fault('missing', { name }, { at, facts: [lack] });
  },
});

const words = {
  both: wordValue('số, ký hiệu', 'number and symbol'),
  symbol: wordValue('ký hiệu', 'symbol'),
  serial: wordValue('số', 'number'),
} as const;
