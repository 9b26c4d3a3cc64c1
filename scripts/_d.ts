import { readFileSync } from 'node:fs';
import { importPlan } from '../src/import/index.js';
const [what, ...files] = process.argv.slice(2);
for (const f of files) {
  const { plan, notes } = await importPlan(new Uint8Array(readFileSync(f)), { file: f });
  const u = (id: string | undefined) => plan.units?.find((x) => x.id === id)?.names[0]?.text ?? id;
  console.log('==', f, 'tasks', plan.tasks?.length, 'notes', notes.length);
  const line = (id: string) => { const p = plan.source?.places?.find((x) => x.id === id); return p ? `${p.page ?? ''}${p.paragraph ? '¶'+p.paragraph : ''}:${p.line}` : '?'; };
  const sec = new Map(plan.sections.map((s) => [s.id, s]));
  if (/t/.test(what!)) for (const t of plan.tasks ?? []) console.log(` ${line(t.id)} [${sec.get(t.section!)?.label ?? ''}] ${t.origin}${t.parent ? ' <child>' : ''} "${t.label ?? ''}" ${t.title.slice(0, 50)} || ${t.parties.map((p) => `${p.role}=${p.unit ? u(p.unit) : 'as ' + p.as}`).join(' | ')} || ${(t.when ?? []).map((w) => `${w.kind}:${w.text}`).join(' ; ')} ${t.outputs ? 'OUT ' + t.outputs.map((o) => o.slice(0, 40)).join(' ; ') : ''}`);
  if (/n/.test(what!)) for (const n of notes) console.log('  note', n.code, n.place?.line, n.text?.slice(0, 60));
  if (/s/.test(what!)) for (const s of plan.sections) console.log('  s', s.level, s.label, s.role, s.roles?.join('+') ?? '', (s.heading ?? '').slice(0, 60), line(s.id), s.unit ? 'U=' + u(s.unit) : '');
  if (/u/.test(what!)) for (const x of plan.units ?? []) console.log('  u', x.kind, x.sort ?? '', x.names.map((n) => n.text).join(' // '));
  if (/r/.test(what!)) { for (const x of plan.recipients ?? []) console.log('  to', x.text, '=>', x.to?.map((z) => ('unit' in z ? u(z.unit as string) : (z as {as: string}).as)).join(' | '), x.purpose ?? ''); console.log('  arch', plan.archive?.text, 'sig', JSON.stringify(plan.signature)); }
  if (/T/.test(what!)) for (const t of plan.topics ?? []) console.log(`  topic ${line(t.id)} ${t.label ?? ''} ${t.title.slice(0, 80)}`);
}
