import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareAll, comparePlans, readJson } from '#index.js';

// The schema calls kinds, roles and relations in English codes; readers get words, in the language they asked for.

const folders = ['examples/plans', 'examples/families'];
const files = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.plan.json')).map((name) => `${folder}/${name}`)); // prettier-ignore
const plans = files.map((file) => readJson(readFileSync(file)));

/** Every code that the schema of plans lists, but for the signs that officials write themselves, such as KT. */
const codes = new Set<string>();
JSON.stringify(JSON.parse(readFileSync('schemas/plan.schema.json', 'utf8')), (key, value: unknown) => {
  if (key === 'enum') for (const code of value as string[]) if (/^[a-z-]+$/.test(code)) codes.add(code);
  if (key === 'const' && typeof value === 'string') codes.add(value);
  return value;
});

/** The texts that a value shows as they are: those of a word are ours, and the names of an item are the plan's. */
function bareTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(bareTexts);
  const { kind, items } = (value ?? {}) as { kind?: string; items?: unknown };
  return kind === 'list' ? bareTexts(items) : [];
}

test('a matrix shows no code of the schema', () => {
  const { rows } = compareAll(plans.map((plan) => ({ plan })));
  const shown = rows.flatMap(({ cells }) =>
    cells.flatMap(({ faces }) => faces.flatMap(({ value }) => bareTexts(value))),
  );
  expect(shown.length).toBeGreaterThan(50);
  expect(shown.filter((text) => codes.has(text))).toEqual([]);
});

test('nor do two plans compared', () => {
  const [first, ...others] = plans;
  for (const other of others) {
    const { changes, facts } = comparePlans(first, other);
    const shown = [
      ...changes.flatMap(({ was, now }) => [was, now]),
      ...facts.flatMap(({ left, right }) => [left, right]),
    ];
    expect(shown.flatMap(bareTexts).filter((text) => codes.has(text))).toEqual([]);
  }
});
