import { coverageCube, positionsOf, type FindExtent, type Locate, type RenderOptions } from '#index.js';
import type { Sheet } from './sheets.js';

/** What is kept of the plans of a call, for the formats that show more than the report holds. */
export interface Texts {
  /** Whether a format of the call wants anything of them. */
  readonly areWanted: boolean;
  readonly keep: (file: string, plan: unknown, text?: string) => void;
  readonly options: Pick<RenderOptions, 'locate' | 'cubeOf'>;
}

const formatsWithLines: ReadonlySet<string> = new Set(['sarif', 'github', 'gitlab']);

/** Keeps texts and plans only where a format of the call wants them; a text is parsed when its first finding is told. */
export function textsFor(sheets: readonly Sheet[]): Texts {
  const hasLines = sheets.some(({ format }) => formatsWithLines.has(format));
  const hasCubes = sheets.some(({ format }) => format === 'html');
  const texts = new Map<string, string>();
  const plans = new Map<string, unknown>();
  return {
    areWanted: hasLines || hasCubes,
    keep: (file, plan, text) => {
      if (hasLines && text !== undefined) texts.set(file, text);
      if (hasCubes) plans.set(file, plan);
    },
    options: {
      ...(hasLines && { locate: locateIn(texts) }),
      ...(hasCubes && { cubeOf: ({ file = '-' }) => (plans.has(file) ? coverageCube(plans.get(file)) : undefined) }),
    },
  };
}

function locateIn(texts: ReadonlyMap<string, string>): Locate {
  const finders = new Map<string, FindExtent>();
  const finderOf = (file: string): FindExtent | undefined => {
    const text = texts.get(file);
    const known = finders.get(file);
    if (known || text === undefined) return known;
    const finder = positionsOf(text);
    finders.set(file, finder);
    return finder;
  };
  return ({ file = '-' }, pointer) => finderOf(file)?.(pointer);
}
