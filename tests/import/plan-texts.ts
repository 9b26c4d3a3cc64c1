import fc from 'fast-check';

// Texts that look like plans, and lines that look like anything: for laws of the importer.

const labels = fc.constantFrom(
  'I. ',
  'II. ',
  'III/ ',
  '1. ',
  '2. ',
  '1.1. ',
  '2.3 ',
  'a) ',
  'đ) ',
  'f) ',
  '- ',
  '+ ',
  '* ',
  '(1) ',
  'A. ',
  '',
  '',
  'Đợt 1: ',
  'Hoạt động 2',
);
const phrases = fc.constantFrom(
  'MỤC ĐÍCH, YÊU CẦU',
  'NỘI DUNG',
  'TỔ CHỨC THỰC HIỆN',
  'KINH PHÍ THỰC HIỆN',
  'CHẾ ĐỘ BÁO CÁO',
  'Thời gian thực hiện: Từ ngày 01/3/2026 đến ngày 30/4/2026',
  'Sở Văn hóa chủ trì, phối hợp với các sở, ban, ngành trồng cây',
  'Văn phòng Sở',
  'Giao Phòng Kế hoạch tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/5/2026',
  'Căn cứ Quyết định số 12/QĐ-UBND ngày 03/02/2026 của Ủy ban nhân dân tỉnh về trồng cây;',
  'Thực hiện Kế hoạch số 7/KH-UBND ngày 05/01/2026',
  'Đơn vị chủ trì: Phòng Cây xanh; Đơn vị phối hợp: Văn phòng Sở',
  'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo về Sở (qua Văn phòng Sở)./.',
  'Trên đây là Kế hoạch trồng cây của Sở Cây xanh./.',
  'Nơi nhận:',
  'Nơi nhận:                         GIÁM ĐỐC',
  'Các phòng, đơn vị thuộc Sở;',
  'Lưu: VT.',
  'KT. GIÁM ĐỐC',
  'PHÓ GIÁM ĐỐC',
  'Phụ lục I',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'UBND TỈNH ABC          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số:     /KH-SCX',
  'Đồng Xanh, ngày 05 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Trồng cây xanh năm 2026',
  'cây được trồng ở sân trường, đường làng và',
  '| Việc | Ai làm | Khi nào |',
  'TT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian',
  '1\tTrồng cây\tPhòng Cây xanh\tQuý I/2026',
  '**Yêu cầu**',
  '---------',
  '2',
);

const line = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.nat({ max: 12 }), labels, phrases)
      .map(([indent, label, words]) => ' '.repeat(indent) + label + words),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constant('') },
);

/** Lines of all kinds, in any order, with any line end. */
export const planTexts = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\n\n', '\f\n'))
  .map(([lines, end]) => lines.join(end));
