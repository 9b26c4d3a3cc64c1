import { escapeControl } from '#base/text.js';
import type { Finding, ListValue, Outcome, Reason, Report, Run, Value } from '#generated/report.types.js';
import { drawBars } from './bars.js';
import { dressDay } from './dress.js';
import type { Language } from './language.js';
import { clip, widthOf, wrap } from './page.js';
import { coloured, plain, type Paint } from './paint.js';
import { lexiconOf, mendOf, reasonOf, sentenceOf, witnessOf, type Lexicon } from './sentence.js';
import { countFindings, counted, joinCounts, partNames, textWords, type TextWords } from './text-words.js';

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
  /** Whether a list of waivers was handed in: then every summary tells their number. */
  readonly hasWaivers: boolean;
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
  const placed = groupByPart(run.findings).flatMap((group) => renderPart(group, layout));
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
    ...(profile === undefined || profile === 'issued' ? [] : [`${words.profile} ${profile}`]),
    ...(asOf === undefined ? [] : [`${words.asOf} ${asOf}`]),
  ].map(escapeControl);
  return [
    paint('strong', clip(escapeControl(who), width)),
    paint('faint', source.join(' · ')),
    ...(isSilent ? [] : [joinCounts(countFindings(findings), layout)]),
  ];
}

/** Findings in one part of the plan stand together, in the order of the document; each sentence names its item. */
function groupByPart(findings: readonly Finding[]): [part: string, findings: Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const part = finding.place.pointer.split('/')[1] ?? '';
    const group = groups.get(part);
    if (group) group.push(finding);
    else groups.set(part, [finding]);
  }
  return [...groups];
}

function renderPart([part, findings]: readonly [string, readonly Finding[]], layout: Layout): string[] {
  const { paint, words, language } = layout;
  const name = part === '' ? words.wholePlan : (partNames[language][part] ?? escapeControl(part));
  return [`  ${paint('strong', name)}`, ...findings.flatMap((finding) => renderFinding(finding, layout))];
}

const severityWidth = 10;

function renderFinding(finding: Finding, layout: Layout): string[] {
  const { language, width, paint, words, lexicon, verbose } = layout;
  const { severity, rule, waived } = finding;
  const rank = waived ? words.waived : words.severity[severity];
  const mark = paint(waived ? 'faint' : severity, rank) + ' '.repeat(severityWidth - widthOf(rank));
  const shown = verbose ? finding : { ...finding, values: shortened(finding.values) };
  const place = pointerOf(finding, layout);
  const [head = '', ...rest] = wrap(
    `${sentenceOf(shown, lexicon, language)} [${rule}]${place}`,
    width - 4 - severityWidth,
  );
  const indent = ' '.repeat(4 + severityWidth);
  const notes = [
    ...certificatesOf(finding, verbose).map((certificate) => witnessOf(certificate, language)),
    ...finding.suggestions.map((suggestion) => `${words.mend}: ${mendOf(finding, suggestion, lexicon, language)}`),
    ...(waived ? [groundsOf(waived, layout)] : []),
  ];
  const noted = notes.flatMap((note) => wrap(`${words.note} ${note}`, width - indent.length, '  '));
  return [
    `    ${mark}${head}`,
    ...rest.map((line) => indent + line),
    ...noted.map((line) => paint('faint', indent + line)),
  ];
}

/** Why a finding is accepted, by whose leave and until when. */
function groundsOf({ reason, approver, decision, until }: NonNullable<Finding['waived']>, layout: Layout): string {
  const { words, language } = layout;
  const last = until === undefined ? [] : [`${words.until} ${dressDay(until, language)}`];
  const leave = [approver, ...(decision === undefined ? [] : [decision])].map(escapeControl);
  return `${words.reason}: ${escapeControl(reason)} (${[...leave, ...last].join(', ')})`;
}

/** Where the finding stands as a pointer, and its fingerprint, for those who look for it in the JSON or waive it. */
function pointerOf({ place, fingerprint }: Finding, { verbose }: Layout): string {
  return verbose ? ` ${escapeControl([place.pointer, fingerprint].join(' ').trim())}` : '';
}

/** A sum that anyone can add up says it all; the days themselves are told where there is no sum, or all is asked for. */
function certificatesOf({ certificates }: Finding, verbose: boolean): Finding['certificates'] {
  const sums = certificates.filter(({ kind }) => kind === 'count');
  return verbose || sums.length === 0 ? certificates : sums;
}

const longest = { text: 70, item: 60, inList: 44 };

/** Long texts of the plan are cut, so that a finding stays a sentence; the JSON has them whole. */
function shortened(values: Finding['values']): Finding['values'] {
  return Object.fromEntries(Object.entries(values).map(([slot, value]) => [slot, shorter(value, longest.item)]));
}

function shorter(value: Value, most: number): Value {
  if (typeof value === 'string') return clip(value, longest.text);
  if (typeof value !== 'object') return value;
  if (value.kind === 'item' && value.title !== undefined) return { ...value, title: clip(value.title, most) };
  if (value.kind !== 'list' || value.items.length < 3) return value;
  // What was a value of a list is one again after cutting.
  return { ...value, items: value.items.map((item) => shorter(item, longest.inList)) as ListValue['items'] };
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
    ...(layout.verbose
      ? renderReasons(words.notApplicable, by('not-applicable'), layout)
      : renderIds(words.notApplicable, by('not-applicable'), layout)),
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
