import { entryAt } from '#base/entry.js';
import { groupBy, type Some } from '#base/group.js';
import { foldWords, compareCodeUnits } from '#base/text.js';
import type { Rows } from '#compare/matrix.js';
import type { Matrix, SharedDefect } from '#generated/matrix.types.js';
import type { Finding } from '#generated/report.types.js';
import { faultKey, parentsOf } from '#model/inheritance.js';
import { runRead } from './check.js';
import { itemOf } from './compare.js';
import type { CheckOptions } from './options.js';
import type { ReadPlan } from './read-plan.js';
import { wordsNamed } from './words.js';

interface Sighted {
  readonly plan: number;
  readonly finding: Finding;
  readonly row: string | undefined;
  readonly key: string;
}

/**
 * The defects that two or more plans share: the same rule with the same sentence, days and numbers, in the same row. Each is
 * told once, with the documents that all these plans carry out and most likely have it from.
 */
export function sharedDefects(
  plans: readonly ReadPlan[],
  rows: Pick<Rows, 'rowAt'>,
  checks: CheckOptions,
): Pick<Matrix, 'shared' | 'rules'> {
  const runs = plans.map((plan) => runRead(plan, checks));
  const sighted = runs.flatMap(({ run }, plan) =>
    run.findings.filter(({ severity }) => severity !== 'info').map((finding) => sightingOf(plan, finding, rows)),
  );
  const parents = plans.map(({ index }) => parentsOf(index));
  const shared = [...groupBy(sighted, ({ key }) => key)]
    .filter(([, same]) => new Set(same.map(({ plan }) => plan)).size > 1)
    .toSorted(([a, one], [b, other]) => other.length - one.length || compareCodeUnits(a, b))
    .map(([, same]) => defectOf(same, parents));
  return { shared, rules: wordsNamed(runs[0]?.pack.words ?? [], shared) };
}

function sightingOf(plan: number, finding: Finding, { rowAt }: Pick<Rows, 'rowAt'>): Sighted {
  const at = itemOf(finding.place.pointer);
  const row = rowAt(plan, at);
  // What has no row goes by its list and its name; the signature and the whole plan are one in each plan.
  const where = row ?? [at.split('/')[1] ?? '', foldWords(finding.place.title ?? '')].join(' ');
  return { plan, finding, row, key: JSON.stringify([faultKey(finding), where]) };
}

function defectOf(same: Some<Sighted>, parents: readonly ReturnType<typeof parentsOf>[]): SharedDefect {
  const [first] = same;
  const { rule, message, severity, values } = first.finding;
  const own = entryAt(parents, first.plan);
  const common = own.filter(({ key }) =>
    same.every(({ plan }) => entryAt(parents, plan).some((parent) => parent.key === key)),
  );
  return {
    rule,
    message,
    severity,
    values,
    ...(first.row !== undefined && { row: first.row }),
    parents: common.map(({ number }) => number),
    sightings: same.map(({ plan, finding: { place, fingerprint } }) => ({ plan, place, fingerprint })),
  };
}
