// The words with which a name ends and a duty begins: "Văn phòng Sở | chủ trì …". Names of bodies have small letters
// inside ("Phòng Hợp tác quốc tế"), so only such a word shows where they stop. Each entry is one or more syllables in small
// letters; a capital ("Sở Xây dựng") is always part of the name.

/** Verbs and adverbs of duty. */
const duties = `
chủ trì|chủ động|phối hợp|tham mưu|tổ chức|thực hiện|triển khai|xây dựng|ban hành|hướng dẫn|chỉ đạo|đôn đốc|kiểm tra|theo dõi
giám sát|tổng hợp|báo cáo|tăng cường|đẩy mạnh|tiếp tục|tuyên truyền|phổ biến|quán triệt|rà soát|bố trí|cân đối|thẩm định|bảo đảm
đảm bảo|chuẩn bị|cung cấp|đăng tải|thông báo|phát động|vận động|huy động|phân công|chịu trách nhiệm|có trách nhiệm|căn cứ|lồng ghép
nghiên cứu|đề xuất|trình|treo|gửi|cử|mời|lập|xác định|thành lập|kiện toàn|tiếp nhận|cập nhật|quản lý|giải quyết|xử lý|nắm tình hình
quan tâm|khẩn trương|nghiêm túc|thường xuyên|kịp thời|tích cực|trực tiếp|thống nhất|tạo điều kiện|ưu tiên|tham gia|hỗ trợ|yêu cầu
đề nghị|giao|phụ trách|giúp|ngay sau|tiến hành|hoàn thành|nâng cao|phát huy|duy trì|đổi mới|khai thác|sử dụng|ứng dụng|góp phần
cụ thể hóa|cụ thể hoá|tổng kết|sơ kết|đánh giá|khuyến khích|biểu dương|lựa chọn|công bố|công khai|tập trung|hoàn thiện|phát hiện
xem xét|xác minh|phê duyệt|nhận|thu thập|triệu tập|đưa|làm|viết|in|ký|đăng ký|tư vấn|trao đổi|phản ánh|liên hệ|tự|sẽ|cần|phải|được|bị|đã|đang
nêu|biên soạn|khảo sát|trang trí|lấy|nhằm|đối chiếu|giới thiệu|lãnh đạo|chấp hành|điều chỉnh|bổ sung|điều hành|định kỳ|quyết định|đọc|gương mẫu|rút kinh nghiệm|truyền thông
`;

/** Words that part a name from what follows without being verbs. */
const joints = `
để|trong|theo|tại|với|cùng|từ|đến|là|về việc|nếu|khi|do|bằng|như|và theo|trước|sau|qua|mà|nhưng|cũng như|đồng thời|không|chưa|tới
trên cơ sở|trên đa dạng|trên các|trên cổng|vào|lên|ra|hằng|hàng năm|hàng tháng|năm 20|có kế hoạch|có thành tích|có sự|có báo|gồm|bao gồm
thì|chậm nhất|muộn nhất|năm học|năm|ngày|đối với|thông qua|nơi|giữa
cho|nhất là|đặc biệt|ở|kết quả|thứ Hai|thứ Ba|thứ Tư|thứ Năm|thứ Sáu|thứ Bảy|Chủ nhật
`;

const phrases: readonly (readonly string[])[] = `${duties}|${joints}`
  .split(/[|\n]/)
  .map((phrase) => phrase.trim().split(' '))
  .filter(([first]) => first !== '');

const byFirst = new Map<string, (readonly string[])[]>();
for (const phrase of phrases) {
  const [first = ''] = phrase;
  byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
}

/** Whether a word of duty, or one that parts, begins at a syllable; how many syllables it has. */
export function stopAt(words: readonly string[], at: number): number {
  const length = phraseAt(words, at);
  // "Trung tâm Phục vụ hành chính công | bố trí hội trường": no "công bố" before "trí".
  return length === 2 && phraseAt(words, at + 1) > 1 ? 0 : length;
}

function phraseAt(words: readonly string[], at: number): number {
  const candidates = byFirst.get(words[at] ?? '') ?? [];
  return candidates.find((phrase) => phrase.every((word, n) => words[at + n] === word))?.length ?? 0;
}
