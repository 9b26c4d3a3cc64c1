import { foldMarks, wordsIn } from '#base/text.js';
import type { Unit } from '#generated/plan.types.js';
import type { Draft } from '#rule/cases.js';
import { neighboursIn } from './bodies.js';
import type { Sketch } from './sketch.js';

export type DraftUnit = NonNullable<Draft['units']>[number];

/** The units of a plan by what they are for. */
export interface Crew {
  /** Those who do the work; the first of them collects the results. */
  readonly members: readonly [DraftUnit, ...DraftUnit[]];
  /** All of them as a class. */
  readonly all: DraftUnit;
  readonly leaders: DraftUnit;
  readonly neighbours: readonly DraftUnit[];
  /** To whom results are reported. */
  readonly above: readonly [DraftUnit, ...DraftUnit[]];
  /** Classes that the template wants among the recipients. */
  readonly classes: readonly DraftUnit[];
}

/** Writes the units, each under one name; whoever is reported to may have a short one as well. */
export function writeCrew(sketch: Sketch): Crew {
  const { dice, body, place, plan, template } = sketch;
  const [first, ...others] = body.members;
  const chosen = first ? [first, ...dice.some(others, dice.between(1, others.length))] : [];
  const [collector, ...rest] = chosen.map(({ name, kind }, at): DraftUnit => ({
    id: `unit-${at + 1}`,
    names: [{ text: name }],
    kind,
  }));
  if (!collector) throw new Error(`${body.name} has no members.`);
  const members = [collector, ...rest] as const;
  const neighbours = dice
    .some(neighboursIn(place), neighbourCount(sketch))
    .map(({ name, kind }, at): DraftUnit => ({ id: `neighbour-${at + 1}`, names: [{ text: name }], kind }));
  const [highest, ...lower] = body.above.map((name, at): DraftUnit => ({
    id: `superior-${at + 1}`,
    names: [{ text: name }],
    kind: 'superior',
  }));
  if (!highest) throw new Error(`${body.name} reports to nobody.`);
  const crew: Crew = {
    members,
    all: {
      id: 'all-units',
      names: [{ text: body.all.name }],
      kind: 'class',
      sort: body.all.sort,
      members: members.map(({ id }) => id),
    },
    leaders: { id: 'leaders', names: [{ text: body.leaders }], kind: 'class', sort: 'internal-leaders' },
    neighbours,
    above: [highest, ...lower],
    classes: template.recipients.flatMap(({ id, title, sort }) => classFor(body.all.sort, id, title.vi, sort)),
  };
  plan.units = [...members, crew.all, crew.leaders, ...neighbours, ...crew.above, ...crew.classes];
  if (dice.oneIn(4)) shorten(plan, highest);
  return crew;
}

/** Bodies to ask for support, and as many more as the template wants recipients. */
function neighbourCount({ dice, template }: Sketch): number {
  const least = template.atLeast.find(({ of }) => of === 'units' || of === 'recipients')?.count ?? 0;
  return Math.max(dice.between(0, 4), least - 4);
}

function classFor(own: Unit['sort'], id: string, title: string, sort: Unit['sort']): DraftUnit[] {
  if (sort === undefined || sort === own || sort === 'internal-leaders') return [];
  return [{ id: `class-${id}`, names: [{ text: title }], kind: 'class', sort }];
}

/** Defines a short name: the first letters of the first four words, as in "UBND tỉnh". */
function shorten(plan: Draft, unit: DraftUnit): void {
  const long = unit.names[0]?.text ?? '';
  const words = wordsIn(long);
  if (words.length < 6) return;
  const short = `${words
    .slice(0, 4)
    .map((word) => foldMarks(word).charAt(0).toUpperCase())
    .join('')} ${words[4]}`;
  unit.names.push({ text: short, declared: true });
  plan.shortNames = [{ id: 'short-superior', short, long, unit: unit.id }];
}
