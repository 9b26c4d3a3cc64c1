import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSet } from '#engine/plan-set.js';
import { arbitrariesWith } from '#testing/arbitraries.js';

const { families } = arbitrariesWith(fc);

/** What crosses to another thread. */
function crossed<Thing>(thing: Thing): Thing {
  return structuredClone(thing);
}

test('sets that were parted and joined in any order report what one set does', () => {
  fc.assert(
    fc.property(families(), fc.infiniteStream(fc.nat(2)), ({ members: plans }, dice) => {
      const whole = openSet();
      const parts = [openSet(), openSet(), openSet()];
      plans.forEach((plan, n) => {
        whole.add({ plan, file: `${n}.json` });
        parts[dice.next().value as number]?.add({ plan, file: `${n}.json` });
      });
      const joined = openSet();
      for (const part of parts.toReversed()) joined.join(crossed(part.part()));
      expect(JSON.stringify(joined.report())).toBe(JSON.stringify(whole.report()));
    }),
    { numRuns: 20 },
  );
});

test('a part stays what it was when its set goes on', () => {
  const [plan] = fc.sample(families(), 1)[0]?.members ?? [];
  const set = openSet();
  const part = set.part();
  set.add({ plan });
  expect(part.seen).toEqual([]);
});
