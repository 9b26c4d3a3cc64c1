import { byDay, type Sketch } from './body.js';
import { provincialRows, type Row } from './matters.js';

/** The plan of the centre as the provinces cite it. */
export const centralCited = {
  number: '18/KH-BCĐLCX',
  date: '2026-01-15',
  issuer: 'Ban Chỉ đạo Trung ương thi hành Luật Cây xanh',
  abstract: 'triển khai thi hành Luật Cây xanh',
} as const;

export const stages = [
  ['preparing', 'Giai đoạn chuẩn bị', '2026-02-02', '2026-06-30'],
  ['applying', 'Giai đoạn thi hành', '2026-07-01', '2026-11-30'],
  ['closing', 'Giai đoạn tổng kết', '2026-12-01', '2026-12-31'],
] as const;

/** What the centre keeps for itself. */
const ownRows: readonly Row[] = [
  {
    id: 'decree',
    title: 'Soạn thảo nghị định quy định chi tiết',
    text: 'Soạn thảo nghị định quy định chi tiết một số điều, trình Chính phủ ban hành.',
    lead: 'construction',
    support: ['justice'],
    by: '2026-05-15',
    output: 'Dự thảo nghị định',
  },
  {
    id: 'circular',
    title: 'Ban hành quy chuẩn kỹ thuật',
    text: 'Xây dựng thông tư về quy chuẩn trồng, cắt tỉa và chống đổ trong mùa mưa bão.',
    lead: 'construction',
    by: '2026-06-15',
    output: 'Thông tư',
  },
  {
    id: 'handbook',
    title: 'Biên soạn sổ tay chăm sóc',
    text: 'Biên soạn sổ tay nhận biết sâu bệnh, kỹ thuật bón phân và tưới nước tiết kiệm.',
    lead: 'environment',
    by: '2026-06-01',
    output: 'Sổ tay',
  },
  {
    id: 'penalties',
    title: 'Hướng dẫn xử phạt',
    text: 'Hướng dẫn trình tự lập biên bản và mức xử phạt hành chính.',
    lead: 'justice',
    by: '2026-07-31',
    output: 'Công văn hướng dẫn',
  },
  {
    id: 'hotline',
    title: 'Mở đường dây tiếp nhận phản ánh',
    text: 'Mở số điện thoại tiếp nhận phản ánh của người dân và chuyển đến nơi có trách nhiệm.',
    lead: 'office',
    by: '2026-07-15',
    output: 'Đường dây điện thoại',
  },
  {
    id: 'database',
    title: 'Xây dựng cơ sở dữ liệu',
    text: 'Xây dựng phần mềm và cơ sở dữ liệu dùng chung toàn quốc.',
    lead: 'construction',
    support: ['provinces'],
    by: '2026-11-15',
    output: 'Phần mềm quản lý',
  },
];

export const central: Sketch = {
  id: 'central',
  issuer: { name: centralCited.issuer, place: 'Hà Nội', level: 'central', organ: 'board' },
  number: { serial: '18', symbol: 'KH-BCĐLCX' },
  place: 'Hà Nội',
  issued: centralCited.date,
  headers: ['BAN CHỈ ĐẠO TRUNG ƯƠNG', 'THI HÀNH LUẬT CÂY XANH'],
  signature: { authority: 'none', lines: ['TRƯỞNG BAN'], position: 'Trưởng ban', withheld: true },
  parent: undefined,
  window: ['2026-02-02', '2026-12-31'],
  phases: stages,
  units: [
    { id: 'office', names: [{ text: 'Văn phòng Ban Chỉ đạo' }], kind: 'internal' },
    { id: 'construction', names: [{ text: 'Bộ Xây dựng' }], kind: 'peer' },
    { id: 'environment', names: [{ text: 'Bộ Nông nghiệp và Môi trường' }], kind: 'peer' },
    { id: 'justice', names: [{ text: 'Bộ Tư pháp' }], kind: 'peer' },
    { id: 'provinces', names: [{ text: 'Ủy ban nhân dân các tỉnh, thành phố' }], kind: 'class', sort: 'provinces' },
    { id: 'leaders', names: [{ text: 'Lãnh đạo Ban Chỉ đạo' }], kind: 'class', sort: 'internal-leaders' },
  ],
  collector: 'office',
  rows: [...ownRows, ...provincialRows.map((row) => ({ ...row, lead: 'provinces' }))],
  routes: [
    {
      id: 'route-provinces',
      title: 'Các tỉnh, thành phố báo cáo',
      from: ['provinces'],
      to: ['office'],
      when: [byDay('2026-12-10')],
    },
    {
      id: 'route-centre',
      title: 'Văn phòng tổng hợp, báo cáo Lãnh đạo',
      from: ['office'],
      to: ['leaders'],
      when: [byDay('2026-12-25')],
    },
  ],
  recipients: [
    ['construction', 'act'],
    ['environment', 'act'],
    ['justice', 'act'],
    ['provinces', 'act'],
    ['office', 'act'],
    ['leaders', 'report'],
  ],
  drafter: 'VPBCĐ',
};
