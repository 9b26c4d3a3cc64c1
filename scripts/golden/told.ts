import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputFailure } from '../../src/base/failure.js';
import { compareVersions } from '../../src/engine/versions.js';
import { checkPlans } from '../../src/engine/plan-set.js';
import { wordsOf } from '../../src/engine/words.js';
import type { Plan } from '../../src/generated/plan.types.js';
import type { Template } from '../../src/generated/template.types.js';
import type { Finding, Outcome, Run } from '../../src/generated/report.types.js';
import { lexiconOf, mendOf, reasonOf, sentenceOf, type Lexicon } from '../../src/report/sentence.js';
import type { Cases, ChangeCase, ChangeCases, SetCase, SetCases } from '../../src/rule/cases.js';
import type { RuleHead } from '../../src/rule/rule.js';
import type { AnyChangeRule } from '../../src/rule/change-rule.js';
import type { AnySetRule } from '../../src/rule/set-rule.js';
import { cases, changeCases, setCases } from '../../src/rules/cases.js';
import { draftOf } from '../../src/testing/draft.js';
import { caseOf, spoiltBy } from '../../src/testing/shipped-case.js';
import { copyPlan, parentsOf } from '../../src/testing/set-tester.js';
import { openTrial, runTrial, type Ran, type Trial } from '../../src/testing/trial.js';
import { root } from '../generate/outputs.js';

// told.txt in the folder of a rule: what the rule says of its cases and of the example plans, word for word, with places,
// values, proofs, mends, fingerprints and the reasons of its silence. Read by eye when it changes: officials will.

const all: Readonly<Record<string, Cases>> = cases;
const allSets: Readonly<Record<string, SetCases | undefined>> = setCases;
const allChanges: Readonly<Record<string, ChangeCases | undefined>> = changeCases;
const languages = ['vi', 'en'] as const;

const example = (name: string): Plan =>
  JSON.parse(readFileSync(join(root, `examples/plans/${name}.plan.json`), 'utf8')) as Plan;

/** A plan that says next to nothing. */
const bare: Plan = {
  ...pick(example('faultless'), ['schema', 'type', 'title', 'issuer', 'status', 'extent']),
  id: 'bare',
  sections: [],
};

const examples: Readonly<Record<string, Plan>> = {
  faultless: example('faultless'),
  'hai-phong-2024': example('hai-phong-2024'),
  'bac-ninh-2024': example('bac-ninh-2024'),
  bare,
};

/** The faultless plan with another time in each place of one. */
function retimed(change: (when: Readonly<Record<string, unknown>>) => object): Plan {
  const walk = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((each) => walk(each, key));
    if (typeof value !== 'object' || value === null) return value;
    if (key === 'when') return change(value as Readonly<Record<string, unknown>>);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]));
  };
  const { issued: _issued, ...plan } = walk(example('faultless')) as Plan;
  return plan;
}

/** Plans with which no rule can reckon, and a template that asks for nothing: what a rule then says of its silence. */
const silences: Readonly<Record<string, Pick<Trial, 'plan'> & { readonly template?: Template }>> = {
  'the plan faultless under a template that asks for nothing': {
    plan: example('faultless'),
    template: { schema: '1', id: 'silent', version: '1.0.0', title: { vi: 'Mẫu trống', en: 'An empty template' } },
  },
  'the plan faultless without days': { plan: retimed(() => ({ kind: 'vague', word: 'other', text: 'khi phù hợp' })) },
  'the plan faultless with days that hang on an unknown one': {
    plan: withUnknownDay(
      retimed((when) => (when['kind'] === 'range' ? { ...when, from: '@world-day:-3', to: '@world-day:+3' } : when)),
    ),
  },
};

function withUnknownDay({ occasions = [], ...plan }: Plan): Plan {
  return { ...plan, occasions: occasions.map(({ day: _day, since: _since, ...rest }) => rest) };
}

function pick<Key extends keyof Plan>(plan: Plan, keys: readonly Key[]): Pick<Plan, Key> {
  return Object.fromEntries(keys.map((key) => [key, plan[key]])) as Pick<Plan, Key>;
}

/** Every plan on which a rule is heard, ready to be checked, by its title in told.txt. */
export function trialsOf(id: string): ReadonlyMap<string, () => Trial | undefined> {
  const given = all[id] as Cases;
  const { rule, cases: ours, template } = given;
  const under = template === undefined ? {} : { template };
  const spoilt = (plan: Plan) => {
    const tried = spoiltBy(given, draftOf(plan));
    return tried && openTrial(rule, '', { ...tried, ...under });
  };
  return new Map([
    ...Object.entries(ours).map(([title, one]) => [title, () => openTrial(rule, title, caseOf(given, one))] as const),
    ...Object.entries(examples).flatMap(([name, plan]) => [
      [`the plan ${name}`, () => openTrial(rule, '', { plan, ...under })] as const,
      [`the plan ${name} with the fault put in`, () => spoilt(plan)] as const,
    ]),
    ...Object.entries(silences).map(
      ([title, trial]) => [title, () => openTrial(rule, '', { ...under, ...trial })] as const,
    ),
  ]);
}

/** What a rule says of one plan. */
export function tell(trial: Trial | undefined): string {
  if (!trial) return 'the plan has not what it takes\n';
  try {
    return tellRun(runTrial(trial));
  } catch (error) {
    // The template of the rule may ask for what an example plan does not say.
    if (error instanceof InputFailure) return `${error.words.vi}\n${error.words.en}\n`;
    throw error;
  }
}

/** What a rule over sets says of each plan of a set. */
export function tellSet(rule: AnySetRule, { plans, parent }: SetCase): string {
  const { runs } = checkPlans(
    plans(copyPlan).map((plan) => ({ plan })),
    parentsOf(parent?.(copyPlan)),
  );
  return runs.map((run) => `${run.plan.id}: ${tellOwn(rule, run)}`).join('');
}

/** What a rule over two versions says of a change of the faultless plan. */
export function tellChange(rule: AnyChangeRule, { edit }: ChangeCase): string {
  const [older, newer] = [example('faultless'), draftOf(example('faultless'))];
  edit(newer);
  const { runs } = compareVersions(older, newer);
  return runs.map((run) => tellOwn(rule, run)).join('');
}

function tellOwn(rule: RuleHead, run: Run): string {
  return tellRun({ rule, run, findings: run.findings.filter((one) => one.rule === rule.id) });
}

function tellRun({ rule, run, findings }: Pick<Ran, 'run' | 'findings'> & { readonly rule: RuleHead }): string {
  const lexicon = lexiconOf({ rules: [wordsOf(rule)] });
  const outcome = run.outcomes.find((each) => each.rule === rule.id);
  return [
    ...(outcome ? tellOutcome(outcome) : []),
    ...findings.flatMap((finding) => tellFinding(finding, lexicon)),
    ...run.failures.map(({ error }) => `FAILED ${error}`),
    '',
  ].join('\n');
}

function tellOutcome({ status, subjects: { kept, broken, notEvaluated }, reasons }: Outcome): string[] {
  return [
    `${status} (kept ${kept}, broken ${broken}, not evaluated ${notEvaluated})`,
    ...reasons.map((reason) => `  ${reason.code}: ${reasonOf(reason, 'vi')} · ${reasonOf(reason, 'en')}`),
  ];
}

function line(name: string, value: unknown): string {
  return `  ${name} ${JSON.stringify(value)}`;
}

function tellFinding(finding: Finding, lexicon: Lexicon): string[] {
  const { message, severity, place, fingerprint, values, related, expected, certificates, suggestions } = finding;
  return [
    `${severity} ${message} at ${place.pointer === '' ? 'the plan' : place.pointer} (${fingerprint})`,
    ...languages.map((language) => `  ${sentenceOf(finding, lexicon, language)}`),
    line('values', values),
    ...related.map(({ pointer }) => `  see ${pointer}`),
    ...(expected === undefined ? [] : [line('expected', expected)]),
    ...certificates.map((certificate) => line('proof', certificate)),
    ...suggestions.flatMap((mend) => [
      ...languages.map(
        (language) => `  ${mend.safe ? 'safe mend' : 'mend'}: ${mendOf(finding, mend, lexicon, language)}`,
      ),
      line('patch', mend.patch),
      line('inverse', mend.inverse),
    ]),
  ];
}

/** What has to stand in told.txt of a rule. */
export function toldBy(id: string): string {
  return partsOf(id)
    .map(([title, text]) => `## ${title}\n\n${text}`)
    .join('\n');
}

function partsOf(id: string): (readonly [string, string])[] {
  const [sets, changes] = [allSets[id], allChanges[id]];
  if (sets) return Object.entries(sets.cases).map(([title, one]) => [title, tellSet(sets.rule, one)]);
  if (changes) return Object.entries(changes.cases).map(([title, one]) => [title, tellChange(changes.rule, one)]);
  return [...trialsOf(id)].map(([title, open]) => [title, tell(open())]);
}

export function toldFile(id: string): string {
  return join(root, 'src/rules', id, 'told.txt');
}

/** The parts of told.txt as it lies there, by their titles. */
export function readTold(id: string): ReadonlyMap<string, string> {
  const text = existsSync(toldFile(id)) ? readFileSync(toldFile(id), 'utf8') : '';
  const parts = text.split(/^## /m).slice(1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end + 2).replace(/\n\n$/, '\n')];
    }),
  );
}

export function writeTold(): void {
  for (const id of Object.keys({ ...all, ...allSets, ...allChanges })) writeFileSync(toldFile(id), toldBy(id));
}
