import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraries } from '../../src/testing/index.js';
import { lawRuns } from '../runs.js';
import { droppedFrom, importText } from './coverage.js';
import { factsRead, factsWritten } from './written-facts.js';
import { looks } from './written-look.js';
import { writtenText } from './written.js';

const { plans } = await arbitraries();

// Each property draws its plans under one template, so that none of them is left to chance.
test.each(['core', 'human-rights-day', 'commemoration', 'law-rollout'])(
  '[P-49] a plan under %s that is written as a document is read from it again',
  (template) => {
    fc.assert(
      fc.property(plans({ template }), looks, (plan, look) => {
        const text = writtenText(plan, look);
        const imported = importText(text);
        expect(factsRead(imported.plan, plan)).toEqual(factsWritten(plan, look));
        expect(imported.notes).toEqual([]);
        expect(droppedFrom(text, imported)).toEqual([]);
      }),
      { numRuns: lawRuns(60) },
    );
  },
);
