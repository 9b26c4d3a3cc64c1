import type { Bilingual } from '#base/slots.js';
import type { DocumentPart } from '#model/seen.js';

/** What officials call the parts of a document. */
export const partWords: Readonly<Record<DocumentPart, Bilingual>> = {
  'national-title': { vi: 'Quốc hiệu và Tiêu ngữ', en: 'national title and motto' },
  issuer: { vi: 'tên cơ quan ban hành', en: 'issuing body' },
  number: { vi: 'số, ký hiệu', en: 'number and symbol' },
  'place-date': { vi: 'địa danh và thời gian ban hành', en: 'place and date of issue' },
  title: { vi: 'tên loại và trích yếu', en: 'type and abstract' },
  opening: { vi: 'phần mở đầu', en: 'opening' },
  closing: { vi: 'đoạn kết', en: 'closing' },
  recipients: { vi: 'nơi nhận', en: 'recipients' },
  archive: { vi: 'dòng lưu', en: 'archive line' },
  signature: { vi: 'phần chữ ký', en: 'signature block' },
  appendices: { vi: 'phụ lục', en: 'appendices' },
};
