import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import type { Plan, When } from '#generated/plan.types.js';
import { importPlan } from '../src/import/index.js';
import { compareFacts, corpus, expectedFacts, factsOf } from '../tests/import/corpus.js';

// `npm run accuracy`: how much of a document the importer understands. The two source plans are held against the models made
// of them by hand, field by field; the corpus against facts that a person read there. Precision is the share of what was read
// that is right, recall the share of what is there that was read.

type Rows = readonly string[];
type Reader = (plan: Plan) => Rows;

const lineOf = (plan: Plan, id: string) =>
  plan.source?.places?.find((place) => place.id === id && place.field === undefined)?.line;
const meaning = ({ text: _text, ...when }: When) => JSON.stringify(when);
const words = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s–—-]+/g, ' ')
    .trim();

/** A unit by its first line, since ids and spellings are chosen freely. */
const unitNames = (plan: Plan, id: string | undefined) =>
  words(plan.units?.find((unit) => unit.id === id)?.names[0]?.text ?? id ?? '');

const fields: Readonly<Record<string, Reader>> = {
  'header parts': (plan) => [
    `type ${plan.type}`,
    `title ${words(plan.title)}`,
    `issuer ${words(plan.issuer.name)}`,
    `organ ${plan.issuer.organ}`,
    `extent ${plan.extent}`,
    ...(plan.unseen ?? []).map((part) => `unseen ${part}`),
  ],
  'citations, opening': (plan) => citations(plan, 'opening'),
  'citations, body': (plan) => citations(plan, 'body'),
  window: (plan) => (plan.windows ?? []).map(({ kind, when }) => `${kind} ${meaning(when)}`),
  phases: (plan) =>
    (plan.phases ?? []).map(({ title, when, occasion }) => `${words(title)} ${meaning(when)} ${occasion?.relation}`),
  sections: (plan) =>
    plan.sections.map(({ id, label, level, role, end }) => `${label} ${level} ${role} ${end} ${lineOf(plan, id)}`),
  statements: (plan) => (plan.statements ?? []).map(({ id, kind, label }) => `${kind} ${label} ${lineOf(plan, id)}`),
  goals: (plan) => (plan.goals ?? []).map(({ id, label }) => `${label} ${lineOf(plan, id)}`),
  topics: (plan) =>
    (plan.topics ?? []).map(
      ({ id, kind, label, phase }) => `${kind} ${label} ${lineOf(plan, id)} ${phase !== undefined}`,
    ),
  units: (plan) => (plan.units ?? []).map(({ id, kind, sort }) => `${unitNames(plan, id)} ${kind} ${sort}`),
  tasks: (plan) => (plan.tasks ?? []).map(({ id, label, origin }) => `${label} ${origin} ${lineOf(plan, id)}`),
  'parties and roles': (plan) =>
    (plan.tasks ?? []).flatMap(({ id, parties }) =>
      parties.map(({ unit, role }) => `${lineOf(plan, id)} ${role} ${unitNames(plan, unit)}`),
    ),
  times: (plan) =>
    [...(plan.windows ?? []), ...(plan.phases ?? [])]
      .map(({ when }) => meaning(when))
      .concat([...(plan.tasks ?? []), ...(plan.routes ?? [])].flatMap(({ when = [] }) => when.map(meaning))),
  routes: (plan) =>
    (plan.routes ?? []).map(
      ({ kind, from, via = [], to }) =>
        `${kind} ${[from, via, to].map((ids) => ids.map((id) => unitNames(plan, id)).join('+')).join(' > ')}`,
    ),
  recipients: (plan) => (plan.recipients ?? []).map(({ text, bullet, end }) => `${bullet} ${text} ${end}`),
  signature: (plan) => [
    `${plan.signature?.authority} ${plan.signature?.position} ${plan.signature?.lines.join('/')}`,
    `archive ${plan.archive?.text}`,
    `mark ${plan.closing?.mark}`,
  ],
};

function citations(plan: Plan, where: string): string[] {
  return (plan.citations ?? [])
    .filter((cited) => cited.where === where)
    .map(
      ({ id, kind, relation, number, date, issuer, title }) =>
        `${kind} ${relation} ${number ?? words(title ?? '')} ${number === undefined ? lineOf(plan, id) : `${date} ${issuer}`}`,
    );
}

interface Score {
  right: number;
  read: number;
  there: number;
}

function scoreOf(expected: Rows, actual: Rows): Score {
  const rest = [...expected];
  let right = 0;
  for (const row of actual) {
    const at = rest.indexOf(row);
    if (at < 0) continue;
    rest.splice(at, 1);
    right++;
  }
  return { right, read: actual.length, there: expected.length };
}

const share = (part: number, whole: number) => (whole === 0 ? '    –' : ((100 * part) / whole).toFixed(1).padStart(5));
const isLoud = process.argv.includes('--show');

const seeds = new URL('../../shared/seeds/', import.meta.url);
if (existsSync(seeds)) {
  console.log('Source plans, against the models made by hand\n');
  console.log(`${'field'.padEnd(22)} right  read there  precision  recall`);
  for (const [name, reader] of Object.entries(fields)) {
    const sum: Score = { right: 0, read: 0, there: 0 };
    for (const seed of ['hai-phong-2024', 'bac-ninh-2024']) {
      const model = JSON.parse(
        readFileSync(new URL(`../examples/plans/${seed}.plan.json`, import.meta.url), 'utf8'),
      ) as Plan;
      const { plan } = await importPlan(readFileSync(new URL(`${seed}.txt`, seeds), 'utf8'), { file: `${seed}.txt` });
      const [expected, actual] = [reader(model), reader(plan)];
      const score = scoreOf(expected, actual);
      for (const key of ['right', 'read', 'there'] as const) sum[key] += score[key];
      if (isLoud) {
        for (const row of expected.filter((one) => !actual.includes(one))) console.log(`   - ${row}`);
        for (const row of actual.filter((one) => !expected.includes(one))) console.log(`   + ${row}`);
      }
    }
    console.log(
      `${name.padEnd(22)} ${String(sum.right).padStart(5)} ${String(sum.read).padStart(5)} ${String(sum.there).padStart(5)}      ${share(sum.right, sum.read)}   ${share(sum.right, sum.there)}`,
    );
  }
}

if (corpus.length > 0) {
  const sums = new Map<string, { right: number; all: number; wrong: string[] }>();
  for (const { key, name, text } of corpus) {
    const expected = expectedFacts[key] ?? {};
    const { wrong } = compareFacts(expected, factsOf((await importPlan(text, { file: name })).plan));
    for (const fact of Object.keys(expected)) {
      const sum = sums.get(fact) ?? { right: 0, all: 0, wrong: [] };
      sum.all++;
      if (wrong.includes(fact)) sum.wrong.push(key);
      else sum.right++;
      sums.set(fact, sum);
    }
  }
  console.log(`\nCorpus of ${corpus.length}, against what a person read there\n`);
  for (const [fact, { right, all, wrong }] of sums)
    console.log(`${fact.padEnd(22)} ${share(right, all)} %${wrong.length > 0 ? `   not in ${wrong.join(', ')}` : ''}`);
}
