import type { Language } from './language.js';

export interface SlipWords {
  readonly title: string;
  /** Stands where the office that checks writes its own name. */
  readonly office: string;
  /** The line of place and day with the day of the check, and with blanks. */
  readonly dated: string;
  readonly undated: string;
  readonly facts: string;
  readonly verdict: string;
  readonly nth: string;
  readonly said: string;
  readonly counts: string;
  readonly opinion: string;
  readonly checker: string;
  readonly head: string;
  readonly sign: string;
}

const blank = '…………………………';

export const slipWords: Readonly<Record<Language, SlipWords>> = {
  vi: {
    title: 'PHIẾU KIỂM TRA', office: blank, dated: '…………, ngày {day} tháng {month} năm {year}',
    undated: '…………, ngày … tháng … năm 20…', facts: 'Thông tin về kế hoạch', verdict: 'Kết luận', nth: 'TT', said: 'Nội dung',
    counts: 'Lỗi: {error}; cảnh báo: {warning}; lưu ý: {info}; đã miễn trừ: {waived}.', opinion: 'Ý kiến xử lý',
    checker: 'NGƯỜI KIỂM TRA', head: 'THỦ TRƯỞNG ĐƠN VỊ', sign: '(Ký, ghi rõ họ tên)',
  },
  en: {
    title: 'COMPLIANCE SLIP', office: blank, dated: '…………, {day}/{month}/{year}', undated: '…………, …/…/20…', facts: 'The plan',
    verdict: 'Verdict', nth: 'No.', said: 'What was found',
    counts: 'Errors: {error}; warnings: {warning}; notes: {info}; waived: {waived}.', opinion: 'What is to be done', checker: 'CHECKED BY',
    head: 'HEAD OF THE OFFICE', sign: '(Signature and full name)',
  },
}; // prettier-ignore
