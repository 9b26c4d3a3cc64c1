import { parseRoman } from '#base/text.js';
import type { Mention } from '#generated/plan.types.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';
import type { ResolvedTemplate } from './template.js';

/** The lists whose items may say what they mention, in the order of the document. */
const holders = ['statement', 'phase', 'topic', 'goal', 'clause', 'task', 'route'] as const;

/** A mention, and the item that makes it. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly owner: Placed<{ readonly id: string; readonly title?: string }>;
}

/** Every mention of the plan that is of one of the kinds. */
export function mentionsOf(index: PlanIndex, ...kinds: readonly Mention['kind'][]): PlacedMention[] {
  return holders
    .flatMap((name): readonly Placed<{ readonly id: string; readonly mentions?: readonly Mention[] }>[] =>
      index.all(name),
    )
    .flatMap((owner) => (owner.item.mentions ?? []).map((mention) => ({ mention, owner })))
    .filter(({ mention }) => kinds.includes(mention.kind));
}

export type Script = 'roman' | 'arabic';

/** An ordinal in digits or Roman letters; without a number where no numeral is written so (XIIII, IIX). */
export interface WrittenOrdinal {
  readonly script: Script;
  readonly number: number | undefined;
}

/** Reads an ordinal as written; nothing for one in words ("lần thứ nhất"), which is not a numeral at all. */
export function readOrdinal(written: string | undefined): WrittenOrdinal | undefined {
  if (written === undefined) return undefined;
  const text = written.trim();
  if (/^\d{1,4}$/.test(text)) return { script: 'arabic', number: Number(text) };
  return /^[IVXLCDM]{1,20}$/.test(text) ? { script: 'roman', number: parseRoman(text) } : undefined;
}

export type Series = ResolvedTemplate['series'][number];

/** The table of the template by which the ordinals of a mention can be judged. */
export function seriesOf(template: ResolvedTemplate, { series }: Mention): Series | undefined {
  return series === undefined ? undefined : template.series.find(({ id }) => id === series);
}
