import { extname, join, resolve } from 'node:path';
import {
  checkPlan,
  emptyReport,
  extendReport,
  InputFailure,
  mergeReports,
  readJson,
  readReport,
  type AnyRule,
  type CheckOptions,
  type Report,
} from '#index.js';
import { runGuarded, type Ending } from './guard.js';
import type { Asked, Said, Struck } from './rule-worker.js';
import type { Packs } from './shared.js';

/** A clause in both languages. */
type Problem = Readonly<Record<'vi' | 'en', string>>;

/** What the heap of a thread of rules may hold. */
const megabytes = 256;
/** So often a thread is begun anew for one plan; then the rules of its file are given up for that plan. */
const RESTARTS = 3;

/** The file of the worker lies beside this one as it is published; from source there is none that Node could run. */
const worker = join(import.meta.dirname, `rule-worker${extname(import.meta.filename)}`);

/**
 * The words of all rules of these files, as a report of nothing.
 * @throws InputFailure (`rules/invalid`) that names the file: it cannot be read, is no list of rules, never ends, or has a rule that
 * another of them has.
 */
export async function headOf({ files, seconds }: Packs): Promise<Report> {
  const all = await Promise.all(files.map(async (file) => ({ file, head: await open(file, seconds) })));
  const owners = new Map<string, string>();
  for (const { file, head } of all) {
    for (const { id } of head.rules) {
      const owner = owners.get(id);
      if (owner !== undefined) throw invalid(file, toldTwice(id, owner));
      owners.set(id, file);
    }
  }
  return mergeReports(...all.map(({ head }) => head));
}

function toldTwice(id: string, file: string): Problem {
  return { vi: `mã “${id}” đã có trong ${file}`, en: `“${id}” is the id of a rule in ${file} already` };
}

/** What the rules of these files say of a plan. Whatever they do, there is an answer: a rule that came to no end is named. */
export async function askPacks({ files, seconds }: Packs, plan: unknown, checks: CheckOptions): Promise<Report> {
  const text = JSON.stringify(plan);
  let report = emptyReport();
  for (const file of files) {
    const said = await ask(file, text, seconds, checks);
    report = report.runs.length === 0 ? said : extendReport(report, said);
  }
  return report;
}

const opened = new Map<string, Promise<Report>>();

function open(file: string, seconds: number): Promise<Report> {
  let head = opened.get(file);
  if (!head) opened.set(file, (head = readHead(file, seconds)));
  return head;
}

async function readHead(file: string, seconds: number): Promise<Report> {
  const ending = await runIn(file, { checks: {}, struck: [], at: openCell() }, seconds);
  if (ending.how !== 'answer') throw unusable(file, reasonOf(ending, seconds));
  const said = ending.answer;
  if ('failure' in said) throw new InputFailure(said.failure.code, said.failure.values, { file });
  if ('changed' in said) throw unusable(file, reasonOfChange(said.changed));
  return readReport(JSON.parse(said.report), { file });
}

function unusable(file: string, problem: string): InputFailure {
  return invalid(file, { vi: problem, en: problem });
}

function invalid(file: string, problem: Problem): InputFailure {
  return new InputFailure('rules/invalid', { problem }, { file });
}

async function ask(file: string, plan: string, seconds: number, checks: CheckOptions): Promise<Report> {
  const head = await open(file, seconds);
  const struck: Struck[] = [];
  let why = '';
  for (let begun = 0; begun <= RESTARTS; begun++) {
    const at = openCell();
    const ending = await runIn(file, { plan, checks, struck, at }, seconds);
    if (ending.how === 'answer') return readAnswer(ending.answer, head, plan, checks);
    why = reasonOf(ending, seconds);
    const [, rule = -1, subject = -1] = at;
    if (rule >= 0) struck.push({ rule, subject, why });
  }
  return giveUp(head, plan, checks, why);
}

/** The report of a thread, if it is one: a module may have written to anything that its thread has. */
function readAnswer(said: Said, head: Report, plan: string, checks: CheckOptions): Report {
  try {
    if ('report' in said) return readReport(JSON.parse(said.report));
    return giveUp(head, plan, checks, 'changed' in said ? reasonOfChange(said.changed) : said.failure.code);
  } catch (error) {
    return giveUp(head, plan, checks, error instanceof Error ? error.message : 'no report');
  }
}

/** The report in which each rule of a file breaks down over the plan. */
function giveUp({ rules: words }: Report, plan: string, checks: CheckOptions, why: string): Report {
  const fail = () => {
    throw new Error(why);
  };
  const rules = words.map(({ id, severity, summary, kept }): AnyRule => {
    return { id, severity, summary, kept, on: 'plan', since: '', basis: [], reads: [], messages: {}, check: fail };
  });
  return { ...checkPlan(readJson(plan), { ...checks, rules, setRules: [] }), rules: words };
}

type Task = Omit<Asked, 'rules'>;

function runIn(file: string, task: Task, seconds: number): Promise<Ending<Said>> {
  const rules = resolve(file);
  const place = { filename: worker, name: 'ask', owner: rules };
  return runGuarded(place, { ...task, rules }, { seconds, megabytes }, task.at);
}

function openCell(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));
}

function reasonOfChange(name: string): string {
  return `${name} was changed`;
}

/** What became of a thread that gave no answer. */
function reasonOf(ending: Exclude<Ending<Said>, { how: 'answer' }>, seconds: number): string {
  if (ending.how === 'out-of-time') return `no end after ${seconds} s`;
  if (ending.how === 'out-of-memory') return `more than ${megabytes} MB of memory`;
  return `the thread ended: ${ending.error instanceof Error ? ending.error.message : String(ending.error)}`;
}
