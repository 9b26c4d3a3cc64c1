import type { Report } from '../../src/index.js';
import { loadParts, type Parts } from './builds.js';
import { on } from './contenders.js';
import { plans } from './plans.js';
import { medianOf, race, type Contender } from './race.js';
import { micro, type Row } from './table.js';

// A report of a thousand findings, each as long as those of a real plan, in every format; in milliseconds of the processor.

const bound = 50;

export async function renderings(rounds: number): Promise<Row[]> {
  const parts = await loadParts();
  const report = thousandFindings(parts);
  const writers = new Map<string, (each: Report) => unknown>(
    parts.formats.map((format) => [format, (each) => parts.renderReport(each, { format, language: 'vi' })]),
  );
  // A slip is promised, since the library that writes Word files is loaded on demand.
  writers.set('docx', (each) => parts.renderSlip(each, { language: 'vi' }));
  const contenders = [...writers].map(([format, run]) => on(format, () => report, run));
  const times = await race(contenders as Contender[], rounds);
  return [...writers.keys()].map((format) => rowOf(format, medianOf(times.get(format) ?? [])));
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

function rowOf(format: string, time: number): Row {
  const what = `1,000 findings as ${format}`;
  return { name: 'render', what, against: 'ms', value: time / 1000, bound, absolute: micro(time) };
}
