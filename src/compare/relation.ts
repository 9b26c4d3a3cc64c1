import { subtract } from '#base/cover.js';
import { formatDay } from '#base/day.js';
import { intersect, type Span } from '#base/span.js';
import type { Match } from '#generated/comparison.types.js';
import type { Phase, Window } from '#generated/plan.types.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { Syllables } from './likeness.js';
import type { Pair, Side } from './open.js';
import type { Read } from './reader.js';
import type { ComparedName } from './sides.js';

/** A relation in the words of OSCAL's mapping model, read from left to right. */
export type Relation = Match['relation'];

type Evidence = Match['evidence'];

/** How the pair relates: by its days where it is a time, by its subjects where both sides have any, else by its words. */
export function relate<Thing>(
  name: ComparedName,
  pair: Pair<Thing>,
  { left, right }: { readonly left: Read; readonly right: Read },
): { relation: Relation; evidence: Evidence } {
  const isTime = name === 'phase' || name === 'window';
  const evidence = (isTime && byDays(spanOf(left.index, pair.left), spanOf(right.index, pair.right))) || byTexts(pair);
  return { relation: relationOf(pair, evidence), evidence };
}

function byTexts<Thing>({ left, right }: Pair<Thing>): Evidence {
  return left.subjects.length > 0 && right.subjects.length > 0
    ? { by: 'subjects', ...divide(left.subjects, right.subjects) }
    : { by: 'words', ...divideWords(left.syllables(), right.syllables()) };
}

function relationOf<Thing>({ rung }: Pair<Thing>, { by, shared, onlyLeft, onlyRight }: Evidence): Relation {
  if (onlyLeft.length === 0 && onlyRight.length === 0)
    return rung === 'bytes' || rung === 'identity' ? 'equal' : 'equivalent';
  // On the rungs of the ladder the words say the same, and people may say so; only subjects and days can say otherwise.
  if (by === 'words' && rung !== 'likeness') return 'equivalent';
  if (shared.length === 0) return 'none';
  if (onlyRight.length === 0) return 'superset';
  return onlyLeft.length === 0 ? 'subset' : 'intersects';
}

function spanOf(index: PlanIndex, { item }: Side<unknown>): Span | undefined {
  // It is asked of phases and windows alone.
  const resolved = index.resolve((item as Phase | Window).when);
  return resolved.kind === 'span' ? resolved.span : undefined;
}

/** The days that both have and that each has alone, as runs from the first day to the last. */
function byDays(left: Span | undefined, right: Span | undefined): Evidence | undefined {
  if (!left || !right) return undefined;
  const shared = intersect(left, right);
  return {
    by: 'facts',
    shared: shown(shared ? [shared] : []),
    onlyLeft: shown(subtract(left, right)),
    onlyRight: shown(subtract(right, left)),
  };
}

function shown(spans: readonly Span[]): string[] {
  return spans.map(({ from, to }) => `${formatDay(from)}/${formatDay(to)}`);
}

/** The same texts have the same syllables, once read and once sorted. */
function divideWords(left: Syllables, right: Syllables): ReturnType<typeof divide> {
  if (left === right) return { shared: [...left.sorted()], onlyLeft: [], onlyRight: [] };
  return {
    shared: left.sorted().filter((each) => right.set.has(each)),
    onlyLeft: left.sorted().filter((each) => !right.set.has(each)),
    onlyRight: right.sorted().filter((each) => !left.set.has(each)),
  };
}

/** What two lists share and what each has alone, in code-unit order. */
function divide(
  left: readonly string[],
  right: readonly string[],
): Pick<Evidence, 'shared' | 'onlyLeft' | 'onlyRight'> {
  const [ours, theirs] = [new Set(left), new Set(right)];
  return {
    shared: [...ours].filter((each) => theirs.has(each)).toSorted(),
    onlyLeft: [...ours].filter((each) => !theirs.has(each)).toSorted(),
    onlyRight: [...theirs].filter((each) => !ours.has(each)).toSorted(),
  };
}
