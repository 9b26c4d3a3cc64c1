import type { Bilingual } from '#generated/report.types.js';

/** Why a rule judged nothing, or not everything. Silence is accounted for, in words. */
export const reasons = {
  'not-in-file': { vi: 'phần {part} không có trong tệp nguồn', en: 'the {part} is not in the source file' },
  'issue-day-unknown': { vi: 'chưa biết ngày ban hành của kế hoạch', en: 'the day of issue is not known' },
  'as-of-unknown': { vi: 'chưa cho biết ngày kiểm tra', en: 'the day of the check was not given' },
  'no-text': { vi: 'không có nguyên văn của mục', en: 'the item carries no text as written' },
  'not-stated': { vi: 'dữ liệu không nêu {part}', en: 'the data does not state {part}' },
  'no-days': { vi: 'thời gian không tính được thành ngày', en: 'the time does not resolve to days' },
  'no-frame': { vi: 'không có khoảng thời gian chung để so', en: 'there is no overall window to hold it against' },
  'owned-elsewhere': { vi: 'lỗi gốc đã nêu ở quy tắc {rule}', en: 'the fault is told by rule {rule}' },
  'bad-shape': {
    vi: 'phần dữ liệu cần đọc ({part}) không đúng lược đồ',
    en: 'the data it reads ({part}) does not fit the schema',
  },
  'no-subject': {
    vi: 'kế hoạch không có mục nào thuộc loại được xét',
    en: 'the plan has nothing of the kind it judges',
  },
  'template-silent': { vi: 'mẫu không đặt yêu cầu này', en: 'the template makes no such demand' },
  'out-of-time': {
    vi: 'quy tắc chưa hoặc không còn hiệu lực vào ngày ban hành',
    en: 'the rule was not in force on the day of issue',
  },
  'not-this-issuer': {
    vi: 'quy tắc không áp dụng cho loại cơ quan này',
    en: 'the rule does not bind this kind of body',
  },
  alone: {
    vi: 'chỉ có một kế hoạch, không có kế hoạch nào khác để so',
    en: 'there is only one plan, and none to hold it against',
  },
  'no-parent': {
    vi: 'chưa nêu kế hoạch hoặc mẫu cấp trên để đối chiếu',
    en: 'no parent plan or template was given to hold it against',
  },
  'parent-silent': {
    vi: 'kế hoạch cấp trên không nêu điều này với cơ quan ban hành kế hoạch',
    en: 'the parent asks nothing of the kind of this body',
  },
  'told-elsewhere': {
    vi: 'lỗi chung của nhiều kế hoạch, nêu một lần ở {name}',
    en: 'the fault is shared by several plans and told once, at {name}',
  },
  'over-limit': {
    vi: 'quá nhiều phát hiện, chỉ liệt kê những phát hiện nặng nhất; số không liệt kê ghi trong ngoặc',
    en: 'too many findings, of which the gravest are listed; in brackets how many are not',
  },
  crashed: { vi: 'quy tắc gặp sự cố', en: 'the rule failed' },
} as const satisfies Record<string, Bilingual>;

export type ReasonCode = keyof typeof reasons;
