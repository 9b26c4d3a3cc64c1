import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocumentNumber, type DocumentNumber } from '#model/document-number.js';

describe('numbers of real documents', () => {
  test.each<[string, DocumentNumber]>([
    ['12/KH-SNgV', { form: 'state', serial: '12', type: 'KH', organs: ['SNgV'] }],
    ['3401/KH-BCĐNQ-CAT', { form: 'state', serial: '3401', type: 'KH', organs: ['BCĐNQ', 'CAT'] }],
    ['252/KH-BCĐQG1237', { form: 'state', serial: '252', type: 'KH', organs: ['BCĐQG1237'] }],
    ['552/TB-VPCP', { form: 'state', serial: '552', type: 'TB', organs: ['VPCP'] }],
    ['178/QĐ-TTg', { form: 'state', serial: '178', type: 'QĐ', organs: ['TTg'] }],
    ['0125/QĐ-UBND', { form: 'state', serial: '0125', type: 'QĐ', organs: ['UBND'] }],
    ['30/2020/NĐ-CP', { form: 'law', serial: '30', year: 2020, type: 'NĐ', organs: ['CP'] }],
    ['05/2025/QĐ-UBND', { form: 'law', serial: '05', year: 2025, type: 'QĐ', organs: ['UBND'] }],
    ['72/2025/QH15', { form: 'law', serial: '72', year: 2025, organs: ['QH15'] }],
    ['1211/2016/UBTVQH13', { form: 'law', serial: '1211', year: 2016, organs: ['UBTVQH13'] }],
    ['7581/VP-NCKTGS', { form: 'letter', serial: '7581', organs: ['VP', 'NCKTGS'] }],
    ['12255/BCĐNQ', { form: 'letter', serial: '12255', organs: ['BCĐNQ'] }],
    ['8935/BNV-CTTN&BĐG', { form: 'letter', serial: '8935', organs: ['BNV', 'CTTN&BĐG'] }],
    ['1115/SGD&ĐT-KTKĐCLGD', { form: 'letter', serial: '1115', organs: ['SGD&ĐT', 'KTKĐCLGD'] }],
    ['190-QĐ/TW', { form: 'party', serial: '190', type: 'QĐ', organs: ['TW'] }],
    ['35-NQ/TU', { form: 'party', serial: '35', type: 'NQ', organs: ['TU'] }],
    ['36-HD/BTCTW', { form: 'party', serial: '36', type: 'HD', organs: ['BTCTW'] }],
    ['02-TT/TU', { form: 'party', serial: '02', type: 'TT', organs: ['TU'] }],
    ['33/KH-MTTQ-BTT', { form: 'front', serial: '33', type: 'KH', organs: ['MTTQ', 'BTT'] }],
  ])('%s', (text, expected) => {
    expect(parseDocumentNumber(text)).toEqual(expected);
  });
});

describe('what is written loosely', () => {
  test.each<[string, DocumentNumber]>([
    // A blank number, to be given after signing.
    ['/KH-SCT', { form: 'state', type: 'KH', organs: ['SCT'] }],
    ['…/KH-UBND', { form: 'state', type: 'KH', organs: ['UBND'] }],
    ['.... /KH-UBND', { form: 'state', type: 'KH', organs: ['UBND'] }],
    // Spaces, dashes, capitals.
    ['25 /KH-SGDĐT', { form: 'state', serial: '25', type: 'KH', organs: ['SGDĐT'] }],
    ['12 /KH- PGD&ĐT', { form: 'state', serial: '12', type: 'KH', organs: ['PGD&ĐT'] }],
    ['12/KH – UBND', { form: 'state', serial: '12', type: 'KH', organs: ['UBND'] }],
    ['1237/QĐ-TTG', { form: 'state', serial: '1237', type: 'QĐ', organs: ['TTG'] }],
    ['12/CTR-UBND', { form: 'state', serial: '12', type: 'CTr', organs: ['UBND'] }],
    // A party number in the dress of the state.
    ['27/NQ- TW', { form: 'state', serial: '27', type: 'NQ', organs: ['TW'] }],
    // CV is no type of the state, so that the letters read as those of a body.
    ['42/CV-PGD&ĐT', { form: 'letter', serial: '42', organs: ['CV', 'PGD&ĐT'] }],
    ['305/QLTC', { form: 'letter', serial: '305', organs: ['QLTC'] }],
  ])('%s', (text, expected) => {
    expect(parseDocumentNumber(text)).toEqual(expected);
  });

  test.each([
    '05/2026/VLN/CV-LV',
    '4/2026/ĐN-VL',
    '01/12011/TT-BNV',
    '12/KH',
    'KH-UBND',
    '93/CT-05',
    '30/2020',
    '',
    '12/KH--UBND',
    '1'.repeat(300),
  ])('%s is a number of another kind', (text) => {
    expect(parseDocumentNumber(text)).toEqual({ form: 'free', organs: [] });
  });
});

const organ = fc.constantFrom('UBND', 'SNgV', 'BCĐNQ', 'SGD&ĐT', 'BNV', 'VP', 'BCĐQG1237', 'TW', 'CAT');
const organs = fc.array(organ, { minLength: 1, maxLength: 3 });
const serial = fc.tuple(fc.nat(99_999), fc.constantFrom('', 'a', 'b')).map(([number, letter]) => `${number}${letter}`);
const type = fc.constantFrom('NQ', 'QĐ', 'CT', 'KH', 'CTr', 'TTr', 'QyĐ', 'BC', 'TB', 'NĐ', 'TT', 'VBHN');
const year = fc.integer({ min: 1945, max: 2199 });

describe('a number that is put together is taken apart again', () => {
  test('of the state', () => {
    fc.assert(
      fc.property(serial, type, organs, (number, kind, bodies) => {
        const text = `${number}/${kind}-${bodies.join('-')}`;
        expect(parseDocumentNumber(text)).toEqual({ form: 'state', serial: number, type: kind, organs: bodies });
      }),
    );
  });

  test('of law', () => {
    fc.assert(
      fc.property(serial, year, type, organs, (number, when, kind, bodies) => {
        const text = `${number}/${when}/${kind}-${bodies.join('-')}`;
        expect(parseDocumentNumber(text)).toEqual({
          form: 'law',
          serial: number,
          year: when,
          type: kind,
          organs: bodies,
        });
      }),
    );
  });

  test('of the party', () => {
    fc.assert(
      fc.property(serial, type, organ, (number, kind, body) => {
        expect(parseDocumentNumber(`${number}-${kind}/${body}`)).toEqual({
          form: 'party',
          serial: number,
          type: kind,
          organs: [body],
        });
      }),
    );
  });

  test('of a letter', () => {
    fc.assert(
      fc.property(serial, organs, (number, bodies) => {
        expect(parseDocumentNumber(`${number}/${bodies.join('-')}`)).toEqual({
          form: 'letter',
          serial: number,
          organs: bodies,
        });
      }),
    );
  });

  test('and any other text ends in some form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(parseDocumentNumber(text).form).toMatch(/^(?:state|law|letter|party|front|free)$/);
      }),
    );
  });
});
