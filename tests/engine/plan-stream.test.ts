import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import { mergeReports } from '#engine/merge.js';
import { openStream } from '#engine/plan-stream.js';
import { examples, spoiledPlans } from '../plans.js';
import { wholeReport } from './whole.js';
import { drawnOnce, lawRuns } from '../runs.js';

const runs = lawRuns(40);

describe('a stream of plans', () => {
  test('[P-41] [P-42] gives, put together, what the checks of its plans give, in whatever order and however often each', () => {
    const drawn = drawnOnce(spoiledPlans, 80);
    fc.assert(
      fc.property(
        fc.uniqueArray(drawn, { minLength: 1, maxLength: 2 }),
        fc.infiniteStream(fc.nat()),
        (plans, order) => {
          const inputs = plans.map((plan, n) => ({ plan, file: `plans.ndjson:${n + 1}` }));
          const stream = openStream({ asOf: '2024-10-31' });
          const parts = [...inputs, ...inputs].map((input) => stream.check(input));
          const shuffled = [stream.head, ...parts]
            .map((part) => [order.next().value, part] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, part]) => part);
          const whole = mergeReports(...inputs.map(({ plan, file }) => checkPlan(plan, { asOf: '2024-10-31', file })));
          expect(mergeReports(...shuffled)).toEqual(whole);
        },
      ),
      { numRuns: runs },
    );
  });

  test('says the words of the rules and the waivers once, in its head', () => {
    const plan = examples.haiPhong();
    const [finding] = checkPlan(plan).runs[0]?.findings ?? [];
    const waiver = { fingerprint: finding?.fingerprint ?? '', plan: 'x', reason: 'r', approver: 'a' };
    const waivers = { schema: '1' as const, waivers: [waiver] };
    const stream = openStream({ waivers });
    const part = stream.check({ plan });
    expect(stream.head.rules).toEqual(checkPlan(plan, { waivers }).rules);
    expect(stream.head.runs).toEqual([]);
    expect(stream.head.waivers).toHaveLength(1);
    expect([part.rules, part.waivers]).toEqual([[], []]);
    for (const report of [stream.head, part]) wholeReport(report);
    expect(part.runs[0]?.plan).not.toHaveProperty('file');
  });
});
