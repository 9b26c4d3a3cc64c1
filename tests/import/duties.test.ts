import { describe, expect, test } from 'vitest';
import { findDocumentNumbers } from '#import/cite/number-finder.js';
import { partiesIn, planOf } from './front.js';

// Who has what in sentences of all kinds, told back as "lead Sở Cây xanh".

describe('in the entry of a unit', () => {
  const entry = (line: string) => partiesIn(`I. PHÂN CÔNG NHIỆM VỤ\n1. Sở Y tế\n- ${line}`)[0];

  test('a sentence with a subject of its own gives the task to that one', () => {
    expect(entry('Tổ chức trồng cây ở các trung tâm trực thuộc.')).toEqual(['do Sở Y tế']);
    expect(entry('Các trung tâm trực thuộc tổ chức trồng cây.')).toEqual(['do Các trung tâm trực thuộc']);
  });

  test('one person is one, whatever offices are told', () => {
    expect(entry('Đồng chí Phó Giám đốc Sở, Trưởng Ban Tổ chức chỉ đạo trồng cây.')).toEqual([
      'do Đồng chí Phó Giám đốc Sở',
      'oversee Đồng chí Phó Giám đốc Sở',
    ]);
  });

  test('who is the hub among those who work together is no mere partner', () => {
    expect(entry('Phối hợp chặt chẽ, làm đầu mối kết nối với Công an xã, cơ quan y tế và chính quyền xã.')).toEqual([
      'support Sở Y tế',
      'focal Sở Y tế',
      'support Công an xã',
      'support cơ quan y tế',
      'support chính quyền xã',
    ]);
  });
});

test('whom a line below labelled actors is done with is a partner of the work', () => {
  const body =
    'I. NHIỆM VỤ\n1. Trồng cây\n- Phối hợp với Sở Nội vụ tổ chức trồng cây.\n- Tưới cây.\nĐơn vị chủ trì: Phòng Cây xanh.';
  expect(partiesIn(body)).toEqual([['support Sở Nội vụ', 'lead Phòng Cây xanh'], [], []]);
});

test('a condition before the duty is no subject', () => {
  expect(
    partiesIn(
      'I. TỔ CHỨC THỰC HIỆN\n- Nếu có cây gãy: Phòng Cây xanh chủ trì, phối hợp với Công an xã tổ chức dọn cây.',
    ),
  ).toEqual([['lead Phòng Cây xanh', 'support Công an xã']]);
});

describe('a name ends', () => {
  const supporters = (line: string) =>
    partiesIn(`I. PHÂN CÔNG NHIỆM VỤ\n1. Sở Y tế\n- Phối hợp với ${line}`)[0]?.flatMap((row) =>
      row === 'support Sở Y tế' ? [] : [row.slice('support '.length)],
    );

  test.each([
    ['Ủy ban bầu cử xã cử người trực.', ['Ủy ban bầu cử xã']],
    ['các chi hội, đoàn thể ở thôn tổ chức trồng cây.', ['các chi hội, đoàn thể ở thôn']],
    ['Ban Chỉ đạo tỉnh ở các điểm trồng cây.', ['Ban Chỉ đạo tỉnh']],
    ['Phòng Lãnh sự - Người Việt Nam ở nước ngoài.', ['Phòng Lãnh sự - Người Việt Nam ở nước ngoài']],
    ['Ban Chỉ đạo tỉnh các nội dung sau.', ['Ban Chỉ đạo tỉnh']],
    ['các tổ chức thành viên xác minh.', ['các tổ chức thành viên']],
    ['Ban Tổ chức - Ủy ban Kiểm tra.', ['Ban Tổ chức']],
    ['Ban Chỉ đạo thành phố Nguyễn Văn Ví Dụ.', ['Ban Chỉ đạo thành phố']],
  ])('%s', (line, names) => {
    expect(supporters(line)).toEqual(names);
  });
});

describe('a document number', () => {
  test.each([
    ['Văn bản số 93/CT-05 ngày 18/6/2026', ['93/CT-05']],
    ['văn bản số 21.4/GĐN ngày 21/4/2026', ['21.4/GĐN']],
    ['Văn bản số 01-GCN-MT ngày 21/4/2026', ['01-GCN-MT']],
    ['Kế hoạch số 12/KH-UBND-2026/09', ['12/KH-UBND']],
    ['Quyết định số 190-QĐ/TW và số 10-15', ['190-QĐ/TW']],
    ['ngày 21.4/2026 và ngày 5/6', []],
  ])('%s', (text, numbers) => {
    expect(findDocumentNumbers(text).map((found) => found.text)).toEqual(numbers);
  });
});

test('requirements that are met are no requirements of the plan', () => {
  const { sections } = planOf('I. YÊU CẦU\n- Đúng hạn.\nII. ĐÀO TẠO ĐÁP ỨNG YÊU CẦU MỚI\n- Mở lớp.');
  expect(sections.map(({ role }) => role)).toEqual(['requirement', 'other']);
});

test('where first lines are set in, a line that is set in begins a paragraph, however full the one before', () => {
  const line = '     Trồng cây ở sân trường, đường làng, công viên và bờ đê của các thôn\n';
  const body = Array.from({ length: 10 }, () => `${line}trong xã theo mùa.\n`).join('');
  const full = '     Tưới cây ở sân trường, đường làng, công viên và bờ đê của các thôn xã\n'.repeat(2);
  expect(planOf(`I. NỘI DUNG\n${body}${full}`).topics).toHaveLength(12);
});

test('an appendix tells what it belongs to, also in broken lines', () => {
  const { appendices } = planOf(
    'I. NỘI DUNG\n- Trồng cây./.\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC I\nDANH SÁCH CÂY\n(Kèm theo Kế hoạch số 8/KH-SCX\nngày 06/01/2026 của Sở Cây xanh)\nCây bàng',
  );
  expect(appendices?.map(({ attachedTo }) => attachedTo)).toEqual([
    '(Kèm theo Kế hoạch số 8/KH-SCX ngày 06/01/2026 của Sở Cây xanh)',
  ]);
});

test('rows that Word numbers by itself are rows in plain text as well', () => {
  const table = [
    'TT\tNhiệm vụ thực hiện\tNgười thực hiện\tGhi chú',
    '\t',
    'Đào hố',
    'Lò Văn Ví',
    'Lò Thị dụ',
    '',
    '\t\tTưới cây\tLò Văn Ví\t',
  ].join('\n');
  const body = `I. NỘI DUNG\n- Trồng cây./.\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n${table}`;
  expect(partiesIn(body)).toEqual([['do Lò Văn Ví', 'do Lò Thị dụ'], ['do Lò Văn Ví']]);
});
