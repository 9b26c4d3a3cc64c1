import { entryAt } from '#base/entry.js';
import { excerptOf } from '#base/escape.js';
import { groupBy } from '#base/group.js';
import { pointer } from '#base/path.js';
import type { Bilingual } from '#base/slots.js';
import type { Decision, Party } from '#generated/alignment.types.js';

/** Why two decisions cannot both hold, and where the later one stands. */
export interface Contradiction {
  readonly problem: Bilingual;
  readonly at: string;
}

type Verdict = Decision['verdict'];

/** A decision with the place at which it stands. */
interface Standing extends Decision {
  readonly at: string;
}

/** The first two decisions that cannot both hold. The same decision twice is no contradiction. */
export function findContradiction(decisions: readonly Decision[]): Contradiction | undefined {
  const standing = decisions
    .map((decision, at) => ({ ...decision, at: pointer('decisions', at) }))
    .filter(({ verdict }) => verdict !== 'undecided');
  return findTwice(standing) ?? findShared(standing) ?? findRound(standing);
}

/** Keys of the pairs of items that a decision is about, each pair in one order whichever side is which. */
export function pairsOf({ thing, one, other }: Decision): string[] {
  return one.items.flatMap((left) =>
    other.items.map((right) => {
      const sides = [nodeOf(thing, one, left), nodeOf(thing, other, right)];
      // Two versions of a plan have one id, and there the sides tell which is which.
      return JSON.stringify(one.plan === other.plan ? sides : sides.toSorted());
    }),
  );
}

function nodeOf(thing: string, { plan }: Party, item: string): string {
  return JSON.stringify([thing, plan, item]);
}

/** What is to be read of two verdicts on one pair: that it is one, a part, or not the same. */
function kindOf(verdict: Verdict): string {
  return verdict === 'split' || verdict === 'merged' ? 'part' : verdict;
}

function findTwice(decisions: readonly Standing[]): Contradiction | undefined {
  const known = new Map<string, Standing>();
  for (const decision of decisions)
    for (const pair of pairsOf(decision)) {
      const first = known.get(pair);
      known.set(pair, first ?? decision);
      if (first && kindOf(first.verdict) !== kindOf(decision.verdict))
        return opposed(first, decision, `“${first.verdict}”`, `“${decision.verdict}”`);
    }
  return undefined;
}

/** One item can be the same as one item of another plan, or a part of one decision; not of two. */
function findShared(decisions: readonly Standing[]): Contradiction | undefined {
  const known = new Map<string, { readonly first: Standing; readonly pairs: string }>();
  for (const first of decisions.filter(({ verdict }) => verdict !== 'different')) {
    const pairs = pairsOf(first).toSorted().join(' ');
    const { one, other, thing } = first;
    for (const [side, party, opposite] of [
      ['one', one, other],
      ['other', other, one],
    ] as const)
      // prettier-ignore
      for (const item of party.items) {
        const where = one.plan === other.plan ? side : '';
        const key = JSON.stringify([nodeOf(thing, party, item), opposite.plan, where]);
        const before = known.get(key);
        known.set(key, before ?? { first, pairs });
        if (before && before.pairs !== pairs) {
          const shown = `${excerptOf(party.plan)}/${excerptOf(item)}`;
          return {
            at: first.at,
            problem: {
              vi: `mục “${shown}” được ghép với những mục khác nhau của “${excerptOf(opposite.plan)}”, ở ${before.first.at} và ${first.at}; một mục ứng với nhiều mục thì ghi “split” hoặc “merged”`,
              en: `the item “${shown}” is joined to different items of “${excerptOf(opposite.plan)}”, at ${before.first.at} and ${first.at}; one item that answers to several is “split” or “merged”`,
            },
          };
        }
      }
  }
  return undefined;
}

/** What is one by way of other plans cannot be different. */
function findRound(decisions: readonly Standing[]): Contradiction | undefined {
  const across = decisions.filter(({ one, other }) => one.plan !== other.plan);
  const steps = across.flatMap((by) => {
    const [a, b] = endsOf(by);
    return by.verdict === 'same' ? [{ from: a, to: b, by }, { from: b, to: a, by }] : []; // prettier-ignore
  });
  const links = groupBy(steps, ({ from }) => from);
  for (const apart of across.filter(({ verdict }) => verdict === 'different')) {
    const [from, to] = endsOf(apart);
    const way = wayBetween(links, from, to);
    if (!way) continue;
    const shown = way.map(({ at }) => at).join(', ');
    return {
      at: apart.at,
      problem: {
        vi: `hai mục được coi là khác nhau ở ${apart.at}, nhưng là một theo ${shown}`,
        en: `two items are different at ${apart.at}, but one by ${shown}`,
      },
    };
  }
  return undefined;
}

function endsOf({ thing, one, other }: Standing): [string, string] {
  return [nodeOf(thing, one, entryAt(one.items, 0)), nodeOf(thing, other, entryAt(other.items, 0))];
}

type Links = ReadonlyMap<string, readonly { readonly to: string; readonly by: Standing }[]>;

/** The fewest decisions by which two items are one. */
function wayBetween(links: Links, from: string, to: string): readonly Standing[] | undefined {
  const ways = new Map<string, readonly Standing[]>([[from, []]]);
  // What is put into the map while it is walked is walked as well.
  for (const [at, way] of ways) {
    if (at === to) return way;
    for (const link of links.get(at) ?? []) if (!ways.has(link.to)) ways.set(link.to, [...way, link.by]);
  }
  return undefined;
}

function opposed(first: Standing, second: Standing, was: string, is: string): Contradiction {
  return {
    at: second.at,
    problem: {
      vi: `cùng một cặp mục mà ${first.at} ghi ${was} còn ${second.at} ghi ${is}`,
      en: `of one pair of items ${first.at} says ${was} and ${second.at} says ${is}`,
    },
  };
}
