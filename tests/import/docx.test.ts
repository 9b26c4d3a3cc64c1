import { describe, expect, test } from 'vitest';
import { readDocx } from '#import/docx.js';
import type { SourceLine } from '#import/source-line.js';
import { abstract, cell, docxOf, level, list, numbered, p, row, table, type WordParts } from './packages.js';

const read = (parts: WordParts | string) => readDocx(docxOf(parts));
const texts = (parts: WordParts | string) => read(parts).lines.map(({ text }) => text);
const only = (parts: WordParts | string): SourceLine | undefined => read(parts).lines[0];
const codes = (parts: WordParts | string) => read(parts).notes.map(({ code, text }) => [code, text]);

describe('paragraphs', () => {
  test('each is a whole line with its place', () => {
    expect(read(`${p('KẾ HOẠCH')}${p('Tuyên truyền')}`).lines).toEqual([
      { text: 'KẾ HOẠCH', place: { paragraph: 1, line: 1, column: 1 }, isWhole: true },
      { text: 'Tuyên truyền', place: { paragraph: 2, line: 1, column: 1 }, isWhole: true },
    ]);
  });

  test('a line break parts a paragraph into lines', () => {
    const body = '<w:p><w:r><w:t>SỞ A</w:t><w:br/><w:t xml:space="preserve">  VĂN PHÒNG</w:t></w:r></w:p>';
    expect(read(body).lines.map(({ text, place }) => [text, place])).toEqual([
      ['SỞ A', { paragraph: 1, line: 1, column: 1 }],
      ['VĂN PHÒNG', { paragraph: 1, line: 2, column: 3 }],
    ]);
  });

  test('an empty one is a gap before the next', () => {
    expect(read(`${p('Một')}${p('')}${p('Hai')}`).lines.map(({ isAfterGap }) => isAfterGap)).toEqual([undefined, true]);
  });

  test('bold, italic, centred and indented are told, also where a style says so', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="T"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="U"><w:basedOn w:val="T"/></w:style>';
    expect(only({ body: p('Đậm', { ppr: '<w:pStyle w:val="U"/>' }), styles })).toMatchObject({
      isBold: true,
      isCentred: true,
    });
    expect(
      only({ body: p('Thường', { ppr: '<w:pStyle w:val="U"/>', rpr: '<w:b w:val="0"/>' }), styles })?.isBold,
    ).toBeUndefined();
    expect(only(p('Nghiêng', { rpr: '<w:i/>', ppr: '<w:ind w:firstLine="700"/>' }))).toMatchObject({
      isItalic: true,
      indent: 5,
    });
  });

  test('a line is bold only where all of it is', () => {
    const body = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>1. Mục đích:</w:t></w:r><w:r><w:t> nâng cao</w:t></w:r></w:p>';
    expect(only(body)?.isBold).toBeUndefined();
  });

  test('capitals that only show are capitals', () => {
    expect(texts(p('Kế hoạch', { rpr: '<w:caps/>' }))).toEqual(['KẾ HOẠCH']);
  });

  test('letters in NFD are composed, what nobody sees is left out', () => {
    expect(texts(p('Kế hoạch'.normalize('NFD')))).toEqual(['Kế hoạch']);
    expect(texts(p('tuyên\u00ad truy\u200bền'))).toEqual(['tuyên truyền']);
  });

  test('a no-break space stays, blanks of XML do not', () => {
    const body = '<w:p><w:r><w:t>ngày</w:t></w:r><w:r><w:t>\u00a010/12 </w:t></w:r><w:r><w:t>\n  năm</w:t></w:r></w:p>';
    expect(texts(body)).toEqual(['ngày\u00a010/12năm']);
  });
});

describe('numbers of lists', () => {
  const numbering = [
    abstract(
      1,
      level(0, 'upperRoman', '%1.'),
      level(1, 'decimal', '%2.'),
      level(2, 'decimal', '%2.%3.'),
      level(3, 'lowerLetter', '%4)'),
    ),
    abstract(
      2,
      level(0, 'bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>'),
      level(1, 'bullet', 'o', '<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr>'),
      level(2, 'bullet', '-'),
    ),
    abstract(
      3,
      level(0, 'upperRoman', 'Chương %1', '<w:suff w:val="space"/>'),
      level(1, 'decimal', 'Điều %1.%2.', '<w:isLgl/><w:suff w:val="nothing"/>'),
    ),
    list(1, 1),
    list(2, 2),
    list(3, 3),
    list(4, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
    list(
      5,
      1,
      '<w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:numFmt w:val="decimalZero"/><w:lvlText w:val="%2/"/></w:lvl></w:lvlOverride>',
    ),
  ].join('');
  const labels = (body: string) => texts({ body, numbering });

  test('are counted through the levels', () => {
    const body = [[0], [1], [2], [2], [1], [2], [3], [0], [1]].map(([at]) => numbered('x', 1, at)).join('');
    expect(labels(body)).toEqual(['I. x', '1. x', '1.1. x', '1.2. x', '2. x', '2.1. x', 'a) x', 'II. x', '1. x']);
  });

  test('are told as computed', () => {
    expect(only({ body: numbered('Nội dung', 1), numbering })).toMatchObject({
      text: 'I. Nội dung',
      computed: 3,
      place: { column: 1 },
    });
    expect(only({ body: numbered('', 1), numbering })).toMatchObject({ text: 'I.', computed: 2 });
  });

  test('bullets are signs of Unicode', () => {
    expect(labels([0, 1, 2].map((at) => numbered('x', 2, at)).join(''))).toEqual(['• x', '○ x', '- x']);
  });

  test('legal numbers are Arabic, and what follows is a blank or nothing', () => {
    expect(labels(numbered('x', 3) + numbered('x', 3, 1))).toEqual(['Chương I x', 'Điều 1.1.x']);
  });

  test('lists of one kind count on; an override begins anew, once', () => {
    expect(labels(numbered('x', 1) + numbered('x', 4) + numbered('x', 4) + numbered('x', 1))).toEqual([
      'I. x',
      'V. x',
      'VI. x',
      'VII. x',
    ]);
  });

  test('a list may have a level of its own', () => {
    expect(labels(numbered('x', 5, 1))).toEqual(['01/ x']);
  });

  test('a level that was left out counts as begun', () => {
    expect(labels(numbered('x', 1, 2))).toEqual(['1.1. x']);
  });

  test('a style numbers its paragraphs, on the level that names it', () => {
    const styled = abstract(
      1,
      level(0, 'upperRoman', '%1.', '<w:pStyle w:val="H1"/>'),
      level(1, 'decimal', '%2.', '<w:pStyle w:val="H2"/>'),
    );
    const styles = ['H1', 'H2']
      .map(
        (id) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      )
      .join('');
    const body = ['H1', 'H2', 'H2'].map((id) => p('x', { ppr: `<w:pStyle w:val="${id}"/>` })).join('');
    const off = p('x', { ppr: '<w:pStyle w:val="H2"/><w:numPr><w:numId w:val="0"/></w:numPr>' });
    expect(texts({ body: body + off, numbering: styled + list(1, 1), styles })).toEqual(['I. x', '1. x', '2. x', 'x']);
  });

  test('a list may take its levels from a list style', () => {
    const linked = `<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="L"/></w:abstractNum>${abstract(1, level(0, 'upperLetter', '%1.'))}${list(1, 9)}${list(2, 1)}`;
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    expect(texts({ body: numbered('x', 1) + numbered('x', 1), numbering: linked, styles })).toEqual(['A. x', 'B. x']);
  });
});

describe('tables', () => {
  const cells = (parts: string) => read(parts).lines.map(({ text, cell: at }) => [text, at]);

  test('a line tells its cell', () => {
    expect(cells(table(row(cell(p('A')), cell(p('B'))), row(cell(p('C')), cell(p('D')))))).toEqual([
      ['A', { table: 0, row: 0, column: 0, columns: 2 }],
      ['B', { table: 0, row: 0, column: 1, columns: 2 }],
      ['C', { table: 0, row: 1, column: 0, columns: 2 }],
      ['D', { table: 0, row: 1, column: 1, columns: 2 }],
    ]);
  });

  test('cells may cover columns and rows', () => {
    const merged = table(
      row(cell(p('A'), '<w:vMerge w:val="restart"/>'), cell(p('B'), '<w:gridSpan w:val="2"/>')),
      row(cell(p(''), '<w:vMerge/>'), cell(p('C')), cell(p('D'))),
    );
    expect(cells(merged)).toEqual([
      ['A', { table: 0, row: 0, column: 0, columns: 3, rows: 2 }],
      ['B', { table: 0, row: 0, column: 1, columns: 3, span: 2 }],
      ['C', { table: 0, row: 1, column: 1, columns: 3 }],
      ['D', { table: 0, row: 1, column: 2, columns: 3 }],
    ]);
  });

  test('a grid that is finer than its cells does not count', () => {
    const wide = row(cell(p('A'), '<w:gridSpan w:val="3"/>'), cell(p('B'), '<w:gridSpan w:val="2"/>'));
    expect(cells(table(wide)).map(([, at]) => at)).toEqual([
      { table: 0, row: 0, column: 0, columns: 2 },
      { table: 0, row: 0, column: 1, columns: 2 },
    ]);
  });

  test('a table in a table has its own cells', () => {
    const inner = table(row(cell(p('B'))));
    expect(
      cells(table(row(cell(`${p('A')}${inner}${p('C')}`)))).map(([text, at]) => [
        text,
        (at as { table: number }).table,
      ]),
    ).toEqual([
      ['A', 0],
      ['B', 1],
      ['C', 0],
    ]);
  });
});

describe('what is not plain text', () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

  test('[F-095] removed text is left out and noted, inserted text stays and is noted', () => {
    const body = `<w:p>${run('A')}<w:del><w:r><w:delText>B</w:delText></w:r></w:del><w:ins>${run('C')}</w:ins><w:moveFrom>${run('D')}</w:moveFrom></w:p>`;
    expect(texts(body)).toEqual(['AC']);
    expect(codes(body)).toEqual([
      ['tracked-change', 'B'],
      ['tracked-insertion', 'C'],
      ['tracked-change', 'D'],
    ]);
  });

  test('a paragraph whose end was removed goes on in the next', () => {
    const body = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Từ ngày ')}</w:p>${p('01/11')}`;
    expect(texts(body)).toEqual(['Từ ngày01/11']);
  });

  test('a removed row is left out', () => {
    const body = table(row(cell(p('A'))), `<w:tr><w:trPr><w:del/></w:trPr>${cell(p('B'))}</w:tr>`);
    expect(texts(body)).toEqual(['A']);
    expect(codes(body)).toEqual([['tracked-change', 'B']]);
  });

  test('the code of a field is left out, its result stays', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>10/12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(texts(`<w:p>${run('Ngày ')}${field}</w:p>`)).toEqual(['Ngày10/12']);
  });

  test('controls, links and changes of look are read through', () => {
    const body = `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pPrChange><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange></w:pPr><w:hyperlink>${run('A')}</w:hyperlink><w:smartTag>${run('B')}</w:smartTag></w:p></w:sdtContent></w:sdt>`;
    expect(read(body).lines).toEqual([{ text: 'AB', place: { paragraph: 1, line: 1, column: 1 }, isWhole: true }]);
  });

  test('a text box is read once, after its paragraph', () => {
    const box = `<w:txbxContent>${p('Hộp')}</w:txbxContent>`;
    const body = `<w:p>${run('A')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('B')}</w:p>${p('C')}`;
    expect(texts(body)).toEqual(['AB', 'Hộp', 'C']);
    expect(codes(body)).toEqual([['text-box', undefined]]);
  });

  test('signs, hyphens and tabs are letters', () => {
    const body =
      '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:tab/><w:t>10</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>12</w:t></w:r></w:p>';
    expect(texts(body)).toEqual(['✓\t10-12']);
  });

  test('[F-094] [F-095] images and hidden text are noted', () => {
    const body = `<w:p><w:r><wp:inline><wp:docPr descr="Con dấu"/><a:blip/></wp:inline></w:r>${run('A')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>B</w:t></w:r></w:p>`;
    expect(texts(body)).toEqual(['A']);
    expect(codes(body)).toEqual([
      ['image', 'Con dấu'],
      ['hidden-text', 'B'],
    ]);
  });

  test('footnotes and comments are noted where they hang', () => {
    const body = `<w:p>${run('Theo')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const footnotes = `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${p('Chú thích')}</w:footnote>`;
    const source = read({ body, footnotes, comments: `<w:comment w:id="7">${p('Ý kiến')}</w:comment>` });
    expect(source.furniture).toEqual([
      { kind: 'footnote-mark', text: '1', place: { paragraph: 1, line: 1, column: 5 } },
    ]);
    expect(source.notes.map(({ code, text, place }) => [code, text, place?.paragraph])).toEqual([
      ['footnote', 'Chú thích', 1],
      ['comment', 'Ý kiến', 4],
    ]);
  });

  test('headers and footers of pages are furniture', () => {
    const { furniture, lines } = read({ body: p('A'), header: p('Dự thảo'), footer: p('Trang 2') });
    expect(lines).toHaveLength(1);
    expect(furniture.map(({ kind, text }) => [kind, text])).toEqual([
      ['running-head', 'Dự thảo'],
      ['page-number', 'Trang 2'],
    ]);
  });

  test('formulas have their letters', () => {
    expect(texts('<w:p><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>')).toEqual(['a+b']);
  });
});

describe('the package', () => {
  test('may be written in the strict form, with another prefix, under another name', () => {
    expect(texts({ body: p('A'), isStrict: true })).toEqual(['A']);
    expect(texts({ body: p('A'), prefix: 'word' })).toEqual(['A']);
    expect(texts({ body: p('A'), mainName: 'document2.xml' })).toEqual(['A']);
  });
});

describe('fonts from before Unicode', () => {
  const inFont = (text: string, font: string, more = '') => p(text, { rpr: `<w:rFonts w:ascii="${font}"/>${more}` });

  test('[F-032] TCVN3 is read by the name of its font', () => {
    expect(texts(inFont('KÕ ho¹ch tuyªn truyÒn, \u00adu tiªn', '.VnTime'))).toEqual(['Kế hoạch tuyên truyền, ưu tiên']);
    expect(texts(inFont('kÕ ho¹ch', '.VnTimeH'))).toEqual(['KẾ HOẠCH']);
  });

  test('[F-032] VNI is read by the name of its font', () => {
    expect(texts(inFont('Keá hoaïch ñôït cao ñieåm naêm; KEÁ HOAÏCH; thò xaõ; Ö, kyø', 'VNI-Times'))).toEqual([
      'Kế hoạch đợt cao điểm năm; KẾ HOẠCH; thị xã; Ư, kỳ',
    ]);
  });

  test('a note says so', () => {
    expect(codes(inFont('KÕ', '.VnTime'))).toEqual([['legacy-encoding', '.VnTime']]);
  });
});
