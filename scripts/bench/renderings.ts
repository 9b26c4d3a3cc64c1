import process from 'node:process';
import type { Report } from '../../src/index.js';
import { loadParts, type Parts } from './builds.js';
import { plans } from './plans.js';
import { medianOf, race, type Contender } from './race.js';
import { micro, type Row } from './table.js';

// A report of a thousand findings, each as long as those of a real plan, in every format; in milliseconds of the processor.

const bound = 50;

export async function renderings(rounds: number): Promise<Row[]> {
  const parts = await loadParts();
  const report = thousandFindings(parts);
  const times = race(
    parts.formats.map((format): Contender<Report> => ({
      name: format,
      prepare: () => report,
      run: (each) => parts.renderReport(each, { format, language: 'vi' }),
    })) as Contender[],
    rounds,
  );
  const slips = await timesOfSlips(parts, report, rounds);
  return [
    ...parts.formats.map((format) => rowOf(format, medianOf(times.get(format) ?? []))),
    rowOf('docx', medianOf(slips)),
  ];
}

function thousandFindings({ checkPlan, resolveTemplate }: Parts): Report {
  const report = checkPlan(JSON.parse(plans.haiPhong), {
    template: resolveTemplate('human-rights-day', { year: 2024 }),
  });
  const runs = report.runs.map((run) => ({
    ...run,
    findings: Array.from({ length: 1000 }, () => run.findings)
      .flat()
      .slice(0, 1000),
  }));
  return { ...report, runs };
}

/** A slip is promised, since the library that writes Word files is loaded on demand: it has a race of its own. */
async function timesOfSlips({ renderSlip }: Parts, report: Report, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = -20; round < rounds; round++) {
    const before = process.cpuUsage();
    await renderSlip(report, { language: 'vi' });
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) times.push(user + system);
  }
  return times;
}

function rowOf(format: string, time: number): Row {
  const what = `1,000 findings as ${format}`;
  return { name: 'render', what, against: 'ms', value: time / 1000, bound, absolute: micro(time) };
}
