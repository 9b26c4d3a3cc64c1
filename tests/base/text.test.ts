import {
  compareCodeUnits,
  foldComposed,
  foldDashes,
  foldInvisible,
  foldMarks,
  foldSpaces,
  foldTone,
  foldWords,
  isInCapitals,
  partWords,
  syllablesOf,
  withoutEnd,
} from '#base/text.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs, vietnamese, wildText } from './texts.js';

describe('the placement of a tone', () => {
  test.each([
    ['hòa', 'hoà'],
    ['hóa', 'hoá'],
    ['Thủy', 'Thuỷ'],
    ['khỏe', 'khoẻ'],
    ['qúy', 'quý'],
    ['Ủy ban', 'Uỷ ban'],
    ['HÒA', 'HOÀ'],
    ['lũy', 'luỹ'],
    ['tọa đàm', 'toạ đàm'],
    ['thụy', 'thuỵ'],
  ])('[F-036] %s and %s are one word', (one, other) => {
    expect(one).not.toBe(other);
    expect(foldTone(one)).toBe(foldTone(other));
  });

  test.each([
    ['hóa', 'hòa', 'the tone itself'],
    ['hoa', 'hoà', 'a tone at all'],
    ['quý', 'quí', 'i and y'],
    ['mùa', 'mưa', 'u and ư'],
    ['tuần', 'tuàn', 'â and a'],
    ['thuở', 'thủơ thể', 'more syllables'],
    ['đòi', 'dòi', 'đ and d'],
  ])('%s and %s stay two words: they differ in %s', (one, other) => {
    expect(foldTone(one)).not.toBe(foldTone(other));
  });

  test('is written behind its syllable, by a letter that no numeral can be mistaken for', () => {
    expect(foldTone('Thủy lợi, tháng10')).toBe('Thuyˀ lơiˌ, thangˊ10');
    expect(foldTone('ngã xã')).toBe('ngaˇ xaˇ');
  });

  test('[F-030] does not show either when the text is in NFD', () => {
    expect(foldTone('hoà bình'.normalize('NFD'))).toBe(foldTone('hòa bình'));
  });

  test('is written behind its syllable also where it is a mark on a letter that never carries one', () => {
    expect(foldTone('x\u0301a ß')).toBe('xaˊ ß');
  });

  test('leaves the words of other languages as they are', () => {
    expect(foldTone('piñata Ngữ văn naïve')).toBe('piñata Ngưˇ văn naïve');
  });
});

describe('composed letters', () => {
  test('are those of NFC, whether or not anything had to be composed', () => {
    const letters = fc.constantFrom(
      ...vietnamese,
      ...vietnamese.map((letter) => letter.normalize('NFD')),
      'Å',
      '가',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(letters).map((all) => all.join('')),
          wildText,
        ),
        (text) => {
          expect(foldComposed(text)).toBe(text.normalize('NFC'));
        },
      ),
      { numRuns: runs },
    );
  });
});

describe('letters without marks', () => {
  test('are those of a telegram', () => {
    expect(foldMarks('Ủy ban nhân dân TỈNH Đắk Lắk, ngày 10/12/2024')).toBe(
      'uy ban nhan dan tinh dak lak, ngay 10/12/2024',
    );
  });

  test('make dân, dẫn and dần one word', () => {
    expect(new Set(['dân', 'dẫn', 'dần'].map(foldMarks))).toEqual(new Set(['dan']));
  });

  test('[F-034] hide that Đ was written as Ð or Ɖ', () => {
    expect(['Đảng', 'Ðảng', 'Ɖảng', 'ðảng', 'đảng'].map(foldMarks)).toEqual(Array(5).fill('dang'));
  });

  test('[F-038] do not depend on the language of the machine', () => {
    expect(foldMarks('INTERNET İ ı')).toBe('internet i ı');
  });

  test('of every Vietnamese letter are one of the plain alphabet', () => {
    for (const letter of vietnamese) expect(foldMarks(letter)).toMatch(/^[a-z]$/);
  });

  test('are what is left when a text is taken apart by Unicode, but for đ and what is mistaken for it', () => {
    const byDefinition = (text: string) =>
      text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đðɖ]/g, 'd').normalize('NFC');
    fc.assert(
      fc.property(wildText, (text) => foldMarks(text) === byDefinition(text)),
      { numRuns: runs },
    );
  });

  test('of a text in NFD are those of the text in NFC', () => {
    fc.assert(
      fc.property(wildText, (text) => foldMarks(text.normalize('NFD')) === foldMarks(text.normalize('NFC'))),
      { numRuns: runs },
    );
  });
});

describe('dashes and spaces', () => {
  test.each([
    '2026-2030',
    '2026 - 2030',
    '2026–2030',
    '2026- 2030',
    '2026 -2030',
    '2026 — 2030',
    '2026‑2030',
    '2026\u00A0–\u00A02030',
  ])('[F-035] %s is a range from 2026 to 2030', (text) => {
    expect(foldDashes(text)).toBe('2026-2030');
  });

  test('around a dash go, elsewhere they stay', () => {
    expect(foldDashes('  - Sở Ngoại vụ – Đối ngoại  ')).toBe('-Sở Ngoại vụ-Đối ngoại  ');
  });

  test('in a row are one space, also when the line ends or the space does not break', () => {
    expect(foldSpaces(' ngày\u00A010\r\n  tháng\t12\u3000năm 2024 ')).toBe('ngày 10 tháng 12 năm 2024');
  });

  test('fold as if each run were sought and the ends cut, whatever the text', () => {
    const signs = fc.constantFrom('a', 'ố', ' ', ' ', '\u00a0', '\n', '\t', '\ufeff', '-');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(foldSpaces(text)).toBe(text.split(/\s+/).filter(Boolean).join(' '));
      }),
      { numRuns: 2000 },
    );
  });

  test('[F-080] by the hundred thousand take no time', () => {
    const spaces = ' '.repeat(300_000);
    expect(foldSpaces(`a${spaces}b`)).toBe('a b');
    expect(foldDashes(`a${spaces}b${spaces}- c`)).toBe(`a${spaces}b-c`);
  });

  test('[F-033] that nobody sees are taken out', () => {
    expect(foldInvisible('10/\u200B12\u00AD/20\u206024\uFEFF\u{E0041}')).toBe('10/12/2024');
    expect(foldInvisible('ngày\u00A010')).toBe('ngày\u00A010');
  });
});

describe('short ways', () => {
  test('to the words of a folded text lead where its syllables do', () => {
    expect(foldWords(' “Phụ lục I, II”: GD&ĐT ')).toBe('phu luc i ii gd dt');
    fc.assert(
      fc.property(wildText, (text) => foldWords(text) === syllablesOf(foldMarks(text)).join(' ')),
      { numRuns: runs },
    );
  });

  test('to the words as they are written, in NFC, lead where the letters and numbers do', () => {
    expect(partWords(' “Phụ lục I, II”: GD&ĐT ')).toBe('Phụ lục I II GD ĐT');
    fc.assert(
      fc.property(
        wildText,
        (text) => partWords(text) === (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).join(' '),
      ),
      { numRuns: runs },
    );
  });

  test('to the placement of a tone are those of texts in other letters, which take the long one', () => {
    fc.assert(
      fc.property(wildText, (text) => foldTone(`${text} ß`) === `${foldTone(text)} ß`),
      { numRuns: runs },
    );
  });
});

describe('syllables', () => {
  test('are words and numbers in lower case, in order', () => {
    expect(syllablesOf('Ủy ban nhân dân (UBND), ngày 10/12/2024; Sở GD&ĐT')).toEqual([
      'ủy',
      'ban',
      'nhân',
      'dân',
      'ubnd',
      'ngày',
      '10',
      '12',
      '2024',
      'sở',
      'gd',
      'đt',
    ]);
    expect(syllablesOf('… – ./.')).toEqual([]);
  });

  test('are the letters with their marks and the numbers', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        expect(syllablesOf(text)).toEqual(text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []);
      }),
      { numRuns: runs },
    );
  });

  test('are as many when the text is folded, each the fold of its own', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        expect(syllablesOf(foldMarks(text))).toEqual(syllablesOf(text).map(foldMarks));
      }),
      { numRuns: runs },
    );
  });

  test('keep the tone that was set behind them', () => {
    expect(syllablesOf(foldTone('Hòa giải'))).toEqual(['hoaˋ', 'giaiˀ']);
  });
});

describe('folds', () => {
  test.each([
    ['tone', foldTone],
    ['marks', foldMarks],
    ['dashes', foldDashes],
    ['spaces', foldSpaces],
    ['invisible', foldInvisible],
  ])('of %s change nothing the second time', (_, fold) => {
    fc.assert(
      fc.property(wildText, (text) => fold(fold(text)) === fold(text)),
      { numRuns: runs },
    );
  });

  test('of tone change nothing but the placement: what is left of the letters is the text without its tones', () => {
    const toneless = (text: string) =>
      text
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
        .normalize('NFC');
    const words = fc
      .array(fc.constantFrom(...vietnamese, 'x\u0301', 'q\u0300', ' ', '-', '1'), { maxLength: 30 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(words, (text) => foldTone(text).replace(/[ˋˊˀˇˌ]/g, '') === toneless(text)),
      { numRuns: runs },
    );
  });
});

describe('order', () => {
  test('[F-038] is by code units, upper case before lower, d before đ', () => {
    expect(['đ', 'd', 'e', 'a', 'Z', 'à'].sort(compareCodeUnits)).toEqual(['Z', 'a', 'd', 'e', 'à', 'đ']);
  });

  test('is total', () => {
    fc.assert(
      fc.property(wildText, wildText, (a, b) => {
        expect(compareCodeUnits(a, b)).toBe(-compareCodeUnits(b, a) || 0);
        expect(compareCodeUnits(a, b) === 0).toBe(a === b);
        expect(compareCodeUnits(a, a)).toBe(0);
      }),
    );
  });
});

describe('capitals', () => {
  test.each(['', 'KẾ HOẠCH', '12/KH', 'ĐỘC LẬP – TỰ DO'])('are all that %j has', (text) => {
    expect(isInCapitals(text)).toBe(true);
  });
  test.each(['a', 'z', 'Kế hoạch', 'KẾ HOạCH', 'KẾ HOẠCh', 'Đ/c', 'đ'])('are not all that %j has', (text) => {
    expect(isInCapitals(text)).toBe(false);
  });
});

describe('the end of a text without some signs', () => {
  const isStop = (sign: string) => sign === '.' || sign === ';';
  test.each([
    ['a.;', 'a'],
    ['a.b', 'a.b'],
    ['.a', '.a'],
    ['.;.', ''],
    ['', ''],
    ['ab', 'ab'],
  ])('of %j is %j', (text, left) => {
    expect(withoutEnd(text, isStop)).toBe(left);
  });

  test('is looked at sign by sign, and no further than its beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '.', ';') }), (text) => {
        const isNoLetter = (sign: string) => {
          expect(sign).toHaveLength(1);
          return sign !== 'a';
        };
        expect(withoutEnd(text, isNoLetter)).toBe(text.slice(0, text.lastIndexOf('a') + 1));
      }),
    );
  });
});

test('dashes become hyphens between what they part, with no space on either side', () => {
  expect(foldDashes(' 2026 – 2030 ')).toBe(' 2026-2030 ');
  expect(foldDashes('a - b- c -d')).toBe('a-b-c-d');
  expect(foldDashes('– a –')).toBe('-a-');
  expect(foldDashes('a−b﹘c－d‐e―f')).toBe('a-b-c-d-e-f');
  expect(foldDashes('a-b  c')).toBe('a-b  c');
  expect(foldDashes('–')).toBe('-');
  expect(foldDashes('—‑')).toBe('--');
});
