import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderedJson } from '#report/ordered-json.js';

test('JSON in order says what it was given, with the names of every object sorted, the one that sets prototypes among them', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.string(), (value, name) => {
      const given = JSON.parse(JSON.stringify({ [name]: value, ['b']: [value], '10': 1, __proto_: 2 })) as object;
      Object.defineProperty(given, '__proto__', { value: [name], enumerable: true });
      const told = orderedJson(given);
      expect(told.endsWith('}\n')).toBe(true);
      const names: string[][] = [];
      const read = JSON.parse(told, (_key, inner: unknown) => {
        if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) names.push(Object.keys(inner));
        return inner;
      }) as Readonly<Record<string, unknown>>;
      expect(Object.getOwnPropertyDescriptor(read, '__proto__')?.value).toEqual([name]);
      expect(JSON.stringify(read, null, 2)).toBe(told.trimEnd());
      expect(Object.getOwnPropertyNames(read).toSorted()).toEqual(Object.getOwnPropertyNames(given).toSorted());
      // Names that are numbers come first in every object of JavaScript.
      for (const keys of names) {
        const words = keys.filter((key) => !/^(?:0|[1-9]\d{0,9})$/.test(key));
        expect(words).toEqual(words.toSorted());
      }
    }),
  );
});
