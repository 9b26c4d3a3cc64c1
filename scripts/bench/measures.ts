import { batches } from './batch.js';
import { checks, honest, linear } from './checks.js';
import { comparisons, matrices } from './comparisons.js';
import { documents } from './documents.js';
import { engines } from './engines.js';
import { hostile } from './hostile.js';
import { pages } from './page.js';
import { renderings } from './renderings.js';
import { bundles } from './size.js';
import { starts } from './starts.js';
import { streams } from './streams.js';
import type { Row } from './table.js';

// The bounds are those of the project's page on performance. They leave about twice what was measured, for machines differ.

/** Measures that share contenders, and so a race. */
export interface Measure {
  readonly names: readonly string[];
  readonly take: (rounds: number) => Promise<Row[]>;
}

export const measures: readonly Measure[] = [
  { names: ['honest'], take: honest },
  { names: ['validate', 'check', 'again', 'faulty', 'haiphong'], take: checks },
  { names: ['linear'], take: linear },
  { names: ['hostile'], take: hostile },
  { names: ['spectral', 'eslint'], take: engines },
  { names: ['provinces', 'revision'], take: comparisons },
  { names: ['matrix', 'twice'], take: matrices },
  { names: ['render'], take: renderings },
  { names: ['cli', 'version', 'import'], take: starts },
  { names: ['batch'], take: batches },
  { names: ['flat', 'peak'], take: streams },
  { names: ['bundle'], take: bundles },
  { names: ['documents'], take: documents },
  { names: ['page'], take: pages },
];
