import { readFileSync } from 'node:fs';
import { checkPlan, positionsOf, readJson, renderReport } from 'plan-compliance';

// Checks one plan, prints the report in Vietnamese, and then each finding with the line of the file that it stands on.
const file = 'examples/plans/hai-phong-2024.plan.json';
const source = readFileSync(file, 'utf8');
const report = checkPlan(readJson(source, { file }), { file, template: 'human-rights-day', year: 2024 });

console.log(renderReport(report, { format: 'text', language: 'vi' }));

const findExtent = positionsOf(source);
for (const { severity, rule, place } of report.runs.flatMap(({ findings }) => findings))
  console.log(`${file}:${findExtent(place.pointer)?.line ?? 1} ${severity} ${rule}`);
