import { readingOf } from '../tests/import/readings.js';
import { corpus } from '../tests/import/corpus.js';
import { importPlan } from '../src/import/index.js';
import { writeFileSync } from 'node:fs';
const keys = process.argv.slice(3);
const out: Record<string, unknown> = {};
for (const { key, name, text } of corpus) if (keys.includes(key)) {
  const { plan } = await importPlan(text, { file: name });
  const r = readingOf(plan); out[key] = r;
  if (process.argv[2] === 'write') continue;
  console.log('=====', name);
  if (/r/.test(process.argv[2]!)) for (const x of r.ranks) console.log('  ', x);
  if (/t/.test(process.argv[2]!)) {
    const by = new Map<number, string[]>();
    for (const x of r.times) { const n = parseInt(x); by.set(n, [...(by.get(n) ?? []), x.slice(String(n).length + 1)]); }
    const lines = text.split('\n');
    lines.forEach((l, i) => {
      const m = [...l.matchAll(/\d{1,2}\s?[/-]\s?\d{1,4}|ngày|tháng|quý|quí|năm 20|thường xuyên|hằng|hàng (?:năm|tháng|quý|tuần|ngày)|định kỳ|20\d\d/giu)].map((x) => x.index!);
      const hit = by.get(i + 1);
      if (m.length || hit) console.log(`${i + 1}: ${m.length ? m.slice(0, 3).map((x) => l.slice(Math.max(0, x - 35), x + 50)).join(' … ') : l.slice(0, 60)}${hit ? '\n      => ' + hit.join(' ;; ') : ''}`);
    });
  }
}
if (process.argv[2] === 'write') writeFileSync('/tmp/w/read.json', JSON.stringify(out, null, 1));
