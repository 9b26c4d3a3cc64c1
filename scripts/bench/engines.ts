import { loadParts } from './builds.js';
import { on, rowOf, underTemplate } from './contenders.js';
import { eslintOn } from './engines/eslint.js';
import { spectralOn } from './engines/spectral.js';
import { anew } from './plans.js';
import { race, type Contender } from './race.js';
import type { Row } from './table.js';

// Twelve of our rules in the tools that others write such rules for, beside all of ours with a template: each takes the text
// of a plan that was never seen, and has done when the findings are there.

export async function engines(rounds: number): Promise<Row[]> {
  const parts = await loadParts();
  const of2025 = underTemplate(parts, 2025);
  const times = await race(
    [
      on('parse + check', anew.valid, (text) => parts.checkPlan(JSON.parse(text), of2025)),
      on('Spectral', anew.valid, spectralOn),
      on('ESLint', anew.valid, eslintOn),
    ] as Contender[],
    rounds,
  );
  return [
    { ...rowOf(times, ['spectral', 'twelve cross-field rules in Spectral'], 'Spectral', 'parse + check'), least: 20 },
    { ...rowOf(times, ['eslint', 'the same twelve in ESLint'], 'ESLint', 'parse + check'), least: 12 },
  ];
}
