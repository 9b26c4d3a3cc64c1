import { isObject, mapSchemas, type JsonObject } from './schemas.js';

// The leaves of our schemas are few kinds of things: a text of some length, one of some words, a number, a whole number. Each is
// said by one keyword of our own, which takes a tenth of the code and half the room of its parts.

/** The schema without its words, and with our keywords in the place of those that always stand together. */
export function condensed(schema: JsonObject): JsonObject {
  return mapSchemas(schema, (part) => {
    const { title: _title, description: _description, examples: _examples, default: _default, ...said } = part;
    const { $schema: _schema, $id: _id, ...rest } = said;
    return withoutWrapper(leaf(withKnownNames(rest)));
  });
}

/** `{ "allOf": [{ "$ref" }] }` stood there to hold a description. */
function withoutWrapper(schema: JsonObject): JsonObject {
  const all = schema['allOf'];
  const only = Array.isArray(all) && all.length === 1 && Object.keys(schema).length === 1 ? all[0] : undefined;
  return isObject(only) ? only : schema;
}

/** That other names are not allowed is true of every object whose names the schema tells: see `readSchemas`. */
function withKnownNames(schema: JsonObject): JsonObject {
  if (schema['additionalProperties'] !== false) return schema;
  const { additionalProperties: _none, ...rest } = schema;
  return rest;
}

function leaf(schema: JsonObject): JsonObject {
  const { type, minLength = 0, maxLength, minimum, maximum, enum: allowed, ...others } = schema;
  if (Object.keys(others).length > 0) return schema;
  if (type === 'string' && allowed !== undefined) return { word: allowed };
  if (type === 'string' && maxLength !== undefined) return { text: [minLength, maxLength] };
  if (type === 'integer') return { whole: [minimum ?? null, maximum ?? null] };
  if (type === 'number') return { number: [minimum ?? null, maximum ?? null] };
  return schema;
}
