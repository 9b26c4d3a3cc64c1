import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { InputFailure, defaultLimits } from '#index.js';
import { isSubject, readHanded, type Handed } from '#page/handed.js';
import { checkedOf, compareHanded, printed } from '#page/results.js';
import { examples } from '../plans.js';

// What the page does with files, without a browser around it.

const fileOf = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
const jsonOf = (name: string, value: unknown) => fileOf(name, JSON.stringify(value));
const handIn = (...files: readonly File[]): Promise<Handed[]> => Promise.all(files.map(readHanded));

const waivers = (fingerprint: string) => ({
  schema: '1',
  waivers: [{ fingerprint, reason: 'Đã thống nhất', approver: 'Chánh Văn phòng' }],
});
const template = (base: string) => ({
  schema: '1',
  id: 'own-office',
  version: '1.0.0',
  title: { vi: 'Mẫu của cơ quan', en: 'Our own' },
  extends: base,
});

describe('a file that is handed in', () => {
  test('is a plan, a template or a list of waivers by what it holds, whatever its name', async () => {
    const [plan, own, list] = await handIn(
      jsonOf('a.json', examples.faultless()),
      jsonOf('b.json', template('core')),
      jsonOf('c.json', waivers('0123456789abcdef')),
    );
    expect(plan?.plan).toEqual(examples.faultless());
    expect(own?.template?.id).toBe('own-office');
    expect(list?.waivers?.waivers).toHaveLength(1);
    expect([plan, own, list].map((each) => each && isSubject(each))).toEqual([true, false, false]);
  });

  test('is read as a document where it is one, and tells how much was unclear', async () => {
    const bytes = new Uint8Array(readFileSync('examples/documents/trong-cay-dau-xuan.docx'));
    const [handed] = await handIn(fileOf('kế hoạch.docx', bytes));
    expect(handed).toMatchObject({ file: 'kế hoạch.docx', isDocument: true });
    expect(handed?.unclear).toBeGreaterThanOrEqual(0);
    expect(handed?.plan).toMatchObject({ title: 'Phát động trồng cây đầu xuân năm 2027 trên địa bàn xã Đồi Gió' });
  });

  test('that cannot be read is kept with the reason, be it words, a broken document or its size', async () => {
    const bare = await handIn(fileOf('c.json', '3'));
    expect(bare[0]).toEqual({ file: 'c.json', plan: 3 });
    const large = { name: 'to.json', size: defaultLimits.fileBytes + 1 } as File;
    const read = await handIn(fileOf('a.json', '{'), fileOf('b.docx', 'PK\u0003\u0004'), large);
    for (const { failure, ...handed } of read) {
      expect(failure).toBeInstanceOf(InputFailure);
      expect(isSubject(handed)).toBe(true);
    }
    expect(read[2]?.failure?.code).toBe('json/too-large');
  });
});

describe('what the page shows', () => {
  test('is the report on all plans, and on files that cannot be read', async () => {
    const handed = await handIn(jsonOf('a.json', examples.haiPhong()), fileOf('b.json', '['));
    const [, report] = checkedOf(handed, {});
    expect(report.runs.map(({ plan }) => plan.file)).toEqual(['a.json']);
    expect(report.failures.map(({ file }) => file)).toEqual(['b.json']);
    expect(report.verdict).toBe('failed');
  });

  test('goes by the template of the office before the chosen one, and by its waivers', async () => {
    const plans = await handIn(jsonOf('a.json', examples.haiPhong()), jsonOf('t.json', template('human-rights-day')));
    const [, report] = checkedOf(plans, { template: 'core', year: 2024 });
    expect(report.runs[0]?.template.id).toBe('own-office');
    const { fingerprint = '' } = report.runs[0]?.findings[0] ?? {};
    const [, waived] = checkedOf([...plans, ...(await handIn(jsonOf('w.json', waivers(fingerprint))))], { year: 2024 });
    expect(waived.counts.findings.waived).toBe(1);
  });

  test('is told without a template that does not hold together, which is told as unreadable', async () => {
    const handed = await handIn(jsonOf('a.json', examples.faultless()), jsonOf('t.json', template('no-such-template')));
    const [told, report] = checkedOf(handed, {});
    expect(told.map(({ file, failure }) => [file, failure !== undefined])).toEqual([
      ['a.json', false],
      ['t.json', true],
    ]);
    expect(report.runs).toHaveLength(1);
    expect(report.failures.map(({ file }) => file)).toEqual(['t.json']);
  });

  test('is a wrong choice all the same where no template was handed in', async () => {
    const handed = await handIn(jsonOf('a.json', examples.faultless()));
    expect(() => checkedOf(handed, { template: 'no-such-template' })).toThrow(InputFailure);
  });

  test('is what is saved: a report with its heat map, or a comparison', async () => {
    const handed = await handIn(jsonOf('a.json', examples.haiPhong()), jsonOf('b.json', examples.bacNinh()));
    const [left, right] = handed;
    if (!left || !right) throw new Error('Two files were handed in.');
    const [, report] = checkedOf(handed, { year: 2024 });
    expect(printed(report, 'html', 'vi', handed).match(/<table class="heat"/g)).toHaveLength(4);
    const compared = compareHanded([left, right], { year: 2024 }, handed);
    expect([compared.left.file, compared.right.file]).toEqual(['a.json', 'b.json']);
    expect(printed(compared, 'csv', 'vi', handed)).toContain('3401/KH-BCĐNQ-CAT');
  });
});
