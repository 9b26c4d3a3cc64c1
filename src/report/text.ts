import { groupBy } from '#base/group.js';
import { escapeControl } from '#base/text.js';
import type { Finding, Report, Run } from '#generated/report.types.js';
import { drawBars } from './bars.js';
import { dressDay } from './dress.js';
import { renderFinding } from './finding-text.js';
import type { Language } from './language.js';
import type { Layout } from './layout.js';
import { renderOutcomes } from './outcome-text.js';
import { clip } from './page.js';
import { coloured, plain } from './paint.js';
import { partNameOf, partOf } from './place-name.js';
import { profileName } from './report-words.js';
import { lexiconOf } from './sentence.js';
import { countFindings, counted, joinCounts, textWords } from './text-words.js';

/** How a report is laid out as text. */
export interface TextOptions {
  readonly language: Language;
  /** Columns to fill; 100 unless told. */
  readonly width?: number;
  /** Whether to use the colours of a terminal. */
  readonly colour?: boolean;
  /** Whether to say of each kept rule what it found right. */
  readonly verbose?: boolean;
}

/** The report for a terminal or a log: each plan with its bars, its findings by place, and how the rules ended. */
export function renderText(report: Report, options: TextOptions): string {
  const { language, width = 100, colour = false, verbose = false } = options;
  const layout: Layout = {
    language,
    width,
    verbose,
    paint: colour ? coloured : plain,
    words: textWords[language],
    lexicon: lexiconOf(report),
    hasWaivers: report.waivers.length > 0,
  };
  const blocks = report.runs.map((run) => renderRun(run, layout));
  if (report.failures.length > 0) blocks.push(renderFailures(report, layout));
  if (report.findings.length > 0) blocks.push(renderOverall(report, layout));
  if (report.runs.length + report.failures.length > 1 || report.findings.length > 0)
    blocks.push([renderTotal(report, layout)]);
  return blocks.map((lines) => `${lines.map((line) => line.trimEnd()).join('\n')}\n`).join('\n');
}

function renderRun(run: Run, layout: Layout): string[] {
  const { width, language, paint } = layout;
  const bars = drawBars(run, width - 2, language, paint).map((line) => `  ${line}`);
  const placed = [...groupBy(run.findings, ({ place }) => partOf(place))].flatMap((group) => renderPart(group, layout));
  return [
    ...renderHead(run, layout),
    ...spaced(bars),
    ...spaced(placed),
    ...renderOutcomes(run, layout),
    ...renderCrashes(run, layout),
  ];
}

function spaced(lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', ...lines] : [];
}

function renderHead({ plan, template, profile, findings, asOf, failures }: Run, layout: Layout): string[] {
  const { width, paint, words } = layout;
  // "Nothing found" may be said only where everything was looked at.
  const isSilent = failures.length > 0 && findings.length === 0;
  const who = [plan.issuer, plan.title].filter((part) => part !== undefined && part !== '').join(' · ');
  const source = [
    plan.file ?? plan.id,
    `${words.template} ${template.id}${template.year === undefined ? '' : ` ${template.year}`}`,
    // What is issued is the rule; that a plan was judged as something else has to be seen.
    ...(profile === undefined || profile === 'issued'
      ? []
      : [`${words.profile} ${profileName(profile, layout.language)}`]),
    ...(asOf === undefined ? [] : [`${words.asOf} ${dressDay(asOf, layout.language)}`]),
  ].map(escapeControl);
  return [
    paint('strong', clip(escapeControl(who), width)),
    paint('faint', source.join(' · ')),
    ...(isSilent ? [] : [joinCounts(countFindings(findings), layout)]),
  ];
}

/** Findings in one part of the plan stand together, in the order of the document; each sentence names its item. */
function renderPart([part, findings]: readonly [string, readonly Finding[]], layout: Layout): string[] {
  const { paint, language } = layout;
  const name = escapeControl(partNameOf(part, language));
  return [`  ${paint('strong', name)}`, ...findings.flatMap((finding) => renderFinding(finding, layout))];
}

function renderCrashes({ failures }: Run, { words, paint }: Layout): string[] {
  return failures.map(({ rule, pointer, error }) =>
    paint(
      'error',
      `  ${words.crashed} ${rule}${pointer ? ` (${escapeControl(pointer)})` : ''}: ${escapeControl(error)}`,
    ),
  );
}

function renderFailures({ failures }: Report, { language, paint }: Layout): string[] {
  return failures.flatMap(({ words, advice }) => [
    paint('error', escapeControl(words[language])),
    `  ${escapeControl(advice[language])}`,
  ]);
}

/** What was found beside the plans, as about the waivers. */
function renderOverall({ findings }: Report, layout: Layout): string[] {
  return [
    layout.paint('strong', layout.words.overall),
    ...findings.flatMap((finding) => renderFinding(finding, layout)),
  ];
}

function renderTotal({ counts, failures, verdict }: Report, layout: Layout): string {
  const { words } = layout;
  const told = [
    [words.plans, counts.plans],
    ...(failures.length > 0 ? [[words.unread, failures.length] as const] : []),
  ] as const;
  const isFound = Object.values(counts.findings).some((count) => count > 0);
  const found = isFound || verdict !== 'failed' ? ` · ${joinCounts(counts.findings, layout)}` : '';
  return told.map(([name, count]) => counted(name, count)).join(', ') + found;
}
