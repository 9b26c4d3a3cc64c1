import { coverageCube, type Report } from '#index.js';
import { examples } from '../plans.js';
import { aligned, compared, waived } from './reports.js';

/** What a plan may hold to do harm where it is shown; each with the mark by which it would be seen raw. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '</style><script>alert(1)</script>',
  '-->]]><![CDATA[',
  '| a | b |',
  '`` ` ```',
  '[x](javascript:alert(1)) ![y](http://evil.example/z)',
  'http://evil.example www.evil.example @everyone #123 $x$',
  '# Heading\n## Forged',
  '\n::error file=x::owned',
  '::set-output name=x::owned',
  '##[error]owned',
  '=cmd|"/c calc"!A1',
  ' \u00a0=1+1',
  'a;=1+1',
  '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '\uff1d1+1',
  '\u001b[31mred\u001b[0m', '\u009b31m', '\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007', '\u0007', '\u0000',
  '\u202egnp.exe', '\u2066x\u2069', '\u200f', '\u061c',
  '\ud800', '\udfff x', '\ufffe', '\uffff',
  'END:VEVENT\r\nBEGIN:VEVENT\r\nUID:x',
  ';,\\n',
  'x'.repeat(10_000),
  'ệ'.repeat(10_000),
]; // prettier-ignore

const cube = coverageCube(examples.haiPhong());

/** A value with a text put in the place of every text of it that comes, or may come, from a plan. */
function poisoned<Value>(value: Value, text: string, key = ''): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => poisoned(item, text, key)) as Value;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, own.has(name) ? item : poisoned(item, text, name)]),
    ) as Value;
  return typeof value === 'string' && !structural.has(key) ? (text as Value) : value;
}

/** What is ours in every report: words of rules, versions, and names that the schema lists. */
const own = new Set(['tool', 'rules', 'schema', 'counts', 'verdict', 'certificates']);
const structural = new Set([
  'kind', 'rule', 'severity', 'status', 'code', 'message', 'op', 'thing', 'relation', 'rung', 'aspect', 'fact', 'by', 'day', 'from', 'to',
  'fingerprint', 'level', 'role',
]); // prettier-ignore

/** A report as a plan could make it that holds the text everywhere. */
export function hostileReport(text: string): Report {
  const [run] = waived.runs;
  if (!run) throw new Error('The report has no run.');
  const failed = {
    code: 'file/missing', file: text, line: 1, column: 1, words: { vi: text, en: text }, advice: { vi: text, en: text }, exit: 3,
  }; // prettier-ignore
  const crashed = { rule: 'phase/gap', pointer: text, error: text };
  return poisoned({ ...waived, runs: [{ ...run, failures: [crashed] }], failures: [failed] }, text);
}

/** A row of each kind that a matrix has; all of them would only take longer. */
const rows = [...new Map(aligned.rows.map((row) => [row.thing, row])).values()];

export function hostileMatrix(text: string) {
  return poisoned({ ...aligned, rows }, text);
}

/** A cube as a plan could make it; its ids are those of the plan, and words like all others. */
export function hostileCube(text: string) {
  return poisoned(cube, text);
}

export function hostileComparison(text: string) {
  return poisoned(compared, text);
}

/** What no format may hold raw: C0 (but line ends), DEL, C1, bidi controls, and surrogates that stand alone. */
export const hidden =
  // eslint-disable-next-line no-control-regex -- the controls are what it looks for
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff]/u;
