import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkPlan,
  comparePlans,
  comparisonFormats,
  coverageCube,
  formats,
  positionsOf,
  readJson,
  renderComparison,
  renderReport,
  type Format,
} from '../../src/index.js';
import { root } from '../generate/outputs.js';

// The golden reports: what each format makes of the two source plans. Read by eye when they change.

const under2024 = { template: 'human-rights-day', year: 2024 } as const;
const [first, second] = ['examples/plans/hai-phong-2024.plan.json', 'examples/plans/bac-ninh-2024.plan.json'] as const;

const endings: Readonly<Record<Format, string>> = {
  text: 'txt',
  json: 'json',
  html: 'html',
  sarif: 'sarif',
  junit: 'junit.xml',
  github: 'github.txt',
  gitlab: 'gitlab.json',
  markdown: 'md',
  csv: 'csv',
  ics: 'ics',
};

/** Every golden file with what has to stand in it, by its path from the root. */
export function goldenReports(): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, first), 'utf8');
  const find = positionsOf(text);
  const plan = readJson(text);
  const report = checkPlan(plan, { ...under2024, file: first, asOf: '2024-10-31' });
  const other = readJson(readFileSync(join(root, second)));
  const comparison = comparePlans(plan, other, { ...under2024, files: [first, second] });
  const options = {
    language: 'vi',
    locate: (_: unknown, pointer: string) => find(pointer),
    cubeOf: () => coverageCube(plan),
  } as const;
  return new Map([
    ...formats.map(
      (format) => [pathOf('hai-phong-2024', format), renderReport(report, { ...options, format })] as const,
    ),
    ...comparisonFormats.map(
      (format) =>
        [pathOf('hai-phong-bac-ninh-2024', format), renderComparison(comparison, { ...options, format })] as const,
    ),
  ]);
}

function pathOf(name: string, format: Format): string {
  return `examples/reports/${name}.${endings[format]}`;
}
