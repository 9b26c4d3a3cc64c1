import { describe, expect, test } from 'vitest';
import type { When } from '#generated/plan.types.js';
import { readNameAt } from '#import/units/name-reader.js';
import { importText } from './coverage.js';
import { front, partiesIn, planOf } from './front.js';

// What a document lost on the way from a plan and back, each as a case of its own (written.test.ts holds the law).

describe('the name of a body', () => {
  const nameIn = (text: string) => readNameAt(text, 0)?.text;

  test.each([
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', 'chủ trì trồng cây'],
    ['Văn phòng HĐND và UBND xã', 'chủ trì trồng cây'],
    ['Tổ giúp việc Ban Chỉ đạo', 'theo dõi việc trồng cây'],
    ['Tổ khảo sát', 'lập danh mục cây xanh'],
    ['Phòng Quản lý chất lượng công trình', 'kiểm tra vườn ươm'],
    ['Trung tâm Kiểm định xây dựng', 'lập danh mục cây xanh'],
    ['Trung tâm Phục vụ hành chính công', 'bố trí vườn ươm'],
    ['Phòng Vườn ươm, cây giống', 'chủ trì trồng cây'],
    ['Liên hiệp các tổ chức hữu nghị tỉnh Đồng Xanh', 'biên soạn tài liệu'],
    ['Các tổ, tiểu ban của Ban Chỉ đạo', 'thực hiện chăm sóc cây'],
    ['Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã', 'chỉ đạo trồng cây'],
  ])('%s goes as far as it goes', (name, duty) => {
    expect(nameIn(`${name} ${duty}`)).toBe(name);
  });

  test.each([
    ['Sở Y tế', 'khảo sát vườn cây'],
    ['Sở Y tế', 'biên soạn tài liệu'],
    ['Sở Y tế', 'trang trí vườn cây'],
    ['Sở Y tế', 'kết quả trồng cây'],
    ['Sở Y tế', 'thứ Sáu hằng tuần'],
    ['Trung tâm Cây xanh', 'xây dựng vườn ươm'],
    ['Hội đồng nhân dân xã', 'và Ủy ban nhân dân xã'],
    ['Phòng Vườn ươm', ', tổ chức trồng cây'],
    ['Phòng Vườn ươm', ', trạm bơm xã tưới cây'],
  ])('%s ends before "%s"', (name, rest) => {
    expect(nameIn(`${name}${rest.startsWith(',') ? '' : ' '}${rest}`)).toBe(name);
  });
});

describe('the issuer', () => {
  test('may bear "số" in its name', () => {
    const { issuer, opening } = importText(
      'KẾ HOẠCH\nTrồng cây\n\nBan Chỉ đạo chuyển đổi số tỉnh Đồng Xanh xây dựng Kế hoạch trồng cây như sau:\n\nI. MỤC ĐÍCH\n- Cây.',
    ).plan;
    expect([issuer.name, opening?.restates]).toEqual(['Ban Chỉ đạo chuyển đổi số tỉnh Đồng Xanh', 'trồng cây']);
  });
});

describe('times', () => {
  const timesOf = (body: string) => {
    const { windows = [], phases = [] } = planOf(body);
    const told = ({ kind, ...when }: When) => ('year' in when ? `${kind} ${when.year}` : kind);
    return [
      windows.map(({ when }) => told(when)),
      phases.map(({ title, when, track }) => `${title}: ${told(when)}, ${track}`),
    ];
  };

  test('a year alone is the time of the plan, or of a phase, where it is told as such', () => {
    expect(
      timesOf('I. THỜI GIAN\n- Thời gian thực hiện: năm 2026.\nII. NỘI DUNG\n1. Giai đoạn 1 (năm 2026)\n- Tưới cây.'),
    ).toEqual([['year 2026'], ['Giai đoạn 1: year 2026, stage']]);
    expect(
      timesOf('I. THỜI GIAN\n- Kinh phí của năm 2026.\nII. NỘI DUNG\n1. Giai đoạn 1 theo đề án năm 2026\n- Tưới cây.'),
    ).toEqual([[], []]);
  });

  test('a peak and what runs throughout are phases beside the others', () => {
    const lines =
      '- Cao điểm: từ ngày 01/3/2026 đến ngày 07/3/2026.\n- Xuyên suốt: từ ngày 01/3/2026 đến ngày 30/4/2026.';
    expect(timesOf(`I. THỜI GIAN\n${lines}`)).toEqual([[], ['Cao điểm: range, peak', 'Xuyên suốt: range, throughout']]);
  });

  test('"Đúng ngày" heads a phase as "Trước" and "Sau" do', () => {
    expect(timesOf('I. NỘI DUNG\n1. Đúng ngày kỷ niệm: ngày 11/02/2026\n- Trồng cây.')).toEqual([
      [],
      ['Đúng ngày kỷ niệm: day, stage'],
    ]);
  });

  test('a goal has the day by which it is to be reached', () => {
    const { goals } = planOf('I. CHỈ TIÊU\n- Cây được trồng: 95% số cây, trước ngày 15/4/2026.');
    expect(goals).toMatchObject([{ target: '95%', when: { kind: 'day', on: '2026-04-15', bound: 'before' } }]);
  });
});

test('a step that names nobody belongs to the task above it', () => {
  const body =
    'I. PHÂN CÔNG NHIỆM VỤ\n- Sở Y tế chủ trì trồng cây.\n+ Chuẩn bị cây giống, trước ngày 05/3/2026.\n- Sở Nội vụ chủ trì tưới cây.';
  expect(partiesIn(body)).toEqual([['lead Sở Y tế'], [], ['lead Sở Nội vụ']]);
  const { tasks = [] } = planOf(body);
  expect(tasks[1]?.parent).toBe(tasks[0]?.id);
});

test('a row with a number is no head, whatever its words', () => {
  const rows = [
    'TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian',
    '1 | Trồng cây | Sở Y tế | tháng 3/2026',
    '2 | Kiểm tra công tác tưới cây | Sở Nội vụ | ngày 15/6 hằng năm',
    '3 | Chăm sóc cây | Sở Tài chính | hằng quý',
  ];
  const { tasks = [] } = planOf(`I. NHIỆM VỤ\n${rows.join('\n')}`);
  expect(tasks.map(({ label, title }) => `${label} ${title}`)).toEqual([
    '1 Trồng cây',
    '2 Kiểm tra công tác tưới cây',
    '3 Chăm sóc cây',
  ]);
});

test('what a copy is for ends a line of recipients that has no mark', () => {
  const { recipients = [] } = planOf(
    'I. MỤC ĐÍCH\n- Cây xanh hơn.\n\nTrên đây là Kế hoạch trồng cây./.\n\nNơi nhận:\nTỉnh ủy Đồng Xanh (để báo\ncáo)\nSở Y tế (để phối hợp)\nLưu: VT.\nGIÁM ĐỐC',
  );
  expect(recipients.map(({ text }) => text)).toEqual(['Tỉnh ủy Đồng Xanh (để báo cáo)', 'Sở Y tế (để phối hợp)']);
});

test('where a line is longer than any that was wrapped, an empty line parts paragraphs', () => {
  const long = `Căn cứ Quyết định số 12/QĐ-UBND ngày 03/02/2026 của Ủy ban nhân dân tỉnh Đồng Xanh về trồng cây${', chăm sóc cây xanh'.repeat(4)};`;
  const text = [
    ...front.split('\n').slice(0, 2),
    long,
    'Thực hiện Kế hoạch số 7/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Đồng Xanh về trồng cây, Sở Cây xanh xây dựng Kế hoạch trồng cây như sau:',
    'I. MỤC ĐÍCH',
    ...Array.from({ length: 30 }, (_, at) => `- Vườn cây số ${at + 1} của Sở xanh hơn.`),
  ].join('\n\n');
  expect(importText(text).plan.citations?.map(({ relation }) => relation)).toEqual(['basis', 'carries-out']);
});

test('years that a broken line parts are one era, and no item of their own', () => {
  const { topics = [] } = planOf(
    'I. NỘI DUNG\n- Trồng cây ở sân trường, thực hiện trong năm học 2025\n- 2026.\n- Tưới cây.',
  );
  expect(topics.map(({ text }) => text)).toEqual([
    'Trồng cây ở sân trường, thực hiện trong năm học 2025 - 2026.',
    'Tưới cây.',
  ]);
});
