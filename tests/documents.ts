import fc from 'fast-check';

// Documents made from a schema: mostly right ones, and ones with something wrong anywhere.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** Letters of one and of two UTF-16 units, with marks, and halves of a pair that lost the other half. */
const LETTERS = ['a', 'ộ', 'Đ', 'o\u0302', '𝒜', '🇻', '\ud835', '\udc9c'];

/** Documents that keep to the schema, except that a text may be one character too short or too long. */
export function documentsOf(schema: JsonObject): fc.Arbitrary<Json> {
  const definitions = objectAt(schema, 'definitions');
  return documents(schema, 0);

  function documents(part: JsonObject, depth: number): fc.Arbitrary<Json> {
    const reference = part['$ref'];
    if (typeof reference === 'string') {
      return documents(objectAt(definitions, reference.slice('#/definitions/'.length)), depth);
    }
    const branches = listAt(part, 'oneOf') ?? listAt(part, 'anyOf');
    if (branches !== undefined) return fc.oneof(...branches.map((branch) => documents(branch, depth)));
    const all = listAt(part, 'allOf');
    if (all?.[0] !== undefined) return documents(all[0], depth);
    if ('const' in part) return fc.constant(part['const'] ?? null);
    if (Array.isArray(part['enum'])) return fc.constantFrom(...part['enum']);
    return byType(part, depth);
  }

  function byType(part: JsonObject, depth: number): fc.Arbitrary<Json> {
    const types = [part['type'] ?? null].flat();
    return fc.oneof(...types.map((type) => ofType(type, part, depth)));
  }

  function ofType(type: Json, part: JsonObject, depth: number): fc.Arbitrary<Json> {
    switch (type) {
      case 'object':
        return objects(part, depth);
      case 'array':
        return fc.array(documents(objectAt(part, 'items'), depth + 1), { maxLength: depth > 1 ? 1 : 2 });
      case 'string':
        return texts(part);
      case 'integer':
      case 'number':
        return fc.integer({ min: numberAt(part, 'minimum') ?? -9, max: numberAt(part, 'maximum') ?? 9 });
      case 'boolean':
        return fc.boolean();
      default:
        return fc.constant(null);
    }
  }

  function objects(part: JsonObject, depth: number): fc.Arbitrary<Json> {
    const others = part['additionalProperties'];
    if (isObject(others))
      return fc.dictionary(fc.string({ maxLength: 5 }), documents(others, depth + 1), { maxKeys: 2 });
    const required = new Set(Array.isArray(part['required']) ? part['required'].map(String) : []);
    const members = Object.entries(objectAt(part, 'properties')).map(([name, member]): [string, fc.Arbitrary<Json>] => {
      const some = documents(member as JsonObject, depth + 1);
      return [
        name,
        required.has(name)
          ? some
          : fc.oneof({ weight: 2 + depth * 2, arbitrary: ABSENT }, { weight: 1, arbitrary: some }),
      ];
    });
    return fc.record(Object.fromEntries(members)).map(withoutAbsent);
  }
}

/** Stands for a member that is left out; no schema of ours takes it for a value. */
const ABSENT: fc.Arbitrary<Json> = fc.constant('\0absent');

function withoutAbsent(record: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '\0absent'));
}

function texts(part: JsonObject): fc.Arbitrary<Json> {
  const pattern = part['pattern'];
  const short =
    typeof pattern === 'string'
      ? fc.stringMatching(new RegExp(pattern, 'u'), { maxLength: 12 })
      : fc.string({ minLength: 1, maxLength: 6 });
  const limits = [numberAt(part, 'minLength') ?? 0, numberAt(part, 'maxLength') ?? 3].filter((limit) => limit <= 2000);
  return fc.oneof(
    { weight: 30, arbitrary: short },
    { weight: 1, arbitrary: fc.constantFrom(...limits).chain(textsAround) },
  );
}

/** Texts whose code points, or whose UTF-16 units, number just below, at or just above the limit. */
export function textsAround(limit: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...LETTERS), fc.constantFrom(...LETTERS), fc.integer({ min: -2, max: 2 }), fc.boolean())
    .map(([body, tail, offset, halved]) => {
      const count = Math.max(0, (halved ? Math.ceil(limit / 2) : limit) + offset);
      return count === 0 ? '' : body.repeat(count - 1) + tail;
    });
}

/** The document with a few things spoiled: a member dropped, a strange one added, a value of another kind. */
export function spoiled(documents: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  const harm = fc.record({
    where: fc.nat(),
    how: fc.constantFrom('drop', 'add', 'replace'),
    name: NAMES,
    value: VALUES,
  });
  return fc.tuple(documents, fc.array(harm, { maxLength: 4 })).map(([document, harms]) => {
    const copy = structuredClone(document);
    for (const { where, how, name, value } of harms) {
      const places = placesIn(copy);
      const place = places[where % places.length];
      if (place === undefined) return value;
      if (how === 'add')
        define(isObject(place.holder[place.key]) ? place.holder[place.key] : place.holder, name, value);
      else if (how === 'drop' && !Array.isArray(place.holder)) delete place.holder[place.key];
      else define(place.holder, place.key, value);
    }
    return copy;
  });
}

const NAMES = fc.constantFrom('__proto__', 'constructor', 'toString', 'kind', 'id', 'x', '', 'ghi chú', 'a/b~c');
/** Each a copy of its own, so that a value put in twice is not one value in two places. */
const VALUES: fc.Arbitrary<Json> = fc
  .oneof(
    fc.constantFrom<Json>(
      null,
      true,
      0,
      -1,
      1.5,
      1e300,
      '',
      ' ',
      [],
      {},
      [[]],
      [null],
      { kind: 'day' },
      { kind: null },
      '1',
    ),
    fc.constantFrom(1, 40, 200).chain(textsAround),
  )
  .map((value) => structuredClone(value));

interface Place {
  readonly holder: JsonObject;
  readonly key: string;
}

function placesIn(value: Json): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  // A list is indexed by the texts of its numbers just as an object is by names.
  const holder = value as JsonObject;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key] ?? null)]);
}

/** `__proto__` becomes a key of its own, as JSON.parse makes it. */
function define(holder: Json | undefined, key: string, value: Json): void {
  if (typeof holder !== 'object' || holder === null) return;
  if (Array.isArray(holder) && !/^\d+$/.test(key)) return;
  Object.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true });
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectAt(schema: JsonObject, keyword: string): JsonObject {
  const value = schema[keyword];
  return isObject(value) ? value : {};
}

function listAt(schema: JsonObject, keyword: string): JsonObject[] | undefined {
  const value = schema[keyword];
  return Array.isArray(value) ? value.filter(isObject) : undefined;
}

function numberAt(schema: JsonObject, keyword: string): number | undefined {
  const value = schema[keyword];
  return typeof value === 'number' ? value : undefined;
}
