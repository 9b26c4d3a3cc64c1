import { fillSlots } from '#base/text.js';
import type { Comparison, Place, Value } from '#generated/comparison.types.js';
import { comparisonWords } from './comparison-words.js';
import { dress } from './dress.js';
import { escapeMarkdown } from './markdown-escape.js';
import { planNameOf } from './place-name.js';
import { lexiconOf, messageOf } from './sentence.js';
import type { TextOptions } from './text.js';
import { groupTopics } from './topics.js';

/** Two plans side by side as tables of GitHub Flavored Markdown. */
export function renderMarkdownComparison(comparison: Comparison, { language }: TextOptions): string {
  const words = comparisonWords[language];
  const { left, right, facts, sharedFindings, rules, counts } = comparison;
  const show = (value: Value | undefined) =>
    value === undefined ? `_${words.absent}_` : escapeMarkdown(dress(value, language));
  const table = (rows: readonly (readonly string[])[]) =>
    [[words.fact, words.left, words.right], ['---', '---', '---'], ...rows]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n');
  const lexicon = lexiconOf({ rules });
  const topics = groupTopics(comparison).flatMap(({ phase, pairs, alone }) => [
    `#### ${phase === undefined ? words.elsewhere : titleOf(phase)}`,
    table([
      ...pairs.map((pair) => [
        `${words.relationNames[pair.relation]} (${words.rungs[pair.rung]})`,
        titleOf(pair.left),
        titleOf(pair.right),
      ]),
      ...alone.map(({ kind, left: ours, right: theirs }) => [
        kind === 'removed' ? words.onlyLeft : words.onlyRight,
        titleOf(ours[0]),
        titleOf(theirs[0]),
      ]),
    ]),
  ]);
  const shared = sharedFindings.map(({ rule, message, values, rightValues }) => [
    rule,
    ...[values, rightValues].map((each) => escapeMarkdown(messageOf(rule, message, each, lexicon, language))),
  ]);
  const blocks = [
    `## ${words.title}`,
    `- ${words.left}: ${escapeMarkdown(planNameOf(left))}\n- ${words.right}: ${escapeMarkdown(planNameOf(right))}`,
    table(
      facts.map((fact) => [
        `${words.facts[fact.fact]}: ${fact.same ? words.same : words.differs}`,
        show(fact.left),
        show(fact.right),
      ]),
    ),
    ...(topics.length > 0 ? [`### ${words.topics}`, ...topics] : []),
    ...(shared.length > 0 ? [`### ${words.shared}`, table(shared)] : []),
    fillSlots(words.sum, counts),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function titleOf(place: Place | undefined): string {
  return place ? escapeMarkdown(place.title ?? place.id ?? place.pointer) : '–';
}
