import { foldWords } from '#base/text.js';
import type { Recipient } from '#generated/plan.types.js';
import { boundByDecree } from '#model/issuer.js';
import { putAt, removeAt } from '#model/patch.js';
import type { PlanIndex } from '#model/plan-index.js';
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
      const { text, bullet, end } = at.item;
      if (isPointer(text)) fault('pointer', { text }, { at });
      if (!isLaidOut) continue;
      const mend = { message: 'mend', values: { expected: `- ${text};` }, safe: true } as const;
      if (!bullets.has(bullet?.trim()))
        fault('bullet', { text }, { at, mends: [{ ...mend, ...putAt(plan, `${at.pointer}/bullet`, '-') }] });
      if (end?.trim() !== ';' && !closesBlock(index, at.item))
        fault('end', { text }, { at, mends: [{ ...mend, ...putAt(plan, `${at.pointer}/end`, ';') }] });
    }
  },
});

/** A hyphen, any dash, or a plus. */
const bullets: ReadonlySet<string | undefined> = new Set('-\u2010\u2011\u2012\u2013\u2014\u2015\u2212+');

/** "Như trên" points at "Kính gửi", "Như Điều 3" at an article: a plan has neither. */
const pointers: ReadonlySet<string> = new Set(['nhu tren', 'nhu dieu']);

function isPointer(text: string): boolean {
  return pointers.has(foldWords(text).split(' ', 2).join(' '));
}

/** A full stop ends the block. Mostly the archive line bears it; a block of electronic copies has its own. */
function closesBlock(index: PlanIndex, { channel, end }: Recipient): boolean {
  const block = index.all('recipient').filter(({ item }) => item.channel === channel);
  const isStopped = end === '.' && block.filter(({ item }) => item.end === '.').length === 1;
  return isStopped && (channel !== undefined || !index.plan.archive);
}
