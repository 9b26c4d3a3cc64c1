import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInitialsOf } from '#model/initials.js';

describe('letters that stand for the words of a name', () => {
  test.each([
    ['BCĐQG1237', 'Ban Chỉ đạo quốc gia 1237'],
    ['SNgV', 'Sở Ngoại vụ'],
    ['CN', 'Công nghiệp'],
    ['PGD&ĐT', 'Phòng Giáo dục và Đào tạo'],
    ['STTTT', 'Sở Thông tin và Truyền thông'],
  ])('%s is %s', (letters, name) => {
    expect(isInitialsOf(letters, name)).toBe(true);
  });

  test.each([
    ['CN', 'Công nghiệp nặng'],
    ['CN', 'Công'],
    ['BCĐ1238', 'Ban Chỉ đạo 1237'],
    ['SCT', 'Sở Y tế'],
    ['', 'Sở Y tế'],
  ])('%s is not %s', (letters, name) => {
    expect(isInitialsOf(letters, name)).toBe(false);
  });

  test('the first letters of two words or more always do, and with a letter too many never', () => {
    const words = fc.array(fc.stringMatching(/^[b-u][b-u]{1,6}$/), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(words, (all) => {
        const letters = all.map((word) => word.charAt(0)).join('');
        expect(isInitialsOf(letters, all.join(' '))).toBe(true);
        expect(isInitialsOf(`${letters}x`, all.join(' '))).toBe(false);
      }),
    );
  });
});
