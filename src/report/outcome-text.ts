import type { ListValue, Outcome, Reason, Run, Value } from '#generated/report.types.js';
import type { Layout } from './layout.js';
import { wrap } from './page.js';
import { reasonOf } from './sentence.js';
import { counted } from './text-words.js';

/** How the rules ended: what was found right, and what was not judged and why. */
export function renderOutcomes(run: Run, layout: Layout): string[] {
  const { words } = layout;
  const by = (status: Outcome['status']) => run.outcomes.filter((outcome) => outcome.status === status);
  return [
    '',
    ...renderKept(by('kept'), layout),
    ...renderReasons(
      words.notEvaluated,
      run.outcomes.filter(({ status }) => status === 'not-evaluated' || status === 'broken'),
      layout,
    ),
    ...renderNotApplicable(by('not-applicable'), layout),
    ...renderIds(words.off, by('off'), layout),
  ];
}

function renderKept(outcomes: readonly Outcome[], layout: Layout): string[] {
  const { verbose, words, language, lexicon, paint } = layout;
  if (!verbose) return renderIds(words.kept, outcomes, layout);
  return [
    `  ${counted(words.kept, outcomes.length)}`,
    ...outcomes.map(({ rule }) => `    ${paint('kept', '✓')} ${lexicon.get(rule)?.kept[language] ?? ''} [${rule}]`),
  ];
}

function renderNotApplicable(outcomes: readonly Outcome[], layout: Layout): string[] {
  const { verbose, words, paint } = layout;
  if (verbose) return renderReasons(`${words.notApplicable}:`, outcomes, layout);
  return outcomes.length === 0 ? [] : [`  ${paint('faint', counted(words.notApplicable, outcomes.length))}`];
}

function renderIds(title: string, outcomes: readonly Outcome[], { width, paint }: Layout): string[] {
  if (outcomes.length === 0) return [];
  const ids = shorten(outcomes.map(({ rule }) => rule).toSorted()).join(', ');
  return wrap(`${counted(title, outcomes.length)}: ${ids}`, width - 2, '  ').map((line) => `  ${paint('faint', line)}`);
}

/** The schema's own rules are many and of one kind: they are told as one. */
function shorten(ids: readonly string[]): string[] {
  const schema = ids.filter((id) => id.startsWith('shape/'));
  const others = ids.filter((id) => !id.startsWith('shape/'));
  return schema.length > 0 ? [...others, `shape/* (${schema.length})`] : others;
}

/** Rules grouped by the reason why they did not judge; a rule that judged in part tells of how many subjects it did not. */
function renderReasons(title: string, outcomes: readonly Outcome[], layout: Layout): string[] {
  const byCode = new Map<string, { readonly reasons: Reason[]; readonly rules: string[] }>();
  for (const { rule, reasons, status, subjects } of outcomes)
    for (const reason of reasons) {
      if (status === 'broken' && reason.code === 'no-subject') continue;
      const group = byCode.get(reason.code) ?? { reasons: [], rules: [] };
      byCode.set(reason.code, group);
      group.reasons.push(reason);
      group.rules.push(status === 'broken' || subjects.kept > 0 ? `${rule} (${reason.count})` : rule);
    }
  if (byCode.size === 0) return [];
  const count = new Set(outcomes.filter(({ reasons }) => reasons.length > 0).map(({ rule }) => rule)).size;
  return [
    `  ${counted(title, count)}`,
    ...[...byCode.values()].flatMap(({ reasons, rules }) =>
      wrap(
        `${reasonOf(joinReasons(reasons), layout.language)}: ${[...new Set(rules)].join(', ')}`,
        layout.width - 4,
        '  ',
      ).map((line) => `    ${layout.paint('faint', line)}`),
    ),
  ];
}

/** Reasons of one code as one, each slot listing the values of all. */
function joinReasons(reasons: readonly Reason[]): Reason {
  const [first] = reasons;
  const slots = Object.keys(first?.values ?? {});
  const values = slots.map((slot) => {
    const items = reasons.flatMap(({ values: own }) => itemsOf(own[slot]));
    const distinct = new Map(items.map((item) => [JSON.stringify(item), item]));
    return [slot, { kind: 'list', items: [...distinct.values()] }] as const;
  });
  return { code: first?.code ?? '', count: reasons.length, values: Object.fromEntries(values) };
}

function itemsOf(value: Value | undefined): ListValue['items'] {
  if (value === undefined || typeof value === 'boolean') return [];
  return typeof value === 'object' && value.kind === 'list' ? value.items : [value];
}
