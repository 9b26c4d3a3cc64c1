import { entryAt } from '#base/entry.js';
import { excerptOf } from '#base/escape.js';
import { compared } from '#compare/sides.js';
import type { Alignment, Decision, Party } from '#generated/alignment.types.js';
import type { Comparison, Match, Place } from '#generated/comparison.types.js';
import type { Cell, Matrix, Row } from '#generated/matrix.types.js';
import { pairsOf } from '#model/decisions.js';

/**
 * A file of decisions for a person to go on with: all that are decided already, and every pair that is likely and that nobody
 * has decided on, as `undecided`. Likely are pairs that were made by likeness, and rows that are alike.
 */
export function draftAlignment(found: Comparison | Matrix, alignment?: Alignment): Alignment {
  const known = new Set((alignment?.decisions ?? []).flatMap(pairsOf));
  const likely = 'matches' in found ? found.matches.flatMap(fromMatch(found)) : fromLinks(found);
  const open = likely.filter((decision) => !pairsOf(decision).some((pair) => known.has(pair)));
  return { schema: '1', ...alignment, decisions: [...(alignment?.decisions ?? []), ...open] };
}

function fromMatch({ left, right }: Comparison): (match: Match) => Decision[] {
  return (match) => {
    const thing = compared.find((name) => name === match.thing);
    if (match.rung !== 'likeness' || thing === undefined) return [];
    return asked(thing, [left.id, match.left], [right.id, match.right], match.score);
  };
}

function fromLinks({ plans, rows, links }: Matrix): Decision[] {
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  const idOf = ({ plan }: Cell) => entryAt(plans, plan).plan.id;
  return links.flatMap(({ thing, rows: keys, score }) => {
    const [ours, theirs] = [cellsOf(rowOf.get(entryAt(keys, 0))), cellsOf(rowOf.get(entryAt(keys, 1)))];
    // Nobody says of two items of one plan that they are one.
    const pair = ours.flatMap((one) => theirs.map((other) => ({ one, other }))).find(({ one, other }) => idOf(one) !== idOf(other)); // prettier-ignore
    if (!pair) return [];
    return asked(
      thing,
      [idOf(pair.one), entryAt(pair.one.places, 0)],
      [idOf(pair.other), entryAt(pair.other.places, 0)],
      score,
    );
  });
}

function cellsOf(row: Row | undefined): readonly Cell[] {
  return row?.cells ?? [];
}

type Named = Pick<Place, 'id' | 'title'>;

function asked(
  thing: Decision['thing'],
  [leftPlan, left]: readonly [string, Named],
  [rightPlan, right]: readonly [string, Named],
  score: number | undefined,
): Decision[] {
  if (left.id === undefined || right.id === undefined) return [];
  return [
    {
      thing,
      verdict: 'undecided',
      one: partyOf(leftPlan, left.id, left.title),
      other: partyOf(rightPlan, right.id, right.title),
      ...(score !== undefined && { score }),
    },
  ];
}

/** Of a title as much as people know it by: it may be a whole paragraph. */
function partyOf(plan: string, id: string, title: string | undefined): Party {
  return { plan, items: [id], ...(title !== undefined && title !== '' && { titles: [excerptOf(title)] }) };
}
