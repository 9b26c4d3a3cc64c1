import { entryAt } from '#base/entry.js';
import type { Some } from '#base/group.js';
import { oncePer, onceText } from '#base/once.js';
import { foldMarks } from '#base/text.js';
import type { Section } from '#generated/plan.types.js';
import { labelStyles, readLabel, writeLabel, type LabelNumber } from './label.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

/** A line of the outline whose number is not the one that is due. */
export interface Misnumbering {
  readonly kind: 'repeated' | 'jumped' | 'started';
  readonly section: Placed<Section>;
  /** The numbers without the marks around them: `II`, `2.3`, `c`. */
  readonly actual: string;
  readonly expected: string;
  /** Who bears the number already, or the line before; the first line of a list has neither. */
  readonly other?: Placed<Section>;
}

interface Counting {
  readonly number: LabelNumber;
  /** The style with the word before the number: "arabic hoat dong" counts for itself. */
  readonly style: string;
}

/** A numbered line, and whether a line without a number stands between it and the one before. */
interface Line {
  readonly section: Placed<Section>;
  readonly countings: readonly Counting[];
  readonly isAfterGap: boolean;
}

/** Whether the label of a line can be read as a number. */
export function isNumbered({ label = '' }: Section): boolean {
  return readLabel(label).length > 0;
}

/** Every way to read a label as a number, each with the way of counting to which it belongs. */
const countingsOf = onceText((label): readonly Counting[] =>
  readLabel(label).map((number) => ({ number, style: `${number.style} ${number.word}` })),
);

/** The fault in the number of the line at a pointer, when there is one. */
export function misnumberingAt(index: PlanIndex, pointer: string): Misnumbering | undefined {
  return misnumberings(index).get(pointer);
}

/** How many lines have another number than the one that is due. */
export function countMisnumberings(index: PlanIndex): number {
  return misnumberings(index).size;
}

const misnumberings = oncePer((index: PlanIndex): ReadonlyMap<string, Misnumbering> => {
  const faults = findMisnumberings(index);
  return new Map(faults.map((fault) => [fault.section.pointer, fault]));
});

function findMisnumberings(index: PlanIndex): Misnumbering[] {
  // The last number of each style on each level: some texts count on under the next parent, as articles do.
  const last = new Map<string, readonly number[]>();
  return siblingsIn(index).flatMap(({ key, sections }) => {
    let before: readonly number[] | undefined;
    return runsOf(sections).flatMap((run) => {
      const { style, faults } = readRun(run, (one) => [before, last.get(`${key} ${one}`)]);
      const end = numberOf(run.at(-1), style)?.path;
      before = end;
      if (end) last.set(`${key} ${style}`, end);
      return faults;
    });
  });
}

/** The lines of one parent and level. What follows the title of an appendix is another document with its own numbers. */
function siblingsIn(index: PlanIndex): { readonly key: string; readonly sections: readonly Placed<Section>[] }[] {
  const starts = new Set((index.plan.appendices ?? []).map(({ section }) => section));
  const groups = new Map<string, { key: string; sections: Placed<Section>[] }>();
  let open: Placed<Section>[] = [];
  let part = 0;
  for (const section of index.all('section')) {
    const { id, level, heading = '' } = section.item;
    if (starts.has(id) || isTitleOfAppendix(heading)) {
      part++;
      open = [];
      continue;
    }
    while ((open.at(-1)?.item.level ?? 0) >= level) open.pop();
    const place = `${part} ${level} ${open.at(-1)?.pointer ?? ''}`;
    const group = groups.get(place) ?? { key: `${part} ${level}`, sections: [] };
    groups.set(place, group);
    group.sections.push(section);
    open.push(section);
  }
  return [...groups.values()];
}

/** "PHỤ LỤC I", "Mẫu số 01"; the letters that these begin with bear no marks, and most headings begin with others. */
function isTitleOfAppendix(heading: string): boolean {
  return /^[pm]/i.test(heading) && /^(?:phu luc|mau bieu|mau so)\b/.test(foldMarks(heading));
}

/** Cuts siblings where no one way of counting fits both sides ("I, II" before "a, b"). */
function runsOf(sections: readonly Placed<Section>[]): Some<Line>[] {
  const runs: [Line, ...Line[]][] = [];
  let styles: readonly string[] = [];
  let isAfterGap = false;
  for (const section of sections) {
    const countings = countingsOf(section.item.label ?? '');
    const line = { section, countings, isAfterGap };
    isAfterGap = countings.length === 0;
    if (isAfterGap) continue;
    const own = countings.map(({ style }) => style);
    const shared = styles.filter((style) => own.includes(style));
    if (shared.length > 0) runs.at(-1)?.push(line);
    else runs.push([line]);
    styles = shared.length > 0 ? shared : own;
  }
  return runs;
}

function numberOf(line: Line | undefined, style: string): LabelNumber | undefined {
  return line?.countings.find((counting) => counting.style === style)?.number;
}

type Reading = { readonly style: string; readonly faults: readonly Misnumbering[] };

/** Reads a run in the style in which it breaks least; of equals, in the likelier one. */
function readRun(run: Some<Line>, tailsOf: (style: string) => readonly (readonly number[] | undefined)[]): Reading {
  const shared = run[0].countings
    .map(({ style }) => style)
    .filter((style) => run.every((line) => numberOf(line, style)));
  const readings = shared.map((style) => ({ style, faults: judge(run, style, tailsOf(style)) }));
  const [likeliest] = readings;
  if (readings.length === 1 && likeliest) return likeliest;
  const rank = ({ style }: Reading) => labelStyles.findIndex((one) => style.startsWith(`${one} `));
  const sorted = readings.toSorted((a, b) => a.faults.length - b.faults.length || rank(a) - rank(b));
  // Lines stand in one run because they share a style.
  return entryAt(sorted, 0);
}

function judge(
  run: readonly Line[],
  style: string,
  starts: readonly (readonly number[] | undefined)[],
): Misnumbering[] {
  const faults: Misnumbering[] = [];
  const seen = new Map<string, Placed<Section>>();
  // After a fault the next number may follow the one that was written or the one that was due: one slip, one finding.
  let tails = starts.filter((tail) => tail !== undefined);
  run.forEach((line, at) => {
    const number = numberOf(line, style);
    if (!number) return;
    const { section, isAfterGap } = line;
    const { path } = number;
    const actual = writeLabel(number);
    const same = seen.get(actual);
    if (!same) seen.set(actual, section);
    const mayStart = at === 0 || isAfterGap;
    if ((mayStart && path.at(-1) === 1) || tails.some((tail) => isNext(path, tail))) {
      tails = [path];
      return;
    }
    const due = at === 0 ? [...path.slice(0, -1), 1] : nextOf(tails.at(-1) ?? [], path.length);
    const other = same ?? run[at - 1]?.section;
    const kind = at === 0 ? 'started' : same ? 'repeated' : 'jumped';
    faults.push({ kind, section, actual, expected: writeLabel({ ...number, path: due }), ...(other && { other }) });
    tails = [path, due];
  });
  return faults;
}

/** Whether a number may come after another: 2.1 is followed by 2.2, by 2.1.1, and by 3 or 3.1. */
function isNext(path: readonly number[], before: readonly number[]): boolean {
  let at = 0;
  while (at < before.length && path[at] === before[at]) at++;
  if (at === before.length) return path.length > at && path.slice(at).every((number) => number === 1);
  return path[at] === entryAt(before, at) + 1 && path.slice(at + 1).every((number) => number === 1);
}

/** The number that is due after another, on the same depth where it can be. */
function nextOf(before: readonly number[], depth: number): number[] {
  if (depth > before.length) return [...before, ...Array.from({ length: depth - before.length }, () => 1)];
  const kept = before.slice(0, depth);
  return [...kept.slice(0, -1), entryAt(kept, kept.length - 1) + 1];
}
