import { banner } from './banner.js';
import { DEFINITIONS, isObject, type DocumentSchema, type Json, type JsonObject } from './schemas.js';

/** The names of an object in their order, each with the kind of object that stands under it; '' where none does. */
type Names = Map<string, string>;

/**
 * The order of names as a small table, so that nobody has to load a schema to write a plan. Lists are seen through: the
 * kind under `tasks` is that of a task.
 */
export function orderOf({ kind, json }: DocumentSchema): string {
  const kinds = new Map<string, Names>();
  visit(json, kind, json, kinds);
  const table = Object.fromEntries([...kinds].map(([name, names]) => [name, Object.fromEntries(names)]));
  return `${banner(kind)}
/** The names of each kind of object in the order of the schema, and the kind under each name; '' where there is none. */
export const ${kind}Order: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(table)};\n`;
}

function visit(schema: JsonObject, name: string, root: JsonObject, kinds: Map<string, Names>): string {
  const part = resolved(schema, root);
  if (part.name !== undefined && kinds.has(part.name)) return part.name;
  const shapes = branchesOf(part.schema, root).flatMap(({ properties }) => (isObject(properties) ? [properties] : []));
  const items = part.schema['items'];
  if (isObject(items)) return visit(items, name, root, kinds);
  if (shapes.length === 0) return '';
  const kind = part.name ?? name;
  const names: Names = new Map();
  kinds.set(kind, names);
  for (const { key, value } of merged(shapes))
    names.set(key, isObject(value) ? visit(value, `${kind}.${key}`, root, kinds) : '');
  return kind;
}

/** What a reference leads to, seen through the `allOf` that holds a description beside it. */
function resolved(
  schema: JsonObject,
  root: JsonObject,
  name?: string,
): { schema: JsonObject; name: string | undefined } {
  const all = schema['allOf'];
  if (Array.isArray(all) && isObject(all[0])) return resolved(all[0], root, name);
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return { schema, name };
  const definition = reference.slice(DEFINITIONS.length);
  const { definitions } = root;
  const target = isObject(definitions) ? definitions[definition] : undefined;
  if (!isObject(target)) throw new Error(`No definition is named "${definition}".`);
  return resolved(target, root, definition);
}

function branchesOf(schema: JsonObject, root: JsonObject): JsonObject[] {
  const { oneOf } = schema;
  if (!Array.isArray(oneOf)) return [schema];
  return oneOf.filter(isObject).map((branch) => resolved(branch, root).schema);
}

/** The names of several shapes in one order that is also the order in each: a new name comes behind the one before it. */
function merged(shapes: readonly JsonObject[]): { key: string; value: Json }[] {
  const names: { key: string; value: Json }[] = [];
  for (const shape of shapes) {
    let at = 0;
    for (const [key, value] of Object.entries(shape)) {
      const known = names.findIndex((other) => other.key === key);
      if (known < 0) names.splice(at, 0, { key, value });
      at = (known < 0 ? at : known) + 1;
    }
  }
  return names;
}
