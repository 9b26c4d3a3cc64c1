import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fault } from '#engine/fault.js';
import { findOwnerAmong } from '#engine/owners.js';
import { schedule } from '#engine/schedule.js';
import type { Placed } from '#model/placed.js';
import type { AnyRule } from '#rule/rule.js';

const at = (pointer: string): Placed<unknown> => ({ pointer, item: {} });

/** A fault of which only the places matter. */
function faultAt(place: string, ...related: readonly string[]): Fault {
  return { subject: at('/nowhere'), where: { at: place, related }, rule: {}, finding: {} } as unknown as Fault;
}

/** Whether one of two places holds the other. */
function touch(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

const places = fc.array(fc.constantFrom('0', '1', '10', 'a', 'when'), { maxLength: 3 }).map((way) => way.map((step) => `/${step}`).join('')); // prettier-ignore

describe('which fault speaks of a subject', () => {
  test('is the first in their order that stands in it, or that it stands in', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(places, fc.array(places, { maxLength: 2 })), { maxLength: 8 }), places, (told, subject) => {
        const faults = told.map(([place, related]) => faultAt(place, ...related));
        const first = told.findIndex(([place, related]) => [place, ...related].some((each) => touch(each, subject)));
        expect(findOwnerAmong(faults)(at(subject))).toBe(faults[first]);
      }),
      { numRuns: 500 },
    ); // prettier-ignore
  });

  test('of a group of stages is one that speaks of a stage, or of what holds them', () => {
    const group = (frame: string | undefined) => ({
      pointer: '',
      item: { frame: frame === undefined ? undefined : at(frame), stages: [at('/phases/1'), at('/phases/3')] },
    });
    const told = (place: string, frame?: string) => findOwnerAmong([faultAt(place)])(group(frame)) !== undefined;
    for (const place of ['/phases/1', '/phases/3/when', '/phases']) expect(told(place)).toBe(true);
    for (const place of ['/phases/2', '/windows/0', '/title']) expect(told(place)).toBe(false);
    expect(told('/windows/0', '/windows/0')).toBe(true);
    expect(told('/windows/1', '/windows/0')).toBe(false);
    expect(findOwnerAmong([])(group('/windows/0'))).toBeUndefined();
  });
});

describe('the order of rules', () => {
  const rule = (id: string, ...after: readonly string[]) => ({ id, after }) as unknown as AnyRule;

  test('is by name where none waits, and each comes after those that it waits for', () => {
    const names = ['c', 'a', 'b', 'd'];
    const waits = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 5 });
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), waits, (order, pairs) => {
        // Only the earlier of two is waited for, so that there is no circle.
        const rules = order.map((n) => rule(names[n] ?? '', ...pairs.flatMap(([x, y]) => (x < y && y === n ? [names[x] ?? ''] : [])))); // prettier-ignore
        const ids = schedule(rules).map(({ id }) => id);
        expect(ids.toSorted()).toEqual(names.toSorted());
        for (const [x, y] of pairs) if (x < y) expect(ids.indexOf(names[x] ?? '')).toBeLessThan(ids.indexOf(names[y] ?? '')); // prettier-ignore
        if (pairs.every(([x, y]) => x >= y)) expect(ids).toEqual(names.toSorted());
        expect(schedule(rules.toReversed()).map(({ id }) => id)).toEqual(ids);
      }),
      { numRuns: 200 },
    );
  });

  test('of rules that wait for each other is none, and they are named', () => {
    expect(() => schedule([rule('x', 'y'), rule('y', 'z'), rule('z', 'y')])).toThrow('in a circle: x, y, z.');
  });
});
