import { groupsIn, piecesIn } from '#base/match.js';
import { expect, test } from 'vitest';

test('what an expression finds in a text is a list, an empty one where it finds nothing', () => {
  expect([...groupsIn(/^(\d+)(?:\/(\d+))?$/, '12/2024')]).toEqual(['12/2024', '12', '2024']);
  expect([...groupsIn(/^(\d+)(?:\/(\d+))?$/, '12')]).toEqual(['12', '12', undefined]);
  expect(groupsIn(/^\d+$/, 'tháng 12')).toEqual([]);
  expect(piecesIn(/\d+/g, 'từ 01/11 đến 09/12')).toEqual(['01', '11', '09', '12']);
  expect(piecesIn(/\d+/g, 'trong năm')).toEqual([]);
});
