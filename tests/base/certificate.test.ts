import { certify, certifyPartition } from '#base/certificate.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { testLaws } from './test-laws.js';
import { certificateLaws } from './certificate.laws.js';
import { span } from './spans.js';

const window = span('2024-11-01', '2024-12-31');
const before = span('2024-11-01', '2024-12-09');
const theDay = span('2024-12-10', '2024-12-10');
const after = span('2024-12-11', '2024-12-31');
const campaign = ['2024-11-01', '2024-12-31'];

test('the phases of the source plans are refuted by 39 + 1 + 22 = 62 against 61, and by the day that two of them share', () => {
  expect(certify(window, [before, theDay, span('2024-12-10', '2024-12-31')])).toEqual([
    { kind: 'count', parts: [39, 1, 22], sum: 62, window: 61 },
    {
      kind: 'shared',
      spans: [
        ['2024-12-10', '2024-12-10'],
        ['2024-12-10', '2024-12-31'],
      ],
      days: ['2024-12-10', '2024-12-10'],
    },
  ]);
});

test('phases that fill the campaign are certified by their chain of ends', () => {
  const certificate = {
    kind: 'partition',
    window: campaign,
    parts: [
      ['2024-11-01', '2024-12-09'],
      ['2024-12-10', '2024-12-10'],
      ['2024-12-11', '2024-12-31'],
    ],
  };
  expect(certify(window, [after, before, theDay])).toEqual([certificate]);
  expect(certifyPartition(window, [after, before])).toBeUndefined();
});

test('a gap is shown with the phases that bound it, and a bound that is the campaign itself is left out', () => {
  expect(certify(window, [before, after])).toEqual([
    { kind: 'count', parts: [39, 21], sum: 60, window: 61 },
    {
      kind: 'uncovered',
      window: campaign,
      gap: ['2024-12-10', '2024-12-10'],
      before: ['2024-11-01', '2024-12-09'],
      after: ['2024-12-11', '2024-12-31'],
    },
  ]);
  expect(certify(window, [theDay]).slice(1)).toEqual([
    { kind: 'uncovered', window: campaign, gap: ['2024-11-01', '2024-12-09'], after: ['2024-12-10', '2024-12-10'] },
    { kind: 'uncovered', window: campaign, gap: ['2024-12-11', '2024-12-31'], before: ['2024-12-10', '2024-12-10'] },
  ]);
  expect(certify(window, []).slice(1)).toEqual([{ kind: 'uncovered', window: campaign, gap: campaign }]);
});

test('a gap that begins or ends with the campaign is bound by it, even where a phase outside would do', () => {
  const outside = [span('2024-10-01', '2024-10-31'), span('2025-01-01', '2025-01-31')];
  const gaps = certify(window, outside).filter(({ kind }) => kind === 'uncovered');
  expect(gaps).toEqual([{ kind: 'uncovered', window: campaign, gap: campaign }]);
});

test('a gap and an overlap of equal length cancel out in the count, and are certified all the same', () => {
  const kinds = certify(window, [before, span('2024-12-09', '2024-12-09'), after]).map(({ kind }) => kind);
  expect(kinds).toEqual(['uncovered', 'shared']);
});

test('days beyond the campaign are shown on either side', () => {
  expect(certify(theDay, [span('2024-12-08', '2024-12-11')]).slice(1)).toEqual([
    {
      kind: 'outside',
      window: ['2024-12-10', '2024-12-10'],
      span: ['2024-12-08', '2024-12-11'],
      days: ['2024-12-08', '2024-12-09'],
    },
    {
      kind: 'outside',
      window: ['2024-12-10', '2024-12-10'],
      span: ['2024-12-08', '2024-12-11'],
      days: ['2024-12-11', '2024-12-11'],
    },
  ]);
});

test('of 5,000 equal phases a hundred pairs are certified, or as many as asked for', () => {
  const phases = Array.from({ length: 5000 }, () => before);
  const shared = (limit?: number) => certify(window, phases, limit).filter(({ kind }) => kind === 'shared').length;
  expect([shared(), shared(7), shared(0)]).toEqual([100, 7, 0]);
});

test('the checker is short enough to be read, and imports nothing', () => {
  const source = readFileSync(new URL('./certificate-checker.ts', import.meta.url), 'utf8');
  expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  expect(source).not.toMatch(/\bimport\b/);
});

describe('in every world', () => testLaws(certificateLaws));
