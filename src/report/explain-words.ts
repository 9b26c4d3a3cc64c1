import type { Language } from './language.js';

export interface ExplainWords {
  readonly rule: string;
  readonly norm: string;
  readonly basis: string;
  readonly outcome: string;
  readonly broken: string;
  readonly kept: string;
  readonly notEvaluated: string;
  readonly plan: string;
  readonly place: string;
  readonly related: string;
  readonly wholePlan: string;
  readonly facts: string;
  readonly expected: string;
  readonly proof: string;
  /** Follows a mend that the program may apply by itself. */
  readonly safe: string;
  /** Follows a mend that people have to choose. */
  readonly forPeople: string;
  /** Stands for what is taken away. */
  readonly nothing: string;
  /** Heads the office that gave leave. */
  readonly leave: string;
}

export const explainWords: Readonly<Record<Language, ExplainWords>> = {
  vi: {
    rule: 'Quy tắc',
    norm: 'Yêu cầu',
    basis: 'Căn cứ',
    outcome: 'Kết quả xét trong kế hoạch này',
    broken: 'vi phạm',
    kept: 'đạt',
    notEvaluated: 'chưa xét được',
    plan: 'Kế hoạch',
    place: 'Vị trí',
    related: 'Liên quan',
    wholePlan: 'toàn văn kế hoạch',
    facts: 'Dữ kiện',
    expected: 'đúng ra là',
    proof: 'Chứng minh',
    safe: 'lệnh fix tự sửa được',
    forPeople: 'cần người quyết định',
    nothing: 'bỏ',
    leave: 'Cho phép',
  },
  en: {
    rule: 'Rule',
    norm: 'Norm',
    basis: 'Source',
    outcome: 'How the rule ended in this plan',
    broken: 'broken',
    kept: 'kept',
    notEvaluated: 'not evaluated',
    plan: 'Plan',
    place: 'Place',
    related: 'Related',
    wholePlan: 'the whole plan',
    facts: 'Facts',
    expected: 'expected',
    proof: 'Proof',
    safe: 'fix applies it',
    forPeople: 'for a person to decide',
    nothing: 'taken away',
    leave: 'By leave of',
  },
};

/** What the slots of messages hold. A slot of a vendor's own rule stands under its own name. */
export const slotNames: Readonly<Record<Language, Readonly<Record<string, string | undefined>>>> = {
  vi: {
    actual: 'đang ghi', at: 'vị trí', count: 'số lượng', day: 'ngày', days: 'các ngày', edits: 'ngày thay thế', end: 'dấu kết thúc',
    expected: 'đúng ra là', fact: 'dữ kiện', facts: 'dữ kiện', field: 'trường', fingerprint: 'dấu vân tay', first: 'mục đầu', from: 'từ',
    id: 'mã', item: 'mục', keyword: 'từ khóa lược đồ', label: 'số thứ tự', line: 'dòng', lines: 'các dòng', lost: 'chữ bị mất', meant: 'ý định ghi', name: 'tên',
    nearest: 'gần giống nhất', number: 'số', other: 'mục kia', part: 'phần', phase: 'giai đoạn', place: 'địa danh', pointer: 'con trỏ',
    property: 'thuộc tính', role: 'vai trò', rule: 'quy tắc', section: 'mục', serial: 'số văn bản', severity: 'mức', start: 'bắt đầu',
    symbol: 'ký hiệu', task: 'nhiệm vụ', text: 'nguyên văn', to: 'đến', topic: 'nội dung', total: 'tổng số', unit: 'đơn vị',
    units: 'các đơn vị',
  },
  en: {
    actual: 'written', at: 'at', count: 'count', day: 'day', days: 'days', edits: 'days instead', end: 'end mark', expected: 'expected',
    fact: 'fact', facts: 'facts', field: 'field', fingerprint: 'fingerprint', first: 'first', from: 'from', id: 'id',
    item: 'item',    keyword: 'schema keyword', label: 'label', line: 'line', lines: 'lines', lost: 'lost words', meant: 'probably meant', name: 'name', nearest: 'nearest',
    number: 'number', other: 'the other', part: 'part', phase: 'phase', place: 'place name', pointer: 'pointer', property: 'property',
    role: 'role', rule: 'rule', section: 'section', serial: 'serial', severity: 'severity', start: 'start', symbol: 'symbol',
    task: 'task', text: 'as written', to: 'to', topic: 'topic', total: 'of', unit: 'unit', units: 'units',
  },
}; // prettier-ignore
