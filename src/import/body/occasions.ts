import type { Occasion } from '#generated/plan.types.js';
import { hold, newId, within, type Draft } from '../draft.js';
import { cut, type Passage } from '../passage.js';
import { findWhens } from '../when/find.js';

const kept =
  /kỷ niệm(?: lần thứ)? (\d{1,4})(?: năm)? ((?:Ngày|ngày|Quốc khánh|Cách mạng|Chiến thắng)[^()]{3,120}?)(?= trên địa bàn|\s*\(|[,.;]|$)/u;

/** "kỷ niệm 76 năm Ngày … (10/12/1948 – 10/12/2024)": a day that is kept, since when, and for which time. */
export function findOccasion(draft: Draft, passage: Passage): Occasion | undefined {
  const found = kept.exec(passage.text);
  if (!found?.[2]) return undefined;
  const end = found.index + found[0].length;
  const [era] = findWhens(passage.text.slice(end, end + 120));
  const days = era?.when.kind === 'range' && /^\d{4}-\d\d-\d\d$/.test(era.when.from) ? era.when : undefined;
  const occasion: Occasion = {
    id: newId(draft, 'occasion', found[2]),
    title: within(found[2].trim(), 1000),
    ...(days && { day: days.to, since: days.from }),
    ordinal: Number(found[1]),
  };
  draft.occasions.push(occasion);
  hold(draft, occasion.id, cut(passage, found.index, end + (days && era ? era.to : 0)));
  return occasion;
}
