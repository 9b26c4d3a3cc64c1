import { parseDay, partsOf } from '#base/day.js';
import { failInput } from '#base/failure.js';
import { fillSlots } from '#base/text.js';
import type { Finding, Report, Run } from '#generated/report.types.js';
import { dressDay } from './dress.js';
import { verdictOf } from './html.js';
import type { Language } from './language.js';
import { placeNameOf, planNameOf } from './place-name.js';
import { groupReasons } from './reason-groups.js';
import { profileName, reportWords } from './report-words.js';
import { lexiconOf, mendOf, reasonOf, sentenceOf, sourceWords, witnessOf, type Lexicon } from './sentence.js';
import { columns, line, table } from './slip-sheet.js';
import { shellOf, type Docx } from './slip-shell.js';
import { slipWords } from './slip-words.js';
import { countFindings, textWords } from './text-words.js';

export interface SlipOptions {
  readonly language: Language;
}

/** In what language, and with which words of rules. */
interface Desk {
  readonly language: Language;
  readonly lexicon: Lexicon;
}

/**
 * A compliance slip (phiếu kiểm tra) as the bytes of a Word file, a slip for each plan: form and type as Decree 30/2020/NĐ-CP
 * has them, with blanks for the office that checks and for those who sign. The same report gives the same bytes.
 * @throws InputFailure `format/no-docx` where the package docx, an optional peer, is not installed.
 */
export function renderSlip(report: Report, options: SlipOptions): Promise<Uint8Array> {
  return renderSlipBy(loadDocx, report, options);
}

/** The same, by a library that is loaded in another way. */
export async function renderSlipBy(
  load: () => Promise<Docx>,
  report: Report,
  { language }: SlipOptions,
): Promise<Uint8Array> {
  const docx = await load().catch((error: unknown) => failInput('format/no-docx', {}, {}, error));
  const shell = await shellOf(docx, slipWords[language].title);
  const desk = { language, lexicon: lexiconOf(report) };
  const slips = report.runs.map((run) => slipOf(run, desk).join(''));
  const rest = restOf(report, desk);
  return shell(rest.length > 0 ? [...slips, rest.join('')] : slips);
}

/** A bundler takes an import that may fail, and says so, for one that need not be there. */
function loadDocx(): Promise<Docx> {
  return import('docx').catch((error: unknown) => Promise.reject(error));
}

function slipOf(run: Run, desk: Desk): string[] {
  const { language } = desk;
  const [words, slip] = [reportWords[language], slipWords[language]];
  const counts = countFindings(run.findings);
  const open = groupReasons(run.outcomes.filter(({ status }) => status === 'not-evaluated' || status === 'broken'));
  return [
    ...headOf(run.asOf, desk.language),
    line(slip.title, 'Title'),
    line(planNameOf(run.plan), 'plan'),
    line(`1. ${slip.facts}`, 'Heading1'),
    table(factsOf(run, language), [30, 70], false),
    line(`2. ${slip.verdict}`, 'Heading1'),
    line(words.verdicts[verdictOf(run)], 'strong'),
    line(fillSlots(slip.counts, counts), 'said'),
    line(`3. ${words.findings}`, 'Heading1'),
    ...(run.findings.length > 0 ? [findingsOf(run.findings, desk)] : [line(words.none, 'said')]),
    ...run.failures.map(({ rule, error }) => line(`${words.crashes}: ${rule}: ${error}`, 'said')),
    ...(open.length > 0
      ? [
          line(`4. ${words.notEvaluated}`, 'Heading1'),
          ...open.map(({ reason, rules }) => line(`- ${reasonOf(reason, language)}: ${rules.join(', ')}.`, 'said')),
        ]
      : []),
    line(`${open.length > 0 ? 5 : 4}. ${slip.opinion}`, 'Heading1'),
    ...[1, 2, 3, 4].map(() => line('…'.repeat(35), 'blank')),
    ...signaturesOf(language),
  ];
}

/** Appendix I: the office on the left; the national title and motto, the place and the day on the right. */
function headOf(asOf: string | undefined, language: Language): string[] {
  const slip = slipWords[language];
  const day = asOf === undefined ? undefined : parseDay(asOf);
  const parts = day === undefined ? undefined : partsOf(day);
  const dated = parts
    ? fillSlots(slip.dated, {
        day: two(parts.day),
        month: parts.month < 3 ? two(parts.month) : parts.month,
        year: parts.year,
      })
    : slip.undated;
  const left = [line(slip.office, 'office'), line(slip.office, 'own')];
  const right = [
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'nation'),
    line('Độc lập - Tự do - Hạnh phúc', 'motto'),
    line(dated, 'dated'),
  ];
  return [columns([left, right], [38, 62]), line('', 'gap')];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function factsOf({ plan, template, profile, asOf, outcomes }: Run, language: Language): (readonly string[])[][] {
  const words = reportWords[language];
  const year = template.year === undefined ? '' : ` ${template.year}`;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.plan, plan.title],
    [words.issuer, plan.issuer],
    [words.file, plan.file],
    [words.template, `${template.id}${year} (${template.version})`],
    [words.profile, profile === undefined ? undefined : profileName(profile, language)],
    [words.asOf, asOf === undefined ? undefined : dressDay(asOf, language)],
    [words.rulesOfPack, String(outcomes.length)],
    [words.digest, plan.sha256],
  ];
  return facts.flatMap(([name, said]) => (said === undefined || said === '' ? [] : [[[name], [said]]]));
}

/** Number, rank, place, what was found with its proof, how to mend it, and the source. A waived finding says by whose leave. */
function findingsOf(findings: readonly Finding[], { language, lexicon }: Desk): string {
  const words = reportWords[language];
  const { severity: ranks, waived, reason } = textWords[language];
  const head = [
    slipWords[language].nth,
    words.severity,
    words.place,
    slipWords[language].said,
    words.mend,
    words.basis,
  ];
  const rows = findings.map((finding, at) => [
    [String(at + 1)],
    [finding.waived ? waived : ranks[finding.severity]],
    [`${placeNameOf(finding.place, language, 80)}${sourceWords(finding.place, language)}`],
    [
      sentenceOf(finding, lexicon, language),
      ...finding.certificates.map((certificate) => `${words.proof}: ${witnessOf(certificate, language)}`),
      ...(finding.waived ? [`${reason}: ${groundsOf(finding.waived, language)}`] : []),
    ],
    finding.suggestions.length > 0
      ? finding.suggestions.map((mend) => mendOf(finding, mend, lexicon, language))
      : ['–'],
    (lexicon.get(finding.rule)?.basis ?? []).map((source) => source[language]).concat(`[${finding.rule}]`),
  ]);
  return table([head.map((name) => [name]), ...rows], [6, 11, 18, 31, 17, 17]);
}

function groundsOf({ reason, approver, decision, until }: NonNullable<Finding['waived']>, language: Language): string {
  const term = until === undefined ? undefined : `${textWords[language].until} ${dressDay(until, language)}`;
  const leave = [approver, decision, term].filter((part) => part !== undefined).join(', ');
  return `${reason} (${leave})`;
}

function signaturesOf(language: Language): string[] {
  const { checker, head, sign } = slipWords[language];
  const places = [checker, head].map((who) => [
    line(who, 'own'),
    line(sign, 'dated'),
    ...[1, 2, 3].map(() => line('', 'gap')),
  ]);
  return [line('', 'gap'), columns(places, [50, 50])];
}

/** What is of no plan: files that could not be read, findings on the check as a whole. */
function restOf({ failures, findings }: Report, desk: Desk): string[] {
  const { language } = desk;
  const words = reportWords[language];
  return [
    ...(failures.length > 0
      ? [
          line(words.failures, 'Heading1'),
          ...failures.map((each) => line(`- ${each.words[language]} ${each.advice[language]}`, 'said')),
        ]
      : []),
    ...(findings.length > 0 ? [line(words.overall, 'Heading1'), findingsOf(findings, desk)] : []),
  ];
}
