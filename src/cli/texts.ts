import { positionsOf, type FindExtent, type Locate } from '#index.js';
import type { Sheet } from './sheets.js';

/** The texts of the plans of a call, for the formats that tell lines and columns. */
export interface Texts {
  readonly areWanted: boolean;
  readonly keep: (file: string, text: string) => void;
  readonly options: { readonly locate?: Locate };
}

const formatsWithLines: ReadonlySet<string> = new Set(['sarif', 'github', 'gitlab']);

/** Keeps texts only where a format of the call wants them; each is parsed when its first finding is told. */
export function textsFor(sheets: readonly Sheet[]): Texts {
  if (!sheets.some(({ format }) => formatsWithLines.has(format)))
    return { areWanted: false, keep: () => undefined, options: {} };
  const texts = new Map<string, string>();
  const finders = new Map<string, FindExtent>();
  const finderOf = (file: string): FindExtent | undefined => {
    const text = texts.get(file);
    const known = finders.get(file);
    if (known || text === undefined) return known;
    const finder = positionsOf(text);
    finders.set(file, finder);
    return finder;
  };
  return {
    areWanted: true,
    keep: (file, text) => void texts.set(file, text),
    options: { locate: ({ file = '-' }, pointer) => finderOf(file)?.(pointer) },
  };
}
