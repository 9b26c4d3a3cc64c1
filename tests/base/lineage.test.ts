import { groupBy } from '#base/group.js';
import { lineage } from '#base/lineage.js';
import { oncePer } from '#base/once.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** Who is whose parent, and the names from an item up to the last that it stands below. */
function pathsIn(parents: Readonly<Record<string, string>>) {
  let asked = 0;
  const path = lineage<string, string>(
    (name) => parents[name],
    (name, above) => {
      asked++;
      return above === undefined ? name : `${name} ${above}`;
    },
  );
  return { path, asked: () => asked };
}

describe('a question answered from parent to child', () => {
  test('each item adds to what its parent says', () => {
    expect(pathsIn({ c: 'b', b: 'a' }).path('c')).toBe('c b a');
  });

  test('what was asked before is what the next ones begin with, one step below it or more', () => {
    const { path, asked } = pathsIn({ d: 'c', c: 'b', b: 'a' });
    expect(path('a')).toBe('a');
    expect(path('b')).toBe('b a');
    expect(path('d')).toBe('d c b a');
    expect(path('c')).toBe('c b a');
    expect(asked()).toBe(4);
  });

  test('a circle has no parent, and who hangs on it has it for parent, whoever is asked first', () => {
    const parents = { a: 'b', b: 'c', c: 'a', tail: 'b', end: 'tail' };
    for (const order of [
      ['a', 'b', 'c', 'end'],
      ['end', 'c', 'b', 'a'],
    ]) {
      const { path } = pathsIn(parents);
      expect(Object.fromEntries(order.map((name) => [name, path(name)]))).toEqual({
        a: 'a',
        b: 'b',
        c: 'c',
        end: 'end tail b',
      });
    }
  });

  test('an item that is its own parent has none', () => {
    expect(pathsIn({ a: 'a' }).path('a')).toBe('a');
  });

  test('is what the way from parent to parent tells, in whatever order it is asked, and each is answered once', () => {
    const names = ['', 'a', 'b', 'c', 'd', 'e'];
    const parents = fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...names), { noNullPrototype: true });
    const orders = fc.array(fc.constantFrom(...names), { maxLength: 10 });
    fc.assert(
      fc.property(parents, orders, (known, order) => {
        const asked: string[] = [];
        const wayFrom = lineage<string, readonly string[]>(
          (name) => known[name],
          (name, above = []) => (asked.push(name), [name, ...above]),
        );
        for (const name of order) expect(wayFrom(name)).toEqual(byWalking(known, name));
        expect(new Set(asked).size).toBe(asked.length);
      }),
      { numRuns: 1000 },
    );
  });

  /** The definition: an item and all above it, up to the first that stands on a circle. */
  function byWalking(parents: Readonly<Record<string, string>>, from: string): string[] {
    const isOnCircle = (name: string) => {
      let above = parents[name];
      for (let step = 0; step < 6 && above !== undefined && above !== name; step++) above = parents[above];
      return above === name;
    };
    const parent = parents[from];
    return parent === undefined || isOnCircle(from) ? [from] : [from, ...byWalking(parents, parent)];
  }

  test('a line of fifty thousand is walked once, without recursion', () => {
    const parents = Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`n${n + 1}`, `n${n}`]));
    let asked = 0;
    const depth = lineage<string, number>(
      (name) => parents[name],
      (_, above = 0) => {
        asked++;
        return above + 1;
      },
    );
    expect(depth('n50000')).toBe(50_001);
    expect(depth('n25000')).toBe(25_001);
    expect(asked).toBe(50_001);
  });
});

describe('answers that are kept', () => {
  test('each thing is asked once', () => {
    const asked: string[] = [];
    const nameOf = oncePer(({ name }: { name: string }) => asked.push(name));
    const [one, other] = [{ name: 'one' }, { name: 'other' }];
    expect([nameOf(one), nameOf(other), nameOf(one)]).toEqual([1, 2, 1]);
    expect(asked).toEqual(['one', 'other']);
  });
});

describe('groups', () => {
  test('keys and items keep their first order, and what has no key is left out', () => {
    const groups = groupBy(['bò', 'ăn', 'bê', '', 'ấm'], (word) => word[0]);
    expect([...groups]).toEqual([
      ['b', ['bò', 'bê']],
      ['ă', ['ăn']],
      ['ấ', ['ấm']],
    ]);
  });
});
