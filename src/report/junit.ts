import type { Report, Run } from '#generated/report.types.js';
import { reportWords } from './report-words.js';
import { escapeMarkup } from './markup.js';
import { planNameOf } from './place-name.js';
import { lexiconOf, linesOf, reasonOf, sentenceOf, type Lexicon } from './sentence.js';
import { textWords } from './text-words.js';
import type { TextOptions } from './text.js';

type Language = TextOptions['language'];

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** A rule on a plan. */
interface Case {
  readonly name: string;
  readonly result?: {
    readonly kind: 'failure' | 'skipped' | 'error';
    readonly message: string;
    readonly text?: string;
  };
}

/**
 * JUnit XML as Jenkins and GitLab read it (there is no standard; it fits the schema of Jenkins): a suite for each plan, a
 * case for each rule. Broken is a failure unless all its findings are info or waived, not evaluated is skipped with the
 * reason, a rule that broke down or a file that was not read is an error. Rules that are off are left out.
 */
export function renderJunit(report: Report, { language }: TextOptions): string {
  const lexicon = lexiconOf(report);
  const suites = report.runs.map((run) => suiteOf(run, lexicon, language));
  if (report.failures.length > 0) suites.push(unreadOf(report, language));
  if (report.findings.length > 0) suites.push(overallOf(report, lexicon, language));
  const all = suites.flatMap(({ cases }) => cases);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${escapeMarkup(report.tool.name)}" ${countsOf(all)}>
${suites.map(printed).join('')}</testsuites>
`;
}

function suiteOf(run: Run, lexicon: Lexicon, language: Language): Suite {
  const crashed = new Map(run.failures.map(({ rule, error }) => [rule, error]));
  const cases = run.outcomes.flatMap(({ rule, status, reasons }): Case[] => {
    const error = crashed.get(rule);
    if (error !== undefined) return [{ name: rule, result: { kind: 'error', message: error } }];
    if (status === 'broken') return [brokenCase(rule, run.findings, lexicon, language)];
    if (status === 'not-evaluated' || status === 'not-applicable') {
      const message = reasons.map((reason) => reasonOf(reason, language)).join('; ');
      return [{ name: rule, result: { kind: 'skipped', message } }];
    }
    return status === 'off' ? [] : [{ name: rule }];
  });
  return { name: run.plan.file ?? planNameOf(run.plan), cases };
}

function brokenCase(rule: string, findings: Run['findings'], lexicon: Lexicon, language: Language): Case {
  const own = findings.filter((finding) => finding.rule === rule);
  const sentences = own.map((finding) => tellOne(finding, lexicon, language));
  const isGrave = own.some(({ waived, severity }) => !waived && severity !== 'info');
  const [message = ''] = own.filter(({ waived }) => !waived).map((finding) => sentenceOf(finding, lexicon, language));
  return {
    name: rule,
    result: {
      kind: isGrave ? 'failure' : 'skipped',
      message: message === '' ? (sentences[0] ?? '') : message,
      text: sentences.join('\n'),
    },
  };
}

function tellOne(finding: Run['findings'][number], lexicon: Lexicon, language: Language): string {
  const rank = finding.waived ? textWords[language].waived : textWords[language].severity[finding.severity];
  return `${rank} ${finding.place.pointer}: ${linesOf(finding, lexicon, language).join('\n  ')}`;
}

function unreadOf({ failures }: Report, language: Language): Suite {
  const cases = failures.map(({ file, code, words, advice }): Case => ({
    name: file ?? code,
    result: { kind: 'error', message: words[language], text: advice[language] },
  }));
  return { name: reportWords[language].failures, cases };
}

function overallOf({ findings }: Report, lexicon: Lexicon, language: Language): Suite {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return {
    name: reportWords[language].overall,
    cases: rules.map((rule) => brokenCase(rule, findings, lexicon, language)),
  };
}

function countsOf(cases: readonly Case[]): string {
  return `tests="${cases.length}" failures="${countOf('failure', cases)}" errors="${countOf('error', cases)}"`;
}

function countOf(kind: string, cases: readonly Case[]): number {
  return cases.filter(({ result }) => result?.kind === kind).length;
}

function printed({ name, cases }: Suite): string {
  const suite = escapeMarkup(name);
  const rows = cases.map(
    (each) => `    <testcase classname="${suite}" name="${escapeMarkup(each.name)}"${resultOf(each)}\n`,
  );
  const counts = `${countsOf(cases)} skipped="${countOf('skipped', cases)}"`;
  return `  <testsuite name="${suite}" ${counts}>\n${rows.join('')}  </testsuite>\n`;
}

/** What was skipped has its message for a body, and no attributes: GitLab shows a body, and the schema knows nothing else. */
function resultOf({ result }: Case): string {
  if (!result) return '/>';
  const { kind, message, text } = result;
  if (kind === 'skipped') return `><skipped>${escapeMarkup(message)}</skipped></testcase>`;
  const head = `><${kind} message="${escapeMarkup(message)}"`;
  if (text === undefined) return `${head}/></testcase>`;
  return `${head}>${text.split('\n').map(escapeMarkup).join('\n')}</${kind}></testcase>`;
}
