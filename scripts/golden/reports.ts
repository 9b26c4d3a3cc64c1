import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkPlan,
  compareAll,
  comparePlans,
  comparisonFormats,
  coverageCube,
  cubeFormats,
  formats,
  matrixFormats,
  positionsOf,
  readJson,
  renderComparison,
  renderCube,
  renderMatrix,
  renderReport,
  type Format,
} from '../../src/index.js';
import { root } from '../generate/outputs.js';

// The golden reports: what each format makes of the two source plans, and of a family of plans. Read by eye when they change.

const under2024 = { template: 'human-rights-day', year: 2024 } as const;
const [first, second] = ['examples/plans/hai-phong-2024.plan.json', 'examples/plans/bac-ninh-2024.plan.json'] as const;

/** Provinces that carry out one plan of the centre, three of the family: side by side they tell all that six do. */
const provinces = ['binh-minh', 'vinh-xuan', 'son-linh'].map((name) => `examples/families/${name}.plan.json`);
const central = 'examples/families/central.plan.json';

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
  const find = positionsOf(readFileSync(join(root, first), 'utf8'));
  const plan = planOf(first);
  const report = checkPlan(plan, { ...under2024, file: first, asOf: '2024-10-31' });
  const comparison = comparePlans(plan, planOf(second), { ...under2024, files: [first, second] });
  const matrix = compareAll(
    provinces.map((file) => ({ plan: planOf(file), file })),
    { parent: { plan: planOf(central), file: central } },
  );
  const cube = coverageCube(planOf(central));
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
    ...matrixFormats.map(
      (format) => [pathOf('family-matrix', format), renderMatrix(matrix, { ...options, format })] as const,
    ),
    ...cubeFormats.map(
      (format) => [pathOf('family-coverage', format), renderCube(cube, { ...options, format })] as const,
    ),
  ]);
}

function planOf(path: string): unknown {
  return readJson(readFileSync(join(root, path)));
}

function pathOf(name: string, format: Format): string {
  return `examples/reports/${name}.${endings[format]}`;
}
