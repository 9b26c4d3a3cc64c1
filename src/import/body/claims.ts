import type { Claim } from '#generated/plan.types.js';
import { hold, newId, within, type Draft } from '../draft.js';
import { cut, type Passage } from '../passage.js';

const shapes: readonly (readonly [RegExp, Claim['of']])[] = [
  [/(?<=(?:theo|thành|gồm|trong|qua|làm) )(\d{1,2}) (?:mốc thời gian|giai đoạn|đợt|thời kỳ)(?!\p{L})/gu, 'phases'],
];

/** "theo 03 mốc thời gian", "chia thành 02 đợt": counts that the text itself tells. */
export function addClaims(draft: Draft, passage: Passage, section: string | undefined): void {
  if (!/\d (?:mốc|giai|đợt|thời)/u.test(passage.text)) return;
  for (const [shape, of] of shapes)
    for (const match of passage.text.matchAll(shape)) {
      const claim: Claim = {
        id: newId(draft, 'claim', match[0]),
        ...(section !== undefined && { section }),
        of,
        count: Number(match[1]),
        text: within(match[0], 20_000),
      };
      draft.claims.push(claim);
      hold(draft, claim.id, cut(passage, match.index, match.index + match[0].length));
    }
}
