import { groupBy } from '#base/group.js';
import { oncePer } from '#base/once.js';
import { hasRight, phraseSlipsIn } from './phrases.js';
import type { Placed, Wording } from './placed.js';
import type { PlanIndex } from './plan-index.js';
import type { ResolvedTemplate } from './template.js';
import { isClean } from './text-screen.js';

type Phrases = ResolvedTemplate['phrases'];

/** The phrases that are wrong wherever they stand, and the terms that only need one spelling in a plan. */
export const phraseSorts: (phrases: Phrases) => { readonly fixed: Phrases; readonly mixed: Phrases } = oncePer(
  (phrases) => ({
    fixed: phrases.filter(({ mixed }) => mixed !== true),
    mixed: phrases.filter(({ mixed }) => mixed === true),
  }),
);

/** A term that a plan spells in two ways. */
export interface MixedTerm {
  readonly phrase: Phrases[number];
  /** The other spellings, each once. */
  readonly spellings: readonly string[];
  /** How often they stand there. */
  readonly count: number;
  readonly places: readonly Placed<Wording>[];
}

/** The terms that the running text of a plan spells in two ways; headings and names have capitals of their own. */
export function mixedTermsIn(index: PlanIndex, template: ResolvedTemplate): MixedTerm[] {
  const { mixed } = phraseSorts(template.phrases);
  const texts = index.all('text').filter(({ item }) => ['text', 'opening', 'closing'].includes(item.field));
  const slips = texts.flatMap((placed) => {
    const { text = '' } = placed.item;
    return isClean(placed.item, template) ? [] : phraseSlipsIn(text, mixed).map((slip) => ({ ...slip, placed }));
  });
  return [...groupBy(slips, ({ phrase }) => phrase)].flatMap(([phrase, found]) => {
    if (!texts.some(({ item }) => hasRight(item.text ?? '', mixed, phrase))) return [];
    const spellings = [...new Set(found.map(({ actual }) => actual))];
    const places = [...new Set(found.map(({ placed }) => placed))];
    return [{ phrase, spellings, count: found.length, places }];
  });
}
