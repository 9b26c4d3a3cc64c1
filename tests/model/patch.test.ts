import { describe, expect, test } from 'vitest';
import { applyPatch, joinPatches, putAt, removeAt } from '#model/patch.js';
import type { Plan } from '#generated/plan.types.js';
import { examples } from '../plans.js';

const plan = () => examples.faultless() as Plan;

describe('a patch and its inverse', () => {
  test.each([
    ['replaces what stands there', () => putAt(plan(), '/phases/0/title', 'Giai đoạn một')],
    ['adds what is missing', () => putAt(plan(), '/phases/0/x', { seen: true })],
    [
      'adds a line to a list',
      () =>
        putAt(plan(), `/units/${plan().units?.length}`, {
          id: 'new',
          kind: 'internal',
          names: [{ text: 'Phòng mới' }],
        }),
    ],
    ['takes away', () => removeAt(plan(), '/units/0')],
    [
      'does several things as one',
      () => joinPatches([putAt(plan(), '/title', 'Tên khác'), removeAt(plan(), '/archive/drafter')]),
    ],
  ])('%s', (_name, make) => {
    const { patch, inverse } = make();
    const changed = applyPatch(plan(), patch);
    expect(changed).not.toEqual(plan());
    expect(applyPatch(changed, inverse)).toEqual(plan());
  });

  test('the document that was handed in stays as it was', () => {
    const before = plan();
    applyPatch(before, putAt(before, '/title', 'Tên khác').patch);
    expect(before).toEqual(plan());
  });
});
