import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { addKeywords, condensed, LEAVES } from './keywords.js';
import * as runtime from './runtime.js';
import type { DocumentSchema } from './schemas.js';

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
  const ajv = new Ajv({ ...AJV_OPTIONS, strict: false, code: { source: true, esm: true } });
  addKeywords(ajv);
  for (const { kind, json } of schemas) {
    // Strictness is asked of the schema as it is written, before our keywords take the place of Ajv's.
    new Ajv(AJV_OPTIONS).compile(json);
    ajv.addSchema(condensed(json), kind);
  }
  const names = Object.fromEntries(schemas.map(({ kind, name }) => [`validate${name}`, kind]));
  return `${BANNER}\n${await bundled(shortened(standalone.default(ajv, names)))}`;
}

const JOINED = /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g;
const SIGNATURE = '(data, {instancePath="", parentData, parentDataProperty, rootData=data}={})';
const CALLED = /, \{instancePath([^{}]*),rootData\}\)/g;

/** Ajv writes out at each check how a fault is noted, and tells each function what no keyword of ours asks for. */
function shortened(code: string): string {
  const [head = '', ...notes] = code.split(/(?=const err\d+ = \{instancePath)/);
  const text = [head, ...notes.map(shortenedNote)]
    .join('')
    .replaceAll(JOINED, 'vErrors = withFaults(vErrors, $1.errors);')
    .replaceAll(SIGNATURE, '(data, instancePath = "")')
    .replaceAll(CALLED, (_match, inner: string) => `, ${pathIn(inner.slice(0, inner.indexOf(',parentData')))})`);
  if (/vErrors\.(?:push|concat)\(|parentData|schemaPath/.test(text)) {
    throw new Error('Ajv writes something in a way that `shortened` does not know: mend its patterns.');
  }
  return text;
}

/** A fault that is noted, with the code up to the next: "const err0 = {instancePath…,keyword:…,params:…};if(vErrors === null){…". */
function shortenedNote(code: string): string {
  const keyword = /",keyword:"(\w+)",params:/.exec(code);
  const end =
    /\};if\(vErrors === null\)\{vErrors = \[err\d+\];\}\s{0,4}else \{vErrors\.push\(err\d+\);\}errors\+\+;/.exec(code);
  if (!keyword || !end) throw new Error(`Ajv notes a fault in a way that is not known: ${code.slice(0, 200)}`);
  const path = code.slice(code.indexOf('{instancePath') + '{instancePath'.length, code.indexOf(',schemaPath:"'));
  const params = code.slice(keyword.index + keyword[0].length, end.index);
  return noted(pathIn(path), keyword[1] ?? '', params) + code.slice(end.index + end[0].length);
}

/** What stands for `instancePath`: an expression, or nothing where the variable of that name is handed on. */
function pathIn(property: string): string {
  return property.replace(/^:/, '') || 'instancePath';
}

function noted(path: string, keyword: string, params: string): string {
  if (LEAVES.has(keyword))
    return `vErrors = withFaults(vErrors, ${keyword}Faults(${path}, ${params.slice(1, -1)}));errors = vErrors.length;`;
  const name = keyword === 'known' ? 'additionalProperties' : keyword;
  return `vErrors = withFault(vErrors, ${path}, "${name}", ${params});errors++;`;
}

async function bundled(contents: string): Promise<string> {
  const result = await build({
    stdin: {
      contents: `import { ${Object.keys(runtime).join(', ')} } from './runtime.js';\n${contents}`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'js',
    },
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    legalComments: 'none',
    logLevel: 'error',
    mainFields: ['module', 'main'],
    // Nobody reads it, and half of it would be names and white space, which every start of the program reads.
    minify: true,
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
