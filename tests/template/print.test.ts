import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printTemplate } from '#template/print.js';
import { resolveTemplate } from '#template/resolve.js';
import { shippedTemplates, templateIds } from '#template/shipped.js';
import { campaign, libraryOf, phaseOf, templateOf } from './templates.js';

test('days are printed as days, and an open end as open', () => {
  const template = templateOf('own', { extends: 'campaign', phases: [phaseOf('later', 'day+22', 'open')] });
  const printed = JSON.parse(
    printTemplate(resolveTemplate(template, { year: 2024 }, { library: libraryOf(campaign) })),
  ) as object;
  expect(printed).toMatchObject({
    layers: ['campaign', 'own'],
    anchors: { day: '2024-12-10' },
    occasion: { day: '2024-12-10', ordinal: 76 },
    window: { from: '2024-11-01', to: '2024-12-31' },
    phases: [{}, {}, {}, { id: 'later', from: '2025-01-01', to: 'open' }],
    origin: { 'phases/before': 'campaign', 'phases/later': 'own' },
  });
});

test('settings and origins are printed in the order of the layers', () => {
  const template = templateOf('own', { rules: [{ rule: 'b/b' }, { rule: 'a/a', severity: 'off' }] });
  const text = printTemplate(resolveTemplate(template, { year: 2024 }));
  expect(text.indexOf('"b/b"')).toBeLessThan(text.indexOf('"a/a"'));
});

test('the order of keys in the files changes nothing, and neither does the order of the library', () => {
  const once = templateIds.slice(-1).map((id) => printTemplate(resolveTemplate(id, { year: 2024 })));
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), fc.boolean(), (numbers, isReversed) => {
      const shuffled = [...shippedTemplates.values()].map((template) => withShuffledKeys(template, numbers));
      const library = libraryOf(...(isReversed ? shuffled.toReversed() : shuffled));
      expect(
        templateIds.slice(-1).map((id) => printTemplate(resolveTemplate(id, { year: 2024 }, { library }))),
      ).toEqual(once);
    }),
    { numRuns: 20 },
  );
});

/** The same value with the keys of every object in another order. */
function withShuffledKeys<Value>(value: Value, numbers: Iterator<number>): Value {
  return JSON.parse(JSON.stringify(shuffle(value, numbers))) as Value;
}

function shuffle(value: unknown, numbers: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffle(item, numbers));
  if (typeof value !== 'object' || value === null) return value;
  const ranked = Object.entries(value).map(([key, member]) => ({ key, member, rank: Number(numbers.next().value) }));
  ranked.sort((a, b) => a.rank - b.rank);
  return Object.fromEntries(ranked.map(({ key, member }) => [key, shuffle(member, numbers)]));
}
