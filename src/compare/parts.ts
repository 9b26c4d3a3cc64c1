import { groupBy } from '#base/group.js';
import { jaccard } from './likeness.js';
import { isApart, rounded, type Open, type Part, type Side } from './open.js';

// A topic that became several says in its parts what it said in one: each part says little else, and together they say
// nearly all. Measured on generated families (tests/compare/reshaped.test.ts).
const leastInside = 0.6;
const leastCovered = 0.65;
/** What a part has to add to the others, of the words of the whole. */
const leastGain = 0.15;
/** Fewer words than these are no evidence. */
const leastWords = { whole: 6, part: 3 };

interface Proposal<Thing> extends Part<Thing> {
  readonly members: readonly Side<Thing>[];
  readonly worth: number;
}

/** Takes what is one thing on the one side and several on the other, the surest first; what is as sure and in conflict not. */
export function takeParts<Thing>(state: Open<Thing>): void {
  const proposals = [...proposalsOf(state, 'left'), ...proposalsOf(state, 'right')];
  const taken = new Set<Side<Thing>>();
  const byWorth = groupBy(
    proposals.toSorted((a, b) => b.worth - a.worth),
    ({ worth }) => worth,
  );
  for (const equals of byWorth.values()) {
    const open = equals.filter(({ members }) => !members.some((each) => taken.has(each)));
    const claims = groupBy(
      open.flatMap(({ members }) => members),
      (member) => member,
    );
    for (const { members, left, right, rung } of open) {
      if (members.some((member) => claims.get(member)?.length !== 1)) continue;
      for (const member of members) taken.add(member);
      takePart(state, { left, right, rung });
    }
  }
}

/** Makes one part of things that were open or paired with each other. */
export function takePart<Thing>(state: Open<Thing>, part: Part<Thing>): void {
  for (const side of part.left) state.left.delete(side);
  for (const side of part.right) state.right.delete(side);
  const members = new Set([...part.left, ...part.right]);
  const kept = state.pairs.filter(({ left, right }) => !members.has(left) && !members.has(right));
  state.pairs.splice(0, state.pairs.length, ...kept);
  state.parts.push(part);
}

/** What the wholes of one side may have become on the other. */
function proposalsOf<Thing>(state: Open<Thing>, wholeOn: 'left' | 'right'): Proposal<Thing>[] {
  const partOn = wholeOn === 'left' ? 'right' : 'left';
  const open = [...state[partOn]];
  if (open.length === 0) return [];
  const paired = state.pairs
    .filter((pair) => pair.rung !== 'decision' && !saysTheSame(pair))
    .map((pair) => ({ whole: pair[wholeOn], partner: pair[partOn] }));
  const alone = [...state[wholeOn]].map((whole) => ({ whole, partner: undefined }));
  return [...paired, ...alone].flatMap(({ whole, partner }) => {
    const free = state.decided
      ? open.filter((side) => !(wholeOn === 'left' ? isApart(state, whole, side) : isApart(state, side, whole)))
      : open;
    const candidates = partner ? [partner, ...free] : free;
    const found = bySubjects(whole, candidates) ?? byWords(whole, candidates);
    if (!found || (partner && !found.parts.includes(partner))) return [];
    const { parts, rung, worth } = found;
    const sides = wholeOn === 'left' ? { left: [whole], right: parts } : { left: parts, right: [whole] };
    return [{ ...sides, rung, worth, members: [whole, ...parts] }];
  });
}

/** Where both say the very same, and it is read the same, neither is a part of the other. */
function saysTheSame<Thing>({ left, right }: { readonly left: Side<Thing>; readonly right: Side<Thing> }): boolean {
  return (
    left.written !== undefined &&
    left.written === right.written &&
    left.reader === right.reader &&
    left.subjects.length === right.subjects.length &&
    left.subjects.every((each, at) => each === right.subjects[at])
  );
}

interface Found<Thing> {
  readonly parts: readonly Side<Thing>[];
  readonly rung: Part<Thing>['rung'];
  readonly worth: number;
}

/** Things that share out the subjects of the whole among themselves, and have no other. */
function bySubjects<Thing>(whole: Side<Thing>, candidates: readonly Side<Thing>[]): Found<Thing> | undefined {
  const all = new Set(whole.subjects);
  if (all.size < 2) return undefined;
  const inside = candidates.filter(
    ({ subjects }) =>
      subjects.length > 0 && new Set(subjects).size < all.size && subjects.every((each) => all.has(each)),
  );
  const parts = choose(inside, all, ({ subjects }) => new Set(subjects), 1);
  const covered = new Set(parts.flatMap(({ subjects }) => subjects));
  // Subjects are surer than words, whatever these come to.
  return parts.length > 1 && covered.size === all.size ? { parts, rung: 'subject', worth: 2 } : undefined;
}

function byWords<Thing>(whole: Side<Thing>, candidates: readonly Side<Thing>[]): Found<Thing> | undefined {
  const all = whole.syllables().set;
  if (all.size < leastWords.whole) return undefined;
  const inside = candidates.filter((side) => isInside(side, whole));
  if (inside.length < 2) return undefined;
  const parts = choose(inside, all, (side) => side.syllables().set, leastGain * all.size);
  if (parts.length < 2) return undefined;
  const together = new Set(parts.flatMap((side) => [...side.syllables().set]));
  const covered = [...all].filter((each) => together.has(each)).length;
  if (covered < leastCovered * all.size) return undefined;
  const worth = rounded(jaccard({ set: together }, { set: all }));
  return { parts, rung: 'likeness', worth };
}

/** Whether a thing says little but what the whole says, and not all of it; what subjects contradict is not inside. */
function isInside<Thing>(part: Side<Thing>, whole: Side<Thing>): boolean {
  const [words, all] = [part.syllables().set, whole.syllables().set];
  if (words.size < leastWords.part || words.size >= all.size) return false;
  if (whole.subjects.length > 0 && part.subjects.some((each) => !whole.subjects.includes(each))) return false;
  // Most things say something else, and that is seen before their last word.
  let foreign = 0;
  for (const each of words) if (!all.has(each) && words.size - ++foreign < leastInside * words.size) return false;
  return true;
}

/** The parts, each time the one that adds most, as long as it adds enough. */
function choose<Thing>(
  candidates: readonly Side<Thing>[],
  all: ReadonlySet<string>,
  featuresOf: (side: Side<Thing>) => ReadonlySet<string>,
  least: number,
): Side<Thing>[] {
  const missing = new Set(all);
  const rest = new Set(candidates);
  const chosen: Side<Thing>[] = [];
  for (;;) {
    let best: { readonly side: Side<Thing>; readonly gain: number } | undefined;
    for (const side of rest) {
      let gain = 0;
      for (const each of featuresOf(side)) if (missing.has(each)) gain++;
      if (gain > (best?.gain ?? 0)) best = { side, gain };
    }
    if (!best || best.gain < least) return chosen;
    chosen.push(best.side);
    rest.delete(best.side);
    for (const each of featuresOf(best.side)) missing.delete(each);
  }
}
