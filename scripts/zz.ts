import { readFileSync } from 'node:fs';
import { checkPlan, comparePlans, readJson, renderComparison, renderReport, resolveTemplate } from '../src/index.js';
const t = resolveTemplate('human-rights-day', { year: 2024 });
const lang = (process.argv[2] ?? 'vi') as 'vi';
const [a, b] = ['hai-phong', 'bac-ninh'].map((n) => readJson(readFileSync(`examples/plans/${n}-2024.plan.json`)));
for (const p of [a, b])
  process.stdout.write(
    renderReport(checkPlan(p, { template: t, file: 'x.json' }), { format: 'text', language: lang, verbose: false }) +
      '\n',
  );
process.stdout.write(renderComparison(comparePlans(a, b, { template: t }), { format: 'text', language: lang }));
