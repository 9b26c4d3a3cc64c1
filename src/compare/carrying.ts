import { oncePer } from '#base/once.js';
import { foldWords, wordsIn } from '#base/text.js';
import type { Task, Topic } from '#generated/plan.types.js';
import type { Placed } from '#model/placed.js';
import type { PlanIndex } from '#model/plan-index.js';
import { soleBearers } from './bearers.js';
import {
  foldedSyllables,
  jaccard,
  mostAlike,
  ownNamesOf,
  syllableSet,
  type OwnNames,
  type Syllables,
} from './likeness.js';
import { keyOfText, readWords, wordsOfKey } from './words.js';

/** A thing of a plan that may carry out a like thing of its parent. */
type Clause = Task | Topic;

/** A clause of a parent, and the thing of the plan that carries it out. */
export interface Carried<Thing extends Clause = Clause> {
  readonly clause: Placed<Thing>;
  readonly by: Placed<Thing>;
  /** A link that the plan states, the same words on some rung of the ladder, a subject that only they have, or likeness. */
  readonly how: 'link' | 'words' | 'subject' | 'likeness';
  /** How like their words are, 0 to 1, whatever the two were paired by. */
  readonly score: number;
}

/** Below this, two clauses of a plan and its parent are strangers: the floor of comparison inside a phase. */
const floor = 0.3;

/**
 * Which clauses of a parent the things of a plan carry out: each thing the one that it is most like, so that one clause may
 * be shared out among several things. A link that the plan states goes before words.
 */
export function carriedTasks(child: PlanIndex, parent: PlanIndex): readonly Carried<Task>[] {
  return tasks(child)(parent);
}

export function carriedTopics(child: PlanIndex, parent: PlanIndex): readonly Carried<Topic>[] {
  return topics(child)(parent);
}

const tasks = oncePer((child: PlanIndex) =>
  oncePer((parent: PlanIndex) => carriedOf(child, parent, child.all('task'), parent.all('task'))),
);
const topics = oncePer((child: PlanIndex) =>
  oncePer((parent: PlanIndex) => carriedOf(child, parent, child.all('topic'), parent.all('topic'))),
);

function carriedOf<Thing extends Clause>(
  child: PlanIndex,
  parent: PlanIndex,
  things: readonly Placed<Thing>[],
  clauses: readonly Placed<Thing>[],
): readonly Carried<Thing>[] {
  const [ours, theirs] = [ownNamesOf(child.plan), ownNamesOf(parent.plan)];
  const read = clauses.map((clause) => ({ clause, words: wordsOf(clause.item, theirs) }));
  const bySubject = soleBearers(clauses, subjectsOf);
  const own = soleBearers(things, subjectsOf);
  return things.flatMap((by): Carried<Thing>[] => {
    const links = linksTo(parent, by.item);
    const linked = clauses.filter(({ item }) => links.has(item.id));
    const words = wordsOf(by.item, ours);
    const score = (clause: Placed<Thing>) => scoreOf(words.set, wordsOf(clause.item, theirs).set);
    if (linked.length > 0) return linked.map((clause) => ({ clause, by, how: 'link', score: score(clause) }));
    const same = read.filter((each) => each.words.key === words.key);
    if (same.length > 0) return same.map(({ clause }) => ({ clause, by, how: 'words', score: 1 }));
    const subjects = (by.item.subjects ?? []).filter((subject) => own.get(subject) === by);
    const alike = subjects.flatMap((subject) => bySubject.get(subject) ?? [])[0];
    if (alike) return [{ clause: alike, by, how: 'subject', score: score(alike) }];
    const best = read
      .map(({ clause, words: { set } }) => ({ clause, score: scoreOf(words.set, set) }))
      .reduce<{ clause: Placed<Thing>; score: number } | undefined>(
        (most, each) => (each.score > (most?.score ?? 0) ? each : most),
        undefined,
      );
    return best && best.score >= floor ? [{ ...best, by, how: 'likeness' }] : [];
  });
}

/** The clauses of a parent that a thing says it carries out, by their ids. */
function linksTo(parent: PlanIndex, { carriesOut = [] }: Clause): ReadonlySet<string> {
  return new Set(carriesOut.filter(({ plan }) => plan === parent.plan.id).map(({ clause }) => clause));
}

interface Words {
  readonly key: string;
  readonly set: Syllables;
}

/** Title and text of a thing, in which the plan's own names are no difference. */
function wordsOf({ title, text }: Clause, names: OwnNames): Words {
  return {
    key: foldedSyllables(wordsOfKey(keyOfText(text ?? title)), names).join(' '),
    set: syllableSet(readWords(`${title} ${text ?? ''}`), names),
  };
}

function scoreOf(words: Syllables, others: Syllables): number {
  if (mostAlike(words, others) < floor) return 0;
  return Math.round(jaccard(words, others) * 1000) / 1000;
}

function subjectsOf({ item: { subjects = [] } }: Placed<Clause>): readonly string[] {
  return subjects;
}

/**
 * The words of a clause, as they are written, that the text which carries it out does not have, in the order of the clause.
 * The parent's own names are none of its words, since the plan has names of its own; nor are words that others may stand for.
 */
export function wordsLost(parent: PlanIndex, text: string, by: string): readonly string[] {
  const said = new Set(keyOfText(text).split(' '));
  const kept = new Set(keyOfText(by).split(' '));
  const meant = new Set(foldedSyllables(readWords(text), ownNamesOf(parent.plan)));
  // Marks count here: "vệ" is lost where "về" is left.
  const lost = new Map<string, string>();
  for (const word of wordsIn(text)) {
    const key = keyOfText(word);
    const isLost = said.has(key) && !kept.has(key) && meant.has(foldWords(word));
    if (isLost && !lost.has(key)) lost.set(key, word);
  }
  return [...lost.values()];
}
