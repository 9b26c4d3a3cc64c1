import { describe, expect, test } from 'vitest';
import { ImportFailure } from '#import/failure.js';
import { readHtml } from '#import/html.js';

const texts = (html: string) => readHtml(html).lines.map(({ text }) => text);
const codes = (html: string) => readHtml(html).notes.map(({ code, text }) => [code, text]);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('paragraphs of HTML', () => {
  test('are whole lines with their places', () => {
    expect(readHtml('<p>KẾ HOẠCH</p><p>Tuyên truyền<br> cao điểm</p>').lines).toEqual([
      { text: 'KẾ HOẠCH', place: { paragraph: 1, line: 1, column: 1 }, isWhole: true },
      { text: 'Tuyên truyền', place: { paragraph: 2, line: 1, column: 1 }, isWhole: true },
      { text: 'cao điểm', place: { paragraph: 2, line: 2, column: 1 }, isWhole: true },
    ]);
  });

  test('blanks in a row are one, no-break spaces stay', () => {
    expect(texts('<p>\n  Số:&nbsp;&nbsp;12 <b> /KH</b>\n</p>')).toEqual(['Số:\u00a0\u00a012 /KH']);
  });

  test('blocks part lines, inline elements do not', () => {
    expect(texts('A<div>B<span>C</span></div>D<h2>E</h2>')).toEqual(['A', 'BC', 'D', 'E']);
  });

  test('an empty one is a gap', () => {
    expect(readHtml('<p>A<p>&nbsp;<p>B').lines.map(({ isAfterGap }) => isAfterGap)).toEqual([undefined, true]);
  });

  test('looks are told', () => {
    expect(readHtml('<center><b>A</b></center>').lines[0]).toMatchObject({ isBold: true, isCentred: true });
    expect(readHtml('<p align=center style="font-weight:bold;font-style:italic">A').lines[0]).toMatchObject({
      isBold: true,
      isItalic: true,
      isCentred: true,
    });
    expect(
      readHtml('<p style="margin-left:36.0pt;text-indent:-18.0pt;text-transform:uppercase">a').lines[0],
    ).toMatchObject({ text: 'A', indent: 3 });
  });

  test('entities, NFD and text before Unicode are read', () => {
    expect(texts(`<p>K&#7871; ho&#x1EA1;ch &amp; ${'tuyên'.normalize('NFD')}`)).toEqual(['Kế hoạch & tuyên']);
    expect(
      texts('<p><font face=".VnTime">KÕ ho¹ch</font> <span style="font-family:\'VNI-Times\'">naêm</span>'),
    ).toEqual(['Kế hoạch năm']);
  });

  test('verbatim text keeps its lines', () => {
    expect(texts('<pre>A  B\nC</pre>')).toEqual(['A  B', 'C']);
  });

  test('what does not show is left out, and told where it may be meant', () => {
    const html =
      '<title>T</title><style>p{}</style><script>x</script><p>A<!-- c --><span style="display:none">ẩn</span><del>cũ</del><ins>mới</ins><img alt="Con dấu">';
    expect(texts(html)).toEqual(['Amới']);
    expect(codes(html)).toEqual([
      ['hidden-text', 'ẩn'],
      ['tracked-change', 'cũ'],
      ['tracked-insertion', 'mới'],
      ['image', 'Con dấu'],
    ]);
  });
});

describe('lists of HTML', () => {
  test('have the numbers that a browser counts', () => {
    expect(texts('<ol type=I><li>A<ol start=3><li>B<li value=7>C</ol><li>D</ol>')).toEqual([
      'I. A',
      '3. B',
      '7. C',
      'II. D',
    ]);
    expect(texts('<ol style="list-style-type:lower-alpha"><li>A</ol>')).toEqual(['a. A']);
  });

  test('have bullets by depth, or none', () => {
    expect(texts('<ul><li>A<ul><li>B</ul></ul><ul style="list-style:none"><li>C</ul>')).toEqual(['• A', '○ B', 'C']);
  });

  test('tell that a number was computed', () => {
    expect(readHtml('<ol><li><p>A</p><p>B</p></ol>').lines.map(({ text, computed }) => [text, computed])).toEqual([
      ['1. A', 3],
      ['B', undefined],
    ]);
  });
});

describe('tables of HTML', () => {
  test('are cells, also where they cover columns and rows', () => {
    const html = '<table><tr><td rowspan=2>A<td colspan=2>B<tr><td>C<td><p>D</p><p>E</table>F';
    expect(readHtml(html).lines.map(({ text, cell }) => [text, cell])).toEqual([
      ['A', { table: 0, row: 0, column: 0, columns: 3, rows: 2 }],
      ['B', { table: 0, row: 0, column: 1, columns: 3, span: 2 }],
      ['C', { table: 0, row: 1, column: 1, columns: 3 }],
      ['D', { table: 0, row: 1, column: 2, columns: 3 }],
      ['E', { table: 0, row: 1, column: 2, columns: 3 }],
      ['F', undefined],
    ]);
  });

  test('without rows are read all the same', () => {
    expect(texts('<table><td>A</td><td>B</td></table><td>C')).toEqual(['A', 'B', 'C']);
  });
});

describe("Word's own export", () => {
  const label = (text: string) =>
    `<![if !supportLists]><span style='mso-list:Ignore'>${text}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>`;

  test('has its numbers and bullets as text', () => {
    const html = `<!--[if gte mso 9]><xml><w:x>không</w:x></xml><![endif]--><p class=MsoNormal>${label('1.1.')}Nội dung<o:p></o:p></p><p>${label('<span style="font-family:Symbol">·</span>')}Treo cờ`;
    expect(texts(html)).toEqual(['1.1. Nội dung', '• Treo cờ']);
    expect(readHtml(html).lines[0]?.computed).toBeUndefined();
  });

  test('has its footnotes at the end', () => {
    const html = `<p>Theo<a style='mso-footnote-id:ftn1' href="#_ftn1"><span>[1]</span></a> luật</p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p><a style='mso-footnote-id:ftn1'>[1]</a> Chú thích</p></div></div>`;
    const { lines, notes, furniture } = readHtml(html);
    expect(lines.map(({ text }) => text)).toEqual(['Theo luật']);
    expect(notes.map(({ code, text }) => [code, text])).toEqual([['footnote', '[1] Chú thích']]);
    expect(furniture.map(({ kind, text }) => [kind, text])).toEqual([['footnote-mark', '[1]']]);
  });
});

describe('the encoding of HTML', () => {
  test('is what the file names', () => {
    expect(
      readHtml(latin1('<meta http-equiv=Content-Type content="text/html; charset=windows-1252"><p>K&#7871; ho\xe1ch'))
        .lines[0]?.text,
    ).toBe('Kế hoách');
    expect(readHtml(latin1('<meta charset="windows-1258"><p>V\xf5 Vi\xea\xf2t')).lines[0]?.text).toBe('Vơ Việt');
    expect(readHtml(new TextEncoder().encode('\ufeff<p>Kế hoạch')).lines[0]?.text).toBe('Kế hoạch');
    expect(readHtml(Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0, 0xa1, 0x1e])).lines[0]?.text).toBe('ạ');
  });

  test('[F-032] is never guessed', () => {
    expect(() => readHtml(latin1('<p>K\xe9 ho\xe1ch'))).toThrow(ImportFailure);
    expect(() => readHtml(latin1('<meta charset="tcvn"><p>K'))).toThrow(/not valid in TCVN/);
  });
});
