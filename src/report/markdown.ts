import type { Finding, Report, Run } from '#generated/report.types.js';
import type { ReportChanges } from '#generated/report-changes.types.js';
import { changesWords } from './changes-words.js';
import { dressDay } from './dress.js';
import { reportWords } from './report-words.js';
import { codeSpan, commentRoom as room, escapeMarkdown } from './markdown-escape.js';
import { plain } from './paint.js';
import { placeNameOf, planNameOf } from './place-name.js';
import { groupReasons } from './reason-groups.js';
import { lexiconOf, mendOf, reasonOf, sentenceOf, witnessOf, type Lexicon } from './sentence.js';
import type { TextOptions } from './text.js';
import { countFindings, joinCounts, textWords } from './text-words.js';

type Language = TextOptions['language'];

/** How many findings of a plan are told, and whether the rules not evaluated are: the fullest that fits is taken. */
const measures: readonly Measure[] = [
  { most: 100, hasReasons: true },
  ...[100, 50, 25, 10, 5, 0].map((most) => ({ most, hasReasons: false })),
];

interface Measure {
  readonly most: number;
  readonly hasReasons: boolean;
}

/** The first of several texts, each shorter than the one before, that fits; else the last. */
function firstThatFits(render: (measure: Measure) => string): string {
  for (const measure of measures) {
    const told = render(measure);
    if (told.length <= room || measure === measures.at(-1)) return told;
  }
  return '';
}

/**
 * A report as a comment on a change, in GitHub Flavored Markdown: the verdict, a table of findings for each plan, reasons.
 * What a comment has no room for is left out and counted.
 */
export function renderMarkdown(report: Report, options: TextOptions): string {
  return firstThatFits((measure) => renderWithin(report, options, measure));
}

function renderWithin(report: Report, { language }: TextOptions, measure: Measure): string {
  const words = reportWords[language];
  const lexicon = lexiconOf(report);
  const { verdict, counts, runs, failures, findings, waivers } = report;
  const told = joinCounts(counts.findings, { language, paint: plain, hasWaivers: waivers.length > 0 });
  const unread = failures
    .slice(0, Math.max(1, measure.most))
    .map((each) => `- ${escapeMarkdown(each.words[language])} ${escapeMarkdown(each.advice[language])}`);
  const before = [
    `## ${words.title}`,
    `**${words.verdicts[verdict]}** · ${told}`,
    ...(failures.length > 0 ? [`### ${words.failures}: ${failures.length}`, unread.join('\n')] : []),
  ];
  const after = findings.length > 0 ? [`### ${words.overall}`, tableOf(findings, lexicon, language, measure.most)] : [];
  const plans = runs.map((run) => blocksOf(run, lexicon, language, waivers.length > 0, measure).join('\n\n'));
  const kept = fitting(plans, room - [...before, ...after].join('\n\n').length - 100);
  const more = plans.length - kept.length;
  const left = more > 0 ? [`### ${words.morePlans.replace('{n}', String(more))}`] : [];
  return `${[...before, ...kept, ...left, ...after].join('\n\n')}\n`;
}

/** The first of some blocks that together fit. */
function fitting(blocks: readonly string[], most: number): readonly string[] {
  let length = 0;
  const end = blocks.findIndex((block) => (length += block.length + 2) > most);
  return end < 0 ? blocks : blocks.slice(0, end);
}

function blocksOf(
  run: Run,
  lexicon: Lexicon,
  language: Language,
  hasWaivers: boolean,
  { most, hasReasons }: Measure,
): string[] {
  const words = reportWords[language];
  const { plan, findings, failures, outcomes } = run;
  const told = joinCounts(countFindings(findings), { language, paint: plain, hasWaivers });
  const open = groupReasons(outcomes.filter(({ status }) => status === 'not-evaluated' || status === 'broken'));
  const reasons = open.map(
    ({ reason, rules }) => `| ${escapeMarkdown(reasonOf(reason, language))} | ${rules.map(codeSpan).join(', ')} |`,
  );
  return [
    `### ${escapeMarkdown(planNameOf(plan), 200)}`,
    `${plan.file === undefined ? '' : `${codeSpan(plan.file)} · `}${told}`,
    ...(findings.length > 0 ? [tableOf(findings, lexicon, language, most)] : []),
    ...(failures.length > 0
      ? [failures.map(({ rule, error }) => `- ${words.crashes}: ${codeSpan(rule)} ${escapeMarkdown(error)}`).join('\n')]
      : []),
    ...(reasons.length > 0 && hasReasons
      ? [
          `<details><summary>${words.notEvaluated}</summary>\n\n| ${words.reason} | ${words.rules} |\n| --- | --- |\n${reasons.join('\n')}\n\n</details>`,
        ]
      : []),
  ];
}

function tableOf(findings: readonly Finding[], lexicon: Lexicon, language: Language, most: number): string {
  const words = reportWords[language];
  const rows = findings.slice(0, most).map((finding) => rowOf(finding, lexicon, language));
  const more = findings.length - rows.length;
  return [
    `| ${words.severity} | ${words.place} | ${words.findings} | ${words.norm} |`,
    '| --- | --- | --- | --- |',
    ...rows,
    ...(more > 0 ? [`| … | | ${words.more.replace('{n}', String(more))} | |`] : []),
  ].join('\n');
}

function rowOf(finding: Finding, lexicon: Lexicon, language: Language): string {
  const { severity, rule, place, certificates, suggestions, waived } = finding;
  const words = reportWords[language];
  const rank = waived ? textWords[language].waived : textWords[language].severity[severity];
  const said = [
    escapeMarkdown(sentenceOf(finding, lexicon, language)),
    ...certificates
      .slice(0, 1)
      .map((certificate) => `${words.proof}: ${escapeMarkdown(witnessOf(certificate, language))}`),
    ...suggestions
      .slice(0, 1)
      .map((mend) => `${words.mend}: ${escapeMarkdown(mendOf(finding, mend, lexicon, language))}`),
    ...(waived ? [groundsOf(waived, language)] : []),
  ];
  return `| ${rank} | ${escapeMarkdown(placeNameOf(place, language, 60))} | ${said.join('<br>')} | ${codeSpan(rule)} |`;
}

function groundsOf({ reason, approver, until }: NonNullable<Finding['waived']>, language: Language): string {
  const term = until === undefined ? '' : `, ${textWords[language].until} ${dressDay(until, language)}`;
  return `${textWords[language].reason}: ${escapeMarkdown(`${reason} (${approver}${term})`)}`;
}

/** What changed between two reports: new and gone findings as tables, those that stay as a number. */
export function renderChangesMarkdown(changes: ReportChanges, { language }: TextOptions): string {
  const words = changesWords[language];
  const lexicon = lexiconOf(changes);
  return firstThatFits(({ most }) => {
    const groups = (['appeared', 'gone'] as const).flatMap((kind) => {
      const found = changes[kind].map(({ finding }) => finding);
      const table = found.length > 0 ? [tableOf(found, lexicon, language, most)] : [];
      return [`### ${words[kind]}: ${found.length}`, ...table];
    });
    return `${[`## ${words.title}`, ...groups, `${words.unchanged}: ${changes.unchanged.length}`].join('\n\n')}\n`;
  });
}
