import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { check, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { planOrder } from '#generated/plan.order.js';
import { formatPlan } from '#read/format.js';
import { readJson } from '#read/json.js';
import { examples, spoiledPlans, withKeysShuffled } from '../plans.js';

const folder = 'examples/plans';
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

test.each(files)('%s stands in the common layout', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  expect(formatPlan(readJson(text))).toBe(text);
});

describe('any JSON', () => {
  test('means the same when it is formatted, and formatting it again changes nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = formatPlan(value);
        expect(readJson(text)).toEqual(readJson(JSON.stringify(value)));
        expect(formatPlan(readJson(text))).toBe(text);
        expect(text.endsWith('\n')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps numbers that JSON.stringify would lose', () => {
    const value: unknown = JSON.parse('[-0, 1e999, -1e999, 12345678901234567890, 0.1]');
    expect(formatPlan(value)).toBe('[\n  -0,\n  1e999,\n  -1e999,\n  12345678901234567000,\n  0.1\n]\n');
    expect(JSON.parse(formatPlan(value))).toEqual(value);
  });

  test('is brought to NFC, names and texts', () => {
    expect(formatPlan({ ['tiê\u0301ng'.normalize('NFD')]: 'Ủy ban'.normalize('NFD') })).toBe(
      '{\n  "tiếng": "Ủy ban"\n}\n',
    );
  });
});

describe('a plan', () => {
  test('has one text, in whatever order its names stand', () => {
    fc.assert(
      fc.property(spoiledPlans, fc.nat(9), (plan, seed) => {
        const text = formatPlan(plan);
        expect(formatPlan(withKeysShuffled(plan, seed))).toBe(text);
        expect(JSON.parse(text)).toEqual(plan);
      }),
      { numRuns: 40 },
    );
  });

  test('that Prettier leaves as it is', async () => {
    const options = { ...(await resolveConfig(`${folder}/any.json`)), parser: 'json' };
    for (const plan of fc.sample(spoiledPlans, { numRuns: 10, seed: 7 }))
      expect(await check(formatPlan(plan), options)).toBe(true);
  });

  test('has the names that the schema does not know last, in the order that they have', () => {
    const plan = { zebra: 1, units: [{ later: true, kind: 'internal', id: 'a' }], apple: 2, id: 'p' };
    expect(formatPlan(plan)).toBe(
      '{\n  "id": "p",\n  "units": [{ "id": "a", "kind": "internal", "later": true }],\n  "zebra": 1,\n  "apple": 2\n}\n',
    );
  });

  test('has a line for each of several items, and one line for what is short', () => {
    const { recipients } = JSON.parse(formatPlan(examples.faultless())) as { recipients: readonly object[] };
    const text = formatPlan({ recipients });
    const lines = text.split('\n').filter((line) => line.startsWith('    {'));
    expect(lines.length).toBe(recipients.length);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test('leaves what vendors add in its own order', () => {
    expect(formatPlan({ x: { title: 1, id: 2 } })).toBe('{\n  "x": { "title": 1, "id": 2 }\n}\n');
  });
});

test('the order of names is that of the schema', () => {
  const schema = JSON.parse(readFileSync('schemas/plan.schema.json', 'utf8')) as {
    readonly properties: object;
    readonly definitions: Readonly<Record<string, { readonly properties: object }>>;
  };
  expect(Object.keys(planOrder['plan'] ?? {})).toEqual(Object.keys(schema.properties));
  for (const [name, { properties }] of Object.entries(schema.definitions)) {
    const isTime = /^when[A-Z]/u.test(name);
    const order = Object.keys(planOrder[isTime ? 'when' : name] ?? {});
    const names = Object.keys(properties);
    expect(
      order.filter((key) => names.includes(key)),
      name,
    ).toEqual(names);
  }
});
