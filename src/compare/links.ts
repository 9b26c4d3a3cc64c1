import { entryOf } from '#base/entry.js';
import { compareCodeUnits } from '#base/text.js';
import type { Syllables } from './likeness.js';
import { jaccard, mostAlike } from './likeness.js';

/** A row, and a text of it that is told apart from its others. */
export interface Wording {
  readonly row: string;
  /** Whether the row goes by something other than words; two such rows differ whatever their words. */
  readonly isFixed: boolean;
  readonly syllables: Syllables;
}

/** Two rows that are alike; their keys in code-unit order. */
export interface Likeness {
  readonly rows: readonly [string, string];
  readonly score: number;
}

/**
 * The rows of which texts are alike by `floor` or more, with the most that any two of their texts are alike. Texts that are
 * alike share one of their rarest syllables (prefix filtering: Chaudhuri et al. 2006), so that few pairs are looked at.
 */
export function linksAmong(wordings: readonly Wording[], floor: number): Likeness[] {
  const rarestFirst = rarestFirstIn(wordings);
  const bySyllable = new Map<string, Wording[]>();
  const best = new Map<string, Likeness>();
  for (const one of wordings) {
    const rare = rarestFirst(one);
    const prefix = rare.slice(0, rare.length - Math.ceil(floor * rare.length) + 1);
    const candidates = new Set(prefix.flatMap((syllable) => bySyllable.get(syllable) ?? []));
    for (const other of candidates) keepBest(best, one, other, floor);
    for (const syllable of prefix) {
      const seen = bySyllable.get(syllable);
      if (seen) seen.push(one);
      else bySyllable.set(syllable, [one]);
    }
  }
  return [...best.values()].toSorted((a, b) => compareCodeUnits(a.rows.join('\n'), b.rows.join('\n')));
}

/** The syllables of a text, those that fewest of some texts have first. */
function rarestFirstIn(wordings: readonly Wording[]): (wording: Wording) => readonly string[] {
  const count = new Map<string, number>();
  for (const { syllables } of wordings) for (const each of syllables.set) count.set(each, (count.get(each) ?? 0) + 1);
  const rank = new Map(
    [...count].sort(([a, one], [b, other]) => one - other || compareCodeUnits(a, b)).map(([each], at) => [each, at]),
  );
  return ({ syllables }) => [...syllables.set].sort((a, b) => entryOf(rank, a) - entryOf(rank, b));
}

function keepBest(best: Map<string, Likeness>, one: Wording, other: Wording, floor: number): void {
  if (one.row === other.row || (one.isFixed && other.isFixed) || mostAlike(one.syllables, other.syllables) < floor)
    return;
  const score = jaccard(one.syllables, other.syllables);
  if (score < floor) return;
  const rows = one.row < other.row ? ([one.row, other.row] as const) : ([other.row, one.row] as const);
  const key = rows.join('\n');
  const rounded = Math.round(score * 1000) / 1000;
  if (rounded > (best.get(key)?.score ?? 0)) best.set(key, { rows, score: rounded });
}
