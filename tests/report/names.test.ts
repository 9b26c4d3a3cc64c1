import { describe, expect, test } from 'vitest';
import { renderComparison } from '#index.js';
import { countsOf } from '#report/comparison-words.js';
import { itemNameOf, placeNameOf } from '#report/place-name.js';
import { rowName } from '#report/matrix-words.js';
import { wordsOfBasis } from '#rule/basis.js';
import { aligned, compared } from './reports.js';

describe('what people read is called as people call it', () => {
  const place = { pointer: '/sections/3', id: 's-office-portal' };

  test('an item by its title, else by its label, else by its number among its likes', () => {
    expect(itemNameOf({ ...place, label: '4.', title: 'Cổng thông tin' }, 'vi')).toBe('Cổng thông tin');
    expect(itemNameOf({ ...place, label: '4.' }, 'vi')).toBe('Mục 4.');
    expect(itemNameOf({ ...place, label: '-' }, 'vi')).toBe('Đề mục thứ 4');
    expect(itemNameOf(place, 'en')).toBe('Section 4');
    expect(itemNameOf({ pointer: '/opening' }, 'vi')).toBe('Phần mở đầu');
  });

  test('a place with its label, unless that is the dash of a list', () => {
    expect(placeNameOf({ ...place, label: 'III.', title: 'TỔ CHỨC' }, 'vi')).toBe('III. TỔ CHỨC');
    expect(placeNameOf({ ...place, label: '-', title: 'Treo băng rôn' }, 'vi')).toBe('Treo băng rôn');
    expect(placeNameOf({ ...place, label: '4.' }, 'vi')).toBe('Mục 4.');
    expect(placeNameOf({ pointer: '' }, 'vi')).toBe('Toàn văn kế hoạch');
  });

  test('a row that nobody gave a title by what kind of thing it is', () => {
    const [row] = aligned.rows;
    if (!row) throw new Error('The matrix has no rows.');
    const { title: _title, ...untitled } = row;
    expect(rowName({ ...untitled, thing: 'window', key: 'window role: campaign' }, 'vi')).toBe('Thời gian');
    expect(rowName({ ...row, title: 'Ngày \u202ehội' }, 'vi')).toBe('Ngày <U+202E>hội');
  });

  test('drafting practice by how many plans were read for it, a decree by its article', () => {
    expect(wordsOfBasis({ source: 'practice', place: '25/56' }).vi).toBe(
      'Thông lệ soạn thảo kế hoạch (25 trên 56 kế hoạch đã đọc)',
    );
    expect(wordsOfBasis({ source: 'decree30', place: 'Điều 8', unsure: true }).en).toBe(
      'Decree 30/2020/NĐ-CP, Điều 8 †',
    );
  });

  test('no id of a plan is shown in a comparison', () => {
    const ids = [...JSON.stringify(compared).matchAll(/"id":"([a-z]+(?:-[a-z0-9]+)+)"/g)].map(([, id = '']) => id);
    expect(ids).toContain('s-office-portal');
    for (const format of ['text', 'html', 'csv', 'markdown'] as const) {
      const told = renderComparison(compared, { format, language: 'vi', verbose: true });
      expect(
        ids.filter((id) => told.includes(`${id}<`) || told.includes(`: ${id} `) || told.includes(`,${id},`)),
      ).toEqual([]);
    }
  });
});

test('counts leave out what did not come about', () => {
  const counts = { matches: 0, added: 0, removed: 2, moved: 0, changed: 1, split: 0, merged: 0, shared: 0 };
  expect(countsOf(counts, 'vi')).toBe('0 cặp tương ứng, 2 chỉ bên trái có, 1 thay đổi');
  expect(countsOf({ ...counts, split: 3 }, 'en')).toBe('0 pairs, 2 left only, 1 changed, 3 split');
});
