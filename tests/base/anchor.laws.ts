import { evaluate, parseExpression, printExpression, type DayExpression } from '#base/anchor.js';
import type { Day } from '#base/day.js';
import fc from 'fast-check';
import { law, same, type Law } from './law.js';

const offsets = fc.option(
  fc.record({
    count: fc.integer({ min: -999_999, max: 999_999 }).filter((count) => count !== 0),
    working: fc.boolean(),
  }),
  { nil: undefined },
);
const names = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,4}(-[A-Za-z][A-Za-z0-9]{0,3}){0,2}$/);
const bases = fc.oneof(
  names.filter((name) => name !== 'open' && name !== 'year').map((anchor) => ({ kind: 'anchor' as const, anchor })),
  fc
    .tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([years, month, dayOfMonth]) => ({ kind: 'month-day' as const, years, month, day: dayOfMonth })),
  fc.integer({ min: -719_162, max: 2_932_896 }).map((date) => ({ kind: 'date' as const, date: date as Day })),
);
const expressions: fc.Arbitrary<DayExpression> = fc
  .tuple(bases, offsets)
  .map(([base, offset]) => (offset ? { ...base, offset } : base));
const almost = fc.string({
  unit: fc.constantFrom('day', 'open', 'year', '11', '-', '01', '2024', '+', 'w', ':', '3', '0'),
  maxLength: 6,
});

export const anchorLaws: Law[] = [
  law('an expression is read back from its text', expressions, (expression) => {
    same(parseExpression(printExpression(expression)), expression);
  }),
  law('a text that can be read is the one text of its expression', almost, (text) => {
    const expression = parseExpression(text);
    if (expression) same(printExpression(expression), text);
  }),
  law(
    'an anchor some days later makes every day that leans on it as much later',
    fc.tuple(offsets, fc.integer({ min: -20_000, max: 40_000 }), fc.nat({ max: 400 })),
    ([offset, anchor, weeks]) => {
      const expression: DayExpression = {
        kind: 'anchor',
        anchor: 'day',
        ...(offset && { offset: { ...offset, count: offset.count % 5000 || 1 } }),
      };
      const here = evaluate(expression, { year: 2024, anchors: { day: anchor as Day } });
      const later = evaluate(expression, { year: 2024, anchors: { day: (anchor + weeks * 7) as Day } });
      same(Number(later) - Number(here), weeks * 7);
    },
  ),
];
