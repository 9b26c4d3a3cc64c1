import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import type { Plan } from '#generated/plan.types.js';
import { importPlan } from '../../src/import/index.js';
import { examples } from '../plans.js';
import { droppedFrom } from './coverage.js';

const folder = new URL('../../../shared/seeds/', import.meta.url);
const seeds = existsSync(folder) ? (['hai-phong-2024', 'bac-ninh-2024'] as const) : [];
const models = { 'hai-phong-2024': examples.haiPhong, 'bac-ninh-2024': examples.bacNinh };

/** Rules that read the links from tasks to topics, which an importer does not know. */
const linked = new Set(['topic/unassigned', 'subject/missing', 'subject/under-assigned']);

/** A finding by its rule, the label of its section and the line of the source. */
function rowsOf(plan: Plan): string[] {
  const [run] = checkPlan(plan, { template: 'human-rights-day', year: 2024 }).runs;
  const lines = new Map<string, number | undefined>();
  for (const { id, field, line } of plan.source?.places ?? [])
    if (field === undefined && !lines.has(id)) lines.set(id, line);
  const sections = new Map(plan.sections.map((section) => [section.id, section]));
  return (run?.findings ?? []).map(({ rule, message, place }) => {
    const label = sections.get(place.section ?? place.id ?? '')?.label ?? '';
    return `${rule} ${message} ${label} ${place.id === undefined ? place.pointer : lines.get(place.id)}`;
  });
}

describe.runIf(seeds.length > 0)('the source plans, read from their texts', () => {
  test.each(seeds)('%s has every finding of its model, at the same line', async (name) => {
    const { plan } = await importPlan(new Uint8Array(readFileSync(new URL(`${name}.txt`, folder))), {
      file: `${name}.txt`,
    });
    const found = rowsOf(plan);
    const missing = rowsOf(models[name]()).filter(
      (row) => !found.includes(row) && !linked.has(row.split(' ')[0] ?? ''),
    );
    expect(missing).toEqual([]);
  });

  test.each(seeds)('what else %s has comes of the full text', async (name) => {
    const { plan } = await importPlan(new Uint8Array(readFileSync(new URL(`${name}.txt`, folder))), {
      file: `${name}.txt`,
    });
    const known = rowsOf(models[name]());
    const extra = rowsOf(plan).filter((row) => !known.includes(row) && !linked.has(row.split(' ')[0] ?? ''));
    expect(extra.filter((row) => !/^(?:text|basis)\//.test(row))).toEqual([]);
  });

  test.each(seeds)('%s is accounted for to the last character', async (name) => {
    const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
    const imported = await importPlan(text);
    expect(droppedFrom(text, imported)).toEqual([]);
    expect(imported.notes.filter(({ code }) => code === 'not-understood')).toEqual([]);
  });

  test('the slips of domain.md 4.1 and 4.2 that only the text shows are found at their lines', async () => {
    const lines: Record<(typeof seeds)[number], readonly string[]> = {
      'hai-phong-2024': [
        'text/known-typo known I. 25',
        'text/known-typo known I. 43',
        'text/fixed-phrase slip 2.1. 100',
        'text/fixed-phrase slip 2.1. 106',
        'text/punctuation dots 2.2. 155',
      ],
      'bac-ninh-2024': [
        'basis/marks cut  /opening/text',
        'text/known-typo known 3. 45',
        'text/fixed-phrase slip 2.1. 57',
        'text/doubled-word doubled 2.1. 84',
        'text/fixed-phrase slip 2.2. 118',
        'text/fixed-phrase slip 2.2. 130',
        'text/known-typo known 2.3. 136',
        'text/fixed-phrase slip 2. 163',
      ],
    };
    for (const name of seeds) {
      const { plan } = await importPlan(readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
      expect(rowsOf(plan)).toEqual(expect.arrayContaining([...lines[name]]));
    }
  });
});
