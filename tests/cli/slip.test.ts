import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocx } from '#import/index.js';
import { call, plans, temporaryFolder } from './calls.js';

const { path } = temporaryFolder();
const titled = (file: string) => readDocx(readFileSync(file)).lines.some(({ text }) => text === 'PHIẾU KIỂM TRA');

describe('a compliance slip at the command line', () => {
  test('goes to a file, beside other formats, and the exit code is that of the check', async () => {
    const [slip, page] = [path('phieu.docx'), path('bao-cao.html')];
    const { exit, stdout } = await call(['check', plans.faultless, '-f', 'html', '-o', page, '-f', 'docx', '-o', slip]);
    expect([exit, stdout]).toEqual([0, '']);
    expect(titled(slip)).toBe(true);
    expect(readFileSync(page, 'utf8')).toContain('<!doctype html>');
  });

  test('is made of stored reports as well', async () => {
    const [stored, slip] = [path('stored.json'), path('stored.docx')];
    await call(['check', plans.haiPhong, '-f', 'json', '-o', stored]);
    expect((await call(['render', stored, '-f', 'docx', '-o', slip])).exit).toBe(0);
    expect(titled(slip)).toBe(true);
    expect((await call(['merge', stored, '-f', 'docx', '-o', slip, '--fail-on', 'never'])).exit).toBe(0);
  });

  test('never goes to a terminal or a pipe', async () => {
    const { exit, stdout, stderr } = await call(['check', plans.faultless, '-f', 'docx']);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'Giá trị của tùy chọn “--output” phải là tên tệp nhận phiếu kiểm tra khi dùng dạng docx, ví dụ -f docx -o phieu.docx.\n  Sửa lại giá trị của tùy chọn rồi chạy lại.\n',
    );
  });

  test('is not for comparisons', async () => {
    const stored = path('pair.json');
    await call(['compare', plans.faultless, plans.haiPhong, '-f', 'json', '-o', stored]);
    expect((await call(['render', stored, '-f', 'docx', '-o', path('pair.docx')])).exit).toBe(2);
  });
});
