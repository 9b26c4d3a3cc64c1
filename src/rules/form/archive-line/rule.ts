import type { Plan } from '#generated/plan.types.js';
import { isClerks, readArchiveLine } from '#model/archive-line.js';
import { boundByDecree } from '#model/issuer.js';
import { putAt } from '#model/patch.js';
import { defineRule, type Mend } from '#rule/rule.js';

export default defineRule({
  id: 'form/archive-line',
  on: 'plan',
  severity: 'warning',
  ranks: { bare: 'info' },
  since: '0.1.0',
  summary: {
    vi: 'Dòng cuối của Nơi nhận là “Lưu: VT, đơn vị soạn thảo, số bản.”.',
    en: 'The recipients end with “Lưu: VT, drafting unit, copies.”.',
  },
  kept: {
    vi: 'Dòng lưu ghi đủ và đúng.',
    en: 'The archive line is complete and well written.',
  },
  basis: [{ source: 'decree30', place: 'Phụ lục I mục II.9; ghi chú của Mẫu 1.4' }],
  reads: ['archive', 'issuer'],
  needs: ['archive'],
  messages: {
    missing: {
      vi: 'Nơi nhận không có dòng “Lưu”.',
      en: 'The recipients lack the line “Lưu”.',
    },
    colon: {
      vi: 'Dòng “{text}” phải bắt đầu bằng “Lưu:”, có dấu hai chấm.',
      en: 'The line “{text}” must begin with “Lưu:”, colon included.',
    },
    office: {
      vi: 'Dòng “{text}” không ghi nơi lưu là văn thư (VT) trước tiên.',
      en: 'The line “{text}” does not name the clerks (VT) first.',
    },
    stop: {
      vi: 'Dòng “{text}” phải kết thúc bằng dấu chấm.',
      en: 'The line “{text}” must end with a full stop.',
    },
    bare: {
      vi: 'Dòng “{text}” không ghi đơn vị soạn thảo; mẫu cho phép bỏ khi không cần.',
      en: 'The line “{text}” names no drafting unit; the form allows that where it is not needed.',
    },
    mend: { vi: 'Ghi lại là “{expected}”.', en: 'Write “{expected}”.' },
  },
  applies: ({ item }) => boundByDecree(item),
  check({ item: plan }, { fault }) {
    if (!plan.archive) return fault('missing', {});
    const { text } = plan.archive;
    const { hasColon, hasStop, parts, mended: expected } = readArchiveLine(text);
    const where = () => {
      const patch = putAt(plan, '/archive/text', expected);
      return {
        at: '/archive',
        expected,
        mends: [{ message: 'mend', values: { expected }, safe: true, ...patch }],
      } as const;
    };
    if (!hasColon) fault('colon', { text }, where());
    if (!isClerks(parts[0])) fault('office', { text }, { at: '/archive', mends: mendOffice(plan, parts) });
    else if (parts.length === 1) fault('bare', { text }, { at: '/archive' });
    if (!hasStop) fault('stop', { text }, where());
  },
});

/** Which of the names is that of the clerks only people can tell, and so the letters are put before them all. */
function mendOffice(plan: Plan, parts: readonly string[]): Mend<'mend'>[] {
  const expected = `Lưu: ${['VT', ...parts.filter((part) => !isClerks(part))].join(', ')}.`;
  return [{ message: 'mend', values: { expected }, safe: false, ...putAt(plan, '/archive/text', expected) }];
}
