import { groupBy } from '#base/group.js';
import { oncePer } from '#base/once.js';
import { compareCodeUnits, isInCapitals } from '#base/text.js';
import type { Section } from '#generated/plan.types.js';
import { parentOf } from './outline.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

// How a plan sets out its lines. Style has no right and wrong of its own, only unlike among like.

export type EndMark = NonNullable<Section['end']>;

/** Headings of one level, some of which end otherwise than most. */
export interface MixedEnds {
  readonly level: number;
  readonly usual: EndMark;
  readonly odd: readonly { readonly heading: Placed<Section>; readonly end: EndMark }[];
}

/** The levels whose headings do not end alike. A heading on whose line the text begins has to end with a colon, and is left out. */
export function mixedEnds(index: PlanIndex): MixedEnds[] {
  const alone = index
    .all('section')
    .flatMap((heading) =>
      heading.item.end !== undefined && standsAlone(index, heading.item) ? [{ heading, end: heading.item.end }] : [],
    );
  return [...groupBy(alone, ({ heading }) => heading.item.level)].flatMap(([level, headings]) => {
    const byMark = [...groupBy(headings, ({ end }) => end)].toSorted((a, b) => b[1].length - a[1].length);
    const [[usual] = []] = byMark;
    const odd = headings.filter(({ end }) => end !== usual);
    return usual === undefined || odd.length === 0 ? [] : [{ level, usual, odd }];
  });
}

/** Whether nothing goes on in the line of a heading: it is a title in capitals, or what follows has lines of its own. */
function standsAlone(index: PlanIndex, { id, heading }: Section): boolean {
  if (heading === undefined) return false;
  if (isInCapitals(heading)) return true;
  const { parents, open } = linesOf(index);
  return parents.has(id) && !open.has(id);
}

const lists = ['topic', 'statement', 'goal', 'task', 'clause', 'route', 'money', 'window'] as const;

/** Sections with lines below them, and sections in which something stands that has no label: it may go on from the heading. */
const linesOf = oncePer((index: PlanIndex) => {
  const parents = new Set<string | undefined>();
  const open = new Set<string>();
  for (const name of lists)
    for (const { item } of index.all(name)) {
      const { section, label }: Line = item;
      parents.add(section);
      if (label === undefined && section) open.add(section);
    }
  for (const { item } of index.all('section')) parents.add(parentOf(index, item.id)?.item.id);
  return { parents, open };
});

interface Line {
  readonly section?: string;
  readonly label?: string;
}

/** A list of content whose lines do not begin alike. */
export interface MixedBullets {
  readonly section: Placed<Section>;
  readonly usual: string;
  /** What other lines begin with: another bullet, or nothing. */
  readonly others: readonly (string | undefined)[];
}

const bullets: ReadonlySet<string> = new Set(['-', '–', '—', '•', '●', '▪']);

/** The lists of content with two bullets, or with a line that lacks the one that the others have. "+" is of a lower level. */
export function mixedBullets(index: PlanIndex): MixedBullets[] {
  return (['topic', 'statement', 'goal'] as const).flatMap((name) => {
    const lines = index.all(name).map(({ item }): Line & { readonly parent?: string } => item);
    const bySection = groupBy(lines, ({ section, parent }) => (parent === undefined ? section : undefined));
    return [...bySection].flatMap(([id, own]) => {
      const section = index.findSection(id);
      const labels = own.map(({ label }) => label).filter((label) => label === undefined || bullets.has(label));
      const byLabel = [...groupBy(labels, (label) => label ?? '')].toSorted(
        (a, b) => b[1].length - a[1].length || compareCodeUnits(b[0], a[0]),
      );
      const [[usual, { length }] = ['', []], ...others] = byLabel;
      // Two lines prove no custom.
      if (!section || usual === '' || length < 2 || others.length === 0) return [];
      return [{ section, usual, others: others.map(([label]) => (label === '' ? undefined : label)) }];
    });
  });
}

/** Lettered lines that break the custom: letters that Vietnamese does not have, or no bracket behind the letter. */
export interface OddPoints {
  readonly foreign: readonly Point[];
  readonly bare: readonly Point[];
}

/** A lettered line, and its label. */
interface Point {
  readonly section: Placed<Section>;
  readonly label: string;
}

/** "Điểm: a), b), c), d), đ), e), g)": by the Vietnamese alphabet, without f, j, w, z, and with a bracket. */
export function oddPoints(index: PlanIndex): OddPoints {
  const points = index.all('section').flatMap((section) => {
    const { label = '' } = section.item;
    const [, letter, mark] = /^\(?(\p{Ll}) ?([.)])?$/u.exec(label.trim()) ?? [];
    return letter === undefined ? [] : [{ section, label, letter, mark }];
  });
  return {
    foreign: points.filter(({ letter }) => /[fjwz]/.test(letter)),
    bare: points.filter(({ mark }) => mark !== ')'),
  };
}
