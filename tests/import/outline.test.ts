import { describe, expect, test } from 'vitest';
import { importText } from './coverage.js';

const front = `KẾ HOẠCH
Trồng cây năm 2026

Thực hiện Kế hoạch số 7/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân
tỉnh Đồng Xanh về trồng cây, Sở Cây xanh xây dựng Kế hoạch trồng cây,
cụ thể như sau:
`;

function planOf(body: string) {
  return importText(front + body).plan;
}

describe('numbers', () => {
  test.each([
    ['I. MỘT\n1. Hai\n1.1. Ba\na) Bốn\n- năm\nII. SÁU', ['1 I.', '2 1.', '3 1.1.', '4 a)', '1 II.']],
    ['I/ MỘT\n1.1 Hai\n1.2 Ba\nII/ Bốn', ['1 I/', '2 1.1', '2 1.2', '1 II/']],
    ['I- MỘT\n1.Hai\n2.Ba\nII- Bốn', ['1 I-', '2 1.', '2 2.', '1 II-']],
    [
      'A. MỘT\nI. HAI\n1. Ba\nII. BỐN\nB. NĂM\nC. SÁU\nD. BẢY',
      ['1 A.', '2 I.', '3 1.', '2 II.', '1 B.', '1 C.', '1 D.'],
    ],
    ['1. Một\n1.1. Hai\n2. Ba', ['1 1.', '2 1.1.', '1 2.']],
    ['I. MỘT\nI. HAI\nIII. BA', ['1 I.', '1 I.', '1 III.']],
    ['I. MỘT\na) Hai;\nđ) Ba;\nf) Bốn.', ['1 I.', '2 a)', '2 đ)', '2 f)']],
    ['I. MỘT\n(1) Hai\n(2) Ba', ['1 I.', '2 (1)', '2 (2)']],
  ])('%j', (body, expected) => {
    expect(planOf(body).sections.map(({ level, label }) => `${level} ${label}`)).toEqual(expected);
  });

  test('a broken line brings a number or a dash to its start, and begins nothing', () => {
    const body =
      'I. NỘI DUNG\n- Trồng cây ở sân trường vào dịp đầu năm học mới, từ ngày\n20. Việc này vì lợi ích chung của trường học\n– nhà trường cùng các em học sinh.';
    expect(planOf(body).topics).toHaveLength(1);
  });
});

describe('headings', () => {
  test.each([
    ['MỤC ĐÍCH, YÊU CẦU', 'purpose', ['requirement']],
    ['Mục đích và yêu cầu:', 'purpose', ['requirement']],
    ['THỜI GIAN, NỘI DUNG TUYÊN TRUYỀN', 'content', ['time']],
    ['NHIỆM VỤ, GIẢI PHÁP', 'content', ['solutions']],
    ['TỔ CHỨC THỰC HIỆN', 'implementation', ['assignment']],
    ['KINH PHÍ THỰC HIỆN', 'budget', undefined],
    ['CHẾ ĐỘ BÁO CÁO', 'reporting', undefined],
    ['KHẨU HIỆU TUYÊN TRUYỀN', 'slogans', undefined],
    ['KHEN THƯỞNG', 'reward', undefined],
    ['MỤC TIÊU', 'goals', undefined],
  ])('%s is of %s', (heading, role, roles) => {
    expect(planOf(`I. ${heading}\n- Trồng cây.`).sections[0]).toMatchObject({ role, ...(roles && { roles }) });
  });
});

describe('duties', () => {
  test('below a unit, its lines are its tasks', () => {
    const { units, tasks } = planOf(
      'I. TỔ CHỨC THỰC HIỆN\n1. Phòng Cây xanh\n- Chủ trì, phối hợp với Phòng Nước sạch tổ chức trồng cây trước ngày 15/5/2026.\n- Phối hợp với các đơn vị liên quan tổ chức tưới cây.',
    );
    expect(units?.map(({ names }) => names[0]?.text)).toEqual(
      expect.arrayContaining(['Phòng Cây xanh', 'Phòng Nước sạch']),
    );
    expect(tasks?.map(({ parties }) => parties.map(({ role }) => role))).toEqual([
      ['lead', 'support'],
      ['support', 'support'],
    ]);
    expect(tasks?.[0]?.when).toMatchObject([{ kind: 'day', on: '2026-05-15', bound: 'before' }]);
  });

  test('a sentence names its unit itself', () => {
    const { sections, tasks } = planOf(
      'I. TỔ CHỨC THỰC HIỆN\n1. Phòng Cây xanh treo biển tên cây tại sân trường.\n2. Giao Phòng Nước sạch chủ động tưới cây.',
    );
    expect(sections.slice(1).map(({ role }) => role)).toEqual(['unit', 'unit']);
    expect(tasks?.map(({ parties }) => parties[0]?.role)).toEqual(['do', 'do']);
  });

  test('labels fill in the task above them', () => {
    const { tasks } = planOf(
      'I. NỘI DUNG\n1. Trồng cây\n- Đào hố, bón phân.\nĐơn vị chủ trì: Phòng Cây xanh; Đơn vị phối hợp: Phòng Nước sạch, Văn phòng Sở.\nThời gian hoàn thành: Quý II/2026.\nKết quả: 1.000 cây.',
    );
    expect(tasks?.[0]).toMatchObject({
      origin: 'labelled',
      parties: [{ role: 'lead' }, { role: 'support' }, { role: 'support' }],
      when: [{ kind: 'quarter', quarter: '2026-Q2' }],
      outputs: ['1.000 cây.'],
    });
    expect(tasks?.[1]?.parent).toBe(tasks?.[0]?.id);
  });

  test('a table below the text holds tasks', () => {
    const { tasks, appendices } = planOf(
      'I. NỘI DUNG\n- Trồng cây./.\n\nNơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\n\nTrần Văn Cây\n\nPhụ lục\nCÁC NHIỆM VỤ TRỌNG TÂM\nTT\tTên nhiệm vụ\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\n1\tTrồng cây ở sân trường\tPhòng Cây xanh\tCác phòng, đơn vị\tXong trong tháng 5/2026\n',
    );
    expect(appendices).toMatchObject([{ kind: 'task-table' }]);
    expect(tasks).toMatchObject([
      {
        origin: 'table',
        parties: [{ role: 'lead' }, { role: 'support' }],
        when: [{ kind: 'month', month: '2026-05', bound: 'within' }],
      },
    ]);
  });

  test('reports and difficulties have their ways', () => {
    const { routes } = planOf(
      'I. CHẾ ĐỘ BÁO CÁO\nCác phòng, đơn vị gửi báo cáo kết quả về Phòng Cây xanh trước ngày 16 tháng 12 năm 2026 để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.\nTrong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Sở Cây xanh (qua Văn phòng Sở)./.',
    );
    expect(routes?.map(({ kind, from, via, to }) => [kind, from.length, via?.length ?? 0, to.length])).toEqual([
      ['report', 1, 0, 1],
      ['report', 1, 0, 1],
      ['difficulty', 1, 1, 1],
    ]);
    expect(routes?.[0]?.when).toMatchObject([{ kind: 'day', on: '2026-12-16', bound: 'before' }]);
  });
});

describe('what stands around the text', () => {
  test('two columns, of header and of signature', () => {
    const { plan } = importText(
      'UBND TỈNH ĐỒNG XANH          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n   SỞ CÂY XANH                   Độc lập - Tự do - Hạnh phúc\nSố:     /KH-SCX                Đồng Xanh, ngày     tháng 3 năm 2026\n\nKẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n- Trồng cây./.\n\nNơi nhận:                              KT. GIÁM ĐỐC\n- UBND tỉnh (để báo cáo);              PHÓ GIÁM ĐỐC\n- Các phòng thuộc Sở;\n- Lưu: VT, CX (5b).\n                                       Trần Văn Cây\n',
    );
    expect(plan).toMatchObject({
      issuer: {
        name: 'SỞ CÂY XANH',
        superior: 'UBND TỈNH ĐỒNG XANH',
        place: 'Đồng Xanh',
        level: 'province',
        organ: 'department',
      },
      number: { symbol: 'KH-SCX' },
      issued: { place: 'Đồng Xanh', month: '2026-03' },
      status: 'draft',
      extent: 'full',
      closing: { mark: './.' },
      recipients: [{ text: 'UBND tỉnh (để báo cáo)', purpose: 'report', end: ';' }, { text: 'Các phòng thuộc Sở' }],
      archive: { office: 'VT', drafter: 'CX', copies: 5 },
      signature: {
        authority: 'KT',
        lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
        position: 'Phó Giám đốc',
        name: 'Trần Văn Cây',
      },
    });
  });

  test('a short name, a pointer and a count are told', () => {
    const { shortNames, references, claims } = planOf(
      'I. NỘI DUNG\n- Ban Chỉ đạo trồng cây (sau đây gọi tắt là Ban Chỉ đạo) thực hiện theo 03 giai đoạn tại Mục II và Phụ lục I kèm theo.',
    );
    expect(shortNames).toMatchObject([{ short: 'Ban Chỉ đạo', long: 'Ban Chỉ đạo trồng cây' }]);
    expect(references?.map(({ text }) => text)).toEqual(['Mục II', 'Phụ lục I']);
    expect(claims).toMatchObject([{ of: 'phases', count: 3 }]);
  });

  test('a document inside the abstract of another is its own citation', () => {
    const { citations } = importText(
      'KẾ HOẠCH\nTrồng cây\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 03 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh về việc triển khai Chỉ thị số 3/CT-TTg ngày 04/01/2026 của Thủ tướng Chính phủ về trồng cây;\nI. NỘI DUNG\n- Trồng cây.',
    ).plan;
    expect(citations).toMatchObject([
      { number: '12/QĐ-UBND', date: '2026-02-03', relation: 'basis', issuer: 'Ủy ban nhân dân tỉnh' },
      { number: '3/CT-TTg', date: '2026-01-04', relation: 'mention', of: citations?.[0]?.id },
    ]);
  });
});
