import { Ajv, _ } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { codePoints, withFault, withFaults } from './runtime.js';
import { mapSchemas, type DocumentSchema, type JsonObject } from './schemas.js';

const BANNER =
  '// Generated from schemas/*.schema.json by scripts/generate.ts. Change a schema, then run `npm run gen`.';

/** What the generated validators and those of the test that doubts them are both made with. */
export const AJV_OPTIONS = {
  allErrors: true,
  allowUnionTypes: true,
  discriminator: true,
  inlineRefs: false,
  // Words are made from keyword and params, in two languages; Ajv's own would only weigh.
  messages: false,
  ownProperties: true,
  strict: true,
} as const;

/** One ES module of standalone validators: no `require`, no `eval`, nothing of Ajv left to load at run time. */
export async function validatorsOf(schemas: readonly DocumentSchema[]): Promise<string> {
  const ajv = new Ajv({ ...AJV_OPTIONS, code: { source: true, esm: true } });
  guardLengths(ajv);
  for (const { kind, json } of schemas) ajv.addSchema(mapSchemas(json, withoutWords), kind);
  const names = Object.fromEntries(schemas.map(({ kind, name }) => [`validate${name}`, kind]));
  return `${BANNER}\n${await bundled(shortened(standalone.default(ajv, names)))}`;
}

/**
 * Counting code points takes four fifths of a validation. A string has at least as many UTF-16 units as code points and
 * at most twice as many, so its `length` alone nearly always settles the question; Ajv counts only when it does not.
 */
function guardLengths(ajv: Ajv): void {
  for (const keyword of ['maxLength', 'minLength']) ajv.removeKeyword(keyword);
  ajv.addKeyword({
    keyword: ['maxLength', 'minLength'],
    type: 'string',
    schemaType: 'number',
    // Where Ajv has them: the order of keywords is the order of faults.
    before: 'pattern',
    error: { message: '', params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
    code(context) {
      const { data, gen, keyword } = context;
      const limit = Number(context.schema);
      const counted = _`${gen.scopeValue('func', { ref: codePoints, code: _`codePoints` })}(${data})`;
      context.fail(
        keyword === 'maxLength'
          ? _`${data}.length > ${limit} && ${counted} > ${limit}`
          : _`${data}.length < ${2 * limit} && ${counted} < ${limit}`,
      );
    },
  });
}

/** Ajv carries the schema along where it asks it for property names; the words in it would be two thirds of its weight. */
function withoutWords(schema: JsonObject): JsonObject {
  const { title: _title, description: _description, examples: _examples, default: _default, ...checks } = schema;
  return checks;
}

const NOTE =
  /const (err\d+) = \{instancePath:?(.*?),schemaPath:("[^"]*"),keyword:("\w+"),params:(\{[^;]*\})\};if\(vErrors === null\)\{vErrors = \[\1\];\}\s*else \{vErrors\.push\(\1\);\}errors\+\+;/g;
const JOIN = /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g;

/** Ajv writes out at each check how a fault is noted; said once, the module is a third of the size. */
function shortened(code: string): string {
  const text = code
    .replaceAll(
      NOTE,
      (_match, _name, path: string, schemaPath: string, keyword: string, params: string) =>
        `vErrors = ${withFault.name}(vErrors, ${path || 'instancePath'}, ${schemaPath}, ${keyword}, ${params});errors++;`,
    )
    .replaceAll(JOIN, `vErrors = ${withFaults.name}(vErrors, $1.errors);`);
  if (/vErrors\.(?:push|concat)\(/.test(text)) {
    throw new Error('Ajv notes a fault in a way that `shortened` does not know: mend its two patterns.');
  }
  return text;
}

async function bundled(contents: string): Promise<string> {
  const result = await build({
    stdin: {
      contents: `import { codePoints, withFault, withFaults } from './runtime.js';\n${contents}`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'js',
    },
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    legalComments: 'none',
    logLevel: 'error',
    mainFields: ['module', 'main'],
    platform: 'neutral',
    target: 'es2022',
    write: false,
  });
  const text = result.outputFiles[0]?.text ?? '';
  if (/\b(?:require|eval|Function)\(/.test(text))
    throw new Error(
      'Something of Ajv is left in the validators (a new keyword?): they must run in a browser, without `require` or `eval`.',
    );
  return text;
}

export function validatorTypes(schemas: readonly DocumentSchema[]): string {
  const imports = schemas.map(({ kind, name }) => `import type { ${name} } from './${kind}.types.js';`);
  const validators = schemas.map(({ name }) => `export declare const validate${name}: Validator<${name}>;`);
  return [
    BANNER,
    '',
    ...imports,
    '',
    '/** What Ajv says of one fault, without its English: the keyword that was broken, where, and with which values. */',
    'export interface SchemaFault {',
    '  readonly instancePath: string;',
    '  readonly schemaPath: string;',
    '  readonly keyword: string;',
    '  readonly params: Readonly<Record<string, unknown>>;',
    '  readonly propertyName?: string;',
    '}',
    '',
    '/** `errors` belongs to the latest call: read it before the next one. */',
    'export interface Validator<Document> {',
    '  (value: unknown): value is Document;',
    '  readonly errors?: readonly SchemaFault[] | null;',
    '}',
    '',
    ...validators,
    '',
  ].join('\n');
}
