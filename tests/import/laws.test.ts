import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import { validatePlan } from '#generated/validators.js';
import { importPlan } from '../../src/import/index.js';
import { droppedFrom, importText } from './coverage.js';
import { planTexts } from './plan-texts.js';
import { lawRuns } from '../runs.js';

describe('whatever the text', () => {
  test('what comes of it is a plan', () => {
    fc.assert(
      fc.property(planTexts, (text) => {
        const { plan } = importText(text);
        validatePlan(plan);
        expect(validatePlan.errors ?? []).toEqual([]);
      }),
      { numRuns: lawRuns(600) },
    );
  });

  test('nothing is dropped: an item, a note or the furniture holds every character', () => {
    fc.assert(
      fc.property(planTexts, (text) => {
        expect(droppedFrom(text, importText(text))).toEqual([]);
      }),
      { numRuns: lawRuns(600) },
    );
  });

  test('no item points at another that is not there', () => {
    fc.assert(
      fc.property(planTexts, (text) => {
        const [run] = checkPlan(importText(text).plan, { template: 'core' }).runs;
        const broken = run?.findings.filter(({ rule }) => rule.startsWith('reference/') || rule.startsWith('shape/'));
        expect(broken).toEqual([]);
      }),
      { numRuns: lawRuns(150) },
    );
  });

  test('reading it again gives the same', () => {
    fc.assert(
      fc.property(planTexts, (text) => {
        expect(importText(text)).toEqual(importText(text));
      }),
      { numRuns: lawRuns(100) },
    );
  });

  test('a line is as long as its letters are many, be each in one piece or in two', () => {
    // Fewer than 140 in one piece, and more in two: a line of a text that is double spaced.
    const first =
      '  Đợt 1: Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo về Sở (qua Văn phòng Sở)./.';
    const text = [first, 'Hoạt động 2: mục đích', ...Array.from({ length: 8 }, () => 'I. MỤC ĐÍCH, YÊU CẦU')].join(
      '\n\n',
    );
    const { source: _own, ...plan } = importText(text.normalize('NFC')).plan;
    const { source: _other, ...again } = importText(text.normalize('NFD')).plan;
    expect(first.normalize('NFD').length).toBeGreaterThan(140);
    expect(again).toEqual(plan);
  });

  test('[P-48] line ends and the form of letters change no item', () => {
    fc.assert(
      fc.property(planTexts, (text) => {
        const plain = text.replaceAll('\r\n', '\n').replaceAll('\f', '').normalize('NFC');
        const { source: _own, ...plan } = importText(plain).plan;
        const { source: _other, ...again } = importText(plain.replaceAll('\n', '\r\n').normalize('NFD')).plan;
        expect(again).toEqual(plan);
      }),
      { numRuns: lawRuns(150) },
    );
  });
});

describe('bytes', () => {
  test('are decoded, and their digest is kept', async () => {
    const { plan } = await importPlan(
      new TextEncoder().encode('KẾ HOẠCH\nTrồng cây\nI. MỤC ĐÍCH\n- Sân trường xanh hơn.'),
      { file: 'cay.txt' },
    );
    expect(plan).toMatchObject({ id: 'cay', title: 'Trồng cây', source: { file: 'cay.txt', mediaType: 'text/plain' } });
    expect(plan.source?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('that are no document that is read end in a failure that says so', async () => {
    await expect(importPlan(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]))).rejects.toMatchObject({
      name: 'ImportFailure',
      code: 'document/format',
    });
    await expect(importPlan(`KẾ HOẠCH\na${'\u0301'.repeat(40)}`)).rejects.toMatchObject({ code: 'text/combining-run' });
  });
});
