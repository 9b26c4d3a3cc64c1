import type { Place, Run, RuleFailure } from '#generated/report.types.js';
import { placeAt } from '#model/place.js';
import type { AnySetRule, SetFact } from '#rule/set-rule.js';
import type { Bench } from './bench.js';
import { identityAt } from './finding.js';
import { findObstacle, type Obstacle } from './obstacle.js';
import { describe } from './run.js';
import { severityUnder } from './settings.js';
import { noValues } from './tally.js';

/** What one rule over sets of plans knows of one plan, when the plan is gone. */
export interface Collected {
  readonly facts: readonly KeptFact[];
  /** Why there are none, other than that the plan has nothing of the kind. */
  readonly obstacle?: Obstacle | 'off';
  readonly failure?: RuleFailure;
}

/** A fact with its place, named while the plan was there. */
export interface KeptFact {
  readonly fact: SetFact;
  readonly place: Place;
  /** What the place is, whatever its position. */
  readonly identity: string;
}

/** Lets a rule collect its facts of a plan that was run. */
export function collectFacts(bench: Bench, { findings }: Pick<Run, 'findings'>, rule: AnySetRule): Collected {
  if (severityUnder(bench.template, rule) === 'off') return { facts: [], obstacle: 'off' };
  const obstacle = findObstacle(bench, rule);
  if (obstacle) return { facts: [], obstacle };
  const { index, template, parents } = bench;
  try {
    const open = findings.filter(({ waived }) => waived === undefined);
    const collected = rule.collect({ index, template, parents, findings: open });
    if (typeof collected === 'string')
      return { facts: [], obstacle: { status: 'not-evaluated', code: collected, values: noValues } };
    const facts = collected.map((fact) => {
      return { fact, place: placeAt(index.plan, fact.at), identity: identityAt(index, fact.at) };
    });
    return { facts };
  } catch (thrown) {
    const crashed = { status: 'not-evaluated', code: 'crashed', values: noValues } as const;
    return { facts: [], obstacle: crashed, failure: { rule: rule.id, pointer: '', error: describe(thrown) } };
  }
}
