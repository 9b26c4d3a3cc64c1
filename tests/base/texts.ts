import fc from 'fast-check';
import process from 'node:process';

/** How many worlds a law is tried in here; FC_RUNS goes deeper. */
export const runs = Number(process.env['FC_RUNS'] ?? 2000);

/** Every letter of Vietnamese with every tone, in both cases. */
export const vietnamese: readonly string[] = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'].flatMap((letter) =>
  [letter, letter.toUpperCase()].flatMap((base) =>
    /[aăâeêioôơuưy]/i.test(base)
      ? ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => (base + tone).normalize('NFC'))
      : [base],
  ),
);

const signs = [
  ' ',
  '  ',
  '\u00A0',
  '-',
  ' – ',
  '—',
  '.',
  ',',
  '\n',
  '\u200B',
  '\u0301',
  '\u0323',
  '“',
  '1',
  '12',
  'İ',
  'ß',
  '한',
  'Ω',
  'K',
  'ﬁ',
  '😀',
  '\uD800',
];

/** Text as it comes: mostly Vietnamese, with dashes, odd spaces, loose marks and other scripts in between. */
export const wildText: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...vietnamese) },
        { weight: 2, arbitrary: fc.constantFrom(...signs) },
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
