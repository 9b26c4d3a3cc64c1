import process from 'node:process';
import { pathToFileURL } from 'node:url';
import {
  checkPlan,
  InputFailure,
  openStream,
  readJson,
  readRules,
  shippedRules,
  type AnyRule,
  type CheckOptions,
  type Report,
} from '#index.js';
import { changedIntrinsic } from './intrinsics.js';

/** A rule that came to no end at one of its subjects, and what became of it there. */
export interface Struck {
  readonly rule: number;
  readonly subject: number;
  readonly why: string;
}

/** A file of rules to be read and, where a plan comes with it, to be asked. */
export interface Asked {
  readonly rules: string;
  /** As JSON. */
  readonly plan?: string;
  readonly checks: CheckOptions;
  readonly struck: readonly Struck[];
  /** How many steps were taken, odd while one is; which rule is at which of its subjects, by number, -1 where none is. */
  readonly at: Int32Array;
}

/** What comes back, as text: no thread can hand over an object of a class, and what rules hand over may be anything. */
export type Said =
  | { readonly report: string }
  | { readonly failure: Pick<InputFailure, 'code' | 'values' | 'place'> }
  /** What a rule changed of that on which all code stands, so that nothing said here can be relied on. */
  | { readonly changed: string };

/** At most so many findings of one rule in one plan are taken. */
const MOST = 10_000;

/** What the thread of a file of rules does. */
export async function ask({ rules: file, plan, checks, struck, at }: Asked): Promise<Said> {
  const clock = openClock(at);
  let rules: readonly AnyRule[];
  try {
    clock.begin(-1, -1);
    rules = await rulesIn(file);
    clock.rest();
  } catch (error) {
    if (!(error instanceof InputFailure)) throw error;
    const { code, values, place } = error as InputFailure;
    return { failure: { code, values, place } };
  }
  const guarded = rules.map((rule, number) => guard(rule, number, struck, clock));
  const report = JSON.stringify(plan === undefined ? headOf(rules) : check(plan, guarded, checks));
  const changed = changedIntrinsic();
  return changed === undefined ? { report } : { changed };
}

/** The words of the rules, and nothing else: those on shape, which every check has, are not theirs. */
function headOf(rules: readonly AnyRule[]): Report {
  const { head } = openStream({ rules, setRules: [] });
  const ids = new Set(rules.map(({ id }) => id));
  return { ...head, rules: head.rules.filter(({ id }) => ids.has(id)) };
}

/** The shipped rules run beside those of the file, which may wait for them; what they say here is of no use to anybody. */
function check(plan: string, rules: readonly AnyRule[], checks: CheckOptions): Report {
  // Nothing can be written to what comes from readJson.
  return checkPlan(readJson(plan), { ...checks, rules: [...shippedRules, ...rules], setRules: [] });
}

const read = new Map<string, Promise<readonly AnyRule[]>>();

function rulesIn(file: string): Promise<readonly AnyRule[]> {
  const known = read.get(file);
  if (known) return known;
  const rules = readFrom(file);
  read.set(file, rules);
  return rules;
}

async function readFrom(file: string): Promise<readonly AnyRule[]> {
  // What a module prints would stand in the middle of a report, and where it ends its thread nobody would know by whom.
  process.stdout.write = process.stderr.write.bind(process.stderr);
  process.exit = (code) => {
    throw new Error(`process.exit(${code ?? ''}) was called`);
  };
  let module: { readonly default?: unknown };
  try {
    module = (await import(pathToFileURL(file).href)) as typeof module;
  } catch (error) {
    const problem = String(error);
    throw new InputFailure('rules/invalid', { problem: { vi: problem, en: problem } }, { file }, error);
  }
  const rules = readRules(module.default, { file });
  const shipped = rules.find(({ id }) => shippedRules.some((each) => each.id === id));
  if (!shipped) return rules;
  const { id } = shipped;
  throw new InputFailure(
    'rules/invalid',
    { problem: { vi: `mã “${id}” là của một quy tắc có sẵn`, en: `“${id}” is the id of a shipped rule` } },
    { file },
  );
}

/** What those who wait for this thread see of it. */
interface Clock {
  readonly begin: (rule: number, subject: number) => void;
  readonly rest: () => void;
}

function openClock(at: Int32Array): Clock {
  const tick = () => Atomics.add(at, 0, 1);
  const stand = (rule: number, subject: number) => {
    at[1] = rule;
    at[2] = subject;
  };
  stand(-1, -1);
  return {
    begin: (rule, subject) => {
      stand(rule, subject);
      tick();
    },
    rest: () => {
      tick();
      stand(-1, -1);
    },
  };
}

/** A rule that says where it is, and does not come again to where it had to be ended. */
function guard(rule: AnyRule, number: number, struck: readonly Struck[], clock: Clock): AnyRule {
  let subject = -1;
  let told = 0;
  const within = <Given>(work: () => Given): Given => {
    clock.begin(number, subject);
    try {
      return work();
    } finally {
      clock.rest();
    }
  };
  const enter = () => {
    subject++;
    const end = struck.find((one) => one.rule === number && one.subject === subject);
    if (end) throw new RangeError(end.why);
  };
  return {
    ...rule,
    applies: (thing, context) => {
      enter();
      const fits: unknown = within(() => rule.applies?.(thing, context) ?? true);
      if (typeof fits === 'boolean' || typeof fits === 'string') return fits as ReturnType<AnyRule['applies'] & {}>;
      throw new TypeError(`applies gave back ${typeof fits}, which is neither true, false nor a reason`);
    },
    check: (thing, context) => {
      const { fault, ...others } = context as { readonly fault: (...said: readonly unknown[]) => void };
      const counted = (...said: readonly unknown[]) => {
        if (++told > MOST) throw new RangeError(`more than ${MOST} findings in one plan`);
        fault(...said);
      };
      const given: unknown = within(() => rule.check(thing, { ...others, fault: counted } as never));
      if (!(given instanceof Promise)) return;
      given.catch(() => undefined);
      throw new TypeError('check gave back a promise, but a rule has to judge at once');
    },
  };
}
