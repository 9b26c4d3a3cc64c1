import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { getLanguageService, TextDocument, type MarkedString, type MarkupContent } from 'vscode-json-languageservice';

// What an editor makes of the schemas: the service is the one that VS Code and many others have.

const schemas = ['plan', 'template'].map((name) => `schemas/${name}.schema.json`);
const service = getLanguageService({
  // Plans may name their schema themselves, by a path beside their own.
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  schemaRequestService: (uri) => Promise.resolve(readFileSync(fileURLToPath(uri), 'utf8')),
});
service.configure({
  validate: true,
  allowComments: false,
  schemas: schemas.map((path) => ({
    uri: pathToFileURL(resolve(path)).href,
    // As README.md tells users to associate them.
    fileMatch: [path.includes('plan') ? '*.plan.json' : '*.template.json'],
    schema: JSON.parse(readFileSync(path, 'utf8')) as object,
  })),
});

/** A document with a bar where the cursor stands. */
function opened(file: string, marked: string) {
  const at = marked.indexOf('¦');
  const document = TextDocument.create(pathToFileURL(resolve(file)).href, 'json', 1, marked.replace('¦', ''));
  return { document, json: service.parseJSONDocument(document), at: document.positionAt(Math.max(0, at)) };
}

async function faultsIn(file: string, text: string): Promise<string[]> {
  const { document, json } = opened(file, text);
  return (await service.doValidation(document, json)).map(({ message }) => wordsOf(message));
}

async function offeredAt(file: string, text: string): Promise<string[]> {
  const { document, json, at } = opened(file, text);
  return ((await service.doComplete(document, at, json))?.items ?? []).map(({ label }) => label);
}

async function shownAt(file: string, text: string): Promise<string> {
  const { document, json, at } = opened(file, text);
  const contents = (await service.doHover(document, at, json))?.contents ?? [];
  // Signs that Markdown would take for its own come with a backslash before them.
  return [contents].flat().map(wordsOf).join('\n').replaceAll('\\', '');
}

function wordsOf(content: MarkedString | MarkupContent): string {
  return typeof content === 'string' ? content : content.value;
}

describe('a plan in an editor', () => {
  test.each(['faultless', 'hai-phong-2024', 'bac-ninh-2024'])('%s is without a squiggle', async (name) => {
    const file = `examples/plans/${name}.plan.json`;
    expect(await faultsIn(file, readFileSync(file, 'utf8'))).toEqual([]);
  });

  test('shows what is missing, misspelled or of the wrong kind', async () => {
    const told = await faultsIn('a.plan.json', '{ "schema": "1", "id": 7, "titel": "x" }');
    expect(told.join('\n')).toMatch(/title/);
    expect(told.join('\n')).toMatch(/titel/);
    expect(told.length).toBeGreaterThan(2);
  });

  test('offers the names and the words of the schema', async () => {
    expect(await offeredAt('a.plan.json', '{ "¦" }')).toEqual(
      expect.arrayContaining(['windows', 'phases', 'tasks', 'units']),
    );
    expect(await offeredAt('a.plan.json', '{ "status": ¦ }')).toEqual(expect.arrayContaining(['"draft"', '"issued"']));
    expect(await offeredAt('a.plan.json', '{ "tasks": [{ "parties": [{ "role": ¦ }] }] }')).toEqual(
      expect.arrayContaining(['"lead"', '"support"']),
    );
  });

  test('explains a name in Vietnamese and in English', async () => {
    const shown = await shownAt('a.plan.json', '{ "id¦": "a" }');
    expect(shown).toContain('Mã của mục, không trùng trong toàn kế hoạch.');
    expect(shown).toContain('Id of the item, unique in the whole plan.');
  });
});

describe('a template in an editor', () => {
  test.each(['core', 'commemoration', 'human-rights-day'])('%s is without a squiggle', async (name) => {
    const text = readFileSync(`src/templates/${name}.json`, 'utf8');
    expect(await faultsIn(`src/templates/${name}.template.json`, text)).toEqual([]);
  });

  test('shows faults, offers names and explains them', async () => {
    expect(await faultsIn('a.template.json', '{ "schema": "1", "extend": "core" }')).not.toEqual([]);
    expect(await offeredAt('a.template.json', '{ "¦" }')).toEqual(
      expect.arrayContaining(['extends', 'phases', 'rules']),
    );
    const [description] = String(templateProperty('extends')).split('\n');
    expect(await shownAt('a.template.json', '{ "extends¦": "core" }')).toContain(description);
  });
});

/** What the schema itself says of a property; an oracle, since the service reads the same file. */
function templateProperty(name: string): unknown {
  const { properties } = JSON.parse(readFileSync('schemas/template.schema.json', 'utf8')) as {
    properties: Readonly<Record<string, { description: string } | undefined>>;
  };
  return properties[name]?.description;
}
