import type { Paragraph, Table } from 'docx';
import { parseDay, partsOf } from '#base/day.js';
import { failInput } from '#base/failure.js';
import { fillSlots } from '#base/text.js';
import type { Finding, Report, Run } from '#generated/report.types.js';
import { dressDay } from './dress.js';
import { verdictOf } from './html.js';
import type { Language } from './language.js';
import { settle } from './package.js';
import { placeNameOf, planNameOf } from './place-name.js';
import { groupReasons } from './reason-groups.js';
import { reportWords } from './report-words.js';
import { lexiconOf, mendOf, reasonOf, sentenceOf, sourceWords, witnessOf, type Lexicon } from './sentence.js';
import { sheetOf, type Docx, type Sheet } from './slip-sheet.js';
import { putTables, slipStyles } from './slip-table.js';
import { slipWords } from './slip-words.js';
import { countFindings, textWords } from './text-words.js';

export interface SlipOptions {
  readonly language: Language;
}

type Block = Paragraph | Table;

/** In what language, with which words of rules, and on what paper. */
interface Desk {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly sheet: Sheet;
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
  const sheet = sheetOf(docx);
  const desk = { language, lexicon: lexiconOf(report), sheet };
  const slips = report.runs.map((run) => slipOf(run, desk));
  const rest = restOf(report, desk);
  const parts = [...slips, ...(rest.length > 0 ? [rest] : [])];
  const children = parts.flatMap((part, at) => (at === 0 ? part : [sheet.breakPage(), ...part]));
  const number = new docx.Paragraph({
    alignment: docx.AlignmentType.CENTER,
    children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: 26 })],
  });
  const document = new docx.Document({
    creator: report.tool.name,
    title: slipWords[language].title,
    styles: { ...slipStyles, paragraphStyles: [...slipStyles.paragraphStyles] },
    sections: [
      {
        // Article 8 and appendix I: A4, 20 mm above and below, 30 mm on the left, 15 mm on the right; the first page has no number.
        properties: {
          titlePage: true,
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1701, right: 851 } },
        },
        headers: { default: new docx.Header({ children: [number] }) },
        children: [...children],
      },
    ],
  });
  return settle(await docx.Packer.pack(document, 'uint8array'), (text) => putTables(text, sheet.tables));
}

/** A bundler takes an import that may fail, and says so, for one that need not be there. */
function loadDocx(): Promise<Docx> {
  return import('docx').catch((error: unknown) => Promise.reject(error));
}

function slipOf(run: Run, desk: Desk): Block[] {
  const { language, sheet } = desk;
  const [words, slip] = [reportWords[language], slipWords[language]];
  const { line, table } = sheet;
  const heading = (text: string) => line(text, { bold: true, heading: true });
  const counts = countFindings(run.findings);
  const open = groupReasons(run.outcomes.filter(({ status }) => status === 'not-evaluated' || status === 'broken'));
  return [
    ...headOf(run.asOf, desk),
    line(slip.title, { bold: true, centred: true, size: 28, heading: true }),
    line(planNameOf(run.plan), { bold: true, centred: true }),
    heading(`1. ${slip.facts}`),
    table(factsOf(run, language), [30, 70], false),
    heading(`2. ${slip.verdict}`),
    line(words.verdicts[verdictOf(run)], { bold: true }),
    line(fillSlots(slip.counts, counts)),
    heading(`3. ${words.findings}`),
    ...(run.findings.length > 0 ? [findingsOf(run.findings, desk)] : [line(words.none)]),
    ...run.failures.map(({ rule, error }) => line(`${words.crashes}: ${rule}: ${error}`)),
    ...(open.length > 0
      ? [
          heading(`4. ${words.notEvaluated}`),
          ...open.map(({ reason, rules }) => line(`- ${reasonOf(reason, language)}: ${rules.join(', ')}.`)),
        ]
      : []),
    heading(`${open.length > 0 ? 5 : 4}. ${slip.opinion}`),
    ...[1, 2, 3, 4].map(() => line('…'.repeat(35))),
    ...signaturesOf(desk),
  ];
}

/** Appendix I: the office on the left; the national title and motto, the place and the day on the right. */
function headOf(asOf: string | undefined, { language, sheet: { line, columns, gap } }: Desk): Block[] {
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
  const left = [line(slip.office, { centred: true }), line(slip.office, { centred: true, bold: true })];
  const right = [
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, centred: true, size: 24 }),
    line('Độc lập - Tự do - Hạnh phúc', { bold: true, centred: true, underlined: true }),
    line(dated, { centred: true, italics: true }),
  ];
  return [columns([left, right], [38, 62]), gap()];
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
    [words.profile, profile === undefined ? undefined : (words.profiles[profile] ?? profile)],
    [words.asOf, asOf === undefined ? undefined : dressDay(asOf, language)],
    [words.rulesOfPack, String(outcomes.length)],
    [words.digest, plan.sha256],
  ];
  return facts.flatMap(([name, said]) => (said === undefined || said === '' ? [] : [[[name], [said]]]));
}

/** Number, rank, place, what was found with its proof, how to mend it, and the source. A waived finding says by whose leave. */
function findingsOf(findings: readonly Finding[], { language, lexicon, sheet }: Desk): Paragraph {
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
  return sheet.table([head.map((name) => [name]), ...rows], [6, 11, 18, 31, 17, 17]);
}

function groundsOf({ reason, approver, decision, until }: NonNullable<Finding['waived']>, language: Language): string {
  const term = until === undefined ? undefined : `${textWords[language].until} ${dressDay(until, language)}`;
  const leave = [approver, decision, term].filter((part) => part !== undefined).join(', ');
  return `${reason} (${leave})`;
}

function signaturesOf({ language, sheet: { line, columns, gap } }: Desk): Block[] {
  const { checker, head, sign } = slipWords[language];
  const places = [checker, head].map((who) => [
    line(who, { bold: true, centred: true }),
    line(sign, { italics: true, centred: true }),
    ...[1, 2, 3].map(() => gap()),
  ]);
  return [gap(), columns(places, [50, 50])];
}

/** What is of no plan: files that could not be read, findings on the check as a whole. */
function restOf({ failures, findings }: Report, desk: Desk): Block[] {
  const { language, sheet } = desk;
  const words = reportWords[language];
  const heading = (text: string) => sheet.line(text, { bold: true, heading: true });
  return [
    ...(failures.length > 0
      ? [
          heading(words.failures),
          ...failures.map((each) => sheet.line(`- ${each.words[language]} ${each.advice[language]}`)),
        ]
      : []),
    ...(findings.length > 0 ? [heading(words.overall), findingsOf(findings, desk)] : []),
  ];
}
