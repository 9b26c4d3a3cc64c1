import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '#generated/plan.types.js';
import { importPlan, type Imported } from '#import/index.js';
import { root } from '../../scripts/generate/outputs.js';
import { droppedFrom } from './coverage.js';

// Tables of tasks: "task, lead, support, deadline, product". The oracle writes the table, the importer has to tell it back.

const opening = [
  'KẾ HOẠCH',
  'Dọn vệ sinh khu dân cư năm 2027',
  'Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau:',
];

/** A page of the web with a table under "I. NHIỆM VỤ". */
const page = (rows: string, section = 'I. NHIỆM VỤ') =>
  `<html><body>${[...opening, section].map((line) => `<p>${line}</p>`).join('')}<table border="1">${rows}</table><p>II. KINH PHÍ</p><p>Ngân sách xã./.</p></body></html>`;

const rowOf = (...cells: readonly string[]) =>
  `<tr>${cells.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;

const read = (html: string): Promise<Imported> => importPlan(new TextEncoder().encode(html));

/** A task as its row tells it: "2 | lead Công an xã, support Trạm Y tế xã | 2027-03-05 | Báo cáo". */
function told({ units = [], tasks = [] }: Plan): string[] {
  const name = (id: string | undefined) => units.find((unit) => unit.id === id)?.names[0]?.text;
  return tasks.map(({ label = '', title, parties, when = [], outputs = [] }) =>
    [
      label,
      title,
      parties.map(({ unit, as, role }) => `${role} ${name(unit) ?? `(${as})`}`).join(', '),
      when.map(({ text }) => text).join(', '),
      outputs.join(', '),
    ].join(' | '),
  );
}

const head = rowOf(
  'TT',
  'Nội dung nhiệm vụ',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời gian hoàn thành',
  'Sản phẩm',
);

describe('a table of tasks in a section', () => {
  test('gives each row as a task, with its section, its parties by rank, its time and its product', async () => {
    const { plan, notes } = await read(
      page(
        head +
          rowOf('1', 'Thu gom rác tồn đọng', 'Phòng Kinh tế xã', 'Công an xã', 'Trước ngày 05/3/2027', 'Báo cáo') +
          rowOf('2', 'Khơi thông cống rãnh', 'Trạm Y tế xã', 'Các thôn', 'Thường xuyên', ''),
      ),
    );
    expect(told(plan)).toEqual([
      '1 | Thu gom rác tồn đọng | lead Phòng Kinh tế xã, support Công an xã | Trước ngày 05/3/2027 | Báo cáo',
      '2 | Khơi thông cống rãnh | lead Trạm Y tế xã, support Các thôn | Thường xuyên | ',
    ]);
    expect(plan.tasks?.map(({ origin, section }) => [origin, section])).toEqual([
      ['table', plan.sections[0]?.id],
      ['table', plan.sections[0]?.id],
    ]);
    expect(plan.topics ?? []).toEqual([]);
    expect(notes).toEqual([]);
  });

  test('has several bodies in one cell, parted by line breaks, semicolons, bullets and commas', async () => {
    const { plan } = await read(
      page(
        head +
          rowOf(
            '1',
            'Trồng hoa ven đường',
            'Hội Nông dân xã<br>Hội Phụ nữ xã',
            '- Các sở, ban, ngành;<br>- Sở Xây dựng, Sở Nội vụ',
            '',
            '',
          ),
      ),
    );
    expect(told(plan)).toEqual([
      '1 | Trồng hoa ven đường | lead Hội Nông dân xã, lead Hội Phụ nữ xã, support Các sở, ban, ngành, support Sở Xây dựng, support Sở Nội vụ |  | ',
    ]);
    expect(plan.units?.find(({ names }) => names[0]?.text === 'Các sở, ban, ngành')?.kind).toBe('class');
  });

  test('keeps an actor that is no name of a body as the cell has it', async () => {
    const { plan } = await read(
      page(rowOf('STT', 'Công việc', 'Người thực hiện') + rowOf('1', 'Quét sơn', 'Lò Văn Ví Dụ')),
    );
    expect(plan.tasks?.[0]?.parties).toEqual([{ as: 'Lò Văn Ví Dụ', role: 'do' }]);
  });

  test('lets merged cells reach down: one body for two rows, one task beside two products', async () => {
    const { plan } = await read(
      page(
        head +
          rowOf('1', 'Lập danh sách hộ', '<td rowspan="2">Công an xã</td>', '', 'Tháng 02/2027', 'Danh sách') +
          rowOf('2', 'Ký cam kết', '', 'Tháng 3/2027', 'Bản cam kết') +
          rowOf(
            '<td rowspan="2">3</td>',
            '<td rowspan="2">Tập huấn</td>',
            'Trạm Y tế xã',
            '',
            'Tháng 4/2027',
            'Tài liệu',
          ) +
          rowOf('Phòng Kinh tế xã', '', 'Tháng 5/2027', 'Danh sách lớp'),
      ),
    );
    expect(told(plan)).toEqual([
      '1 | Lập danh sách hộ | lead Công an xã | Tháng 02/2027 | Danh sách',
      '2 | Ký cam kết | lead Công an xã | Tháng 3/2027 | Bản cam kết',
      '3 | Tập huấn | lead Trạm Y tế xã, lead Phòng Kinh tế xã | Tháng 4/2027, Tháng 5/2027 | Tài liệu, Danh sách lớp',
    ]);
  });

  test('reads a head of two rows, in which one word stands over lead and support', async () => {
    const { plan } = await read(
      page(
        rowOf(
          '<td rowspan="2">TT</td>',
          '<td rowspan="2">Nhiệm vụ</td>',
          '<td colspan="2">Cơ quan thực hiện</td>',
          '<td rowspan="2">Tiến độ</td>',
        ) +
          rowOf('Chủ trì', 'Phối hợp') +
          rowOf('(1)', '(2)', '(3)', '(4)', '(5)') +
          rowOf('1', 'Sửa cầu', 'Phòng Kinh tế xã', 'Các thôn', 'Quý II/2027'),
      ),
    );
    expect(told(plan)).toEqual(['1 | Sửa cầu | lead Phòng Kinh tế xã, support Các thôn | Quý II/2027 | ']);
  });

  test('tells a heading over rows from a task, and a numbered part from the task above it', async () => {
    const { plan } = await read(
      page(
        head +
          rowOf('I', '<td colspan="5">Công tác chuẩn bị</td>') +
          rowOf('1', 'Chuẩn bị dụng cụ', 'Văn phòng Ủy ban nhân dân xã', '', 'Tháng 01/2027', '') +
          rowOf('1.1', 'Mua chổi', '', '', '', '') +
          rowOf('2', 'Việc chưa giao cho ai', '', '', 'Tháng 02/2027', ''),
      ),
    );
    expect(plan.statements?.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['note I Công tác chuẩn bị']);
    expect(plan.tasks?.map(({ label, parent, parties }) => [label, parent, parties.length])).toEqual([
      ['1', undefined, 1],
      ['1.1', plan.tasks?.[0]?.id, 0],
      ['2', undefined, 0],
    ]);
  });

  test('notes what stands in a column that it does not know', async () => {
    const { plan, notes } = await read(
      page(rowOf('TT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Mã chương') + rowOf('1', 'Kê khai', 'Công an xã', 'C-0412')),
    );
    expect(plan.tasks).toHaveLength(1);
    expect(notes.map(({ code, text }) => [code, text])).toEqual([['table-column', 'C-0412']]);
  });

  test('one column for both ranks: who is named first leads, unless the cell says who does', async () => {
    const { plan } = await read(
      page(
        rowOf('TT', 'Nhiệm vụ', 'Đơn vị chủ trì, phối hợp') +
          rowOf('1', 'Tuần tra', 'Công an xã; Các thôn') +
          rowOf('2', 'Phun thuốc', '- Phối hợp: Các thôn<br>- Chủ trì: Trạm Y tế xã') +
          rowOf('3', 'Đo đạc', 'Phòng Kinh tế xã chủ trì, phối hợp với Công an xã'),
      ),
    );
    expect(told(plan).map((row) => row.split(' | ')[2])).toEqual([
      'lead Công an xã, support Các thôn',
      'support Các thôn, lead Trạm Y tế xã',
      'lead Phòng Kinh tế xã, support Công an xã',
    ]);
  });

  test('without anybody who acts its rows are topics with their times', async () => {
    const { plan } = await read(page(rowOf('TT', 'Nội dung', 'Thời gian') + rowOf('1', 'Sơ kết', 'Ngày 15/6/2027')));
    expect(plan.tasks ?? []).toEqual([]);
    expect(plan.topics?.map(({ title, when }) => [title, when?.kind])).toEqual([['Sơ kết', 'day']]);
  });

  test.each([
    [
      'of persons',
      rowOf('TT', 'Họ và tên', 'Chức vụ', 'Nhiệm vụ') + rowOf('1', 'Lò Văn Ví Dụ', 'Trưởng thôn', 'Tổ trưởng'),
    ],
    ['of figures', rowOf('Thôn', 'Số hộ', 'Số cây') + rowOf('Na', '41', '82')],
  ])('a table %s is none of tasks', async (_what, rows) => {
    expect((await read(page(rows))).plan.tasks?.filter(({ origin }) => origin === 'table') ?? []).toEqual([]);
  });
});

test.each(['docx', 'html', 'pdf', 'two-fonts.pdf', 'txt'])(
  'the example of trees has its four tasks in %s',
  async (kind) => {
    const file = join(root, `examples/documents/trong-cay-dau-xuan.${kind}`);
    const { plan } = await importPlan(new Uint8Array(readFileSync(file)));
    expect(told({ ...plan, tasks: plan.tasks?.filter(({ origin }) => origin === 'table') ?? [] })).toEqual([
      '1 | Ươm và nghiệm thu cây giống | lead Hợp tác xã Mầm Xanh | Từ ngày 10/01/2027 đến ngày 10/02/2027 | ',
      ' | Kiểm tra chất lượng cây trước khi giao | lead Phòng Kinh tế xã | Trước ngày 15/02/2027 | ',
      '2 | Lễ phát động tại sân vận động xã | lead Văn phòng Ủy ban nhân dân xã | Ngày 30/02/2027 | ',
      '3 | Trồng và chăm sóc cây | lead Các thôn | Từ ngày 21/02/2027 đến ngày 31/3/2027 | ',
    ]);
  },
);

describe('a table in plain text', () => {
  const text = (...lines: readonly string[]) =>
    [...opening, 'I. NHIỆM VỤ', ...lines, 'II. KINH PHÍ', 'Ngân sách xã./.'].join('\n');

  test('is put together again where a cell of several paragraphs has broken its row', async () => {
    const source = text(
      'TT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian\tGhi chú',
      '1\tQuét đường\tCác thôn\tHằng tuần\t',
      '2',
      '',
      'Tháo dỡ biển hiệu cũ',
      'Công an xã',
      'Tháng 02/2027',
      '',
      '3\tTrồng hoa\tHội Phụ nữ xã\tTháng 3/2027\t',
    );
    const imported = await importPlan(source);
    expect(told(imported.plan)).toEqual([
      '1 | Quét đường | lead Các thôn | Hằng tuần | ',
      '2 | Tháo dỡ biển hiệu cũ | lead Công an xã | Tháng 02/2027 | ',
      '3 | Trồng hoa | lead Hội Phụ nữ xã | Tháng 3/2027 | ',
    ]);
    expect(droppedFrom(source, imported)).toEqual([]);
  });

  test('stays lines where it is not beyond doubt what goes where', async () => {
    const source = text(
      'TT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian',
      '1\tQuét đường\tCác thôn\tHằng tuần',
      '2',
      'Tháo dỡ',
      'biển hiệu cũ đã hỏng',
      'rồi thay biển mới',
      '3\tTrồng hoa\tHội Phụ nữ xã\tTháng 3/2027',
    );
    const imported = await importPlan(source);
    expect(imported.plan.tasks?.filter(({ origin }) => origin === 'table').map(({ label }) => label)).toEqual([
      '1',
      '3',
    ]);
    expect(droppedFrom(source, imported)).toEqual([]);
  });
});

describe('the law of tables: what was written is told back', () => {
  const bodies = ['Công an xã', 'Trạm Y tế xã', 'Phòng Kinh tế xã', 'Hội Nông dân xã', 'Sở Nội vụ', 'Các thôn'];
  const works = [
    'Rà soát hộ nghèo',
    'Sửa đường vào thôn',
    'Phát quang bụi rậm',
    'Tập huấn nghiệp vụ',
    'Lắp đèn chiếu sáng',
  ];
  const outputs = ['', 'Báo cáo', 'Kế hoạch chi tiết', 'Biên bản'];
  const someOf = (max: number) => fc.uniqueArray(fc.constantFrom(...bodies), { maxLength: max });
  const day = fc
    .record({ d: fc.integer({ min: 1, max: 28 }), m: fc.integer({ min: 1, max: 12 }) })
    .map(({ d, m }) => `Trước ngày ${String(d).padStart(2, '0')}/${m}/2027`);
  const rows = fc.array(
    fc.record({
      work: fc.constantFrom(...works),
      lead: someOf(2).filter((all) => all.length > 0),
      support: someOf(3),
      day,
      output: fc.constantFrom(...outputs),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const expected = (
    made: readonly { work: string; lead: string[]; support: string[]; day: string; output: string }[],
  ) =>
    made.map(({ work, lead, support, day: when, output }, at) => {
      const parties = [...lead.map((name) => `lead ${name}`), ...support.map((name) => `support ${name}`)];
      return `${at + 1} | ${work} | ${parties.join(', ')} | ${when} | ${output}`;
    });

  test('from cells of a web page', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('; ', '<br>', ', '), async (made, joint) => {
        const html = made.map(({ work, lead, support, day: when, output }, at) =>
          rowOf(`${at + 1}`, work, lead.join(joint), support.join(joint), when, output),
        );
        const { plan } = await read(page(head + html.join('')));
        expect(told(plan)).toEqual(expected(made));
      }),
    );
  });

  test('from columns of a text, parted by bars or by tabs', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(' | ', '\t'), async (made, bar) => {
        const lines = made.map(({ work, lead, support, day: when, output }, at) =>
          [`${at + 1}`, work, lead.join('; '), support.join('; '), when, output].join(bar),
        );
        const title = [
          'TT',
          'Nội dung nhiệm vụ',
          'Cơ quan chủ trì',
          'Cơ quan phối hợp',
          'Thời gian hoàn thành',
          'Sản phẩm',
        ];
        const text = [...opening, 'I. NHIỆM VỤ', title.join(bar), ...lines, '', 'II. KINH PHÍ', 'Ngân sách xã./.'].join(
          '\n',
        );
        const imported = await importPlan(text);
        expect(told(imported.plan)).toEqual(expected(made));
        expect(droppedFrom(text, imported)).toEqual([]);
      }),
    );
  });
});
