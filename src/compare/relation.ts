import type { Match } from '#generated/comparison.types.js';
import type { Syllables } from './likeness.js';
import type { Pair } from './pairing.js';

/** A relation in the words of OSCAL's mapping model, read from left to right. */
export type Relation = Match['relation'];

type Evidence = Match['evidence'];

/** How the pair relates: by its subjects where both sides have any, else by its words. */
export function relate<Thing>(pair: Pair<Thing>): { relation: Relation; evidence: Evidence } {
  const { left, right } = pair;
  const bySubjects = left.subjects.length > 0 && right.subjects.length > 0;
  const evidence = bySubjects
    ? { by: 'subjects' as const, ...divide(left.subjects, right.subjects) }
    : { by: 'words' as const, ...divideWords(left.syllables(), right.syllables()) };
  return { relation: relationOf(pair, evidence), evidence };
}

function relationOf<Thing>({ rung }: Pair<Thing>, { by, shared, onlyLeft, onlyRight }: Evidence): Relation {
  if (onlyLeft.length === 0 && onlyRight.length === 0)
    return rung === 'bytes' || rung === 'identity' ? 'equal' : 'equivalent';
  // On the rungs of the ladder the words say the same; only the subjects can say otherwise.
  if (by === 'words' && rung !== 'likeness') return rung === 'subject' ? 'intersects' : 'equivalent';
  if (shared.length === 0) return 'none';
  if (onlyRight.length === 0) return 'superset';
  return onlyLeft.length === 0 ? 'subset' : 'intersects';
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
