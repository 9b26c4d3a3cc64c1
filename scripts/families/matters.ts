import type { Plan } from '#generated/plan.types.js';

// The matter of the example family: an invented law on green trees, which provinces and departments carry out. No place,
// number or person in it is real.

export type Topic = NonNullable<Plan['topics']>[number];

/** A row of the table of tasks, before the places of a plan are put in. */
export interface Row {
  readonly id: string;
  readonly title: string;
  /** What is to be done, as the plan says it; the days and the units are said by the table. */
  readonly text: string;
  readonly lead: string;
  readonly support?: readonly string[];
  /** The last day, YYYY-MM-DD. */
  readonly by: string;
  readonly output: string;
  readonly topics?: readonly string[];
}

export const title = 'Triển khai thi hành Luật Cây xanh';

/** What is told to the people everywhere in the same words. */
export const topics: readonly Topic[] = [
  {
    id: 'topic-meaning',
    title: 'Ý nghĩa của việc trồng và bảo vệ cây xanh',
    text: 'Ý nghĩa của việc trồng và bảo vệ cây xanh đối với sức khỏe cộng đồng, cảnh quan và nguồn nước.',
    kind: 'message',
  },
  {
    id: 'topic-rights',
    title: 'Quyền và trách nhiệm đối với cây xanh',
    text: 'Quyền và trách nhiệm của tổ chức, hộ gia đình, cá nhân trong việc trồng, chăm sóc và bảo vệ cây xanh.',
    kind: 'message',
  },
  {
    id: 'topic-forbidden',
    title: 'Các hành vi bị nghiêm cấm',
    text: 'Các hành vi bị nghiêm cấm: tự ý chặt hạ, di dời cây; đổ chất độc vào gốc cây; lấn chiếm đất trồng cây công cộng.',
    kind: 'message',
  },
  {
    id: 'topic-heritage',
    title: 'Bảo tồn cây cổ thụ',
    text: 'Cây cổ thụ là tài sản chung của cộng đồng, được lập hồ sơ, gắn biển và chăm sóc theo quy trình riêng.',
    kind: 'message',
  },
];

/** What falls to the provinces, in the words of the centre. */
export const provincialRows: readonly Omit<Row, 'lead' | 'support'>[] = [
  {
    id: 'review',
    title: 'Rà soát văn bản của địa phương',
    text: 'Rà soát nghị quyết, quyết định của địa phương có quy định trái với Luật Cây xanh, đề xuất sửa đổi hoặc bãi bỏ.',
    by: '2026-04-30',
    output: 'Danh mục văn bản cần sửa đổi, bãi bỏ',
  },
  {
    id: 'local-rules',
    title: 'Ban hành quy định được Luật giao',
    text: 'Ban hành quy định về phân cấp quản lý công viên, đường phố và danh mục loài cây hạn chế trồng.',
    by: '2026-06-30',
    output: 'Quyết định quy phạm pháp luật',
  },
  {
    id: 'training',
    title: 'Tập huấn cho người làm công tác quản lý',
    text: 'Mở lớp tập huấn nghiệp vụ cho công chức địa chính, xây dựng và người làm công tác quản lý cây xanh cấp xã.',
    by: '2026-08-31',
    output: 'Lớp tập huấn, tài liệu tập huấn',
  },
  {
    id: 'spreading',
    title: 'Phổ biến Luật tới Nhân dân',
    text: 'Phổ biến nội dung Luật trên báo chí, hệ thống truyền thanh cơ sở và tại các khu dân cư.',
    by: '2026-09-30',
    output: 'Tin, bài, buổi nói chuyện chuyên đề',
    topics: topics.map(({ id }) => id),
  },
  {
    id: 'nursery',
    title: 'Sắp xếp mạng lưới vườn ươm',
    text: 'Khảo sát, sắp xếp các vườn ươm công lập, bảo đảm nguồn giống bản địa sạch bệnh cho vụ trồng mùa thu.',
    by: '2026-10-15',
    output: 'Đề án sắp xếp vườn ươm',
  },
  {
    id: 'heritage',
    title: 'Thống kê cây cổ thụ',
    text: 'Thống kê, định vị và lập hồ sơ cây cổ thụ trong đình, chùa, trường học và khuôn viên công sở.',
    by: '2026-10-31',
    output: 'Hồ sơ cây cổ thụ',
  },
  {
    id: 'inspection',
    title: 'Kiểm tra việc thi hành Luật',
    text: 'Kiểm tra việc cấp phép chặt hạ, di dời và xử lý vi phạm tại ít nhất một phần ba số xã, phường, đặc khu.',
    by: '2026-11-20',
    output: 'Kết luận kiểm tra',
  },
  {
    id: 'summary',
    title: 'Tổng kết năm đầu thi hành',
    text: 'Đánh giá kết quả năm đầu, biểu dương tập thể có cách làm hay, tổng hợp vướng mắc cần sửa quy định.',
    by: '2026-12-05',
    output: 'Báo cáo tổng kết',
  },
];
