import { format } from 'node:util';
import { expect } from 'vitest';

// The part of vitest that the asked tests use, without its workers: a file of tests is evaluated, its tests are collected and
// can be run one by one, in this process. What `expect` says is what vitest says.

/** A test that was collected. */
export interface Asked {
  /** The file that it is of. */
  readonly file: string;
  /** The titles of its groups and its own. */
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...row: readonly unknown[]) => unknown;
type Group = (title: string, body: Body) => void;
type Each = (rows: readonly unknown[]) => (title: string, ...rest: readonly unknown[]) => void;

/** What files of tests import from `vitest`, and the tests that they told of. */
export interface Bench {
  /** Says which file is to be evaluated next, and is told whether it is wanted. */
  readonly open: (file: string) => boolean;
  readonly vitest: Readonly<Record<string, unknown>>;
  readonly tests: readonly Asked[];
}

export function openBench(isWanted: (file: string) => boolean): Bench {
  const tests: Asked[] = [];
  let file = '';
  let before: Body[] = [];
  let titles: readonly string[] = [];

  const describe: Group = (title, body) => {
    const outer = titles;
    titles = [...outer, title];
    body();
    titles = outer;
  };
  // A body may stand before or after its options.
  const test = (title: string, ...rest: readonly unknown[]): void => {
    const body = rest.find((each) => typeof each === 'function') as Body;
    const name = [...titles, title].join(' ');
    const hooks = before;
    const run = async (): Promise<void> => {
      for (const hook of hooks.splice(0)) await hook();
      await body();
    };
    tests.push({ file, name, run });
  };
  const each =
    (group: Group): Each =>
    (rows) =>
    (title, ...rest) => {
      const body = rest.find((one) => typeof one === 'function') as Body;
      for (const row of rows) {
        const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
        group(titleOf(title, cells), () => body(...cells));
      }
    };

  return {
    open: (next) => {
      file = next;
      before = [];
      return isWanted(next);
    },
    vitest: {
      expect,
      describe: Object.assign(describe, { each: each(describe) }),
      test: Object.assign(test, { each: each(test) }),
      beforeAll: (hook: Body) => void before.push(hook),
      afterAll: () => undefined,
    },
    tests,
  };
}

/** As vitest fills a title: as many cells as it has places for. */
function titleOf(title: string, cells: readonly unknown[]): string {
  const places = title.match(/%[a-z]/g)?.length ?? 0;
  return format(title, ...cells.slice(0, places));
}
