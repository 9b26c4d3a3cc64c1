import { foldMarks, foldSpaces } from '#base/text.js';

/** The 27 abbreviations of Decree 30/2020, appendix III, I. Three of them keep small letters: QyĐ, CTr, TTr. */
const abbreviations = {
  NQ: 'nghị quyết',
  QĐ: 'quyết định',
  CT: 'chỉ thị',
  QC: 'quy chế',
  QyĐ: 'quy định',
  TC: 'thông cáo',
  TB: 'thông báo',
  HD: 'hướng dẫn',
  CTr: 'chương trình',
  KH: 'kế hoạch',
  PA: 'phương án',
  ĐA: 'đề án',
  DA: 'dự án',
  BC: 'báo cáo',
  BB: 'biên bản',
  TTr: 'tờ trình',
  HĐ: 'hợp đồng',
  CĐ: 'công điện',
  BGN: 'bản ghi nhớ',
  BTT: 'bản thỏa thuận',
  GUQ: 'giấy ủy quyền',
  GM: 'giấy mời',
  GGT: 'giấy giới thiệu',
  GNP: 'giấy nghỉ phép',
  PG: 'phiếu gửi',
  PC: 'phiếu chuyển',
  PB: 'phiếu báo',
} as const;

const lettersByType = new Map(Object.entries(abbreviations).map(([letters, type]) => [foldMarks(type), letters]));
const typesByLetters = new Map(Object.entries(abbreviations).map(([letters, type]) => [letters.toUpperCase(), type]));
/** An official letter and a letter of greeting bear no letters of type. */
const bareTypes: ReadonlySet<string> = new Set(['cong van', 'thu cong']);

/** How a type of document is abbreviated in its symbol: KH for "KẾ HOẠCH". */
export function lettersOfType(type: string): string | undefined {
  return lettersByType.get(keyOf(type));
}

/** The type that letters stand for, whatever their case: "kế hoạch" for KH. */
export function typeOfLetters(letters: string): string | undefined {
  return typesByLetters.get(letters.toUpperCase());
}

/** Whether documents of this type bear no letters of type: công văn, thư công. */
export function isTypeWithoutLetters(type: string): boolean {
  return bareTypes.has(keyOf(type));
}

function keyOf(type: string): string {
  return foldMarks(foldSpaces(type));
}
