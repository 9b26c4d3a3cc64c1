import { readFileSync, readdirSync } from 'node:fs';
import { importPlan } from '../src/import/index.js';
const dir = '/work/shared/corpus/';
for (const k of process.argv.slice(2)) {
  const f = readdirSync(dir).find((x) => x.startsWith(k) && x.endsWith('.txt'))!;
  const text = readFileSync(dir + f, 'utf8');
  const { plan } = await importPlan(text, { file: f });
  const u = (id: string | undefined) => plan.units?.find((x) => x.id === id)?.names[0]?.text ?? id;
  const at = new Map<number, string[]>();
  for (const t of plan.tasks ?? []) {
    const l = plan.source?.places?.find((p) => p.id === t.id && !p.field)?.line ?? 0;
    const r = t.parties.filter((p) => p.role === 'lead' || p.role === 'support' || p.role === 'focal').map((p) => `${p.role}=${p.unit ? u(p.unit) : 'as ' + p.as}`).join(' | ');
    at.set(l, [...(at.get(l) ?? []), `${t.origin} ${r || t.parties.map((p) => p.role + '=' + (p.unit ? u(p.unit) : 'as ' + p.as)).join(' | ')}`]);
  }
  console.log('=====', f);
  text.split('\n').forEach((line, i) => {
    const hits = at.get(i + 1);
    const m = /chủ trì|phối hợp|phụ trách|đầu mối|giúp việc|hỗ trợ/i.test(line);
    if (hits || m) {
      let s = line.trim();
      const marks = [...s.matchAll(/chủ trì|phối hợp/gi)].map((x) => x.index);
      const cut = s.slice(0, 150) + (marks.filter((x) => x > 120).map((x) => ' … ' + s.slice(x - 30, x + 130)).join(''));
      if (m) console.log(`${i + 1}: ${cut}`); 
      if (hits && (m || hits.some((h) => /lead|support|focal/.test(h)))) for (const h of hits) console.log(`      => ${h}`);
    }
  });
}
