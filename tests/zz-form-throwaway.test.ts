import { readFileSync } from 'node:fs';
import { test, expect } from 'vitest';
import { checkPlan } from '#engine/check.js';
import { applyPatch } from '#model/patch.js';
import { cases as byRule } from '#rules/cases.js';
const load = (f: string) => JSON.parse(readFileSync(`examples/plans/${f}.plan.json`, 'utf8').normalize('NFC'));
test('seeds', () => {
  for (const f of ['faultless', 'hai-phong-2024', 'bac-ninh-2024']) {
    const run = checkPlan(load(f)).runs[0]!;
    console.log(
      f,
      run.failures,
      run.findings
        .filter((x) => x.rule.startsWith('form/'))
        .map((x) => `${x.rule} ${x.message} ${x.severity} ${x.place.pointer}`),
    );
    console.log(
      run.outcomes
        .filter((o) => o.rule.startsWith('form/'))
        .map((o) => `${o.rule} ${o.status} ${o.reasons.map((r) => r.code)}`)
        .join('\n'),
    );
  }
});
test('mends and keys', () => {
  for (const [id, { cases, rule }] of Object.entries(byRule as any) as any) {
    if (!id.startsWith('form/')) continue;
    const spoken = new Set<string>();
    for (const [title, c] of Object.entries(cases) as any) {
      const plan = load('faultless');
      c.edit(plan);
      const before = checkPlan(plan).runs[0]!;
      expect(before.failures).toEqual([]);
      if (before.findings.some((f) => f.rule.startsWith('shape/')))
        console.log(
          'SHAPE',
          id,
          title,
          before.findings.filter((f) => f.rule.startsWith('shape/')).map((f) => JSON.stringify(f.values)),
        );
      for (const f of before.findings.filter((x) => x.rule === id)) {
        spoken.add(f.message);
        for (const m of f.suggestions) {
          spoken.add(m.message);
          const mended = applyPatch(plan, m.patch);
          const after = checkPlan(mended).runs[0]!;
          const same = after.findings.filter((x) => x.fingerprint === f.fingerprint);
          if (same.length) console.log('NOT MENDED', id, title, f.message, JSON.stringify(m));
          const fresh = after.findings.filter((x) => !before.findings.some((y) => y.fingerprint === x.fingerprint));
          if (fresh.length)
            console.log(
              'NEW',
              id,
              title,
              fresh.map((x) => x.rule + ' ' + x.message),
            );
          expect(applyPatch(mended, m.inverse)).toEqual(plan);
        }
      }
      const companions = before.findings.filter((x) => x.rule !== id).map((x) => `${x.rule}:${x.message}`);
      if (companions.length) console.log('COMPANION', id, '|', title, '|', [...new Set(companions)].join(' '));
    }
    const unspoken = Object.keys(rule.messages).filter((k) => !spoken.has(k));
    if (unspoken.length) console.log('UNSPOKEN', id, unspoken);
  }
});
