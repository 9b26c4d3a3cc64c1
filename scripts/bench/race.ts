import process from 'node:process';

/** Something that is timed: `prepare` makes what one run takes, outside the clock. */
export interface Contender<Input = unknown> {
  readonly name: string;
  readonly prepare: () => Input;
  /** What is promised is waited for, and the clock runs on. */
  readonly run: (input: Input) => unknown;
}

/** What a contender took in each round, in microseconds a run. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** So long each runs before it counts, in microseconds. */
const usualWarmUp = 2_000_000;
const turn = 12_000;
const mostRuns = 500;
/** So many inputs lie ready at a time: more would be carried about by the collector of garbage while the clock runs. */
const batch = 16;

/**
 * Lets contenders take turns in shuffled order. The clock is that of the processor: on shared cores the one on the wall
 * shows what the neighbours do. Each run gets a plan of its own, so that nothing is won by what the last one left behind.
 */
export async function race(
  contenders: readonly Contender[],
  rounds: number,
  warmUp: number = usualWarmUp,
): Promise<Times> {
  const runs = new Map<Contender, number>();
  for (const contender of contenders) runs.set(contender, await warm(contender, warmUp));
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const contender of shuffled(contenders))
      times.get(contender.name)?.push(await take(contender, runs.get(contender) ?? 1));
  return times;
}

/** Runs until the compiler has done its work; gives the number of runs that fill a turn. */
async function warm(contender: Contender, warmUp: number): Promise<number> {
  let runs = 1;
  for (let spent = 0; spent < warmUp;) {
    const each = await take(contender, runs);
    spent += each * runs;
    runs = Math.max(1, Math.min(mostRuns, Math.round(turn / Math.max(each, 1))));
  }
  return runs;
}

async function take({ prepare, run }: Contender, runs: number): Promise<number> {
  let spent = 0;
  for (let done = 0; done < runs; done += batch) {
    const inputs = Array.from({ length: Math.min(batch, runs - done) }, prepare);
    const before = process.cpuUsage();
    for (const input of inputs) {
      const answer = run(input);
      // Who answers at once is not made to wait for a turn of the loop.
      if (answer instanceof Promise) await answer;
    }
    const { user, system } = process.cpuUsage(before);
    spent += user + system;
  }
  return spent / runs;
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median over rounds of what one took by what the other took in the same round. */
export function ratioOf(times: Times, name: string, other: string): number {
  const [mine, theirs] = [times.get(name) ?? [], times.get(other) ?? []];
  return medianOf(mine.map((time, round) => time / (theirs[round] ?? Number.NaN)));
}
