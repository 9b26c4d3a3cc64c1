import { partsOf } from '#base/day.js';
import { onceEach, oncePer } from '#base/once.js';
import { parseRoman, romanOf } from '#base/text.js';
import type { Mention } from '#generated/plan.types.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';
import type { ResolvedTemplate } from './template.js';

/** The lists whose items may say what they mention, in the order of the document. */
const holders = ['statement', 'phase', 'topic', 'goal', 'clause', 'task', 'route'] as const;

type Holder = Placed<{ readonly id: string; readonly mentions?: readonly Mention[] }>;
type Script = 'roman' | 'arabic';
type Series = ResolvedTemplate['series'][number];

/** "Đại hội lần thứ XIV": a congress or term by its number, and the item that speaks of it. */
export interface Ordinal {
  readonly mention: Mention;
  readonly owner: Holder;
  /** The number as written, else as it would be. */
  readonly text: string;
  readonly number: number | undefined;
  /** How it is written; nothing for words ("lần thứ nhất") and where the plan does not keep it. */
  readonly written: { readonly script: Script; readonly number: number | undefined } | undefined;
  /** How it should be written: as the series is, else in Roman letters when any other of its kind is. */
  readonly script: Script;
  /** The table of the template by which it can be judged. */
  readonly series: Series | undefined;
}

/** The numbered congresses and terms that the plan speaks of. */
export function ordinalsOf(index: PlanIndex, template: ResolvedTemplate): readonly Ordinal[] {
  return ordinals(index)(template);
}

const ordinals = oncePer((index: PlanIndex) => onceEach((template: ResolvedTemplate) => findOrdinals(index, template)));

function findOrdinals(index: PlanIndex, template: ResolvedTemplate): Ordinal[] {
  const found = mentioning(index)
    .flatMap((owner) => mentionsOf(owner).map((mention) => ({ owner, mention, written: readOrdinal(mention) })))
    .filter(({ mention: { kind, ordinal, written } }) => isCounted(kind) && (ordinal ?? written) !== undefined);
  const romans = new Set(found.filter(({ written }) => written?.script === 'roman').map(({ mention }) => mention.kind));
  return found.map(({ owner, mention, written }) => {
    const series = template.series.find(({ id }) => id === mention.series);
    const script = series?.script ?? (romans.has(mention.kind) ? 'roman' : (written?.script ?? 'roman'));
    const number = mention.ordinal ?? written?.number;
    const text = mention.written ?? ordinalIn(script, number ?? 0);
    return { mention, owner, text, number, written, script, series };
  });
}

function mentionsOf({ item: { mentions = [] } }: Holder): readonly Mention[] {
  return mentions;
}

function mentioning(index: PlanIndex): Holder[] {
  const owners: Holder[] = [];
  for (const name of holders)
    for (const owner of index.all(name) as readonly Holder[]) if (owner.item.mentions) owners.push(owner);
  return owners;
}

function isCounted(kind: Mention['kind']): boolean {
  return kind === 'congress' || kind === 'term';
}

/** Reads digits and Roman letters; the number is missing where no numeral is written so (XIIII, IIX). */
function readOrdinal({ written = '' }: Mention): Ordinal['written'] {
  const text = written.trim();
  if (/^\d{1,4}$/.test(text)) return { script: 'arabic', number: Number(text) };
  return /^[IVXLCDM]{1,20}$/.test(text) ? { script: 'roman', number: parseRoman(text) } : undefined;
}

/** A number in a script. */
export function ordinalIn(script: Script, number: number): string {
  return (script === 'roman' ? romanOf(number) : undefined) ?? String(number);
}

/** The first of the series in a year or after it, as far as the table goes. */
export function nextIn({ members }: Series, year: number): Series['members'][number] | undefined {
  return members.toSorted((a, b) => a.year - b.year).find((member) => member.year >= year);
}

/** The first year of which the plan speaks: that of its issue, else of its campaign, else of the template. */
export function firstYearOf(index: PlanIndex, template: ResolvedTemplate): number {
  const frame = index.campaign();
  const time = frame && index.resolve(frame.item.when);
  const day = index.issuedOn ?? (time?.kind === 'span' ? time.span.from : undefined);
  return day === undefined ? template.year : partsOf(day).year;
}
