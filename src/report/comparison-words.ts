import type { Change, Comparison, Fact, Match } from '#generated/comparison.types.js';
import type { Language } from './language.js';

interface ComparisonWords {
  readonly facts: Readonly<Record<Fact['fact'], string>>;
  readonly relations: Readonly<Record<Match['relation'], string>>;
  readonly relationNames: Readonly<Record<Match['relation'], string>>;
  readonly rungs: Readonly<Record<Match['rung'], string>>;
  readonly things: Readonly<Record<Match['thing'], string>>;
  readonly aspects: Readonly<Record<NonNullable<Change['aspect']>, string>>;
  readonly absent: string;
  readonly topics: string;
  readonly others: string;
  readonly onlyLeft: string;
  readonly onlyRight: string;
  readonly moved: string;
  readonly split: string;
  readonly merged: string;
  readonly elsewhere: string;
  readonly shared: string;
  readonly counts: Readonly<Record<keyof Comparison['counts'], string>>;
  readonly title: string;
  readonly left: string;
  readonly right: string;
  readonly factsTitle: string;
  readonly fact: string;
  readonly same: string;
  readonly differs: string;
  readonly pairedBy: string;
  readonly marked: string;
  /** What a comment leaves out. */
  readonly more: string;
}

export const comparisonWords: Readonly<Record<Language, ComparisonWords>> = {
  vi: {
    facts: {
      issued: 'Ban hành', window: 'Thời gian', phases: 'Giai đoạn', topics: 'Số nội dung', statements: 'Mục đích, yêu cầu', units: 'Đơn vị có việc', tasks: 'Nhiệm vụ',
      'general-clause': 'Giao chung', report: 'Báo cáo', difficulty: 'Vướng mắc', budget: 'Kinh phí', recipients: 'Nơi nhận', basis: 'Căn cứ',
      'carries-out': 'Thực hiện', signature: 'Ký', archive: 'Lưu', occasion: 'Kỷ niệm',
    },
    relations: { equal: '=', equivalent: '≡', subset: '⊂', superset: '⊃', intersects: '∩', none: '≠' },
    relationNames: {
      equal: 'như nhau', equivalent: 'tương đương', subset: 'là một phần', superset: 'bao gồm', intersects: 'giao nhau', none: 'khác nhau',
    },
    rungs: {
      decision: 'do người quyết định', identity: 'cùng mã', bytes: 'như nhau từng chữ', nfc: 'chỉ khác cách mã hóa chữ', space: 'chỉ khác dấu cách, gạch', punctuation: 'chỉ khác dấu câu',
      tone: 'chỉ khác chỗ đặt dấu thanh', case: 'chỉ khác chữ hoa', ordinal: 'chỉ khác cách viết số thứ tự', synonym: 'từ đồng nghĩa',
      subject: 'cùng chủ đề', days: 'cùng ngày', role: 'cùng vai trò', likeness: 'giống nhau',
    },
    things: {
      window: 'thời gian', phase: 'giai đoạn', topic: 'nội dung', statement: 'mục đích, yêu cầu', goal: 'chỉ tiêu', section: 'đề mục', unit: 'đơn vị',
      task: 'nhiệm vụ', clause: 'giao chung', route: 'đường báo cáo', money: 'kinh phí', recipient: 'nơi nhận', citation: 'viện dẫn',
      occasion: 'kỷ niệm', signature: 'chữ ký', archive: 'lưu',
    },
    aspects: {
      title: 'tên', text: 'lời văn', when: 'thời gian', from: 'ngày đầu', to: 'ngày cuối', phase: 'giai đoạn', parties: 'các bên', lead: 'chủ trì',
      support: 'phối hợp', outputs: 'sản phẩm', subjects: 'chủ đề', addressee: 'nơi nhận báo cáo', sender: 'nơi báo cáo', number: 'số, ký hiệu',
      date: 'ngày', issuer: 'cơ quan ban hành', abstract: 'trích yếu', authority: 'quyền hạn ký', position: 'chức vụ', purpose: 'mục đích gửi',
      names: 'tên gọi', kind: 'loại', order: 'thứ tự', source: 'nguồn', target: 'mức', role: 'vai trò', channels: 'kênh', covers: 'phạm vi', count: 'số lượng',
    },
    absent: 'không nêu',
    topics: 'Nội dung theo giai đoạn',
    others: 'Khác biệt khác',
    onlyLeft: 'chỉ bên trái',
    onlyRight: 'chỉ bên phải',
    moved: 'đổi chỗ', split: 'tách thành', merged: 'gộp thành',
    elsewhere: 'Chung, không theo giai đoạn',
    shared: 'Sai sót chung, nêu một lần',
    more: 'Còn {n} dòng không nêu ở đây vì quá dài; xem bản so sánh đầy đủ.',
    counts: {
      matches: 'cặp tương ứng', removed: 'chỉ bên trái có', added: 'chỉ bên phải có', changed: 'thay đổi', moved: 'đổi chỗ', split: 'tách', merged: 'gộp', shared: 'sai sót chung',
    },
    title: 'So sánh hai kế hoạch', left: 'Bên trái', right: 'Bên phải', factsTitle: 'Đối chiếu chung', fact: 'Điều đối chiếu', same: 'như nhau', differs: 'khác nhau',
    pairedBy: 'Quan hệ, theo', marked: 'Từ ngữ chỉ một bên có',
  },
  en: {
    facts: {
      issued: 'Issued', window: 'Window', phases: 'Phases', topics: 'Topics', statements: 'Purposes', units: 'Units with tasks', tasks: 'Tasks',
      'general-clause': 'General clause', report: 'Report', difficulty: 'Difficulties', budget: 'Money', recipients: 'Recipients', basis: 'Basis',
      'carries-out': 'Carries out', signature: 'Signature', archive: 'Archive', occasion: 'Occasion',
    },
    relations: { equal: '=', equivalent: '≡', subset: '⊂', superset: '⊃', intersects: '∩', none: '≠' },
    relationNames: {
      equal: 'equal', equivalent: 'equivalent', subset: 'a part', superset: 'holds it', intersects: 'intersect', none: 'differ',
    },
    rungs: {
      decision: 'decided by people', identity: 'same id', bytes: 'same bytes', nfc: 'same in NFC', space: 'but for spaces and dashes', punctuation: 'but for punctuation',
      tone: 'but for tone placement', case: 'but for case', ordinal: 'but for how ordinals are written', synonym: 'synonyms',
      subject: 'same subject', days: 'same day', role: 'same role', likeness: 'alike',
    },
    things: {
      window: 'window', phase: 'phase', topic: 'topic', statement: 'statement', goal: 'goal', section: 'section', unit: 'unit', task: 'task',
      clause: 'general clause', route: 'report line', money: 'money', recipient: 'recipient', citation: 'citation', occasion: 'occasion',
      signature: 'signature', archive: 'archive line',
    },
    aspects: {
      title: 'title', text: 'wording', when: 'time', from: 'first day', to: 'last day', phase: 'phase', parties: 'parties', lead: 'in charge',
      support: 'support', outputs: 'outputs', subjects: 'subjects', addressee: 'addressee', sender: 'sender', number: 'number', date: 'date',
      issuer: 'issuer', abstract: 'abstract', authority: 'authority', position: 'position', purpose: 'purpose', names: 'name', kind: 'kind',
      order: 'order', source: 'source', target: 'target', role: 'role', channels: 'channels', covers: 'scope', count: 'count',
    },
    absent: 'not stated',
    topics: 'Topics by phase',
    others: 'Other differences',
    onlyLeft: 'left only',
    onlyRight: 'right only',
    moved: 'moved', split: 'split into', merged: 'merged into',
    elsewhere: 'In no phase',
    shared: 'Shared defects, told once',
    more: '{n} more rows have no room here; see the whole comparison.',
    counts: {
      matches: 'pairs', removed: 'left only', added: 'right only', changed: 'changed', moved: 'moved', split: 'split', merged: 'merged', shared: 'shared defects',
    },
    title: 'Two plans compared', left: 'Left', right: 'Right', factsTitle: 'Facts side by side', fact: 'What', same: 'same', differs: 'differs',
    pairedBy: 'Relation, by', marked: 'Words that one side alone has',
  },
}; // prettier-ignore

/** "43 cặp tương ứng, 36 chỉ bên trái có …"; what did not come about at all, as most do not, is left out. */
export function countsOf(counts: Comparison['counts'], language: Language): string {
  const words = comparisonWords[language].counts;
  return (Object.keys(words) as (keyof typeof words)[])
    .filter((name) => counts[name] > 0 || name === 'matches')
    .map((name) => `${counts[name]} ${words[name]}`)
    .join(', ');
}
