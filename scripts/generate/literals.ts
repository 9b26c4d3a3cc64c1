import { banner } from './banner.js';
import { DEFINITIONS, isObject, mapSchemas, type DocumentSchema, type JsonObject } from './schemas.js';

/**
 * The schema as a constant, for json-schema-to-ts to infer from: a JSON module cannot be `as const`. It keeps what a type
 * can say. References are written out, for json-schema-to-ts intersects whatever a `$ref` names with itself and gives up
 * on the deeper ones.
 */
export function literalOf({ kind, json }: DocumentSchema): string {
  const { definitions = {}, ...root } = json;
  const literal = writtenOut(root, isObject(definitions) ? definitions : {}, []);
  return `${banner(kind)}\n/** For types only; what is published is the schema itself. */\nexport const ${constantName(kind)} = ${JSON.stringify(literal)} as const;\n`;
}

function writtenOut(schema: JsonObject, definitions: JsonObject, within: readonly string[]): JsonObject {
  return mapSchemas(schema, (part) => {
    const reference = part['$ref'];
    if (typeof reference === 'string') return referred(reference.slice(DEFINITIONS.length));
    // One schema in `allOf` is how draft-07 puts a description beside a reference.
    const all = part['allOf'];
    if (Array.isArray(all) && all.length === 1 && isObject(all[0])) return all[0];
    return Array.isArray(part['oneOf']) ? { oneOf: part['oneOf'] } : typed(part);
  });

  function referred(name: string): JsonObject {
    if (within.includes(name)) {
      throw new Error(`"${name}" holds itself (${[...within, name].join(' > ')}): keep lists flat and point by id.`);
    }
    const definition = definitions[name];
    if (!isObject(definition)) throw new Error(`No definition is named "${name}".`);
    return writtenOut(definition, definitions, [...within, name]);
  }
}

const SAID_BY_TYPES = new Set([
  'type',
  'const',
  'enum',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'anyOf',
  'allOf',
]);

function typed(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => SAID_BY_TYPES.has(keyword)));
}

function constantName(kind: string): string {
  return `${kind.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase())}Schema`;
}
