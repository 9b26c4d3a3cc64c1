import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { templateNamesAt } from '#template/names.js';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/template.schema.json', import.meta.url), 'utf8'),
) as Schema & {
  readonly definitions: Readonly<Record<string, Schema>>;
};

/** Every place of the schema at which an object with names of its own stands, the first item standing for all. */
function objectsIn(part: Schema, pointer = ''): (readonly [pointer: string, names: readonly string[]])[] {
  const { $ref, allOf, properties, items } = part;
  const definition = $ref === undefined ? undefined : schema.definitions[$ref.replace('#/definitions/', '')];
  return [
    ...(definition ? objectsIn(definition, pointer) : []),
    ...(allOf ?? []).flatMap((inner) => objectsIn(inner, pointer)),
    ...(items ? objectsIn(items, `${pointer}/0`) : []),
    ...(properties ? [[pointer, Object.keys(properties)] as const] : []),
    ...Object.entries(properties ?? {}).flatMap(([name, inner]) => objectsIn(inner, `${pointer}/${name}`)),
  ];
}

test.each(objectsIn(schema))('the names at “%s” are those of the schema', (pointer, names) => {
  expect([...templateNamesAt(pointer)].toSorted()).toEqual([...names].toSorted());
});

test('where the schema takes any name, none is known', () => {
  expect(templateNamesAt('/rules/0/options')).toEqual([]);
  expect(templateNamesAt('/x')).toEqual([]);
});
