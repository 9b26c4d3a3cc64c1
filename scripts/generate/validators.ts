import { Ajv } from 'ajv';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { condensed } from './condense.js';
import { questionsOf } from './questions.js';
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

/** One ES module of validators: no `require`, no `eval`, nothing of Ajv left to load at run time. */
export async function validatorsOf(schemas: readonly DocumentSchema[]): Promise<string> {
  const modules = schemas.map((schema) => {
    // Ajv takes care that the schema says what it seems to say; ours only carry it out.
    new Ajv(AJV_OPTIONS).compile(schema.json);
    const json = condensed(schema.json);
    const { code, root } = questionsOf({ ...schema, json });
    return `${code}\nexport const validate${schema.name} = /* @__PURE__ */ validator(${root}, ${JSON.stringify(JSON.stringify(json))});`;
  });
  return `${BANNER}\n${await bundled(modules.join('\n'))}`;
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
    // Nobody reads it but machines, at every start; with the white space would go the notes on what a bundler may leave out.
    minifyIdentifiers: true,
    minifySyntax: true,
    platform: 'neutral',
    target: 'es2022',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
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
