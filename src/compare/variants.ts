import { entryOf } from '#base/entry.js';
import { groupBy, type Some } from '#base/group.js';
import { compareCodeUnits } from '#base/text.js';
import type { Aspect } from '#generated/matrix.types.js';
import type { CellFaces, FaceName } from './cell-faces.js';

/** What the cell of one plan says. */
interface Said {
  readonly plan: number;
  readonly faces: CellFaces;
}

/** What the cells of a row say on each face: who says what, what most say, and who says otherwise. */
export function variantsOf(cells: readonly Said[]): Aspect[] {
  const names = new Set<FaceName>(cells.flatMap(({ faces }) => [...faces.keys()]));
  return [...names].map((aspect) => {
    const said = groupBy(cells, ({ faces }) => entryOf(faces, aspect).key);
    const variants = [...said]
      .toSorted(([a, one], [b, other]) => other.length - one.length || compareCodeUnits(a, b))
      .map(([, same]) => variantOf(aspect, same));
    const [first, ...others] = variants;
    const hasMajority = first !== undefined && first.plans.length * 2 > cells.length;
    const outliers = hasMajority ? others.flatMap(({ plans }) => plans).toSorted((a, b) => a - b) : [];
    return { aspect, variants, hasMajority, outliers };
  });
}

/** Cells that say the same; what the first of them shows stands for all. */
function variantOf(aspect: FaceName, cells: Some<Said>): Aspect['variants'][number] {
  const { value } = entryOf(cells[0].faces, aspect);
  return { ...(value !== undefined && { value }), plans: cells.map(({ plan }) => plan) };
}
