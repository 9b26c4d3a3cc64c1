import { once } from '#base/once.js';
import { countsOf, diffPlans, type Difference } from '#compare/compare.js';
import type { Alignment } from '#generated/alignment.types.js';
import type { Comparison } from '#generated/comparison.types.js';
import type { Finding, Run } from '#generated/report.types.js';
import type { AnyRule } from '#rule/rule.js';
import { runRead } from './check.js';
import { readColumn } from './column.js';
import { decisionsFor } from './decisions.js';
import type { CheckOptions } from './options.js';
import { tool } from './tool.js';
import { wordsNamed } from './words.js';

/** How two plans are compared: under one template, each with the file it came from. */
export interface CompareOptions extends Omit<CheckOptions, 'file' | 'waivers'> {
  readonly files?: readonly [left: string, right: string];
  /** What people decided on items of both, as `readAlignment` read it; it goes before everything that is paired by itself. */
  readonly alignment?: Alignment;
  /** Whether equal ids mean the same thing, as in two versions of one plan; unless told, where both plans have one id. */
  readonly byIdentity?: boolean;
}

/**
 * Compares two plans: pairs with the rung on which they meet, differences, a table of facts, and the defects that both
 * share, told once. Differences come first; what is costly beside them (`facts`, `matches` with their evidence, and what takes a
 * check of both plans: `sharedFindings`, `rules`, `counts`) is worked out when it is first read.
 * @throws InputFailure when the template is unknown or unsound, or a decision names an item that its plan has not.
 */
export function comparePlans(left: unknown, right: unknown, options: CompareOptions = {}): Comparison {
  const { files, alignment, byIdentity, ...checks } = options;
  const under = (file: string | undefined) => ({ ...checks, ...(file !== undefined && { file }) });
  const [ours, theirs] = [readColumn(left, under(files?.[0])), readColumn(right, under(files?.[1]))];
  const names = new Map(ours.template.subjects.map(({ id, title }) => [id, title]));
  const difference = diffPlans(ours.index, theirs.index, names, {
    decisions: decisionsFor(alignment, [ours, theirs]),
    ...(byIdentity !== undefined && { byIdentity }),
  });
  const told = once(() => {
    const one = runRead(ours, under(files?.[0]));
    // Only what the one plan breaks can be a defect of both: nobody has to ask the other about anything else.
    const broken = new Set(one.run.findings.map(({ rule }) => rule));
    const other = runRead(theirs, under(files?.[1]), (rules) => withOwners(rules, broken));
    const sharedFindings = sharedOf(one.run, other.run, difference);
    return { sharedFindings, rules: wordsNamed(one.pack.words, sharedFindings) };
  });
  const { id, version, year } = ours.template;
  return {
    schema: '1',
    tool,
    left: ours.name,
    right: theirs.name,
    template: { id, version, year },
    get facts() {
      return difference.facts;
    },
    get matches() {
      return difference.matches;
    },
    changes: difference.changes,
    get sharedFindings() {
      return told().sharedFindings;
    },
    get rules() {
      return told().rules;
    },
    get counts() {
      return countsOf(difference.matches, difference.changes, told().sharedFindings.length);
    },
  };
}

/** Some of the scheduled rules, and all whose faults may take a subject away from them. */
function withOwners(rules: readonly AnyRule[], ids: ReadonlySet<string>): readonly AnyRule[] {
  const wanted = new Set(ids);
  // A rule comes after its owners, so that one walk from the end meets every owner's owner.
  for (const { id, after = [] } of rules.toReversed()) if (wanted.has(id)) for (const owner of after) wanted.add(owner);
  return rules.filter(({ id }) => wanted.has(id));
}

/**
 * The same rule with the same sentence at things that are paired is one defect of both plans, most likely inherited from
 * the plan that both carry out. It is told once, with the place in each.
 */
function sharedOf(left: Run, right: Run, { matches }: Difference): Comparison['sharedFindings'] {
  const partner = new Map(matches.map((match) => [itemOf(match.left.pointer), itemOf(match.right.pointer)]));
  const open = new Set(right.findings);
  return left.findings.flatMap((finding) => {
    const same = [...open].find((other) => isSame(finding, other, partner));
    if (!same) return [];
    open.delete(same);
    const { rule, message, severity, values, place, fingerprint } = finding;
    return [
      {
        rule,
        message,
        severity,
        values,
        rightValues: same.values,
        left: place,
        right: same.place,
        fingerprints: [fingerprint, same.fingerprint],
      },
    ];
  });
}

function isSame(left: Finding, right: Finding, partner: ReadonlyMap<string, string>): boolean {
  if (left.rule !== right.rule || left.message !== right.message) return false;
  const at = itemOf(left.place.pointer);
  // What is not an item of a list (the signature, the whole plan) has its counterpart at the same pointer.
  return (left.place.id === undefined ? at : partner.get(at)) === itemOf(right.place.pointer);
}

/** The pointer of the listed item that holds a place. */
export function itemOf(pointer: string): string {
  return pointer.split('/').slice(0, 3).join('/');
}
