import { expect, test } from 'vitest';
import { documentKey } from '#model/document-key.js';

test('a department is one body, with its province named or not', () => {
  const key = documentKey('12/QĐ-SCX', 'Giám đốc Sở Cây xanh', 'Đồng Xanh');
  expect(documentKey('12/QĐ-SCX', 'Sở Cây xanh tỉnh Đồng Xanh', 'Đồng Xanh')).toBe(key);
  expect(documentKey('12/QĐ-SCX', 'Sở Cây xanh tỉnh Khác', 'Đồng Xanh')).not.toBe(key);
});
