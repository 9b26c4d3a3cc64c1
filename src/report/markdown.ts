import type { Finding, Report, Run } from '#generated/report.types.js';
import type { ReportChanges } from './changes.js';
import { changesWords } from './changes-words.js';
import { dressDay } from './dress.js';
import { reportWords } from './report-words.js';
import { codeSpan, escapeMarkdown } from './markdown-escape.js';
import { plain } from './paint.js';
import { placeNameOf, planNameOf } from './place-name.js';
import { groupReasons } from './reason-groups.js';
import { lexiconOf, mendOf, reasonOf, sentenceOf, witnessOf, type Lexicon } from './sentence.js';
import type { TextOptions } from './text.js';
import { countFindings, joinCounts, textWords } from './text-words.js';

type Language = TextOptions['language'];

/** GitHub takes comments of 65,536 characters; a comment that is not taken tells nothing. */
const most = 100;

/** A report as a comment on a change, in GitHub Flavored Markdown: the verdict, a table of findings for each plan, reasons. */
export function renderMarkdown(report: Report, { language }: TextOptions): string {
  const words = reportWords[language];
  const lexicon = lexiconOf(report);
  const { verdict, counts, runs, failures, findings, waivers } = report;
  const told = joinCounts(counts.findings, { language, paint: plain, hasWaivers: waivers.length > 0 });
  const blocks = [
    `## ${words.title}`,
    `**${words.verdicts[verdict]}** · ${told}`,
    ...(failures.length > 0
      ? [
          `### ${words.failures}`,
          failures
            .map((each) => `- ${escapeMarkdown(each.words[language])} ${escapeMarkdown(each.advice[language])}`)
            .join('\n'),
        ]
      : []),
    ...runs.flatMap((run) => blocksOf(run, lexicon, language, waivers.length > 0)),
    ...(findings.length > 0 ? [`### ${words.overall}`, tableOf(findings, lexicon, language)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function blocksOf(run: Run, lexicon: Lexicon, language: Language, hasWaivers: boolean): string[] {
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
    ...(findings.length > 0 ? [tableOf(findings, lexicon, language)] : []),
    ...(failures.length > 0
      ? [failures.map(({ rule, error }) => `- ${words.crashes}: ${codeSpan(rule)} ${escapeMarkdown(error)}`).join('\n')]
      : []),
    ...(reasons.length > 0
      ? [
          `<details><summary>${words.notEvaluated}</summary>\n\n| ${words.reason} | ${words.rules} |\n| --- | --- |\n${reasons.join('\n')}\n\n</details>`,
        ]
      : []),
  ];
}

function tableOf(findings: readonly Finding[], lexicon: Lexicon, language: Language): string {
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
  const groups = (['appeared', 'gone'] as const).flatMap((kind) => {
    const found = changes[kind].map(({ finding }) => finding);
    return [`### ${words[kind]}: ${found.length}`, ...(found.length > 0 ? [tableOf(found, lexicon, language)] : [])];
  });
  return `${[`## ${words.title}`, ...groups, `${words.unchanged}: ${changes.unchanged.length}`].join('\n\n')}\n`;
}
