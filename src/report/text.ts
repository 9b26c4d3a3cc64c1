import { escapeControl } from '#base/text.js';
import type { Finding, Outcome, Place, Report, Run } from '#generated/report.types.js';
import { drawBars } from './bars.js';
import type { Language } from './language.js';
import { clip, wrap } from './page.js';
import { coloured, plain, type Paint } from './paint.js';
import { lexiconOf, mendOf, reasonOf, sentenceOf, witnessOf, type Lexicon } from './sentence.js';
import { counted, joinCounts, partNames, textWords, type TextWords } from './text-words.js';

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

interface Layout {
  readonly language: Language;
  readonly width: number;
  readonly verbose: boolean;
  readonly paint: Paint;
  readonly words: TextWords;
  readonly lexicon: Lexicon;
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
  };
  const blocks = report.runs.map((run) => renderRun(run, layout));
  if (report.failures.length > 0) blocks.push(renderFailures(report, layout));
  if (report.runs.length + report.failures.length > 1) blocks.push([renderTotal(report, layout)]);
  return blocks.map((lines) => `${lines.map((line) => line.trimEnd()).join('\n')}\n`).join('\n');
}

function renderRun(run: Run, layout: Layout): string[] {
  const { width, language, paint } = layout;
  const bars = drawBars(run, width - 2, language, paint).map((line) => `  ${line}`);
  const placed = groupByPlace(run.findings).flatMap((group) => renderPlace(group, layout));
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

function renderHead({ plan, template, findings, asOf }: Run, { width, paint, words, language }: Layout): string[] {
  const who = [plan.issuer, plan.title].filter((part) => part !== undefined && part !== '').join(' · ');
  const source = [
    plan.file ?? plan.id,
    `${words.template} ${template.id}${template.year === undefined ? '' : ` ${template.year}`}`,
    ...(asOf === undefined ? [] : [`${words.asOf} ${asOf}`]),
  ].map(escapeControl);
  return [
    paint('strong', clip(escapeControl(who), width)),
    paint('faint', source.join(' · ')),
    joinCounts(findings, language, paint),
  ];
}

/** Findings at one item stand together, in the order of the document. */
function groupByPlace(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.place.id ?? finding.place.pointer;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

function renderPlace(findings: readonly Finding[], layout: Layout): string[] {
  const [first] = findings;
  if (!first) return [];
  const { width, paint } = layout;
  return [
    `  ${paint('strong', clip(nameOf(first.place, layout), width - 2))}`,
    ...findings.flatMap((finding) => renderFinding(finding, layout)),
  ];
}

function nameOf({ pointer, label, title, id }: Place, { words, language }: Layout): string {
  const [, part = ''] = pointer.split('/');
  const known = partNames[language][part] ?? part;
  const item = [label !== undefined && /[\p{L}\p{N}]/u.test(label) ? label : '', title ?? id ?? '']
    .filter(Boolean)
    .join(' ');
  if (pointer === '') return words.wholePlan;
  return escapeControl(item === '' ? known : `${known}: ${item}`);
}

function renderFinding(finding: Finding, layout: Layout): string[] {
  const { language, width, paint, words, lexicon } = layout;
  const { severity, rule, waived } = finding;
  const mark = waived ? paint('faint', words.waived) : paint(severity, words.severity[severity]);
  const sentence = `${sentenceOf(finding, lexicon, language)} [${rule}]`;
  const [head = '', ...rest] = wrap(sentence, width - 15);
  const indent = ' '.repeat(15);
  const lines = [
    `    ${mark}${' '.repeat(Math.max(1, 11 - words.severity[severity].length))}${head}`,
    ...rest.map((line) => indent + line),
  ];
  const notes = [
    ...finding.certificates.map((certificate) => `${words.witness}: ${witnessOf(certificate, language)}`),
    ...finding.suggestions.map((suggestion) => `${words.mend}: ${mendOf(finding, suggestion, lexicon, language)}`),
    ...(waived ? [`${words.reason}: ${escapeControl(waived.reason)}`] : []),
  ];
  return [...lines, ...notes.flatMap((note) => wrap(note, width - 15).map((line) => paint('faint', indent + line)))];
}

function renderOutcomes(run: Run, layout: Layout): string[] {
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
    ...renderReasons(words.notApplicable, by('not-applicable'), layout),
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

function renderIds(title: string, outcomes: readonly Outcome[], { width, paint }: Layout): string[] {
  if (outcomes.length === 0) return [];
  const ids = shorten(outcomes.map(({ rule }) => rule)).join(', ');
  return wrap(`${counted(title, outcomes.length)}: ${ids}`, width - 2, '  ').map((line) => `  ${paint('faint', line)}`);
}

/** The schema's own rules are many and of one kind: they are told as one. */
function shorten(ids: readonly string[]): string[] {
  const schema = ids.filter((id) => id.startsWith('shape/'));
  const others = ids.filter((id) => !id.startsWith('shape/'));
  return schema.length > 0 ? [...others, `shape/* (${schema.length})`] : others;
}

/** Rules grouped by the reason why they did not judge; a rule that judged in part stands in the list of its reason. */
function renderReasons(title: string, outcomes: readonly Outcome[], layout: Layout): string[] {
  const byReason = new Map<string, string[]>();
  for (const { rule, reasons, status, subjects } of outcomes)
    for (const reason of reasons) {
      if (status === 'broken' && reason.code === 'no-subject') continue;
      const words = reasonOf(reason, layout.language);
      const isPart = status === 'broken' || subjects.kept > 0;
      byReason.set(words, [...(byReason.get(words) ?? []), isPart ? `${rule} (${reason.count})` : rule]);
    }
  if (byReason.size === 0) return [];
  const rules = new Set(outcomes.filter(({ reasons }) => reasons.length > 0).map(({ rule }) => rule));
  return [
    `  ${counted(title, rules.size)}`,
    ...[...byReason].flatMap(([words, ids]) =>
      wrap(`${words}: ${ids.join(', ')}`, layout.width - 4, '  ').map((line) => `    ${layout.paint('faint', line)}`),
    ),
  ];
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
  return failures.flatMap(({ words, advice }) => [paint('error', words[language]), `  ${advice[language]}`]);
}

function renderTotal({ counts, failures }: Report, { words, language, paint }: Layout): string {
  const { error, warning, info, waived } = counts.findings;
  const told = [
    [words.plans, counts.plans],
    ...(failures.length > 0 ? [[words.unread, failures.length] as const] : []),
  ] as const;
  const found = joinCounts([], language, paint, { error, warning, info, waived });
  return `${told.map(([name, count]) => counted(name, count)).join(', ')} · ${found}`;
}
