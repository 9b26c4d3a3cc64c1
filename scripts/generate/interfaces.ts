import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { banner } from './banner.js';
import { capitalised, DEFINITIONS, isObject, mapSchemas, type DocumentSchema, type JsonObject } from './schemas.js';

/** Readable, readonly interfaces, one for the document and one for each definition of its schema. */
export async function interfacesOf(schema: DocumentSchema): Promise<string> {
  const source = await compile({ ...mapSchemas(schema.json, withNamedTypes), title: schema.name }, schema.name, {
    additionalProperties: false,
    bannerComment: '',
    customName: (_, definition) => (definition === undefined ? undefined : capitalised(definition)),
    format: false,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    unreachableDefinitions: true,
  });
  return `${banner(schema.kind)}\n${madeReadonly(withoutOrigins(source))}`;
}

/**
 * A `$ref` with a description beside it would be copied, and be a type of its own (`When1`, `When2` …): it becomes the
 * name of the type. Titles of subschemas would do the same, and an object without properties is an open one.
 */
function withNamedTypes(schema: JsonObject): JsonObject {
  // Counts of items would turn into tags of the comments and tell a reader nothing.
  const { title: _title, $id: _id, minItems: _minItems, maxItems: _maxItems, ...rest } = schema;
  const reference = referenceOf(rest);
  if (reference !== undefined) {
    const { $ref: _ref, allOf: _allOf, ...annotations } = rest;
    return { ...annotations, tsType: capitalised(reference.slice(DEFINITIONS.length)) };
  }
  // Beside `oneOf` Ajv wants `properties` and `required` for its discriminator; to the type, the branches are all.
  if (Array.isArray(rest['oneOf'])) return { ...description(rest), oneOf: rest['oneOf'] };
  const isOpen = rest['type'] === 'object' && !('properties' in rest) && !('additionalProperties' in rest);
  return isOpen ? { ...rest, additionalProperties: true } : rest;
}

function description(schema: JsonObject): JsonObject {
  return 'description' in schema ? { description: schema['description'] ?? '' } : {};
}

/** `{ "$ref" }`, or `{ "allOf": [{ "$ref" }] }`, which is how draft-07 lets a description stand beside a reference. */
function referenceOf(schema: JsonObject): string | undefined {
  if (typeof schema['$ref'] === 'string') return schema['$ref'];
  const all = schema['allOf'];
  const only = Array.isArray(all) && all.length === 1 ? all[0] : undefined;
  // Innermost first: the reference inside was renamed before.
  return isObject(only) && typeof only['tsType'] === 'string' ? DEFINITIONS + only['tsType'] : undefined;
}

/** json-schema-to-typescript tells at each type from where it was referenced, which in one file is noise. */
function withoutOrigins(source: string): string {
  return source
    .replaceAll(
      / \* This (?:interface|definition) was referenced by [^\n]{0,200}\n \* via the `definition` "\w{1,80}"\.\n/g,
      '',
    )
    .replaceAll(/(?: \* {0,4}\n){1,4}(?= \*\/\n)/g, '')
    .replaceAll(/\/\*\*\n \*\/\n/g, '');
}

/** Documents are values: members and lists are readonly, by syntax and not by a mapped type, so that hovers stay readable. */
function madeReadonly(source: string): string {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.Latest, true);
  const insertions: [at: number, text: string][] = [];
  visit(file);
  // At one place the word of the outer list stands first, and so is put in last.
  return insertions
    .toReversed()
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [at, word]) => text.slice(0, at) + word + text.slice(at), source);

  function visit(node: ts.Node): void {
    if (ts.isPropertySignature(node)) insertions.push([node.name.getStart(), 'readonly ']);
    if (ts.isIndexSignatureDeclaration(node)) insertions.push([node.getStart(), 'readonly ']);
    if (ts.isArrayTypeNode(node) || ts.isTupleTypeNode(node)) {
      const isElement = ts.isArrayTypeNode(node.parent);
      insertions.push([node.getStart(), isElement && ts.isArrayTypeNode(node) ? '(readonly ' : 'readonly ']);
      if (isElement) insertions.push([node.getEnd(), ')']);
    }
    ts.forEachChild(node, visit);
  }
}
