import type { Comparison, Place, Value } from '#generated/comparison.types.js';
import { comparisonWords, countsOf } from './comparison-words.js';
import { dress } from './dress.js';
import type { Language } from './language.js';
import { commentRoom, escapeMarkdown } from './markdown-escape.js';
import { itemNameOf, planNameOf } from './place-name.js';
import { lexiconOf, messageOf } from './sentence.js';
import type { TextOptions } from './text.js';
import { groupTopics } from './topics.js';

/** Headings, and the rows of the table below them. */
interface Part {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Two plans side by side as tables of GitHub Flavored Markdown, for a comment on a change: what it has no room for is left out
 * and counted.
 */
export function renderMarkdownComparison(comparison: Comparison, { language }: TextOptions): string {
  const words = comparisonWords[language];
  const { left, right, counts } = comparison;
  const start = [
    `## ${words.title}`,
    `- ${words.left}: ${escapeMarkdown(planNameOf(left))}\n- ${words.right}: ${escapeMarkdown(planNameOf(right))}`,
  ];
  const parts = [factsOf(comparison, language), ...topicsOf(comparison, language), ...sharedOf(comparison, language)];
  const head = [lineOf([words.fact, words.left, words.right]), lineOf(['---', '---', '---'])];
  const end = (more: number) => [
    ...(more > 0 ? [`**${words.more.replace('{n}', String(more))}**`] : []),
    countsOf(counts, language),
  ];
  const most = commentRoom - [...start, ...end(999_999)].join('\n\n').length;
  const { blocks, more } = within(most, parts, head);
  return `${[...start, ...blocks, ...end(more)].join('\n\n')}\n`;
}

/** The first rows of the tables that together have room; a table without a row is left out with its headings. */
function within(most: number, parts: readonly Part[], head: readonly string[]) {
  const blocks: string[] = [];
  let length = 0;
  let more = 0;
  for (const { headings, rows } of parts) {
    const lines: string[] = [];
    const start = [...headings, head.join('\n')].join('\n\n').length + 2;
    for (const line of rows.map(lineOf)) {
      const added = line.length + 1 + (lines.length === 0 ? start : 0);
      // Rows after one that has no room are left out too: a table has no holes.
      if (more > 0 || length + added > most) more += 1;
      else {
        lines.push(line);
        length += added;
      }
    }
    if (lines.length > 0) blocks.push(...headings, [...head, ...lines].join('\n'));
  }
  return { blocks, more };
}

function lineOf(row: readonly string[]): string {
  return `| ${row.join(' | ')} |`;
}

function factsOf({ facts }: Comparison, language: Language): Part {
  const words = comparisonWords[language];
  const show = (value: Value | undefined) =>
    value === undefined ? `_${words.absent}_` : escapeMarkdown(dress(value, language));
  const rows = facts.map(({ fact, same, left, right }) => [
    `${words.facts[fact]}: ${same ? words.same : words.differs}`,
    show(left),
    show(right),
  ]);
  return { headings: [], rows };
}

function topicsOf(comparison: Comparison, language: Language): Part[] {
  const words = comparisonWords[language];
  return groupTopics(comparison).map(({ phase, pairs, alone }, at) => ({
    headings: [
      ...(at === 0 ? [`### ${words.topics}`] : []),
      `#### ${phase === undefined ? words.elsewhere : titleOf(phase, language)}`,
    ],
    rows: [
      ...pairs.map((pair) => [
        `${words.relationNames[pair.relation]} (${words.rungs[pair.rung]})`,
        titleOf(pair.left, language),
        titleOf(pair.right, language),
      ]),
      ...alone.map(({ kind, left, right }) => [
        kind === 'removed' ? words.onlyLeft : words.onlyRight,
        titleOf(left[0], language),
        titleOf(right[0], language),
      ]),
    ],
  }));
}

function sharedOf({ sharedFindings, rules }: Comparison, language: Language): Part[] {
  const lexicon = lexiconOf({ rules });
  const rows = sharedFindings.map(({ rule, message, values, rightValues }) => [
    rule,
    ...[values, rightValues].map((each) => escapeMarkdown(messageOf(rule, message, each, lexicon, language))),
  ]);
  return rows.length > 0 ? [{ headings: [`### ${comparisonWords[language].shared}`], rows }] : [];
}

function titleOf(place: Place | undefined, language: Language): string {
  return place ? escapeMarkdown(itemNameOf(place, language)) : '–';
}
