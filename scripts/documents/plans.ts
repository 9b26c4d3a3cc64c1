import type { Model } from './model.js';

// Plans of invented communes, with invented numbers, days and names. What is wrong in them on purpose is told in
// examples/documents/README.md.

const readingDay: Model = {
  name: 'ngay-hoi-doc-sach',
  parts: [
    {
      kind: 'columns',
      left: ['ỦY BAN NHÂN DÂN', '*XÃ SUỐI MƠ', 'Số: 27/KH-UBND'],
      right: [
        '*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        '*Độc lập - Tự do - Hạnh phúc',
        'Suối Mơ, ngày 15 tháng 02 năm 2027',
      ],
    },
    { kind: 'title', lines: ['*KẾ HOẠCH', '*Tổ chức Ngày hội đọc sách xã Suối Mơ năm 2027'] },
    { kind: 'text', text: 'Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;' },
    {
      kind: 'text',
      text: 'Thực hiện Kế hoạch số 41/KH-UBND của Ủy ban nhân dân tỉnh Hoa Ban về phát triển văn hóa đọc, Ủy ban nhân dân xã Suối Mơ xây dựng Kế hoạch tổ chức Ngày hội đọc sách xã Suối Mơ năm 2027, cụ thể như sau:',
    },
    { kind: 'item', level: 0, text: 'MỤC ĐÍCH, YÊU CẦU' },
    { kind: 'item', level: 1, text: 'Mục đích' },
    {
      kind: 'item',
      level: 3,
      text: 'Khơi dậy thói quen đọc sách của người dân trong xã, nhất là học sinh và người cao tuổi.',
    },
    { kind: 'item', level: 3, text: 'Giới thiệu tủ sách của các thôn, vận động góp sách cũ cho thư viện xã.' },
    { kind: 'item', level: 1, text: 'Yêu cầu' },
    {
      kind: 'item',
      level: 3,
      text: 'Việc tổ chức phải gọn nhẹ, an toàn, tiết kiệm, phù hợp với lịch học của nhà trường.',
    },
    { kind: 'item', level: 0, text: 'THỜI GIAN, NỘI DUNG' },
    { kind: 'item', level: 1, text: 'Thời gian chung: từ ngày 01/3/2027 đến ngày 23/4/2027.' },
    { kind: 'item', level: 1, text: 'Giai đoạn chuẩn bị: từ ngày 01/3/2027 đến ngày 10/4/2027' },
    { kind: 'item', level: 2, text: 'Rà soát tủ sách của các thôn, lập danh mục sách còn dùng được.' },
    { kind: 'item', level: 2, text: 'Nhận sách góp tại nhà văn hóa thôn vào chiều thứ Sáu hằng tuần.' },
    { kind: 'item', level: 1, text: 'Giai đoạn ngày hội: từ ngày 08/4/2027 đến ngày 23/4/2027' },
    { kind: 'item', level: 2, text: 'Trưng bày sách tại sân Nhà văn hóa xã.' },
    { kind: 'item', level: 2, text: 'Thi kể chuyện theo sách giữa các trường, dự kiến ngày 21/4/2027.' },
    { kind: 'item', level: 0, text: 'TỔ CHỨC THỰC HIỆN' },
    { kind: 'item', level: 1, text: 'Phòng Văn hóa - Xã hội xã' },
    {
      kind: 'item',
      level: 3,
      text: 'Chủ trì, phối hợp với Trường Trung học cơ sở Suối Mơ tổ chức thi kể chuyện theo sách.',
    },
    { kind: 'item', level: 3, text: 'Tổng hợp kết quả, báo cáo Ủy ban nhân dân xã trước ngày 20/4/2027.' },
    { kind: 'item', level: 1, text: 'Trạm Y tế xã' },
    { kind: 'item', level: 3, text: 'Bố trí người trực trong những ngày trưng bày.' },
    { kind: 'item', level: 1, text: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã' },
    { kind: 'item', level: 3, text: 'Bố trí kinh phí theo dự toán đã được giao năm 2027.' },
    {
      kind: 'text',
      text: 'Trên đây là Kế hoạch tổ chức Ngày hội đọc sách xã Suối Mơ năm 2027. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Phòng Văn hóa - Xã hội xã để tổng hợp, báo cáo Ủy ban nhân dân xã./.',
    },
    {
      kind: 'columns',
      left: [
        '*Nơi nhận:',
        '- Thường trực Đảng ủy xã (để báo cáo);',
        '- Phòng Văn hóa - Xã hội xã;',
        '- Trường Trung học cơ sở Suối Mơ;',
        '- Các thôn;',
        '- Lưu: VT.',
      ],
      right: ['*TM. ỦY BAN NHÂN DÂN', '*KT. CHỦ TỊCH', '*PHÓ CHỦ TỊCH', '', '', '', '*Lò Văn Ví Dụ'],
    },
  ],
};

const trees: Model = {
  name: 'trong-cay-dau-xuan',
  parts: [
    {
      kind: 'columns',
      left: ['ỦY BAN NHÂN DÂN', '*XÃ ĐỒI GIÓ', 'Số: 08/KH-UBND'],
      right: [
        '*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        '*Độc lập - Tự do - Hạnh phúc',
        'Đồi Gió, ngày 05 tháng 01 năm 2027',
      ],
    },
    { kind: 'title', lines: ['*KẾ HOẠCH', '*Phát động trồng cây đầu xuân năm 2027 trên địa bàn xã Đồi Gió'] },
    { kind: 'text', text: 'Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;' },
    {
      kind: 'text',
      text: 'Ủy ban nhân dân xã Đồi Gió ban hành Kế hoạch phát động trồng cây đầu xuân năm 2027 với các nội dung sau:',
    },
    { kind: 'item', level: 0, text: 'MỤC TIÊU' },
    {
      kind: 'item',
      level: 3,
      text: 'Mỗi hộ trồng ít nhất hai cây, toàn xã trồng 3.200 cây lát hoa, sấu và bằng lăng.',
    },
    { kind: 'item', level: 3, text: 'Phủ xanh đoạn đường từ Trạm bơm đến ngã ba Đá Chồng.' },
    { kind: 'item', level: 0, text: 'NHIỆM VỤ VÀ TIẾN ĐỘ' },
    { kind: 'text', text: 'Nhiệm vụ, đơn vị chủ trì và thời hạn được phân công như sau:' },
    {
      kind: 'table',
      rows: [
        ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'],
        ['1', 'Ươm và nghiệm thu cây giống', 'Hợp tác xã Mầm Xanh', 'Từ ngày 10/01/2027 đến ngày 10/02/2027'],
        ['', 'Kiểm tra chất lượng cây trước khi giao', 'Phòng Kinh tế xã', 'Trước ngày 15/02/2027'],
        ['2', 'Lễ phát động tại sân vận động xã', 'Văn phòng Ủy ban nhân dân xã', 'Ngày 30/02/2027'],
        ['3', 'Trồng và chăm sóc cây', 'Các thôn', 'Từ ngày 21/02/2027 đến ngày 31/3/2027'],
      ],
    },
    { kind: 'item', level: 0, text: 'KINH PHÍ' },
    {
      kind: 'text',
      text: 'Kinh phí thực hiện từ ngân sách xã năm 2026 và đóng góp tự nguyện của các tổ chức, cá nhân.',
    },
    { kind: 'item', level: 0, text: 'TỔ CHỨC THỰC HIỆN' },
    {
      kind: 'item',
      level: 1,
      text: 'Phòng Kinh tế xã theo dõi, đôn đốc, tổng hợp kết quả báo cáo Ủy ban nhân dân xã trước ngày 10/4/2027.',
    },
    { kind: 'item', level: 1, text: 'Các thôn tổ chức cho nhân dân trồng, rào và tưới cây.' },
    { kind: 'text', text: 'Yêu cầu các đơn vị, các thôn nghiêm túc triển khai thực hiện./.' },
    {
      kind: 'columns',
      left: ['*Nơi nhận:', '- Phòng Kinh tế xã;', '- Hợp tác xã Mầm Xanh;', '- Các thôn;', '- Lưu: VT.'],
      right: ['*TM. ỦY BAN NHÂN DÂN', '*CHỦ TỊCH', '', '', '', '*Hà Thị Mẫu'],
    },
  ],
};

export const plans: readonly Model[] = [readingDay, trees];
