import { foldDashes, foldMarks } from '#base/text.js';
import type { Plan, Recipient } from '#generated/plan.types.js';
import { boundByDecree } from '#model/issuer.js';
import { putAt, removeAt } from '#model/patch.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'form/recipients',
  on: 'plan',
  severity: 'error',
  ranks: { salutation: 'warning', pointer: 'warning', bullet: 'info', end: 'info' },
  since: '0.1.0',
  summary: {
    vi: 'Kế hoạch có mục Nơi nhận, mỗi nơi một dòng “- …;”, không có “Kính gửi”, “Như trên”.',
    en: 'The plan lists its recipients, one to a line “- …;”, without “Kính gửi” or “Như trên”.',
  },
  kept: {
    vi: 'Nơi nhận đầy đủ, trình bày đúng.',
    en: 'The recipients are listed and well laid out.',
  },
  basis: [{ source: 'decree30', place: 'Điều 8 khoản 2 điểm i; Phụ lục I mục II.9' }],
  reads: ['recipients', 'salutation', 'archive', 'issuer'],
  needs: ['recipients'],
  messages: {
    missing: {
      vi: 'Kế hoạch không ghi nơi nhận nào.',
      en: 'The plan lists no recipient.',
    },
    salutation: {
      vi: '“{text}”: kế hoạch không có dòng “Kính gửi”; người nhận ghi ở Nơi nhận.',
      en: '“{text}”: a plan has no line “Kính gửi”; whoever receives it stands among the recipients.',
    },
    pointer: {
      vi: '“{text}”: cách ghi này dành cho công văn, tờ trình, báo cáo hoặc quyết định; kế hoạch ghi tên từng nơi nhận.',
      en: '“{text}” is for letters, submissions, reports and decisions; a plan names each recipient.',
    },
    bullet: {
      vi: 'Dòng nơi nhận “{text}” không bắt đầu bằng gạch đầu dòng (-).',
      en: 'The line “{text}” of the recipients does not begin with a dash (-).',
    },
    end: {
      vi: 'Dòng nơi nhận “{text}” không kết thúc bằng dấu chấm phẩy (;).',
      en: 'The line “{text}” of the recipients does not end with a semicolon (;).',
    },
    mend: { vi: 'Ghi lại thành “{expected}”.', en: 'Write “{expected}”.' },
    remove: { vi: 'Bỏ dòng “{text}”.', en: 'Remove the line “{text}”.' },
  },
  applies: ({ item }) => boundByDecree(item),
  check({ item: plan }, { index, fault }) {
    const { salutation } = plan;
    if (salutation !== undefined) {
      const mends = [
        { message: 'remove', values: { text: salutation }, safe: false, ...removeAt(plan, '/salutation') },
      ] as const;
      fault('salutation', { text: salutation }, { at: '/salutation', mends });
    }
    const recipients = index.all('recipient');
    if (recipients.length === 0) fault('missing', {});
    const isLaidOut = recipients.some(({ item }) => item.bullet !== undefined || item.end !== undefined);
    for (const at of recipients) {
      const { text, bullet = '', end = '' } = at.item;
      if (isPointer(text)) fault('pointer', { text }, { at });
      if (!isLaidOut) continue;
      const mend = { message: 'mend', values: { expected: `- ${text};` }, safe: true } as const;
      if (!/^[-+]$/.test(foldDashes(bullet)))
        fault('bullet', { text }, { at, mends: [{ ...mend, ...putAt(plan, `${at.pointer}/bullet`, '-') }] });
      if (end.trim() !== ';' && !closesBlock(plan, at.item))
        fault('end', { text }, { at, mends: [{ ...mend, ...putAt(plan, `${at.pointer}/end`, ';') }] });
    }
  },
});

/** "Như trên" points at "Kính gửi", "Như Điều 3" at an article: a plan has neither. */
function isPointer(text: string): boolean {
  return /^[-–\s]*n/i.test(text) && /^[-–\s]*nhu (?:tren|dieu)(?![a-z])/.test(foldMarks(text));
}

/** A full stop ends the block. Mostly the archive line bears it; a block of electronic copies has its own. */
function closesBlock({ recipients = [], archive }: Plan, { channel, end }: Recipient): boolean {
  const stopped = recipients.filter((other) => other.channel === channel && other.end === '.');
  return end === '.' && stopped.length === 1 && (channel !== undefined || !archive);
}
