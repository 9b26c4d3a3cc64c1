import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePointer, valueAt } from '#base/path.js';
import { slotsIn } from '#base/slots.js';
import { validatePlan, validateTemplate, type Validator } from '#generated/validators.js';
import {
  describeShapeFaults,
  shapeKeywords,
  shapeMessages,
  type NamesAt,
  type ShapeFault,
} from '#model/shape-fault.js';
import { patternWords } from '#model/shape-values.js';
import { readSchemas } from '../../scripts/generate/schemas.js';
import { root } from '../../scripts/generate/outputs.js';
import { documentsOf, spoiled } from '../documents.js';
import { templateOf } from './templates.js';

const plan = JSON.parse(
  '{"schema":"1","id":"p","type":"KẾ HOẠCH","title":"Kế hoạch","issuer":{"name":"Sở","level":"province","organ":"department"},"status":"draft","extent":"full","sections":[]}',
) as object;

function faultsOf(validate: Validator<unknown>, document: unknown, namesAt?: NamesAt): ShapeFault[] {
  expect(validate(document)).toBe(false);
  return describeShapeFaults(validate.errors ?? [], document, namesAt);
}

function windowed(when: unknown): unknown {
  return { ...plan, windows: [{ id: 'w', section: 's', title: 'Thời gian', kind: 'campaign', when }] };
}

function told(faults: readonly ShapeFault[]): string[] {
  return faults.map(({ pointer, message }) => `${pointer} ${message}`);
}

test('the plan of these tests has the shape of one until it is spoiled', () => {
  expect(validatePlan(plan)).toBe(true);
});

describe('one mistake is one fault', () => {
  test.each<[string, unknown, string]>([
    ['a time without its kind', windowed({ text: '2025' }), '/windows/0/when required'],
    ['a time whose kind is a number', windowed({ kind: 5 }), '/windows/0/when/kind type'],
    ['a time of a kind that nobody knows', windowed({ kind: 'eternity' }), '/windows/0/when/kind discriminator'],
    ['a time that is a text', windowed('cả năm'), '/windows/0/when type'],
    ['a number where a word of a list belongs', { ...plan, status: 5 }, '/status enum'],
    ['an empty id', { ...plan, id: '' }, '/id min-length'],
    ['an id with a space', { ...plan, id: 'kế hoạch' }, '/id pattern'],
    ['a slip in a required name', { ...plan, titel: 'x', title: undefined }, '/titel additional-properties-nearest'],
    ['a name with a slash and a tilde', { ...plan, 'a/b~c': 1 }, '/a~1b~0c additional-properties'],
  ])('%s', (_what, document, expected) => {
    expect(told(faultsOf(validatePlan, JSON.parse(JSON.stringify(document))))).toEqual([expected]);
  });

  test('and two mistakes are two', () => {
    expect(told(faultsOf(validatePlan, { ...plan, id: '', status: 'drafted', more: 1 }))).toEqual([
      '/more additional-properties',
      '/id min-length',
      '/status enum-nearest',
    ]);
  });
});

describe('words', () => {
  test('tell the kind that was probably meant, where the kinds are known', () => {
    const [fault] = faultsOf(validatePlan, windowed({ kind: 'rnage' }), (pointer) =>
      pointer.endsWith('/kind') ? ['range', 'day'] : [],
    );
    expect(fault?.message).toBe('discriminator-nearest');
    expect(fault?.values).toMatchObject({ property: 'kind', nearest: 'range' });
    expect(fault?.words.vi).toBe(
      'Giá trị của “kind” là “rnage”, không phải loại nào của lược đồ; loại gần giống nhất là “range”.',
    );
  });

  test('tell a text from a number that looks the same', () => {
    const [fault] = faultsOf(validateTemplate, { ...templateOf('own'), schema: 1 });
    expect(fault?.words).toEqual({
      vi: 'Giá trị của “schema” là số 1; phải là “1”.',
      en: 'The value of “schema” is the number 1; it has to be “1”.',
    });
  });

  test('name the kinds that a value may have', () => {
    const parameter = { name: 'it', type: 'text', title: { vi: 'a', en: 'b' }, default: 1.5 };
    const [fault] = faultsOf(validateTemplate, { ...templateOf('own'), parameters: [parameter] });
    expect(fault?.words.en).toBe(
      'The value of “default” has to be a text or a whole number or true or false, not the number 1.5.',
    );
  });

  test('name an item of a list by the list and its index', () => {
    const [fault] = faultsOf(validateTemplate, { ...templateOf('own'), final: ['a', 5] });
    expect(fault?.values['property']).toBe('final/1');
  });

  test('show what would steer a terminal', () => {
    const [fault] = faultsOf(validateTemplate, { ...templateOf('own'), '\u001b[2J': 1 });
    expect(fault?.words.en).toContain('<U+001B>');
  });

  test('have the same slots in both languages', () => {
    for (const { vi, en } of Object.values(shapeMessages)) expect(slotsIn(vi)).toEqual(slotsIn(en));
  });

  test('are there for every keyword and every pattern of the plan and the template', () => {
    const texts = ['plan', 'template'].map((kind) => readFileSync(`${root}schemas/${kind}.schema.json`, 'utf8'));
    for (const pattern of texts.flatMap((text) =>
      [...text.matchAll(/"pattern": ("[^"]*")/g)].map(([, found]) => found),
    )) {
      expect([...patternWords.keys()]).toContain(JSON.parse(pattern ?? ''));
    }
  });
});

describe('whatever is wrong with a document', () => {
  const schemas = readSchemas(`${root}schemas`);
  const validators: Readonly<Record<string, Validator<unknown>>> = { plan: validatePlan, template: validateTemplate };

  test.each(Object.entries(validators))(
    '%s: each fault has its place, its words and its values, and no place has two',
    { timeout: 60_000 },
    (kind, validate) => {
      const schema = schemas.find((known) => known.kind === kind);
      if (!schema) throw new Error(`There is no schema of ${kind}.`);
      fc.assert(
        fc.property(spoiled(documentsOf(schema.json)), (document) => {
          if (validate(document)) return;
          const faults = describeShapeFaults(validate.errors ?? [], document);
          expect(faults.length).toBeGreaterThan(0);
          for (const fault of faults) holdToPromises(fault, document);
          const places = faults.map(({ pointer, keyword, values }) =>
            JSON.stringify([pointer, keyword === 'required' && values['property']]),
          );
          expect(new Set(places).size).toBe(places.length);
        }),
        { numRuns: 300 },
      );
    },
  );
});

function holdToPromises({ keyword, pointer, message, words, values }: ShapeFault, document: unknown): void {
  expect(shapeKeywords).toContain(keyword);
  expect(message.startsWith(keyword)).toBe(true);
  expect(parsePointer(pointer)).toBeDefined();
  expect(valueAt(document, pointer)).toBeDefined();
  for (const slot of slotsIn(shapeMessages[message].vi)) expect(values).toHaveProperty(slot);
  expect(words.vi).not.toBe(words.en);
}
