import type { Certificate, Report, Waiver } from '#generated/report.types.js';
import type { Language } from './language.js';

export interface ReportWords {
  readonly title: string;
  readonly verdicts: Readonly<Record<Report['verdict'], string>>;
  readonly plan: string;
  readonly issuer: string;
  readonly file: string;
  readonly template: string;
  readonly profile: string;
  readonly profiles: Readonly<Record<string, string | undefined>>;
  readonly asOf: string;
  readonly digest: string;
  readonly rulesOfPack: string;
  readonly findings: string;
  readonly none: string;
  readonly proof: string;
  readonly mend: string;
  readonly basis: string;
  readonly related: string;
  readonly place: string;
  readonly norm: string;
  readonly fingerprint: string;
  readonly details: string;
  readonly leave: string;
  readonly decision: string;
  readonly until: string;
  readonly outcomes: string;
  readonly keptRules: string;
  readonly notEvaluated: string;
  readonly notApplicable: string;
  readonly off: string;
  readonly reason: string;
  readonly rules: string;
  readonly timeline: string;
  readonly timelineNote: string;
  readonly window: string;
  readonly phase: string;
  readonly anchor: string;
  readonly deadlines: string;
  readonly deadline: string;
  readonly faults: string;
  readonly faultKinds: Readonly<Record<Certificate['kind'], string>>;
  readonly days: string;
  readonly from: string;
  readonly to: string;
  readonly count: string;
  readonly name: string;
  readonly kind: string;
  readonly daysTable: string;
  readonly waivers: string;
  readonly status: string;
  readonly statuses: Readonly<Record<Waiver['status'], string>>;
  readonly failures: string;
  readonly crashes: string;
  readonly plans: string;
  readonly overall: string;
  readonly madeBy: string;
  readonly severity: string;
  readonly skip: string;
  /** What a table leaves out. */
  readonly more: string;
  readonly morePlans: string;
}

export const reportWords: Readonly<Record<Language, ReportWords>> = {
  vi: {
    title: 'Báo cáo kiểm tra kế hoạch',
    verdicts: {
      clean: 'Đạt – không phát hiện sai sót', info: 'Đạt – có điểm cần lưu ý', warning: 'Có cảnh báo cần xem xét',
      error: 'Có lỗi cần sửa', failed: 'Chưa kiểm tra được đầy đủ',
    },
    plan: 'Kế hoạch', issuer: 'Cơ quan ban hành', file: 'Tệp', template: 'Mẫu đối chiếu', profile: 'Chế độ',
    profiles: { draft: 'dự thảo', submit: 'trình ký', issued: 'đã ban hành' }, asOf: 'Xét tại ngày',
    digest: 'Mã băm nội dung', rulesOfPack: 'Quy tắc áp dụng', findings: 'Các phát hiện', none: 'Không phát hiện sai sót.', proof: 'Chứng cứ',
    mend: 'Cách sửa', basis: 'Căn cứ', related: 'Liên quan', place: 'Vị trí', norm: 'Quy tắc', fingerprint: 'Dấu vân tay', details: 'Căn cứ và vị trí',
    leave: 'Người cho phép', decision: 'Văn bản', until: 'Đến hết ngày', outcomes: 'Kết quả theo quy tắc', keptRules: 'Quy tắc đạt',
    notEvaluated: 'Chưa xét được, hoặc chưa xét hết', notApplicable: 'Không áp dụng', off: 'Đã tắt', reason: 'Lý do', rules: 'Quy tắc',
    timeline: 'Tiến trình thời gian', timelineNote: 'Tính cả ngày đầu và ngày cuối.', window: 'Thời gian chung', phase: 'Giai đoạn',
    anchor: 'Ngày kỷ niệm', deadlines: 'Thời hạn', deadline: 'Thời hạn', faults: 'Ngày có sai sót',
    faultKinds: {
      count: 'cộng ngày', shared: 'thuộc hai giai đoạn', uncovered: 'không thuộc giai đoạn nào', outside: 'ngoài thời gian chung', partition: 'phân chia',
    },
    days: 'ngày', from: 'Từ ngày', to: 'Đến ngày', count: 'Số ngày', name: 'Tên', kind: 'Loại', daysTable: 'Bảng ngày của biểu đồ',
    waivers: 'Miễn trừ', status: 'Tình trạng',
    statuses: {
      used: 'đang áp dụng', unused: 'không khớp phát hiện nào', expired: 'hết hiệu lực', 'unknown-rule': 'nêu quy tắc không có', 'not-evaluated': 'chưa kết luận được',
    },
    failures: 'Tệp không kiểm tra được', crashes: 'Quy tắc gặp sự cố', plans: 'Các kế hoạch', overall: 'Chung cho cả lần kiểm tra',
    madeBy: 'Lập bằng', severity: 'Mức', skip: 'Đến nội dung chính',
    more: 'và {n} phát hiện khác', morePlans: 'và {n} kế hoạch khác; xem báo cáo đầy đủ',
  },
  en: {
    title: 'Report on a plan',
    verdicts: {
      clean: 'Clean – nothing found', info: 'Passed – with points to note', warning: 'Warnings to be looked at',
      error: 'Errors to be mended', failed: 'Not checked in full',
    },
    plan: 'Plan', issuer: 'Issuer', file: 'File', template: 'Template', profile: 'Profile',
    profiles: { draft: 'draft', submit: 'ready for signature', issued: 'issued' }, asOf: 'As of', digest: 'Digest of the content',
    rulesOfPack: 'Rules of the pack', findings: 'Findings', none: 'Nothing was found.', proof: 'Proof', mend: 'Mend', basis: 'Source', related: 'Related',
    place: 'Place', norm: 'Rule', fingerprint: 'Fingerprint', details: 'Source and place', leave: 'By leave of', decision: 'Decision',
    until: 'Until the end of', outcomes: 'How the rules ended', keptRules: 'Rules kept', notEvaluated: 'Not evaluated, or not in full',
    notApplicable: 'Not applicable', off: 'Switched off', reason: 'Reason', rules: 'Rules', timeline: 'Timeline',
    timelineNote: 'First and last day are counted.', window: 'Window', phase: 'Phase', anchor: 'Anchor day', deadlines: 'Deadlines', deadline: 'Deadline',
    faults: 'Faulty days',
    faultKinds: {
      count: 'days added up', shared: 'in two phases', uncovered: 'in no phase', outside: 'outside the window', partition: 'partition',
    },
    days: 'days', from: 'From', to: 'To', count: 'Days', name: 'Name', kind: 'Kind', daysTable: 'The days of the chart as a table', waivers: 'Waivers',
    status: 'Status',
    statuses: {
      used: 'used', unused: 'fits no finding', expired: 'expired', 'unknown-rule': 'names a rule that there is not', 'not-evaluated': 'not to be told',
    },
    failures: 'Files not checked', crashes: 'Rules that failed', plans: 'The plans', overall: 'The check as a whole', madeBy: 'Made by',
    severity: 'Rank', skip: 'To the main content',
    more: 'and {n} more', morePlans: 'and {n} more plans; see the whole report',
  },
}; // prettier-ignore

/** A stage of a plan as people call it; one that a vendor added by its id. */
export function profileName(profile: string, language: Language): string {
  return reportWords[language].profiles[profile] ?? profile;
}
