import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as validators from '#generated/validators.js';
import type { SchemaFault, Validator } from '#generated/validators.js';
import { root } from '../scripts/generate/outputs.js';
import { readSchemas, type DocumentSchema, type JsonObject } from '../scripts/generate/schemas.js';
import { AJV_OPTIONS, validatorsOf } from '../scripts/generate/validators.js';
import { documentsOf, spoiled, textsAround } from './documents.js';

// The generated validators are not Ajv's own code: lengths are guarded, faults are noted in fewer words. Here they are
// held to what Ajv itself answers.

const schemas = readSchemas(`${root}schemas`);

test('there is a validator for each schema and for nothing else', () => {
  expect(Object.keys(validators).toSorted()).toEqual(schemas.map(({ name }) => `validate${name}`).toSorted());
});

test('a definition that several schemas have is the same in all', () => {
  const report = schemas.find(({ kind }) => kind === 'report')?.json['definitions'] as JsonObject;
  const changes = schemas.find(({ kind }) => kind === 'report-changes')?.json['definitions'] as JsonObject;
  const { foundIn: _own, ...shared } = changes;
  expect(report).toMatchObject(shared);
});

describe('the generated validator answers as Ajv does', () => {
  test.each(schemas)('$kind', (schema) => {
    const ours = validatorNamed(schema.name, validators);
    const theirs = compiled(schema);
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(spoiled(documentsOf(schema.json)), (document) => {
        const verdict = theirs(document);
        seen[verdict ? 'right' : 'wrong'] += 1;
        expect(ours(document)).toBe(verdict);
        expect(ours.errors ?? []).toEqual(faultsOf(theirs));
      }),
      { numRuns: 1000 },
    );
    expect(seen.right, 'no document was right: the fuzzing proves little').toBeGreaterThan(20);
    expect(seen.wrong, 'no document was wrong: the fuzzing proves little').toBeGreaterThan(20);
  });
});

describe('a guarded length counts characters as Ajv does', () => {
  test.each([
    [0, 0],
    [1, 1],
    [1, 2],
    [2, 3],
    [7, 40],
  ])('from %i to %i', async (minLength, maxLength) => {
    const schema = { kind: 'word', name: 'Word', json: { type: 'string', minLength, maxLength } };
    const ours = validatorNamed('Word', await loaded(await validatorsOf([schema])));
    const theirs = compiled(schema);
    fc.assert(
      fc.property(fc.constantFrom(minLength, maxLength).chain(textsAround), (text) => {
        expect(ours(text)).toBe(theirs(text));
        expect(ours.errors ?? []).toEqual(faultsOf(theirs));
      }),
      { numRuns: 2000 },
    );
  });
});

function validatorNamed(name: string, module: object): Validator<unknown> {
  // The module is indexed by a name that is computed, which its types cannot follow.
  return (module as Record<string, Validator<unknown>>)[`validate${name}`] as Validator<unknown>;
}

/** Where in a schema a fault is told is left out of ours: nobody asks. */
function faultsOf({ errors }: ValidateFunction): SchemaFault[] {
  return (errors ?? []).map(({ instancePath, keyword, params }) => ({ instancePath, keyword, params }));
}

function compiled({ json }: DocumentSchema) {
  return new Ajv(AJV_OPTIONS).compile(json);
}

async function loaded(code: string): Promise<object> {
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as object;
}
