import type { Counts, Finding } from '#generated/report.types.js';
import type { Language } from './language.js';
import type { Paint } from './paint.js';

export interface TextWords {
  readonly template: string;
  readonly asOf: string;
  readonly wholePlan: string;
  /** Begins a note below a finding. */
  readonly note: string;
  readonly mend: string;
  /** Follows the first of several mends. */
  readonly otherWays: string;
  readonly reason: string;
  readonly until: string;
  readonly waived: string;
  readonly profile: string;
  /** Heads what was found beside the plans. */
  readonly overall: string;
  readonly kept: string;
  readonly notEvaluated: string;
  readonly notApplicable: string;
  readonly off: string;
  readonly crashed: string;
  readonly clean: string;
  readonly plans: string;
  readonly unread: string;
  readonly severity: Readonly<Record<Finding['severity'], string>>;
}

export const textWords: Readonly<Record<Language, TextWords>> = {
  vi: {
    template: 'mẫu',
    asOf: 'xét tại ngày',
    wholePlan: 'Toàn văn kế hoạch',
    note: '→',
    mend: 'Cách sửa',
    otherWays: '(còn {n} cách khác)',
    reason: 'Lý do miễn trừ',
    until: 'đến hết',
    waived: 'miễn trừ',
    profile: 'chế độ',
    overall: 'Chung cho cả lần kiểm tra',
    kept: '{n} quy tắc đạt',
    notEvaluated: '{n} quy tắc chưa xét được, hoặc chưa xét hết:',
    notApplicable: '{n} quy tắc không áp dụng',
    off: '{n} quy tắc đã tắt',
    crashed: 'Quy tắc gặp sự cố:',
    clean: 'Không phát hiện sai sót',
    plans: '{n} kế hoạch',
    unread: '{n} tệp không kiểm tra được',
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  },
  en: {
    template: 'template',
    asOf: 'as of',
    wholePlan: 'The whole plan',
    note: '→',
    mend: 'Mend',
    otherWays: '({n} more to choose from)',
    reason: 'Waived because',
    until: 'until the end of',
    waived: 'waived',
    profile: 'profile',
    overall: 'The check as a whole',
    kept: '{n} rules kept',
    notEvaluated: '{n} rules not evaluated, or not in full:',
    notApplicable: '{n} rules not applicable',
    off: '{n} rules off',
    crashed: 'A rule failed:',
    clean: 'Nothing found',
    plans: '{n} plans',
    unread: '{n} files not checked',
    severity: { error: 'error', warning: 'warning', info: 'info' },
  },
};

/** A text with its number in place; English gets its singular. */
export function counted(text: string, count: number): string {
  const whole = text.replace('{n}', String(count));
  return count === 1 ? whole.replace(/^1 (rule|plan|file)s\b/, '1 $1') : whole;
}

/** "1 lỗi, 3 cảnh báo, 6 lưu ý", or that nothing was found; with a list of waivers also that none was used. */
export function joinCounts(
  totals: Counts['findings'],
  { language, paint, hasWaivers }: { language: Language; paint: Paint; hasWaivers: boolean },
): string {
  const { severity, waived, clean } = textWords[language];
  const parts = (['error', 'warning', 'info'] as const).flatMap((rank) =>
    totals[rank] > 0 ? [paint(rank, `${totals[rank]} ${plural(severity[rank], totals[rank], language)}`)] : [],
  );
  if (parts.length === 0 && totals.waived === 0) parts.push(paint('kept', clean));
  if (hasWaivers || totals.waived > 0) parts.push(`${totals.waived} ${waived}`);
  return parts.join(', ');
}

function plural(word: string, count: number, language: Language): string {
  return language === 'en' && count !== 1 && word !== 'info' ? `${word}s` : word;
}

export function countFindings(findings: readonly Finding[]): Counts['findings'] {
  const counts = { error: 0, warning: 0, info: 0, waived: 0 };
  for (const finding of findings) counts[finding.waived ? 'waived' : finding.severity]++;
  return counts;
}

/** What the root properties of a plan are called in a heading. */
export const partNames: Readonly<Record<Language, Readonly<Record<string, string | undefined>>>> = {
  vi: {
    header: 'Phần đầu văn bản', issuer: 'Cơ quan ban hành', number: 'Số, ký hiệu', issued: 'Thời gian ban hành', type: 'Tên loại',
    title: 'Trích yếu', salutation: 'Kính gửi', occasions: 'Ngày kỷ niệm', opening: 'Phần mở đầu', citations: 'Viện dẫn',
    sections: 'Đề mục', statements: 'Mục đích, yêu cầu', windows: 'Thời gian', phases: 'Giai đoạn', topics: 'Nội dung',
    claims: 'Số lượng được nêu', goals: 'Chỉ tiêu', generalClauses: 'Điều khoản chung', tasks: 'Nhiệm vụ', units: 'Đơn vị',
    routes: 'Báo cáo, phản ánh', budget: 'Kinh phí', references: 'Dẫn chiếu', shortNames: 'Tên gọi tắt', closing: 'Đoạn kết',
    recipients: 'Nơi nhận', archive: 'Lưu', signature: 'Chữ ký', appendices: 'Phụ lục', template: 'Mẫu',
  },
  en: {
    header: 'Header', issuer: 'Issuer', number: 'Number', issued: 'Issue', type: 'Type', title: 'Abstract', salutation: 'Salutation',
    occasions: 'Occasion', opening: 'Opening', citations: 'Citation', sections: 'Section', statements: 'Purposes', windows: 'Window',
    phases: 'Phase', topics: 'Topic', claims: 'Claim', goals: 'Goal', generalClauses: 'General clause', tasks: 'Task', units: 'Unit',
    routes: 'Report line', budget: 'Budget', references: 'Pointer', shortNames: 'Short name', closing: 'Closing', recipients: 'Recipient',
    archive: 'Archive line', signature: 'Signature', appendices: 'Appendix', template: 'Template',
  },
}; // prettier-ignore
