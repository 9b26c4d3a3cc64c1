import type { Bilingual } from '#base/slots.js';
import type { Plan } from '#generated/plan.types.js';
import type { Finding, Run } from '#generated/report.types.js';
import type { RuleHead } from '#rule/rule.js';
import { draftOf } from './draft.js';
import { letter } from './letters.js';

// What the cases of a rule owe, whether the rule judges plans or sets of plans.

/** Cases by titles: those in which the rule keeps still, and those in which it speaks. */
interface Sorted {
  readonly valid: Readonly<Record<string, unknown>>;
  readonly invalid: Readonly<Record<string, unknown>>;
}

/** Cases of both sorts, each under a title of its own. */
export function lettersOnTitles({ valid, invalid }: Sorted): Bilingual[] {
  return [
    ...(Object.keys(valid).length === 0 ? [letter('no-silent-case', {})] : []),
    ...(Object.keys(invalid).length === 0 ? [letter('no-speaking-case', {})] : []),
    ...Object.keys(valid).flatMap((title) => (title in invalid ? [letter('same-case', { title, other: title })] : [])),
  ];
}

/** Two cases that try the same are one; `tried` is all that a check depends on. */
export function lettersOnEquals(cases: readonly { readonly title: string; readonly tried: unknown }[]): Bilingual[] {
  const seen = new Map<string, string>();
  return cases.flatMap(({ title, tried }) => {
    const key = JSON.stringify(tried);
    const other = seen.get(key);
    seen.set(key, other ?? title);
    return other === undefined ? [] : [letter('same-case', { title, other })];
  });
}

/** A check of the plans of one case, which may be handed copies of them that can be written to. */
interface Checked {
  readonly rule: Pick<RuleHead, 'id'>;
  readonly title: string;
  readonly plans: readonly Plan[];
  readonly runs: readonly Run[];
  readonly check: (plans: readonly Plan[]) => unknown;
}

/** Why the rest of a case proves nothing: a plan is none, or the rule writes to it or throws. */
export function lettersOnBreakdown({ rule, title, plans, runs, check }: Checked): Bilingual[] {
  const shape = runs.flatMap(({ findings }) => findings).find((finding) => finding.rule.startsWith('shape/'));
  if (shape) return [letter('no-plan', { title, problem: `${shape.rule} ${shape.place.pointer}`.trim() })];
  const failure = runs.flatMap(({ failures }) => failures).find((one) => one.rule === rule.id);
  if (!failure) return [];
  // The frozen plan stops who writes to it with an error; a plan that is not shows what was written.
  const open = plans.map(draftOf);
  check(open);
  if (JSON.stringify(open) !== JSON.stringify(plans)) return [letter('writes', { title })];
  return [letter('throws', { title, problem: failure.error })];
}

/** What was said in a case, and a way to ask again. */
interface Said {
  readonly title: string;
  readonly said: readonly Finding[];
  readonly again: () => readonly Finding[];
}

/** All cases once more, the last first: what is kept between calls or left to chance shows. */
export function lettersOnWavering(cases: readonly Said[]): Bilingual[] {
  return cases
    .toReversed()
    .flatMap(({ title, said, again }) =>
      JSON.stringify(again()) === JSON.stringify(said) ? [] : [letter('wavers', { title })],
    );
}

/** Every sentence of a rule is heard in some case. */
export function lettersOnSilence({ messages }: Pick<RuleHead, 'messages'>, findings: readonly Finding[]): Bilingual[] {
  const spoken = new Set(
    findings.flatMap(({ message, suggestions }) => [message, ...suggestions.map((one) => one.message)]),
  );
  const unheard = Object.keys(messages).filter((key) => !spoken.has(key));
  return unheard.length === 0 ? [] : [letter('never-spoken', { keys: unheard.join(', ') })];
}
