import { escapeControl } from '#base/text.js';
import type { ReportChanges } from '#generated/report-changes.types.js';
import type { Bilingual } from '#base/slots.js';
import type { Finding, Place, PlanName, Report, RuleWords } from '#generated/report.types.js';
import { isDocument, stretchOf, type Locate, type PlacedOptions, type Region, type Stretch } from './region.js';
import { lexiconOf, linesOf, sourceNameOf, type Lexicon } from './sentence.js';
import { placeNameOf } from './place-name.js';
import { encodePart, pathOf, tellAll, uriOf, type Told } from './told.js';
import type { TextOptions } from './text.js';

/** What the parts of a log share. */
interface Log extends Pick<TextOptions, 'language'> {
  readonly lexicon: Lexicon;
  readonly locate: Locate;
  /** Where each rule stands in the list of rules (SARIF 3.52.4). */
  readonly indexOf: ReadonlyMap<string, number>;
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * SARIF 2.1.0 (OASIS, 27 March 2020, with errata 01): one run with the rules that are named, a result for each finding with
 * its fingerprint, and what could not be read as notifications. Times, hosts and absolute paths are not told.
 */
export function renderSarif(report: Report, options: PlacedOptions): string {
  return logOf(report, tellAll(report), invocationOf(report, options.language), options);
}

/** How a finding stands to those of an earlier report (3.27.24). */
type BaselineState = 'new' | 'unchanged' | 'absent';

/** A finding that a log tells of, with its state where it was held against an earlier report. */
interface Logged extends Told {
  readonly baselineState?: BaselineState;
}

/** What changed between two reports as one run: results that are new, that both have, and that are gone from the later one. */
export function renderChangesSarif(changes: ReportChanges, options: PlacedOptions): string {
  const { appeared, unchanged, gone } = changes;
  const results = [...inState(appeared, 'new'), ...inState(unchanged, 'unchanged'), ...inState(gone, 'absent')];
  return logOf(changes, results, { executionSuccessful: true }, options);
}

function inState(found: readonly Told[], baselineState: BaselineState): Logged[] {
  return found.map((told) => ({ ...told, baselineState }));
}

function logOf(
  { tool, rules: words }: Pick<Report, 'tool' | 'rules'>,
  results: readonly Logged[],
  invocation: object,
  { language, locate = () => undefined }: PlacedOptions,
): string {
  const named = new Set(results.map(({ finding }) => finding.rule));
  const known = words.filter(({ id }) => named.has(id));
  const unknown = [...named].filter((id) => !known.some((rule) => rule.id === id)).map((id) => ({ id }));
  const rules = [...known.map((rule) => ruleOf(rule, language)), ...unknown];
  const log: Log = {
    language,
    lexicon: lexiconOf({ rules: words }),
    locate,
    indexOf: new Map(rules.map(({ id }, at) => [id, at])),
  };
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: driverOf(tool, language, rules) },
          columnKind: 'utf16CodeUnits',
          invocations: [invocation],
          results: results.map((told) => resultOf(told, log)),
        },
      ],
    },
    null,
    2,
  )}\n`;
}

/**
 * The tool (3.19). Its page is told as a package URL (ECMA-427), which needs no host: whoever mirrors the package finds it.
 */
function driverOf({ name, version }: Report['tool'], language: Log['language'], rules: readonly object[]) {
  const informationUri = `pkg:npm/${encodePart(name)}@${encodePart(version)}`;
  return { name, version, semanticVersion: version, informationUri, language, rules };
}

/** A rule (3.49) with its help in both languages: the language of the report first, the other below it. */
function ruleOf({ id, severity, summary, kept, basis, docs }: RuleWords, language: Log['language']) {
  const other = language === 'vi' ? 'en' : 'vi';
  const help = (each: Log['language']) =>
    [summary[each], ...basis.map((source) => `– ${source[each]}`)].map(escapeControl).join('\n');
  return {
    id,
    shortDescription: { text: escapeControl(summary[language]) },
    fullDescription: { text: escapeControl(`${summary[language]} / ${summary[other]}`) },
    help: { text: `${help(language)}\n\n${help(other)}` },
    defaultConfiguration: { level: levels[severity] },
    properties: { summary: inOrder(summary), kept: inOrder(kept), basis: basis.map(inOrder), docs },
  };
}

/** A report that was stored has its keys in another order, and the log is to be the same. */
function inOrder({ vi, en }: Bilingual): Bilingual {
  return { vi, en };
}

/** How the call went (3.20): what could not be read, and rules that broke down. Findings are no failure of the tool. */
function invocationOf({ failures, runs }: Report, language: Log['language']) {
  const unread = failures.map(({ file, line, column, words, advice, code }) => ({
    descriptor: { id: code },
    level: 'error',
    message: { text: escapeControl(`${words[language]} ${advice[language]}`) },
    ...locationsIn(pathOf({ ...(file !== undefined && { file }) }), line, column),
  }));
  const crashed = runs.flatMap(({ plan, failures: own }) =>
    own.map(({ rule, error }) => ({
      associatedRule: { id: rule },
      level: 'error',
      message: { text: escapeControl(error) },
      ...locationsIn(pathOf(plan)),
    })),
  );
  return {
    executionSuccessful: unread.length + crashed.length === 0,
    ...(crashed.length > 0 && { toolExecutionNotifications: crashed }),
    ...(unread.length > 0 && { toolConfigurationNotifications: unread }),
  };
}

function locationsIn(path: string | undefined, line: number = start.line, column: number = start.column) {
  if (path === undefined) return {};
  const at = { line, column };
  return {
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: regionOf({ ...at, end: at }) } }],
  };
}

/** A finding (3.27). The fingerprint outlives reordering and rewording, so a viewer can tell what is new. */
function resultOf({ plan, finding, baselineState }: Logged, log: Log) {
  const { rule, severity, place, related, fingerprint, waived } = finding;
  const index = log.indexOf.get(rule);
  return {
    ruleId: rule,
    ...(index !== undefined && { ruleIndex: index }),
    level: levels[severity],
    message: { text: linesOf(finding, log.lexicon, log.language).join('\n') },
    locations: [locationOf(place, plan, log)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, at) => ({ id: at + 1, ...locationOf(other, other.plan ?? plan, log) })),
    }),
    partialFingerprints: { 'planCompliance/v1': escapeControl(fingerprint) },
    ...(baselineState !== undefined && { baselineState }),
    ...(waived && { suppressions: [suppressionOf(waived)] }),
  };
}

/** The file with lines and columns (3.29, 3.30), the JSON pointer (3.33), and where the document it was read from says it. */
function locationOf(place: Place, plan: PlanName | undefined, { locate, language }: Log) {
  const path = pathOf(plan);
  const source = isDocument(plan) ? sourceNameOf(place, language) : '';
  const logical = {
    fullyQualifiedName: escapeControl(place.pointer),
    name: escapeControl(placeNameOf(place, language)),
    kind: 'value',
  };
  return {
    ...(path !== undefined && {
      physicalLocation: {
        artifactLocation: { uri: uriOf(path) },
        region: regionOf(stretchOf(place, plan, locate) ?? { ...start, end: start }),
      },
    }),
    logicalLocations: [logical],
    ...(source !== '' && { message: { text: escapeControl(source) } }),
  };
}

/** Viewers want a region always: what has no lines is told at the start of its file, as an insertion point (3.30.2). */
const start = { line: 1, column: 1 } as const;

function regionOf(stretch: Stretch | Region) {
  const { line, column, end } = stretch;
  return {
    startLine: line,
    startColumn: column,
    endLine: end.line,
    endColumn: end.column,
    ...('offset' in stretch && { charOffset: stretch.offset, charLength: stretch.length }),
  };
}

/** A waiver (3.35): the finding stays in the log, with the reason why it is accepted and by whose leave. */
function suppressionOf({ reason, approver, decision, until }: NonNullable<Finding['waived']>) {
  const leave = [approver, decision, until].filter((part) => part !== undefined).join('; ');
  return { kind: 'external', status: 'accepted', justification: escapeControl(`${reason} (${leave})`) };
}
