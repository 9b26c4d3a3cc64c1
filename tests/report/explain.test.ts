import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import { checkPlans } from '#engine/plan-set.js';
import { explainFinding } from '#report/explain-text.js';
import { slotNames } from '#report/explain-words.js';
import { coloured, plain } from '#report/paint.js';
import { tellFinding } from '#report/sentence.js';
import { drawTree, type Branch } from '#report/tree.js';
import { readReport } from '#read/report.js';
import { examples, spoiledPlans } from '../plans.js';

const under2024 = { template: 'human-rights-day', year: 2024 } as const;

describe('the explanation of a finding', () => {
  const report = checkPlan(examples.haiPhong(), under2024);
  const shared = report.runs[0]?.findings.find(({ rule }) => rule === 'phase/shares-anchor');

  test('derives the day that two stages share from their days, the sum and the mend', () => {
    const told = explainFinding(report, shared?.fingerprint ?? '', { language: 'vi' });
    expect(told).toContain('│  ├─ mục kia: Ngày Nhân quyền thế giới · 10/12/2024\n');
    expect(told).toContain('│  └─ giai đoạn: Sau Ngày Nhân quyền thế giới · 10/12–31/12/2024\n');
    expect(told).toContain('│  ├─ 39 + 1 + 22 = 62 ngày, thời gian chung có 61 ngày\n');
    expect(told).toContain('      └─ /phases/2/when/from: "2024-12-10" → "2024-12-11"\n');
  });

  test('tells an unknown fingerprint, and the nearest one', () => {
    expect(() => explainFinding(report, `${shared?.fingerprint.slice(0, -1)}`, { language: 'en' })).toThrow(
      expect.objectContaining({
        code: 'finding/unknown',
        values: expect.objectContaining({ nearest: shared?.fingerprint }),
      }),
    );
  });

  test('tells whose leave a waived finding has', () => {
    const waiver = { fingerprint: shared?.fingerprint ?? '', reason: 'Đã bàn', approver: 'Sở', decision: '1/QĐ' };
    const waivers = { schema: '1', waivers: [{ ...waiver, until: '2025-12-31' }] } as const;
    const waived = checkPlan(examples.haiPhong(), { ...under2024, waivers, asOf: '2025-01-01' });
    const told = explainFinding(waived, waiver.fingerprint, { language: 'en' });
    expect(told).toContain(
      '└─ Waived because: Đã bàn\n   ├─ By leave of: Sở, 1/QĐ\n   └─ until the end of 31 Dec 2025\n',
    );
    expect(told).toContain('as of 1 Jan 2025');
  });

  test('of a finding that several plans have is one for each', () => {
    const plan = examples.haiPhong() as { id: string };
    const both = checkPlans([{ plan }, { plan: { ...plan, id: 'again' } }], under2024);
    const told = explainFinding(both, shared?.fingerprint ?? '', { language: 'en' });
    expect(told.match(/^The anchor day/gm)).toHaveLength(2);
  });

  test('is there for every finding in both languages, keeps to its width, and needs nothing but the stored report', () => {
    fc.assert(
      fc.property(spoiledPlans, fc.integer({ min: 60, max: 120 }), (plan, width) => {
        const stored = readReport(JSON.parse(JSON.stringify(checkPlan(plan))));
        for (const finding of stored.runs.flatMap(({ findings }) => findings))
          for (const language of ['vi', 'en'] as const) {
            const told = explainFinding(stored, finding.fingerprint, { language, width });
            const sentence = tellFinding(stored, finding, language);
            expect(told.replaceAll(/\s+/gu, ' ')).toContain(sentence.replaceAll(/\s+/gu, ' ').slice(0, width / 2));
            expect(Math.max(...told.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width + 1);
          }
      }),
      { numRuns: 40 },
    );
  });
});

test('every slot of the shipped rules has a name in both languages', () => {
  const slots = checkPlan(examples.faultless()).rules.flatMap(({ messages }) =>
    messages.flatMap(({ vi }) => [...vi.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot)),
  );
  expect(new Set(slots).size).toBeGreaterThan(20);
  for (const slot of new Set(slots)) expect([slotNames.vi[slot], slotNames.en[slot]]).not.toContain(undefined);
});

describe('a stored report', () => {
  test('that is none is refused with the place', () => {
    const report = JSON.parse(JSON.stringify(checkPlan(examples.haiPhong())));
    report.runs[0].findings[0].severity = 'bad';
    expect(() => readReport(report)).toThrow(
      expect.objectContaining({
        code: 'report/invalid',
        place: expect.objectContaining({ pointer: '/runs/0/findings/0/severity' }),
      }),
    );
    expect(() => readReport([])).toThrow(expect.objectContaining({ code: 'report/invalid' }));
  });
});

describe('a tree', () => {
  const leaf = (text: string): Branch => ({ text });

  test('draws what hangs below what', () => {
    const tree = [{ text: 'a', below: [leaf('b'), { text: 'c', below: [leaf('d')] }] }, leaf('e')];
    expect(drawTree(tree, 80, plain)).toEqual(['├─ a', '│  ├─ b', '│  └─ c', '│     └─ d', '└─ e']);
  });

  test('wraps beside the lines that go on', () => {
    const text = 'một hai ba bốn năm sáu bảy tám';
    expect(drawTree([{ text, below: [leaf('x')] }, leaf('y')], 23, plain)).toEqual([
      '├─ một hai ba bốn năm',
      '│  sáu bảy tám',
      '│  └─ x',
      '└─ y',
    ]);
  });

  test('colours its lines only', () => {
    expect(drawTree([leaf('a')], 80, coloured)).toEqual(['\u001B[2m└─ \u001B[22ma']);
  });
});
