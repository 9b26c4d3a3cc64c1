import { DEFINITIONS, isObject, type DocumentSchema, type Json, type JsonObject } from './schemas.js';

// A schema as code that answers yes or no, and nothing more: most documents fit, and the code of all that could be said
// of those that do not would be six times as long. That is found by walking over the schema, see runtime.ts.

/** The code of a schema, and in it the expression that is the question of the whole document. */
export interface Questions {
  readonly code: string;
  readonly root: string;
}

export function questionsOf({ kind, json }: DocumentSchema): Questions {
  const code: string[] = [];
  const names = new Map<string, string>();
  const definitions = isObject(json['definitions']) ? json['definitions'] : {};
  const root = asked(json);
  return { code: code.join('\n'), root };

  /** A constant, one for all places that need the same. */
  function named(expression: string): string {
    const known = names.get(expression);
    if (known !== undefined) return known;
    const name = `${kind.replaceAll('-', '_')}${names.size}`;
    names.set(expression, name);
    code.push(`const ${name} = ${expression};`);
    return name;
  }

  /** A function that asks the question of one value. */
  function asked(schema: Json | undefined): string {
    if (!isObject(schema)) throw new Error(`A schema has to be an object: ${JSON.stringify(schema)}`);
    if (typeof schema['$ref'] === 'string') return asked(definitionOf(schema['$ref']));
    return named(isObject(schema['properties']) ? aboutObject(schema) : `(value) => ${question(schema)}`);
  }

  /** An expression that asks the question of `value`. */
  function question(schema: JsonObject): string {
    const { text, whole, number, word, pattern, minLength, maxLength, items, minItems, maxItems, type } = schema;
    if (typeof schema['$ref'] === 'string' || isObject(schema['properties'])) return `${asked(schema)}(value)`;
    if (Array.isArray(schema['anyOf']))
      return `(${schema['anyOf'].map((each) => question(each as JsonObject)).join(' || ')})`;
    if ('const' in schema) return `value === ${JSON.stringify(schema['const'])}`;
    if (text !== undefined) return `isText(value, ${limits(text)})`;
    if (whole !== undefined) return `isWhole(value, ${limits(whole)})`;
    if (number !== undefined) return `isNumber(value, ${limits(number)})`;
    if (word !== undefined) return `${named(JSON.stringify(word))}.includes(value)`;
    if (typeof pattern === 'string') {
      const ofRightLength = `isText(value, ${limits([minLength ?? null, maxLength ?? null])})`;
      return `${ofRightLength} && ${named(String(new RegExp(pattern, 'u')))}.test(value)`;
    }
    if (items !== undefined) return `isListOf(value, ${limits([minItems ?? null, maxItems ?? null])}, ${asked(items)})`;
    if (isObject(schema['additionalProperties'])) return `isMapOf(value, ${asked(schema['additionalProperties'])})`;
    return `(${[type].flat().map(ofType).join(' || ')})`;
  }

  function aboutObject(schema: JsonObject): string {
    if (Array.isArray(schema['oneOf'])) return aboutKinds(schema);
    const required = new Set([schema['required'] ?? []].flat());
    const cases = new Map<string, string[]>();
    for (const [name, property] of Object.entries(schema['properties'] as JsonObject)) {
      const fits = question(property as JsonObject);
      const test = required.has(name)
        ? `if (!(${fits})) return false; count++;`
        : `if (value !== undefined && !(${fits})) return false;`;
      cases.set(test, [...(cases.get(test) ?? []), name]);
    }
    const branches = [...cases].map(
      ([test, same]) => `${same.map((name) => `case ${JSON.stringify(name)}:`).join(' ')} ${test} break;`,
    );
    return `(object) => {
      if (!isObject(object)) return false;
      let count = 0;
      for (const name of Object.keys(object)) {
        const value = object[name];
        switch (name) { ${branches.join('\n')} default: return false; }
      }
      return count === ${required.size};
    }`;
  }

  /** Objects told apart by their `kind`, or whatever the schema calls it. */
  function aboutKinds({ oneOf, discriminator }: JsonObject): string {
    const tag = (discriminator as JsonObject)['propertyName'] as string;
    const kinds = (oneOf as JsonObject[]).map((branch) => `[${JSON.stringify(kindOf(branch, tag))}, ${asked(branch)}]`);
    return `(object) => ${named(`new Map([${kinds.join(', ')}])`)}.get(object?.[${JSON.stringify(tag)}])?.(object) ?? false`;
  }

  function kindOf({ $ref }: JsonObject, tag: string): Json {
    const { properties } = definitionOf($ref as string) as JsonObject;
    return ((properties as JsonObject)[tag] as JsonObject)['const'] ?? null;
  }

  function definitionOf(reference: string): Json | undefined {
    return definitions[reference.slice(DEFINITIONS.length)];
  }
}

function limits(value: Json): string {
  const [least, most] = value as Json[];
  return `${typeof least === 'number' ? least : -Infinity}, ${typeof most === 'number' ? most : Infinity}`;
}

function ofType(type: Json | undefined): string {
  switch (type) {
    case 'object':
      return 'isObject(value)';
    case 'array':
      return 'Array.isArray(value)';
    case 'integer':
      return 'Number.isInteger(value)';
    case 'null':
      return 'value === null';
    default:
      return `typeof value === ${JSON.stringify(type)}`;
  }
}
