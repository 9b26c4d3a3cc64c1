import { existsSync } from 'node:fs';
import {
  InputFailure,
  addWaivers,
  checkPlan,
  nearestWord,
  noWaivers,
  printWaivers,
  readWaivers,
  waiversFor,
  type CheckOptions,
  type Grounds,
  type Report,
  type Waiver,
  type Waivers,
} from '#index.js';
import { inFile } from './failure.js';
import { readPlan, writeWhole } from './files.js';
import { write, type Io } from './io.js';
import { checksOf, dayOf, waiversIn } from './options.js';
import type { Waiving } from './shared.js';
import { shown } from './usage.js';
import { words } from './words.js';

/** Accepts one finding of a plan, or anew where it was accepted before. */
export async function waive(file: string, fingerprint: string, options: Waiving, io: Io): Promise<number> {
  refuseInCi('waive', options, io);
  const checks = checksOf(options, [file]);
  const grounds = groundsOf(options);
  const report = await checkFile(file, checks, io);
  const added = waiversFor(report, grounds, (finding) => finding.fingerprint === fingerprint);
  if (added.length === 0) throw unknownFinding(fingerprint, report);
  return add(added, listOf(options), options, io);
}

/** Accepts all that files have now and that is not accepted yet, so that from now on only what is new is told. */
export async function baseline(files: readonly string[], options: Waiving, io: Io): Promise<number> {
  refuseInCi('baseline', options, io);
  const list = listOf(options);
  const checks = { ...checksOf(options, files), waivers: list };
  const grounds = groundsOf(options);
  const added: Waiver[] = [];
  for (const file of new Set(files)) added.push(...waiversFor(await checkFile(file, checks, io), grounds));
  return add(added, list, options, io);
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

async function checkFile(file: string, checks: CheckOptions, io: Io): Promise<Report> {
  try {
    return checkPlan(await readPlan(file, io), { ...checks, file });
  } catch (error) {
    throw error instanceof InputFailure ? inFile(error, file, checks) : error;
  }
}

function unknownFinding(fingerprint: string, { runs }: Report): InputFailure {
  const known = runs.flatMap(({ findings }) => findings.map((finding) => finding.fingerprint));
  const nearest = nearestWord(fingerprint, known);
  return new InputFailure('waivers/unknown-finding', { fingerprint, ...(nearest !== undefined && { nearest }) });
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
