import { join } from 'node:path';
import { buildAll, loadParts, type Parts } from './builds.js';
import { documents } from './documents.js';
import { pages } from './page.js';
import { anew, plans } from './plans.js';
import { medianOf, race, ratioOf, type Contender, type Times } from './race.js';
import { renderings } from './renderings.js';
import { sizeOf } from './size.js';
import { startAll } from './starts.js';
import { micro, type Row } from './table.js';
import { root } from '../generate/outputs.js';

// The bounds are those of the project's page on performance. They leave about twice what was measured, for machines differ.

/** Measures that share contenders, and so a race. */
export interface Measure {
  readonly names: readonly string[];
  readonly take: (rounds: number) => Promise<Row[]>;
}

export const measures: readonly Measure[] = [
  { names: ['honest'], take: honest },
  { names: ['validate', 'check', 'again', 'faulty', 'haiphong'], take: checks },
  { names: ['linear'], take: linear },
  { names: ['provinces', 'revision'], take: comparisons },
  { names: ['matrix', 'twice'], take: matrices },
  { names: ['render'], take: renderings },
  { names: ['cli', 'version', 'import'], take: starts },
  { names: ['bundle'], take: bundles },
  { names: ['documents'], take: documents },
  { names: ['page'], take: pages },
];

/** A plan's own contender: parsing it, or doing something with it, parsed anew each time. */
function parsing(name: string, text: string): Contender<string> {
  return { name, prepare: () => text, run: (input) => JSON.parse(input) };
}

function on<Input>(name: string, prepare: () => Input, run: (input: Input) => unknown): Contender<Input> {
  return { name, prepare, run };
}

function parsed(text: string): () => unknown {
  return () => JSON.parse(text);
}

function pair(one: string, other: string): () => readonly [unknown, unknown] {
  return () => [JSON.parse(one), JSON.parse(other)];
}

/** The template of the examples, resolved once for a year. */
function underTemplate({ resolveTemplate }: Parts, year: number) {
  return { template: resolveTemplate('human-rights-day', { year }) };
}

/** Speed is worth nothing if the answers are wrong. */
async function honest(): Promise<Row[]> {
  const { checkPlan } = await loadParts();
  const count = (text: string) => checkPlan(JSON.parse(text)).runs.flatMap(({ findings }) => findings).length;
  const [valid, faulty] = [count(plans.valid) + count(anew.valid()), count(plans.faulty)];
  return [
    {
      name: 'honest',
      what: 'valid plans with a finding + faulty plans without',
      against: '',
      value: (valid > 0 ? 1 : 0) + (faulty > 0 ? 0 : 1),
      bound: 0,
      absolute: `${valid} and ${faulty} findings`,
    },
  ];
}

async function checks(rounds: number): Promise<Row[]> {
  const parts = await loadParts();
  const { validatePlan, checkPlan } = parts;
  const [of2025, of2024] = [underTemplate(parts, 2025), underTemplate(parts, 2024)];
  const times = race(
    [
      parsing('parse', plans.valid),
      parsing('parse faulty', plans.faulty),
      parsing('parse Hải Phòng', plans.haiPhong),
      on('validate', parsed(plans.valid), validatePlan),
      on(
        'check',
        () => JSON.parse(anew.valid()),
        (plan) => checkPlan(plan, of2025),
      ),
      on('again', parsed(plans.valid), (plan) => checkPlan(plan, of2025)),
      on('check faulty', parsed(plans.faulty), (plan) => checkPlan(plan, of2025)),
      on('check Hải Phòng', parsed(plans.haiPhong), (plan) => checkPlan(plan, of2024)),
    ] as Contender[],
    rounds,
  );
  return [
    rowOf(times, ['validate', 'schema validation of the valid plan'], 'validate', 'parse', 0.5),
    rowOf(times, ['check', 'full check of a valid plan, never seen'], 'check', 'parse', 2),
    rowOf(times, ['again', 'full check of a valid plan, seen before'], 'again', 'parse'),
    rowOf(times, ['faulty', 'full check of a faulty plan, seen before'], 'check faulty', 'again', 1.5),
    rowOf(times, ['haiphong', 'full check of a real plan with its faults'], 'check Hải Phòng', 'parse Hải Phòng'),
  ];
}

/** Whether twice the plan takes twice the time: the check of a character must not cost more in a long plan. */
async function linear(rounds: number): Promise<Row[]> {
  const parts = await loadParts();
  const of2025 = underTemplate(parts, 2025);
  const check = (plan: unknown) => parts.checkPlan(plan, of2025);
  const times = race(
    [on('short', parsed(plans.valid), check), on('long', parsed(plans.large), check)] as Contender[],
    rounds,
  );
  const row = rowOf(times, ['linear', `full check, a character of ${plans.large.length}`], 'long', 'short', 2);
  return [
    { ...row, against: `of ${plans.valid.length}`, value: (row.value * plans.valid.length) / plans.large.length },
  ];
}

async function comparisons(rounds: number): Promise<Row[]> {
  const parts = await loadParts();
  const { comparePlans } = parts;
  const [of2025, of2024] = [underTemplate(parts, 2025), underTemplate(parts, 2024)];
  const times = race(
    [
      parsing('parse', plans.valid),
      parsing('parse Hải Phòng', plans.haiPhong),
      on(
        'provinces',
        () => [JSON.parse(anew.haiPhong()), JSON.parse(anew.bacNinh())],
        ([one, other]) => comparePlans(one, other, of2024).changes,
      ),
      on('revision', pair(plans.valid, plans.revised), ([one, other]) => comparePlans(one, other, of2025).changes),
      on('with pairs', pair(plans.valid, plans.revised), ([one, other]) => {
        const { facts, matches } = comparePlans(one, other, of2025);
        return [facts, matches];
      }),
      on(
        'provinces with pairs',
        () => [JSON.parse(anew.haiPhong()), JSON.parse(anew.bacNinh())],
        ([one, other]) => {
          const { facts, matches } = comparePlans(one, other, of2024);
          return [facts, matches];
        },
      ),
      on('with defects', pair(plans.valid, plans.revised), ([one, other]) => comparePlans(one, other, of2025).counts),
    ] as Contender[],
    rounds,
  );
  return [
    rowOf(times, ['provinces', 'what differs between the plans of two provinces'], 'provinces', 'parse Hải Phòng', 15),
    rowOf(times, ['', 'the same with all pairs and facts'], 'provinces with pairs', 'parse Hải Phòng'),
    rowOf(times, ['revision', 'what differs between a plan and its revision'], 'revision', 'parse', 3),
    rowOf(times, ['', 'the same with all pairs and facts'], 'with pairs', 'parse'),
    rowOf(times, ['', 'the same with the defects that both share'], 'with defects', 'parse'),
  ];
}

/** The texts of so many plans, each in words of its own. */
function texts(count: number): string[] {
  return Array.from({ length: count }, anew.valid);
}

/** The same, parsed, each with a file of its own. */
function inputs(count: number) {
  return () => texts(count).map((text, at) => ({ plan: JSON.parse(text) as unknown, file: `province-${at}.json` }));
}

/** The plans of all provinces, each in words of its own; the rows are read, and shared defects only by those who ask. */
async function matrices(rounds: number): Promise<Row[]> {
  const parts = await loadParts();
  const of2025 = underTemplate(parts, 2025);
  const align = (all: Parameters<typeof parts.compareAll>[0]) => parts.compareAll(all, of2025).rows;
  const times = race(
    [
      on(
        'parse 63',
        () => texts(63),
        (all) => all.map((text) => JSON.parse(text) as unknown),
      ),
      on('63 plans', inputs(63), align),
      on('126 plans', inputs(126), align),
      on('63 plans with links and defects', inputs(63), (all) => parts.compareAll(all, of2025).counts),
    ] as Contender[],
    rounds,
  );
  return [
    rowOf(times, ['matrix', 'the plans of 63 provinces side by side'], '63 plans', 'parse 63', 20),
    rowOf(times, ['twice', 'twice as many plans'], '126 plans', '63 plans', 5),
    rowOf(times, ['', 'with links and shared defects'], '63 plans with links and defects', 'parse 63'),
  ];
}

/** A thousand findings of all kinds in each format. The bound is one of time: there is nothing to hold a format against. */
async function starts(rounds: number): Promise<Row[]> {
  const { command, library, empty } = await buildAll();
  const plan = join(root, 'examples/plans/faultless.plan.json');
  const times = startAll(
    [
      { name: 'cli', arguments: [command, 'check', plan] },
      // Node from 22.8 on keeps what it compiled; before, this is the same once more.
      { name: 'again', arguments: [command, 'check', plan], isWarm: true },
      { name: 'version', arguments: [command, '--version'] },
      { name: 'import', arguments: [library] },
      { name: 'empty', arguments: [empty] },
    ],
    rounds,
  );
  const of = (name: string) => times.get(name) ?? { ratio: Number.NaN, more: Number.NaN, ms: Number.NaN };
  const inAbsolute = (name: string) => `${of(name).ms.toFixed(0)} ms, ${of(name).more.toFixed(0)} more than node -e 0`;
  const row = (name: string, what: string, bound?: number): Row => ({
    name,
    what,
    against: 'node -e 0',
    value: of(name).ratio,
    ...(bound !== undefined && { bound }),
    absolute: inAbsolute(name),
  });
  return [
    row('cli', 'plan-compliance check of one plan', 1.3),
    row('again', 'the same with what Node kept of it, if it can'),
    row('version', 'plan-compliance --version', 1.2),
    {
      name: 'import',
      what: 'import of the package',
      against: 'an empty module',
      value: of('import').ratio / of('empty').ratio,
      absolute: inAbsolute('import'),
    },
  ];
}

async function bundles(): Promise<Row[]> {
  const parts = [
    ['bundle', 'the whole package in a browser', '*'],
    ['', 'reading and checking alone', '{ readJson, checkPlan }'],
    ['', 'comparing alone', '{ comparePlans }'],
  ] as const;
  const rows: Row[] = [];
  for (const [name, what, names] of parts) {
    const { plain, gzip } = await sizeOf(names);
    rows.push({ name, what, against: 'kB, gzip', value: gzip, absolute: `${plain.toFixed(0)} kB minified` });
  }
  return rows;
}

function rowOf(
  times: Times,
  [name, what]: readonly [string, string],
  mine: string,
  other: string,
  bound?: number,
): Row {
  const [one, against] = [mine, other].map((each) => micro(medianOf(times.get(each) ?? [])));
  return {
    name,
    what,
    against: other,
    value: ratioOf(times, mine, other),
    ...(bound !== undefined && { bound }),
    absolute: `${one} ÷ ${against}`,
  };
}
