import type { Bilingual } from '#base/slots.js';
import type { WordValue } from '#generated/report.types.js';
import type { PlanIndex } from './plan-index.js';
import type { ItemKind } from './references.js';
import { wordValue } from './value.js';

/** The ids of all items of some kinds, without those too long to be compared with a mistyped one. */
export function idsOf(index: PlanIndex, kinds: readonly ItemKind[]): string[] {
  return kinds.flatMap((kind) => itemsOf(index, kind).map(({ id }) => id)).filter((id) => id.length <= 64);
}

function itemsOf(index: PlanIndex, kind: ItemKind): readonly { readonly id: string }[] {
  if (kind === 'appendix') return index.plan.appendices ?? [];
  if (kind === 'short-name') return index.plan.shortNames ?? [];
  return index.all(kind).map(({ item }) => item);
}

/** Kinds of item in words: "giai đoạn hoặc khoảng thời gian". */
export function kindsValue(kinds: readonly ItemKind[]): WordValue {
  const words = kinds.map((kind) => kindWords[kind]);
  return wordValue(words.map(({ vi }) => vi).join(' hoặc '), words.map(({ en }) => en).join(' or '));
}

const kindWords: Readonly<Record<ItemKind, Bilingual>> = {
  section: { vi: 'phần (mục) trong bố cục', en: 'section' },
  claim: { vi: 'số lượng được nêu', en: 'claim' },
  citation: { vi: 'văn bản viện dẫn', en: 'citation' },
  occasion: { vi: 'ngày kỷ niệm, sự kiện', en: 'occasion' },
  window: { vi: 'khoảng thời gian chung', en: 'window' },
  phase: { vi: 'giai đoạn', en: 'phase' },
  topic: { vi: 'nội dung', en: 'topic' },
  statement: { vi: 'mục đích, yêu cầu', en: 'statement' },
  goal: { vi: 'chỉ tiêu', en: 'goal' },
  unit: { vi: 'cơ quan, đơn vị', en: 'unit' },
  task: { vi: 'nhiệm vụ', en: 'task' },
  clause: { vi: 'điều khoản giao chung', en: 'general clause' },
  route: { vi: 'chế độ báo cáo', en: 'line of report' },
  money: { vi: 'khoản kinh phí', en: 'item of money' },
  recipient: { vi: 'nơi nhận', en: 'recipient' },
  appendix: { vi: 'phụ lục', en: 'appendix' },
  'short-name': { vi: 'tên gọi tắt', en: 'short name' },
  'cross-reference': { vi: 'chỗ dẫn chiếu', en: 'cross-reference' },
};
