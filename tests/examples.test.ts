import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { root } from '../scripts/generate/outputs.js';
import { readText } from './sources.js';

/** What each program has to say, among other things. */
const told: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'check-one-plan.ts': [
    'Ngày mốc 10/12/2024 thuộc cả “Ngày Nhân quyền thế giới” và “Sau Ngày Nhân quyền thế',
    /^examples\/plans\/hai-phong-2024\.plan\.json:\d+ warning phase\/shares-anchor$/mu,
  ],
  'compare-two-plans.ts': [
    /^Same: .*\bwindow\b/mu,
    /^Different: .*\bsignature\b/mu,
    'Only Bắc Ninh: Quyền lợi của công nhân các khu công nghiệp, khu chế xuất',
    /^Wrong in both: .*\bphase\/shares-anchor\b/mu,
  ],
  'days-of-phases.ts': [
    'A partition: false\nIn no phase: 2024-12-09 to 2024-12-09\n',
    'Phase 1: to 2024-12-08 becomes 2024-12-09\nPhase 3: from 2024-12-10 becomes 2024-12-11\nA partition: true',
  ],
  'phases-of-another-year.ts': [
    'Tuyên truyền nhân kỷ niệm Ngày Nhân quyền thế giới: 78 năm, ngày 10/12/2026\n',
    '- Trước Ngày Nhân quyền thế giới: 01/11/2026–09/12/2026, 39 ngày\n',
    '- Sau Ngày Nhân quyền thế giới: 11/12/2026–31/12/2026, 21 ngày',
  ],
  'rule-of-your-own.ts': ['The campaign opens on 1 Nov 2025, which is a weekend. [window/opens-on-weekend]', '1 info'],
};

const programs = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.ts'));

afterEach(() => vi.restoreAllMocks());

test.each(programs)('%s runs and says what it is there to say', async (name) => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...words) => void lines.push(words.join(' ')));
  await import(join(root, 'examples', name));
  const output = lines.join('\n');
  const expected = told[name];
  if (!expected) throw new Error(`Nothing is asked of examples/${name}: say in tests/examples.test.ts what it shows.`);
  for (const words of expected)
    if (typeof words === 'string') expect(output).toContain(words);
    else expect(output).toMatch(words);
  expect(output).not.toContain('undefined');
});

test('examples/README.md tells of every program', () => {
  for (const name of programs) expect(readText('examples/README.md')).toContain(`](${name})`);
});
