import type { Occasion } from '#generated/plan.types.js';
import { hold, newId, within, type Draft } from '../draft.js';
import { cut, type Passage } from '../passage.js';
import { findWhens } from '../when/find.js';

const kept = /kỷ niệm(?: lần thứ)? (\d{1,4})(?: năm)? (Ngày|ngày|Quốc khánh|Cách mạng|Chiến thắng)/gu;

/** "kỷ niệm 76 năm Ngày … (10/12/1948 – 10/12/2024)": a day that is kept, since when, and for which time. */
export function findOccasion(draft: Draft, passage: Passage): Occasion | undefined {
  const found = keptIn(passage.text);
  if (!found) return undefined;
  const { start, end, ordinal, title } = found;
  const [era] = findWhens(passage.text.slice(end, end + 120));
  const days = era?.when.kind === 'range' && /^\d{4}-\d\d-\d\d$/.test(era.when.from) ? era.when : undefined;
  const occasion: Occasion = {
    id: newId(draft, 'occasion', title),
    title: within(title, 1000),
    ...(days && { day: days.to, since: days.from }),
    ordinal,
  };
  draft.occasions.push(occasion);
  hold(draft, occasion.id, cut(passage, start, end + (days && era ? era.to : 0)));
  return occasion;
}

interface Kept {
  readonly start: number;
  readonly end: number;
  readonly ordinal: number;
  readonly title: string;
}

/** The name of the day goes up to a mark, or to where it is kept. */
function keptIn(text: string): Kept | undefined {
  for (const { index, 0: lead, 1: ordinal, 2: head = '' } of text.matchAll(kept)) {
    const from = index + lead.length;
    const behind = text.slice(from, from + 140);
    const stop = behind.slice(3).search(/ trên địa bàn|[(),.;]/u);
    const name = (stop >= 0 ? behind.slice(0, stop + 3) : behind).trimEnd();
    if (name.length < 3 || name.length > 120 || /[()]/.test(name) || (stop >= 0 && behind.charAt(stop + 3) === ')'))
      continue;
    return { start: index, end: from + name.length, ordinal: Number(ordinal), title: head + name };
  }
  return undefined;
}
