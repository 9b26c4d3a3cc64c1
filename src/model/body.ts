import { groupBy } from '#base/group.js';
import { oncePer } from '#base/once.js';
import type { Unit } from '#generated/plan.types.js';
import type { PlanIndex } from './plan-index.js';
import type { ResolvedTemplate } from './template.js';
import { nameWords, wordsOfNames } from './unit-name.js';

type Body = ResolvedTemplate['bodies'][number];

/** A body of the register of the template, and the spelling of the unit that names it. */
export interface NamedBody {
  readonly body: Body;
  readonly spelling: Unit['names'][number];
}

/** Words that say that an old name is used on purpose: "(nay là …)", "(trước đây là …)", "tỉnh … cũ". */
const marks = ['nay là', 'trước đây', 'trước sáp nhập', 'trước khi', 'cũ'].map(lowerWords);

/**
 * The bodies of the register that the spellings of a unit name, each once, by whole words: "UBND huyện" is in "Phòng Nội
 * vụ, UBND huyện". Spellings that say that the name is an old one name none.
 */
export function bodiesIn(index: PlanIndex, bodies: readonly Body[], unit: Unit): NamedBody[] {
  const register = registerOf(bodies);
  const found = new Map<string, NamedBody>();
  wordsOfNames(index, unit).forEach((spelled, n) => {
    const words = spelled.map((word) => word.toLowerCase());
    const spelling = unit.names[n];
    const named = words.flatMap((word, at) =>
      (register.get(word) ?? []).filter((one) => standsAt(words, at, one.words)),
    );
    if (!spelling || named.length === 0 || marks.some((mark) => words.some((_, at) => standsAt(words, at, mark))))
      return;
    for (const { body } of named) if (!found.has(body.id)) found.set(body.id, { body, spelling });
  });
  return [...found.values()];
}

function standsAt(words: readonly string[], at: number, part: readonly string[]): boolean {
  return part.every((word, n) => word === words[at + n]);
}

/** The names of the register by their first words, so that a unit is not held against each of them. */
const registerOf = oncePer((bodies: readonly Body[]) => {
  const names = bodies.flatMap((body) => body.names.map((name) => ({ body, words: lowerWords(name) })));
  return groupBy(names, ({ words }) => words[0]);
});

function lowerWords(name: string): string[] {
  return nameWords(name).map((word) => word.toLowerCase());
}
