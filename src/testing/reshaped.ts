import type { Plan, Topic } from '#generated/plan.types.js';
import type { Dice } from './dice.js';
import { diceOf } from './dice.js';
import { matters, purposes, requirements, steps, works } from './matters.js';

/** What became of a topic in another plan. */
export interface Reshaped {
  readonly kind: 'kept' | 'renamed' | 'moved' | 'split' | 'merged' | 'removed' | 'added';
  /** Ids of topics of the one plan and of the other. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Two plans that say the same in topics cut and worded otherwise, and what became of each topic. */
export interface ReshapedPlans {
  readonly left: Plan;
  readonly right: Plan;
  readonly truth: readonly Reshaped[];
}

/** How many throws a pair of such plans takes at most. */
export const throwsOfReshaped = 200;

/** What topics are made of: clauses that officials write, no two of them alike. */
const clauses: readonly string[] = [
  ...new Set([
    ...matters,
    ...works.flatMap(({ title, output }) => [title, output]),
    ...steps.map(({ title }) => title),
    ...[...purposes, ...requirements].map(({ text }) => text.replace(/\.$/, '')),
  ]),
];

type Phases = readonly (string | undefined)[];

/** Cuts and words the topics of a plan anew, as the throws have it. Ids are new, so that only content tells what is what. */
export function reshape(throws: readonly number[], plan: Plan): ReshapedPlans {
  const dice = diceOf(throws);
  const rest = [...clauses];
  const draw = () => rest.splice(dice.between(0, rest.length - 1), 1)[0] ?? '';
  const phases: Phases = plan.phases && plan.phases.length > 0 ? plan.phases.map(({ id }) => id) : [undefined];
  const [left, right, truth]: [Topic[], Topic[], Reshaped[]] = [[], [], []];
  const put = (list: Topic[], side: string, words: readonly string[], phase: string | undefined): string => {
    const id = `${side}-${list.length + 1}`;
    list.push(topicOf(id, words, phase, plan));
    return id;
  };
  while (rest.length >= 6 && truth.length < 8) {
    const phase = phases[dice.between(0, phases.length - 1)];
    const kind = kinds[dice.between(0, kinds.length - 1)] ?? 'kept';
    const [one, other] = [
      [draw(), draw()],
      [draw(), draw()],
    ];
    const sides = { left: (words: readonly string[], at = phase) => put(left, 'left', words, at), right: (words: readonly string[], at = phase) => put(right, 'right', words, at) }; // prettier-ignore
    const elsewhere = phases[(phases.indexOf(phase) + 1) % phases.length];
    truth.push(made(kind === 'moved' && elsewhere === phase ? 'kept' : kind, { one, other, sides, elsewhere, dice }));
  }
  return { left: { ...plan, topics: left }, right: { ...plan, id: `${plan.id}-reshaped`, topics: right }, truth };
}

const kinds = ['kept', 'renamed', 'renamed', 'moved', 'moved', 'split', 'split', 'merged', 'merged', 'removed', 'added'] as const; // prettier-ignore

interface Making {
  readonly one: readonly string[];
  readonly other: readonly string[];
  readonly sides: Readonly<Record<'left' | 'right', (words: readonly string[], phase?: string) => string>>;
  readonly elsewhere: string | undefined;
  readonly dice: Dice;
}

function made(kind: Reshaped['kind'], { one, other, sides, elsewhere, dice }: Making): Reshaped {
  const all = [...one, ...other];
  const wording = (words: readonly string[]) => reworded(dice, words);
  switch (kind) {
    case 'kept':
      return { kind, left: [sides.left(all)], right: [sides.right(all)] };
    case 'renamed':
      return { kind, left: [sides.left(all)], right: [sides.right(wording(all))] };
    case 'moved':
      return { kind, left: [sides.left(all)], right: [sides.right(all, elsewhere)] };
    case 'split':
      return { kind, left: [sides.left(all)], right: [sides.right(wording(one)), sides.right(wording(other))] };
    case 'merged':
      return { kind, left: [sides.left(wording(one)), sides.left(wording(other))], right: [sides.right(all)] };
    case 'removed':
      return { kind, left: [sides.left(all)], right: [] };
    case 'added':
      return { kind, left: [], right: [sides.right(all)] };
    default:
      return kind satisfies never;
  }
}

/** One word in six goes, and a phrase comes. */
function reworded(dice: Dice, words: readonly string[]): string[] {
  const phrase = ['trên địa bàn', 'kịp thời', 'theo hướng dẫn', 'có hiệu quả'][dice.between(0, 3)] ?? '';
  const from = dice.between(0, 5);
  return words.map((clause, at) => {
    const kept = clause.split(' ').filter((_, n) => (n + from) % 6 !== 0);
    return at === 0 ? `${kept.join(' ')} ${phrase}` : kept.join(' ');
  });
}

function topicOf(id: string, words: readonly string[], phase: string | undefined, { sections }: Plan): Topic {
  const text = `${words.join('; ')}.`;
  return {
    id,
    section: sections[0]?.id ?? '',
    kind: 'work',
    title: words[0] ?? '',
    text,
    ...(phase !== undefined && { phase }),
  };
}
