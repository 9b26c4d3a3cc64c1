import { loadParts } from './builds.js';
import { on, pair, parsing, rowOf, underTemplate } from './contenders.js';
import { anew, plans } from './plans.js';
import { race, type Contender } from './race.js';
import type { Row } from './table.js';

// Comparing plans, beside parsing them.

export async function comparisons(rounds: number): Promise<Row[]> {
  const parts = await loadParts();
  const { comparePlans } = parts;
  const [of2025, of2024] = [underTemplate(parts, 2025), underTemplate(parts, 2024)];
  const times = await race(
    [
      parsing('parse', plans.valid),
      parsing('parse Hải Phòng', plans.haiPhong),
      on(
        'provinces',
        () => [JSON.parse(anew.haiPhong()), JSON.parse(anew.bacNinh())],
        ([one, other]) => comparePlans(one, other, of2024).changes,
      ),
      on('revision', pair(plans.valid, plans.revised), ([one, other]) => comparePlans(one, other, of2025).changes),
      on('with pairs', pair(plans.valid, plans.revised), ([one, other]) => {
        const { facts, matches } = comparePlans(one, other, of2025);
        return [facts, matches];
      }),
      on(
        'provinces with pairs',
        () => [JSON.parse(anew.haiPhong()), JSON.parse(anew.bacNinh())],
        ([one, other]) => {
          const { facts, matches } = comparePlans(one, other, of2024);
          return [facts, matches];
        },
      ),
      on('with defects', pair(plans.valid, plans.revised), ([one, other]) => comparePlans(one, other, of2025).counts),
    ] as Contender[],
    rounds,
  );
  return [
    rowOf(times, ['provinces', 'what differs between the plans of two provinces'], 'provinces', 'parse Hải Phòng', 15),
    rowOf(times, ['', 'the same with all pairs and facts'], 'provinces with pairs', 'parse Hải Phòng'),
    rowOf(times, ['revision', 'what differs between a plan and its revision'], 'revision', 'parse', 3),
    rowOf(times, ['', 'the same with all pairs and facts'], 'with pairs', 'parse'),
    rowOf(times, ['', 'the same with the defects that both share'], 'with defects', 'parse'),
  ];
}

/** The texts of so many plans, each in words of its own. */
function texts(count: number): string[] {
  return Array.from({ length: count }, anew.valid);
}

/** The same, parsed, each with a file of its own. */
function inputs(count: number) {
  return () => texts(count).map((text, at) => ({ plan: JSON.parse(text) as unknown, file: `province-${at}.json` }));
}

/** The plans of all provinces, each in words of its own; the rows are read, and shared defects only by those who ask. */
export async function matrices(rounds: number): Promise<Row[]> {
  const parts = await loadParts();
  const of2025 = underTemplate(parts, 2025);
  const align = (all: Parameters<typeof parts.compareAll>[0]) => parts.compareAll(all, of2025).rows;
  const times = await race(
    [
      on(
        'parse 63',
        () => texts(63),
        (all) => all.map((text) => JSON.parse(text) as unknown),
      ),
      on('63 plans', inputs(63), align),
      on('126 plans', inputs(126), align),
      on('63 plans with links and defects', inputs(63), (all) => parts.compareAll(all, of2025).counts),
    ] as Contender[],
    rounds,
  );
  return [
    rowOf(times, ['matrix', 'the plans of 63 provinces side by side'], '63 plans', 'parse 63', 20),
    rowOf(times, ['twice', 'twice as many plans'], '126 plans', '63 plans', 5),
    rowOf(times, ['', 'with links and shared defects'], '63 plans with links and defects', 'parse 63'),
  ];
}
