import { loadParts } from './builds.js';
import { on, parsing, rowOf, underTemplate } from './contenders.js';
import { hostilePlans } from './hostile-plans.js';
import { race, type Contender } from './race.js';
import type { Row } from './table.js';

// What a plan may cost that is made to cost much: the full check beside parsing the same text, for the worst of them.

/** They are large, and all run the same code: a few rounds and a short warm-up tell twice from twenty times. */
const mostRounds = 5;
const warmUp = 300_000;
const bound = 20;

export async function hostile(rounds: number): Promise<Row[]> {
  const parts = await loadParts();
  const of2025 = underTemplate(parts, 2025);
  const rows: Row[] = [];
  for (const [name, make] of hostilePlans) {
    const text = make();
    const check = on(
      name,
      () => JSON.parse(text),
      (plan) => parts.checkPlan(plan, of2025),
    );
    const times = await race([parsing('parse', text), check] as Contender[], Math.min(rounds, mostRounds), warmUp);
    rows.push(
      rowOf(times, ['hostile', `the worst of ${hostilePlans.size} hostile plans: ${name}`], name, 'parse', bound),
    );
  }
  const [worst] = rows.toSorted((one, other) => other.value - one.value);
  return worst ? [worst] : [];
}
