// What plans that are about nothing in particular say. The subjects of a campaign come from its template.

/** What a plan without a template of its own may be for, as it goes on after "KẾ HOẠCH". */
export const aims = [
  'Triển khai công tác cải cách hành chính',
  'Rà soát, hệ thống hóa văn bản',
  'Nâng cao chất lượng phục vụ người dân, doanh nghiệp',
  'Bồi dưỡng nghiệp vụ cho công chức, viên chức',
  'Thực hành tiết kiệm, chống lãng phí',
] as const;

/** Matters of content, none of which names an actor. */
export const matters = [
  'Quán triệt nội dung, yêu cầu của Kế hoạch',
  'Đơn giản hóa thủ tục hành chính',
  'Ứng dụng công nghệ thông tin trong xử lý công việc',
  'Chuẩn hóa hồ sơ, tài liệu',
  'Bồi dưỡng kỹ năng cho công chức, viên chức',
  'Khảo sát ý kiến của người dân, doanh nghiệp',
  'Biểu dương tập thể, cá nhân tiêu biểu',
  'Bảo đảm cơ sở vật chất, trang thiết bị',
  'Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính',
] as const;

/** Work that somebody is told to do: what is done, what comes of it, by which means. */
export const works = [
  { title: 'Phổ biến Kế hoạch', output: 'Thông báo phổ biến Kế hoạch', channel: 'sinh hoạt cơ quan' },
  { title: 'Biên soạn tài liệu', output: 'Bộ tài liệu', channel: 'tài liệu' },
  { title: 'Đăng tải tin, bài', output: 'Tin, bài', channel: 'Cổng thông tin điện tử' },
  { title: 'Tổ chức hội nghị tập huấn', output: 'Báo cáo kết quả tập huấn', channel: 'hội nghị' },
  { title: 'Lập danh mục văn bản cần rà soát', output: 'Danh mục văn bản', channel: 'văn bản' },
  { title: 'Khảo sát tại cơ sở', output: 'Phiếu khảo sát', channel: 'khảo sát' },
  { title: 'Cập nhật cơ sở dữ liệu', output: 'Cơ sở dữ liệu', channel: 'phần mềm' },
  { title: 'Xây dựng quy trình nội bộ', output: 'Quy trình nội bộ', channel: 'văn bản' },
  { title: 'Kiểm tra công tác lưu trữ', output: 'Biên bản kiểm tra', channel: 'kiểm tra' },
  { title: 'Tiếp nhận ý kiến góp ý', output: 'Bản tổng hợp ý kiến', channel: 'hộp thư góp ý' },
  { title: 'Bố trí hội trường, trang thiết bị', output: 'Hội trường', channel: 'hậu cần' },
  { title: 'Trang trí, treo khẩu hiệu', output: 'Khẩu hiệu tại trụ sở', channel: 'khẩu hiệu' },
  { title: 'In ấn, phát hành tài liệu', output: 'Tờ gấp', channel: 'tờ gấp' },
  { title: 'Đề xuất hình thức khen thưởng', output: 'Tờ trình khen thưởng', channel: 'văn bản' },
] as const;

/** Steps of a piece of work. */
export const steps = [
  { title: 'Xây dựng chương trình chi tiết', output: 'Chương trình chi tiết' },
  { title: 'Mời đại biểu', output: 'Giấy mời' },
  { title: 'Chuẩn bị phương tiện', output: 'Phương tiện đi lại' },
] as const;

export const purposes = [
  { title: 'Nâng cao nhận thức', text: 'Nâng cao nhận thức, trách nhiệm của công chức, viên chức, người lao động.' },
  { title: 'Cụ thể hóa nhiệm vụ', text: 'Cụ thể hóa nhiệm vụ được giao, làm cơ sở để các đơn vị tổ chức thực hiện.' },
  { title: 'Tạo chuyển biến', text: 'Tạo chuyển biến rõ nét trong việc thực hiện nhiệm vụ chuyên môn.' },
] as const;

export const requirements = [
  { title: 'Thiết thực, tiết kiệm', text: 'Triển khai thiết thực, tiết kiệm, tránh phô trương, hình thức.' },
  { title: 'Phân công rõ', text: 'Phân công rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ kết quả.' },
  { title: 'Phối hợp chặt chẽ', text: 'Các đơn vị phối hợp chặt chẽ trong quá trình thực hiện.' },
] as const;

export const goals = [
  { title: 'Công chức được phổ biến', target: '100% công chức, viên chức' },
  { title: 'Văn bản được rà soát', target: '100% văn bản' },
  { title: 'Hồ sơ được xử lý trước hạn', target: 'ít nhất 95% hồ sơ' },
  { title: 'Tin, bài được đăng tải', target: 'ít nhất 20 tin, bài' },
  { title: 'Hội nghị được tổ chức', target: 'ít nhất 02 hội nghị' },
] as const;
