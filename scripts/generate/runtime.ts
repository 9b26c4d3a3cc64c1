import type { SchemaFault, Validator } from '../../src/generated/validators.js';

// What the generated validators call. Bundled into src/generated/validators.js, never imported. A document is first asked
// whether it fits, by code made from its schema; only for one that does not is the schema itself read, and walked over to
// tell the faults, in the order of Ajv.

/** A schema as `condensed` leaves it. */
interface Schema {
  readonly $ref?: string;
  readonly text?: readonly [least: number, most: number];
  readonly whole?: readonly [least: number | null, most: number | null];
  readonly number?: readonly [least: number | null, most: number | null];
  readonly word?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** A validator of documents: the question whether one fits, and the schema as JSON. */
export function validator<Document>(fits: (value: unknown) => boolean, schema: string): Validator<Document> {
  let known: Schema | undefined;
  const validate: { (value: unknown): value is Document; errors?: readonly SchemaFault[] | null } = (
    value,
  ): value is Document => {
    validate.errors = fits(value) ? null : faultsOf((known ??= JSON.parse(schema) as Schema), value);
    return validate.errors === null;
  };
  return validate;
}

/**
 * JSON Schema counts characters, not UTF-16 units, and counting takes four fifths of a validation. A string has at least
 * as many units as characters and at most twice as many, so that its `length` alone nearly always settles the question.
 */
export function isText(value: unknown, least: number, most: number): boolean {
  return typeof value === 'string' && !isLonger(value, most) && !isShorter(value, least);
}

function isLonger(text: string, most: number): boolean {
  return text.length > most && characters(text) > most;
}

function isShorter(text: string, least: number): boolean {
  return text.length < 2 * least && characters(text) < least;
}

/** A lone surrogate counts as one. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function textFaults(instancePath: string, value: unknown, least: number, most: number): SchemaFault[] {
  if (typeof value !== 'string') return [{ instancePath, keyword: 'type', params: { type: 'string' } }];
  const faults: SchemaFault[] = [];
  if (isLonger(value, most)) faults.push({ instancePath, keyword: 'maxLength', params: { limit: most } });
  if (isShorter(value, least)) faults.push({ instancePath, keyword: 'minLength', params: { limit: least } });
  return faults;
}

function wordFaults(instancePath: string, value: unknown, allowedValues: readonly string[]): SchemaFault[] {
  const fault = { instancePath, keyword: 'enum', params: { allowedValues } };
  return typeof value === 'string' ? [fault] : [{ instancePath, keyword: 'type', params: { type: 'string' } }, fault];
}

export function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && isNumber(value, least, most);
}

export function isNumber(value: unknown, least: number, most: number): boolean {
  return Number.isFinite(value) && (value as number) >= least && (value as number) <= most;
}

function wholeFaults(instancePath: string, value: unknown, least: number, most: number): SchemaFault[] {
  const type: SchemaFault[] = Number.isInteger(value)
    ? []
    : [{ instancePath, keyword: 'type', params: { type: 'integer' } }];
  return Number.isFinite(value) ? [...type, ...rangeFaults(instancePath, value as number, least, most)] : type;
}

function numberFaults(instancePath: string, value: unknown, least: number, most: number): SchemaFault[] {
  if (!Number.isFinite(value)) return [{ instancePath, keyword: 'type', params: { type: 'number' } }];
  return rangeFaults(instancePath, value as number, least, most);
}

function rangeFaults(instancePath: string, value: number, least: number, most: number): SchemaFault[] {
  const faults: SchemaFault[] = [];
  if (value > most) faults.push({ instancePath, keyword: 'maximum', params: { comparison: '<=', limit: most } });
  if (value < least) faults.push({ instancePath, keyword: 'minimum', params: { comparison: '>=', limit: least } });
  return faults;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isListOf(value: unknown, least: number, most: number, fits: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value) || value.length < least || value.length > most) return false;
  for (const item of value) if (!fits(item)) return false;
  return true;
}

export function isMapOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return isObject(value) && Object.keys(value).every((name) => fits(value[name]));
}

function faultsOf(root: Schema, document: unknown): SchemaFault[] {
  const faults: SchemaFault[] = [];
  walk(root, document, '');
  return faults;

  function note(instancePath: string, keyword: string, params: SchemaFault['params']): void {
    faults.push({ instancePath, keyword, params });
  }

  function walk(schema: Schema, value: unknown, at: string): void {
    if (schema.$ref !== undefined) walk(definitionOf(schema.$ref), value, at);
    else if (schema.text) faults.push(...textFaults(at, value, ...schema.text));
    else if (schema.whole)
      faults.push(...wholeFaults(at, value, schema.whole[0] ?? -Infinity, schema.whole[1] ?? Infinity));
    else if (schema.number)
      faults.push(...numberFaults(at, value, schema.number[0] ?? -Infinity, schema.number[1] ?? Infinity));
    else if (schema.word) {
      if (typeof value !== 'string' || !schema.word.includes(value)) faults.push(...wordFaults(at, value, schema.word));
    } else if ('const' in schema) {
      if (value !== schema.const) note(at, 'const', { allowedValue: schema.const });
    } else if (schema.anyOf) walkAny(schema.anyOf, value, at);
    else if (!isOfType(value, schema.type)) note(at, 'type', { type: schema.type });
    else if (typeof value === 'string') walkText(schema, value, at);
    else if (Array.isArray(value)) walkList(schema, value, at);
    else if (isObject(value)) walkObject(schema, value, at);
  }

  function definitionOf(reference: string): Schema {
    return root.definitions?.[reference.slice(reference.lastIndexOf('/') + 1)] ?? {};
  }

  /** What the branches say counts only where none of them fits. */
  function walkAny(branches: readonly Schema[], value: unknown, at: string): void {
    const before = faults.length;
    for (const branch of branches) {
      const known = faults.length;
      walk(branch, value, at);
      if (faults.length === known) {
        faults.length = before;
        return;
      }
    }
    note(at, 'anyOf', {});
  }

  function walkText({ minLength = 0, maxLength = Infinity, pattern }: Schema, value: string, at: string): void {
    faults.push(...textFaults(at, value, minLength, maxLength));
    if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) note(at, 'pattern', { pattern });
  }

  function walkList({ minItems = 0, maxItems = Infinity, items }: Schema, list: readonly unknown[], at: string): void {
    if (list.length > maxItems) note(at, 'maxItems', { limit: maxItems });
    if (list.length < minItems) note(at, 'minItems', { limit: minItems });
    if (items) for (const [position, item] of list.entries()) walk(items, item, `${at}/${position}`);
  }

  function walkObject(schema: Schema, object: Readonly<Record<string, unknown>>, at: string): void {
    const { required = [], properties, additionalProperties, oneOf, discriminator } = schema;
    for (const name of required) if (!has(object, name)) note(at, 'required', { missingProperty: name });
    if (properties) {
      for (const name of oneOf ? [] : Object.keys(object))
        if (!Object.hasOwn(properties, name)) note(at, 'additionalProperties', { additionalProperty: name });
      for (const [name, property] of Object.entries(properties))
        if (has(object, name)) walk(property, object[name], `${at}/${name}`);
    }
    if (additionalProperties)
      for (const name of Object.keys(object)) walk(additionalProperties, object[name], `${at}/${escaped(name)}`);
    if (oneOf && discriminator) walkKinds(oneOf, discriminator.propertyName, object, at);
  }

  function walkKinds(
    branches: readonly Schema[],
    tag: string,
    object: Readonly<Record<string, unknown>>,
    at: string,
  ): void {
    const tagValue = object[tag];
    const branch = branches.find(({ $ref = '' }) => definitionOf($ref).properties?.[tag]?.const === tagValue);
    if (typeof tagValue !== 'string') note(at, 'discriminator', { error: 'tag', tag, tagValue });
    else if (branch) walk(branch, object, at);
    else note(at, 'discriminator', { error: 'mapping', tag, tagValue });
  }
}

function isOfType(value: unknown, types: string | readonly string[] = []): boolean {
  return [types].flat().some((type) => {
    if (type === 'object') return isObject(value);
    if (type === 'array') return Array.isArray(value);
    if (type === 'integer') return Number.isInteger(value);
    return type === 'null' ? value === null : typeof value === type;
  });
}

function has(object: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.hasOwn(object, name) && object[name] !== undefined;
}

/** A name in a JSON Pointer. */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
