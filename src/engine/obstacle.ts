import { parseDay } from '#base/day.js';
import type { Outcome, Value } from '#generated/report.types.js';
import type { PlanPart } from '#model/placed.js';
import type { ReasonCode } from '#model/reason.js';
import { isSeen } from '#model/seen.js';
import { listValue, wordValue } from '#model/value.js';
import type { Need, RuleHead } from '#rule/rule.js';
import { partWords } from './part-words.js';
import type { Bench } from './bench.js';

/** What keeps a rule from judging the plan at all. */
export interface Obstacle {
  readonly status: Extract<Outcome['status'], 'not-evaluated' | 'not-applicable'>;
  readonly code: ReasonCode;
  readonly values: Readonly<Record<string, Value>>;
}

/** The first thing that a rule needs and does not have: a sound part, a part in the source, a day, its time of validity. */
export function findObstacle(bench: Bench, rule: RuleHead): Obstacle | undefined {
  const bad = bench.broken.size === 0 ? [] : partsBehind(rule).filter((part) => bench.broken.has(part));
  if (bad.length > 0) return blocked('bad-shape', { part: listValue(bad) });
  const late = outOfTime(bench, rule);
  if (late) return late;
  for (const need of rule.needs ?? []) {
    const found = missing(bench, need);
    if (found) return found;
  }
  return undefined;
}

/** What a source shows is said by two parts more: where these are broken, nobody can call a part of the document absent. */
function partsBehind({ reads, needs = [] }: RuleHead): readonly PlanPart[] {
  return needs.some((need) => need !== 'issue-day' && need !== 'as-of' && need !== 'parent')
    ? [...reads, 'extent', 'unseen']
    : reads;
}

function missing({ index, asOf, parents }: Bench, need: Need): Obstacle | undefined {
  if (need === 'parent')
    return parents.length === 0 ? { status: 'not-applicable', code: 'no-parent', values: {} } : undefined;
  if (need === 'issue-day') return index.issuedOn === undefined ? blocked('issue-day-unknown', {}) : undefined;
  if (need === 'as-of') return asOf === undefined ? blocked('as-of-unknown', {}) : undefined;
  if (isSeen(index.plan, need)) return undefined;
  const { vi, en } = partWords[need];
  return blocked('not-in-file', { part: wordValue(vi, en) });
}

/** A rule of 2025 does not judge a plan of 2024, and cannot judge one whose day of issue is unknown. */
function outOfTime({ index }: Bench, { effective }: RuleHead): Obstacle | undefined {
  if (!effective) return undefined;
  if (index.issuedOn === undefined) return blocked('issue-day-unknown', {});
  const { from, to } = effective;
  const isOut = index.issuedOn < dayOr(-Infinity, from) || index.issuedOn > dayOr(Infinity, to);
  return isOut ? { status: 'not-applicable', code: 'out-of-time', values: {} } : undefined;
}

function dayOr(unless: number, text: string | undefined): number {
  return (text === undefined ? undefined : parseDay(text)) ?? unless;
}

function blocked(code: ReasonCode, values: Readonly<Record<string, Value>>): Obstacle {
  return { status: 'not-evaluated', code, values };
}
