import { _, stringify, type Ajv, type Code, type CodeKeywordDefinition, type KeywordCxt } from 'ajv';
import { isObject, mapSchemas, type Json, type JsonObject } from './schemas.js';

// The leaves of our schemas are few kinds of things: a text of some length, one of some words, a whole number. Each is
// said by one keyword of our own, which costs a tenth of the code that Ajv writes for its parts.

/** The schema without its words, and with our keywords in the place of Ajv's. */
export function condensed(schema: JsonObject): JsonObject {
  return mapSchemas(
    schema,
    ({ title: _title, description: _description, examples: _examples, default: _default, ...rest }) =>
      withoutWrapper(leaf(withKnownNames(rest))),
  );
}

/** `{ "allOf": [{ "$ref" }] }` stood there to hold a description. */
function withoutWrapper(schema: JsonObject): JsonObject {
  const all = schema['allOf'];
  const only = Array.isArray(all) && all.length === 1 && Object.keys(schema).length === 1 ? all[0] : undefined;
  return isObject(only) ? only : schema;
}

function withKnownNames(schema: JsonObject): JsonObject {
  if (schema['additionalProperties'] !== false || !isObject(schema['properties'])) return schema;
  const { additionalProperties: _none, ...rest } = schema;
  return { ...rest, known: Object.keys(schema['properties']) };
}

function leaf(schema: JsonObject): JsonObject {
  const { type, minLength = 0, maxLength, minimum, maximum, enum: allowed, ...others } = schema;
  if (Object.keys(others).length > 0) return schema;
  if (type === 'string' && allowed !== undefined) return { word: allowed };
  if (type === 'string' && maxLength !== undefined) return { text: [minLength, maxLength] };
  if (type === 'integer') return { whole: [minimum ?? null, maximum ?? null] };
  return schema;
}

export const LEAVES: ReadonlySet<string> = new Set(['text', 'whole', 'word']);

export function addKeywords(ajv: Ajv): void {
  for (const definition of [knownNames, ...leaves]) ajv.addKeyword(definition);
  for (const keyword of ['maxLength', 'minLength']) ajv.removeKeyword(keyword);
  ajv.addKeyword(lengths);
}

/** Says what Ajv's `additionalProperties: false` says, and does not carry the schema along to ask it for names. */
const knownNames: CodeKeywordDefinition = {
  keyword: 'known',
  type: 'object',
  schemaType: 'array',
  before: 'properties',
  error: { message: '', params: ({ params }) => _`{additionalProperty: ${params['name']}}` },
  code(context) {
    const { gen, data } = context;
    const names = hoisted(context, _`new Set(${stringify(context.schema)})`);
    gen.forOf('key', _`Object.keys(${data})`, (name) => {
      gen.if(_`!${names}.has(${name})`, () => {
        context.setParams({ name });
        context.error();
      });
    });
  },
};

const leaves: CodeKeywordDefinition[] = [
  leafKeyword('text', (data, context) => _`!isText(${data}, ${limits(context)})`, limits),
  leafKeyword('whole', (data, context) => _`!isWhole(${data}, ${limits(context)})`, limits),
  leafKeyword('word', (data, context) => _`!${words(context)}.includes(${data})`, words),
];

/** The fault names our keyword and carries what `textFaults` & co. are to be called with; see `shortened`. */
function leafKeyword(
  keyword: string,
  question: (data: Code, context: KeywordCxt) => Code,
  detail: (context: KeywordCxt) => Code,
): CodeKeywordDefinition {
  return {
    keyword,
    schemaType: 'array',
    error: { message: '', params: ({ params }) => _`[${params['call']}]` },
    code(context) {
      const { data } = context;
      context.setParams({ call: _`${data}, ${detail(context)}` });
      context.fail(question(data, context));
    },
  };
}

function limits({ schema }: KeywordCxt): Code {
  const [least, most] = schema as Json[];
  return _`${typeof least === 'number' ? least : -Infinity}, ${typeof most === 'number' ? most : Infinity}`;
}

function words(context: KeywordCxt): Code {
  return hoisted(context, stringify(context.schema));
}

/** For a text that also has a pattern. */
const lengths: CodeKeywordDefinition = {
  keyword: ['maxLength', 'minLength'],
  type: 'string',
  schemaType: 'number',
  // Where Ajv has them: the order of keywords is the order of faults.
  before: 'pattern',
  error: { message: '', params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
  code(context) {
    const limit = Number(context.schema);
    context.fail(
      context.keyword === 'maxLength'
        ? _`isLonger(${context.data}, ${limit})`
        : _`isShorter(${context.data}, ${limit})`,
    );
  },
};

/** A constant of the module, one for all places that need the same. */
function hoisted({ gen }: KeywordCxt, code: Code): Code {
  const key = code.toString();
  return gen.scopeValue('obj', { key, ref: key, code });
}
