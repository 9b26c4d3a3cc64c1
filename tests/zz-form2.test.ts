import { test } from 'vitest';
import { readNumberLine } from '#model/number-line.js';
import { readDateLine } from '#model/date-line.js';
import { readArchiveLine, isClerks } from '#model/archive-line.js';
import { isNamedIn } from '#model/issuer.js';
import { markedLinesOf, wrongMarkOf, degreeBefore } from '#model/authority.js';
test('x', () => {
  for (const t of [
    'Số    25 /KH-SGDĐT',
    'Số: 21   /KH-PGD&ĐT',
    'Số:12 /KH- PGD&ĐT',
    'Số:           /KH-UBND',
    'Số: /KH-MTTQ-BTT',
    'Số: 252/KH-BCĐQG1237',
    'Số 12-KH/TU',
    '12/KH-SNV',
    'Số: …/KH-SNV',
    'Số: 5/KH - SNV',
    'SỐ: 7/KH-SNV',
    'Số: 12/2025/KH-UBND',
    'Số:',
  ])
    console.log(JSON.stringify(t), JSON.stringify(readNumberLine(t)));
  for (const t of [
    'Hiệp Hòa, ngày 07 tháng10 năm 2020',
    'Lào Cai,  ngày       tháng 4 năm 2026',
    'Lương Minh, ngày tháng 01 năm 2026',
    'Hiệp Hòa, ngày 09 tháng 07 năm 2020',
    'Chí Minh, ngày 18 tháng 11 năm 2025*',
    'Lào Cai ngày10 tháng 3 năm 2026',
    'Hà Nội, 10/3/2026',
    'ngày 1 tháng 1 năm 2026',
    'Phú Thọ, ngày … tháng … năm 2026',
    'Hà Nội,ngày 05 tháng 01 năm 2024.',
  ])
    console.log(JSON.stringify(t), JSON.stringify(readDateLine(t)));
  for (const t of [
    'Lưu: VT.',
    'Lưu VT.',
    '- Lưu: VT, BCĐQG1237(3b)',
    'Lưu: MTTQ',
    'Lưu Ban xây dựng Đảng.',
    'Lưu: VT, CN(M.Cường.',
    '- Lưu: VT, KT. ',
    'Lưu: VTUB',
    'VT, TH.',
    'Lưu: VT; P.CNTT',
    'Lưu: Văn thư.',
    'Lưu:VT, (MT.Tấn).',
  ]) {
    const r = readArchiveLine(t);
    console.log(JSON.stringify(t), JSON.stringify(r), isClerks(r.parts[0]));
  }
  for (const [l, n] of [
    [['ỦY BAN NHÂN DÂN                                  TỈNH LÀO CAI'], 'Ủy ban nhân dân tỉnh Lào Cai'],
    [['UBND HUYỆN HIỆP HÒA', 'PHÒNG GIÁO DỤC&ĐÀO TẠO'], 'Phòng Giáo dục và Đào tạo huyện Hiệp Hòa'],
    [['SỞ GDĐT TỈNH ĐỒNG THÁP', 'TRƯỜNG THPT ĐỐC BINH KIỀU'], 'Trường Trung học phổ thông Đốc Binh Kiều'],
    [
      ['BAN CHỈ ĐẠO QUỐC GIA VỀ TÌM KIẾM, QUY TẬP HÀI CỐT LIỆT SĨ'],
      'Ban Chỉ đạo quốc gia về tìm kiếm, quy tập hài cốt liệt sĩ',
    ],
    [
      ['SỞ CÔNG THƯƠNG', 'ĐOÀN KIỂM TRA', 'THEO QUYẾT ĐỊNH', 'SỐ 1050/QĐ-SCT'],
      'Đoàn kiểm tra theo Quyết định số 1050/QĐ-SCT',
    ],
    [['UBND TỈNH PHÚ THỌ', 'SỞ THÔNG TIN VÀ TRUYỂN THÔNG'], 'Sở Thông tin và Truyền thông'],
    [['SỞ NỘI VỤ'], 'Sở Ngoại vụ'],
    [['UBND TỈNH B'], 'Sở Ngoại vụ'],
    [['ỦY BAN NHÂN DÂN', 'XÃ A'], 'UBND xã A'],
    [['VĂN PHÒNG HĐND VÀ UBND'], 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'],
    [['CHÍNH PHỦ'], 'Chính phủ'],
    [['TỈNH BÌNH MINH', 'BAN CHỈ ĐẠO NHÂN QUYỀN'], 'Ban Chỉ đạo Nhân quyền tỉnh Bình Minh'],
    [['UỶ BAN NHÂN DÂN'], 'Ủy ban nhân dân'],
    [['BCĐ 389 TỈNH X'], 'Ban Chỉ đạo 389 tỉnh X'],
    [['BTC CUỘC THI'], 'Ban Tổ chức cuộc thi'],
  ] as const)
    console.log(isNamedIn(l, n), JSON.stringify(l), n);
  for (const lines of [
    ['KT.GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ['T/M. ĐOÀN KIỂM TRA', 'TRƯỞNG ĐOÀN'],
    ['TM. ỦY BAN', 'NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ['QUYỀN GIÁM ĐỐC'],
    ['KT GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ['TUQ.CHỦ TỊCH', 'GIÁM ĐỐC SỞ'],
    ['TM. SỞ NGOẠI VỤ', 'GIÁM ĐỐC'],
    ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
    ['TM. BAN TỔ CHỨC', 'TRƯỞNG BAN'],
    ['TM. BAN CHỈ ĐẠO', 'PHÓ TRƯỞNG BAN'],
    ['TL. GIÁM ĐỐC', 'KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'],
    ['TM. TỔ CÔNG TÁC', 'TỔ TRƯỞNG'],
    ['TM. HỘI ĐỒNG', 'CHỦ TỊCH HỘI ĐỒNG'],
    ['Q. GIÁM ĐỐC'],
    ['GIÁM ĐỐC'],
    ['PHÓ GIÁM ĐỐC PHỤ TRÁCH'],
    ['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'],
    [],
  ])
    console.log(
      JSON.stringify(lines),
      JSON.stringify(wrongMarkOf({ authority: 'none', lines })),
      JSON.stringify(markedLinesOf({ authority: 'none', lines }).map((x) => [x.mark, x.mended, x.isParty])),
    );
  console.log(
    [
      'TS. Nguyễn Văn A',
      'ThS Nguyễn Văn A',
      'Nguyễn Văn A',
      'PGS.TS. Trần B',
      'Tiến sĩ Lê C',
      'Bạch Tiến Sĩ',
      'Lê T.S',
    ].map(degreeBefore),
  );
});
