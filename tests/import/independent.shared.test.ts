import { describe, expect, test } from 'vitest';
import { importPlan } from '../../src/import/index.js';
import { corpus } from './corpus.js';
import { agreementOf, independent, independentFields } from './independent.js';

/** Of a hundred rows: how many of those read are right at least, and how many of those there were read. It never gets worse. */
const reached: Readonly<Record<string, readonly [precision: number, recall: number]>> = {
  'header parts': [100, 100],
  'number, place and date': [100, 100],
  'citations, opening': [100, 100],
  'citations, body': [100, 100],
  'citations, elsewhere': [100, 100],
  sections: [100, 100],
  'entries of units': [100, 100],
  recipients: [100, 100],
  signature: [100, 100],
  appendices: [100, 100],
  'windows and phases': [100, 100],
  units: [97, 91],
  topics: [90, 100],
  tasks: [99, 98],
  'lead and support': [99, 98],
  'who does it': [98, 91],
  times: [98, 98],
};

const read = corpus.filter(({ key }) => independent[key]);

describe.runIf(read.length > 0)('six plans, read by a person without the importer', () => {
  test('are six', () => expect(read.map(({ key }) => key)).toEqual(Object.keys(independent).toSorted()));

  test.each(Object.keys(independentFields))('%s', async (name) => {
    const sum = { right: 0, read: 0, there: 0 };
    for (const { key, name: file, text } of read) {
      const {
        right,
        read: own,
        there,
      } = agreementOf(name, independent[key] ?? {}, (await importPlan(text, { file })).plan, text);
      sum.right += right;
      sum.read += own;
      sum.there += there;
    }
    const [precision = 100, recall = 100] = reached[name] ?? [];
    expect((100 * sum.right) / sum.read, 'precision').toBeGreaterThanOrEqual(precision);
    expect((100 * sum.right) / sum.there, 'recall').toBeGreaterThanOrEqual(recall);
  });
});
