import type { Outcome, Run } from '#generated/report.types.js';
import type { Layout } from './layout.js';
import { wrap } from './page.js';
import { groupReasons } from './reason-groups.js';
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
  const groups = groupReasons(outcomes);
  if (groups.length === 0) return [];
  const count = new Set(outcomes.filter(({ reasons }) => reasons.length > 0).map(({ rule }) => rule)).size;
  return [
    `  ${counted(title, count)}`,
    ...groups.flatMap(({ reason, rules }) =>
      wrap(`${reasonOf(reason, layout.language)}: ${rules.join(', ')}`, layout.width - 4, '  ').map(
        (line) => `    ${layout.paint('faint', line)}`,
      ),
    ),
  ];
}
