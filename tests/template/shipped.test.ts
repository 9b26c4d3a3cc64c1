import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPartition } from '#base/cover.js';
import { shift } from '#base/day.js';
import { isClosed } from '#base/side.js';
import { lengthOf } from '#base/span.js';
import { resolveTemplate } from '#template/resolve.js';
import { shippedTemplates, templateIds } from '#template/shipped.js';
import { dayAt, expectNamed, failureOf } from './templates.js';

const years = fc.integer({ min: 1900, max: 2199 });

test('every template of src/templates is shipped, under the name of its file', () => {
  const files = readdirSync(new URL('../../src/templates', import.meta.url)).filter((file) => file.endsWith('.json'));
  expect([...templateIds].toSorted()).toEqual(files.map((file) => file.replace(/\.json$/, '')).toSorted());
});

test('each stands after the one that it extends', () => {
  for (const { id, extends: lower } of shippedTemplates.values()) {
    if (lower !== undefined) expect(templateIds.indexOf(lower)).toBeLessThan(templateIds.indexOf(id));
  }
});

test('core asks for no day, in any year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (year) => {
      expect(resolveTemplate('core', { year })).toMatchObject({ year, layers: ['core'], phases: [], anchors: {} });
    }),
  );
});

test('commemoration counts from a day that it has to be given', () => {
  expectNamed(
    failureOf(() => resolveTemplate('commemoration', { year: 2024 })),
    '“commemoration”',
    'day',
  );
});

test('human-rights-day has three phases that partition the 61 days around 10 December, in every year', () => {
  fc.assert(
    fc.property(years, (year) => {
      const { window, phases, occasion } = resolveTemplate('human-rights-day', { year });
      const day = dayAt(year, 12, 10);
      expect(occasion?.day).toBe(day);
      expect(window).toEqual({ from: dayAt(year, 11, 1), to: dayAt(year, 12, 31) });
      if (!window || !isClosed(window)) throw new Error('The window is open.');
      const spans = phases.flatMap(({ span }) => span ?? []);
      expect(spans.map(lengthOf)).toEqual([39, 1, 21]);
      expect(isPartition(window, spans)).toBe(true);
      expect(spans.map(({ from }) => from)).toEqual([shift(day, -39), day, shift(day, 1)]);
    }),
  );
});
