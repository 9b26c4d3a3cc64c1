import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTold, tellChange } from '../scripts/golden/told.js';
import { compareVersions, renderReport, shippedChangeRules } from '#index.js';
import { compared } from '#compare/sides.js';
import type { ChangeCases } from '#rule/cases.js';
import type { ChangeSort } from '#rule/change-rule.js';
import { changeCases } from '#rules/cases.js';
import { call, plans, temporaryFolder } from './cli/calls.js';
import { examples, frozen, spoiledPlans } from './plans.js';
import { wholeReport } from './engine/whole.js';

const all: Readonly<Record<string, ChangeCases>> = changeCases;
const told = (older: unknown, newer: unknown) => compareVersions(older, newer).runs.flatMap(({ findings }) => findings);

describe.each(Object.entries(all))('%s', (id, { rule: judged, cases }) => {
  test('says of its cases what told.txt says, word for word', () => {
    const hint = `${id} says something else. Run \`npm run reports\`, and read what changed in told.txt: officials will.`;
    const known = readTold(id);
    expect([...known.keys()], hint).toEqual(Object.keys(cases));
    for (const [title, one] of Object.entries(cases))
      expect(tellChange(judged, one), `${title}: ${hint}`).toBe(known.get(title));
  });

  test.each(Object.entries(cases))('%s', (_title, { edit, expect: expected }) => {
    const newer = examples.faultless();
    edit(newer);
    const found = told(frozen(examples.faultless()), frozen(newer)).filter(({ rule }) => rule === id);
    expect(found.map(({ message }) => message)).toEqual(expected.map(({ message }) => message));
    for (const [at, { at: place }] of expected.entries())
      if (place !== undefined) expect([found[at]?.place.id, found[at]?.place.pointer]).toContain(place);
  });
});

/** Why no rule judges a kind of change; each sentence is a waiver of the symmetry below. */
const gains = 'What a version adds takes nothing from anybody; `compare` shows it.';
const order = 'Another order is no other duty; `compare` shows it.';
const parts = 'A topic that was split or merged is still there; its parts are compared.';
const waivers: Readonly<Partial<Record<`${ChangeSort['thing']} ${ChangeSort['kind']}`, string>>> = {
  'occasion removed': 'Its phases and days tell of it.',
  'occasion changed': 'Its phases and days tell of it.',
  'citation changed': 'Which document is meant is for the rules on citations.',
  'section removed': 'Outline; what stood in it is judged as topic, task or route.',
  'section changed': 'Outline; what stood in it is judged as topic, task or route.',
  'statement removed': 'Purposes bind nobody.',
  'statement changed': 'Purposes bind nobody.',
  'window removed': 'Phases tell of lost days; a plan without a window is for window/*.',
  'topic changed': 'Wording and subjects may be made better; a lost topic is told.',
  'goal removed': 'A target is mended as often as dropped; `compare` shows it.',
  'unit removed': 'A unit matters by its tasks, which are judged.',
  'unit changed': 'A name is not a duty.',
  'clause removed': 'What a general clause covered is for topic/unassigned.',
  'clause changed': 'What a general clause covered is for topic/unassigned.',
  'money removed': 'Money is for budget/missing.',
  'money changed': 'Sums change with every budget; `compare` shows them.',
  'recipient changed': 'The purpose of sending is form.',
};

test('every thing and kind of change has a rule or a written waiver, and no waiver is idle', () => {
  const judged = new Set(shippedChangeRules.flatMap(({ of }) => of.map(({ thing, kind }) => `${thing} ${kind}`)));
  const waived = (thing: string, kind: string): string | undefined => {
    if (kind === 'added') return gains;
    if (kind === 'moved') return order;
    if (kind === 'split' || kind === 'merged') return parts;
    return (waivers as Readonly<Record<string, string>>)[`${thing} ${kind}`];
  };
  const kinds = ['added', 'removed', 'moved', 'changed', 'split', 'merged'];
  const open = compared.flatMap((thing) =>
    kinds
      .filter((kind) => !judged.has(`${thing} ${kind}`) && waived(thing, kind) === undefined)
      .map((kind) => `${thing} ${kind}`),
  );
  expect(open).toEqual([]);
  expect(Object.keys(waivers).filter((sort) => judged.has(sort))).toEqual([]);
});

describe('two versions', () => {
  test('that are one have nothing to judge', () => {
    fc.assert(
      fc.property(spoiledPlans, (plan) => {
        expect(told(plan, structuredClone(plan)).filter(({ rule }) => rule.startsWith('change/'))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('give a report that fits its schema and is whole in both languages', () => {
    for (const { cases } of Object.values(all))
      for (const { edit } of Object.values(cases)) {
        const newer = examples.faultless();
        edit(newer);
        const report = compareVersions(examples.faultless(), newer);
        wholeReport(report);
        for (const language of ['vi', 'en'] as const)
          expect(renderReport(report, { format: 'text', language, verbose: true })).not.toMatch(
            /\{[A-Za-z]+\}|undefined/u,
          );
      }
  });

  const { putJson } = temporaryFolder();

  test('end a run in CI as findings do', async () => {
    const newer = examples.faultless();
    newer.recipients?.pop();
    const file = putJson('newer.plan.json', newer);
    expect((await call(['compare', '--versions', plans.faultless, file])).exit).toBe(0);
    const warned = await call(['compare', '--versions', plans.faultless, file, '--fail-on', 'warning', '--lang', 'en']);
    expect(warned.exit).toBe(1);
    expect(warned.stdout).toContain('[change/recipient-dropped]');
    expect((await call(['compare', '--versions', plans.faultless, file, '-f', 'sarif'])).exit).toBe(0);
    expect((await call(['compare', plans.faultless, file, '-f', 'sarif'])).exit).toBe(2);
  });
});
