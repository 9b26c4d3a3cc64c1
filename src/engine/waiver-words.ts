import type { Bilingual } from '#base/slots.js';
import type { RuleWords } from '#generated/report.types.js';
import { wordsOfBasis } from '#rule/basis.js';

// A list of waivers is judged like a plan: what is wrong with it are findings `waiver/…`, in words of their own.

export const waiverDocs = 'schemas/waivers.schema.json';

const messages = {
  'waiver/expired': {
    expired: {
      vi: 'Miễn trừ {name} chỉ có hiệu lực đến hết ngày {to} nên không còn được áp dụng.',
      en: 'The waiver of {name} was valid until the end of {to} and no longer applies.',
    },
    undated: {
      vi: 'Chưa cho biết ngày kiểm tra nên các miễn trừ có ghi ngày hết hiệu lực vẫn được áp dụng: {count}.',
      en: 'The day of the check was not given, so that waivers apply although they name their last day: {count}.',
    },
  },
  'waiver/unused': {
    unused: {
      vi: 'Miễn trừ {name} không khớp phát hiện nào; nếu lỗi đã được sửa, hãy xóa miễn trừ này.',
      en: 'The waiver of {name} fits no finding; where its fault was mended, remove it.',
    },
    nearest: {
      vi: 'Miễn trừ {name} không khớp phát hiện nào; dấu vân tay gần giống nhất là {nearest}.',
      en: 'The waiver of {name} fits no finding; the nearest fingerprint is {nearest}.',
    },
  },
  'waiver/unknown-rule': {
    unknown: {
      vi: 'Miễn trừ {name} nêu quy tắc “{rule}”, nhưng không có quy tắc này.',
      en: 'The waiver of {name} names the rule “{rule}”, but there is no such rule.',
    },
    nearest: {
      vi: 'Miễn trừ {name} nêu quy tắc “{rule}”, nhưng không có quy tắc này; tên gần giống nhất là “{nearest}”.',
      en: 'The waiver of {name} names the rule “{rule}”, but there is no such rule; the nearest name is “{nearest}”.',
    },
  },
} as const;

export type WaiverRule = keyof typeof messages;
export type WaiverMessage<Id extends WaiverRule = WaiverRule> = Id extends WaiverRule
  ? keyof (typeof messages)[Id] & string
  : never;

const summaries = {
  'waiver/expired': {
    vi: 'Miễn trừ còn hiệu lực vào ngày kiểm tra.',
    en: 'A waiver is in force on the day of the check.',
  },
  'waiver/unknown-rule': { vi: 'Miễn trừ nêu một quy tắc có thật.', en: 'A waiver names a rule that there is.' },
  'waiver/unused': { vi: 'Miễn trừ khớp một phát hiện.', en: 'A waiver fits a finding.' },
} as const satisfies Record<WaiverRule, Bilingual>;

/** The words of the rules on waivers, in the order of ids. */
export const waiverWords: readonly RuleWords[] = Object.freeze(
  (Object.keys(summaries) as WaiverRule[]).map((id) => ({
    id,
    severity: 'warning' as const,
    summary: summaries[id],
    kept: summaries[id],
    basis: [wordsOfBasis({ source: 'waivers' })],
    docs: waiverDocs,
    messages: Object.entries(messages[id]).map(([key, { vi, en }]) => ({ key, vi, en })),
  })),
);
