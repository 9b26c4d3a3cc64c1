import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export interface DocumentSchema {
  /** The first part of the file name: `plan` of plan.schema.json. */
  readonly kind: string;
  /** The name of the type and, after `validate`, of the validator: `Plan`. */
  readonly name: string;
  readonly json: JsonObject;
}

/** How a reference begins: nothing outside the file is referred to. */
export const DEFINITIONS = '#/definitions/';

const ENDING = '.schema.json';

/** Every document kind of the project, in the order of names, each held to the customs that the generators rely on. */
export function readSchemas(folder: string): DocumentSchema[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .toSorted()
    .map((file) => {
      const kind = file.slice(0, -ENDING.length);
      // A schema that is no object would be no schema; Ajv says so below in its own words.
      const json = JSON.parse(readFileSync(join(folder, file), 'utf8')) as JsonObject;
      const broken = brokenCustoms(json);
      if (broken.length > 0) throw new Error(`schemas/${file}:\n  ${broken.join('\n  ')}`);
      return { kind, name: capitalised(kind), json };
    });
}

export function capitalised(word: string): string {
  return word.replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A copy in which `change` was applied to every subschema, innermost first. Keys of `properties` and `definitions`
 * are names chosen by us and not keywords, hence the two kinds of step.
 */
export function mapSchemas(schema: JsonObject, change: (schema: JsonObject) => JsonObject): JsonObject {
  const within = Object.entries(schema).map(([keyword, value]): [string, Json] => [keyword, step(keyword, value)]);
  return change(Object.fromEntries(within));

  function step(keyword: string, value: Json): Json {
    if (MAPS.has(keyword) && isObject(value)) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, down(inner)]));
    }
    if (LISTS.has(keyword) && Array.isArray(value)) return value.map(down);
    return SINGLES.has(keyword) ? down(value) : value;
  }
  function down(value: Json): Json {
    return isObject(value) ? mapSchemas(value, change) : value;
  }
}

const MAPS = new Set(['properties', 'patternProperties', 'definitions', 'dependencies']);
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'items']);
const SINGLES = new Set([
  'items',
  'additionalProperties',
  'additionalItems',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
]);

function brokenCustoms(schema: JsonObject): string[] {
  const broken: string[] = [];
  mapSchemas(schema, (part) => {
    const reference = part['$ref'];
    if (typeof reference === 'string' && !reference.startsWith(DEFINITIONS)) {
      broken.push(
        `$ref "${reference}" leaves the file. Types come from one file per kind; repeat the definition under "definitions".`,
      );
    }
    // Next to `oneOf` stands only the property that Ajv tells the branches by; the branches say the rest.
    if (isObject(part['properties']) && !('oneOf' in part)) {
      if (part['additionalProperties'] !== false) {
        broken.push(
          `The object of ${list(part['properties'])} takes unknown names, so that a slip of the pen would pass. Say "additionalProperties": false.`,
        );
      }
      for (const [name, property] of Object.entries(part['properties'])) {
        if (!isBilingual(property)) {
          broken.push(
            `Property "${name}" of ${list(part['properties'])} needs a "description" of two lines, Vietnamese and English: it becomes the hint in editors and the comment of the type.`,
          );
        }
      }
    }
    return part;
  });
  return broken;
}

function isBilingual(property: Json): boolean {
  const description = isObject(property) ? property['description'] : undefined;
  return typeof description === 'string' && /^[^\n]+\n[^\n]+/u.test(description);
}

function list(properties: JsonObject): string {
  return `{${Object.keys(properties).slice(0, 4).join(', ')} …}`;
}
