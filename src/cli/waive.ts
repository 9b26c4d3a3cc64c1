import { existsSync } from 'node:fs';
import {
  InputFailure,
  addWaivers,
  nearestWord,
  noWaivers,
  openSet,
  printWaivers,
  readWaivers,
  waiversFor,
  type CheckOptions,
  type Grounds,
  type PlanInput,
  type Report,
  type Waiver,
  type Waivers,
} from '#index.js';
import { inFile } from './failure.js';
import { writeWhole } from './files.js';
import { readPlan } from './plan-file.js';
import { write, type Io } from './io.js';
import { checksOf, dayOf, keepApart, waiversIn } from './options.js';
import type { Waiving } from './shared.js';
import { shown } from './usage.js';
import { words } from './words.js';

/**
 * Accepts one finding of the first plan, or anew where it was accepted before. The others are those that it is held against,
 * for a finding of a rule over several plans.
 */
export async function waive(files: readonly string[], fingerprint: string, options: Waiving, io: Io): Promise<number> {
  refuseInCi('waive', options, io);
  keepApart([options.output], [...files, options.template]);
  const checks = checksOf(options);
  const grounds = groundsOf(options);
  const { runs } = reportOn(await readPlans(files, io), checks);
  const report = { runs: runs.filter(({ plan }) => plan.file === files[0]) };
  const added = waiversFor(report, grounds, (finding) => finding.fingerprint === fingerprint);
  if (added.length === 0) throw unknownFinding(fingerprint, report);
  return add(added, listOf(options), options, io);
}

/** Accepts all that files have now and that is not accepted yet, so that from now on only what is new is told. */
export async function baseline(files: readonly string[], options: Waiving, io: Io): Promise<number> {
  refuseInCi('baseline', options, io);
  const list = listOf(options);
  keepApart([options.output], [...files, options.template]);
  const checks = checksOf(options);
  const grounds = groundsOf(options);
  const inputs = await readPlans(files, io);
  const added = waiversFor(reportOn(inputs, { ...checks, waivers: list }), grounds);
  // What was told only because of other findings is gone once those are accepted, and needs no waiver.
  const { waivers } = reportOn(inputs, { ...checks, waivers: addWaivers(list, added) });
  const unused = new Set(waivers.filter(({ status }) => status === 'unused').map(keyOf));
  return add(
    added.filter((waiver) => !unused.has(keyOf(waiver))),
    list,
    options,
    io,
  );
}

function keyOf({ plan = '', fingerprint }: Waiver): string {
  return JSON.stringify([plan, fingerprint]);
}

/** What a machine may waive by itself nobody has decided. */
function refuseInCi(command: string, { ci = false }: Waiving, { env }: Io): void {
  if (ci || env['CI'] === 'true' || env['CI'] === '1') throw new InputFailure('waivers/in-ci', { command });
}

function groundsOf({ reason, approver, decision, until }: Waiving): Grounds {
  return {
    reason: filled(reason, '--reason'),
    approver: filled(approver, '--approver'),
    ...(decision !== undefined && { decision: filled(decision, '--decision') }),
    ...(until !== undefined && { until: dayOf(until, '--until') }),
  };
}

function filled(text: string, option: string): string {
  if (text.trim() !== '') return text.trim().normalize('NFC');
  throw new InputFailure('option/invalid', {
    option,
    expected: { vi: 'một nội dung cụ thể', en: 'words that say it' },
  });
}

function listOf({ output }: Waiving): Waivers {
  return existsSync(output) ? waiversIn(output) : noWaivers;
}

/** Every file once. Where one cannot be read, nobody knows what there is to waive. */
async function readPlans(files: readonly string[], io: Io): Promise<PlanInput[]> {
  const inputs: PlanInput[] = [];
  for (const file of new Set(files)) inputs.push({ plan: (await readPlan(file, io)).plan, file });
  return inputs;
}

function reportOn(inputs: readonly PlanInput[], checks: CheckOptions): Report {
  const set = openSet(checks);
  for (const input of inputs) {
    try {
      set.add(input);
    } catch (error) {
      throw error instanceof InputFailure ? inFile(error, input.file ?? '-', checks) : error;
    }
  }
  return set.report();
}

function unknownFinding(fingerprint: string, { runs }: Pick<Report, 'runs'>): InputFailure {
  const known = runs.flatMap(({ findings }) => findings.map((finding) => finding.fingerprint));
  const nearest = nearestWord(fingerprint, known);
  return new InputFailure('finding/unknown', { fingerprint, ...(nearest !== undefined && { nearest }) });
}

async function add(added: readonly Waiver[], list: Waivers, { output, lang }: Waiving, io: Io): Promise<number> {
  const longer = readWaivers(addWaivers(list, added));
  writeWhole(output, printWaivers(longer));
  const { waivers } = longer;
  const told = words.listed[lang]
    .replace('{count}', String(added.length))
    .replace('{total}', String(waivers.length))
    .replace('{file}', () => shown(output));
  await write(io.stdout, `${told}\n`);
  return 0;
}
