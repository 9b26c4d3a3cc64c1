import type { Bilingual } from '#base/slots.js';
import { foldWords } from '#base/text.js';
import type { DocumentNumber } from './document-number.js';

/** A body known by the letters that documents bear. */
export interface Organ {
  readonly name: Bilingual;
  /** Folded words of which its name as written has at least one, and none of the others. */
  readonly any: readonly string[];
  readonly none: readonly string[];
}

const office: Organ = {
  name: { vi: 'Văn phòng', en: 'the Office (Văn phòng)' },
  any: ['van phong', 'vp', 'vpubnd', 'vpub', 'vptu'],
  none: [],
};

// Each head of an agency chooses its letters, so no list is complete: these are the few that mean one body everywhere.
const organs: Readonly<Record<string, Organ>> = {
  TTG: { name: { vi: 'Thủ tướng Chính phủ', en: 'the Prime Minister' }, any: ['thu tuong', 'ttg'], none: [] },
  CP: {
    name: { vi: 'Chính phủ', en: 'the Government' },
    any: ['chinh phu', 'cp'],
    none: ['thu tuong', 'van phong', 'thanh tra'],
  },
  QH: {
    name: { vi: 'Quốc hội', en: 'the National Assembly' },
    any: ['quoc hoi', 'qh'],
    none: ['thuong vu', 'van phong'],
  },
  UBTVQH: {
    name: { vi: 'Ủy ban Thường vụ Quốc hội', en: 'the Standing Committee of the National Assembly' },
    any: ['thuong vu quoc hoi', 'ubtvqh'],
    none: ['van phong'],
  },
  UBND: {
    name: { vi: 'Ủy ban nhân dân', en: "the People's Committee" },
    any: ['uy ban', 'ubnd'],
    none: ['van phong', 'mat tran', 'quoc hoi'],
  },
  HĐND: {
    name: { vi: 'Hội đồng nhân dân', en: "the People's Council" },
    any: ['hoi dong nhan dan', 'hdnd'],
    none: ['van phong'],
  },
  TW: {
    name: { vi: 'cơ quan Đảng ở Trung ương', en: 'a central body of the party' },
    any: ['trung uong', 'tw', 'bo chinh tri', 'ban bi thu', 'ban chap hanh', 'dai hoi', 'dang cong san'],
    none: ['tinh uy', 'thanh uy'],
  },
  TU: {
    name: { vi: 'tỉnh ủy hoặc thành ủy', en: 'a party committee of a province or city' },
    any: ['tinh uy', 'thanh uy', 'tu', 'ban thuong vu', 'ban chap hanh', 'dang bo', 'dai hoi'],
    none: ['trung uong'],
  },
  MTTQ: { name: { vi: 'Mặt trận Tổ quốc', en: 'the Fatherland Front' }, any: ['mat tran', 'mttq', 'ubmttq'], none: [] },
  VP: office,
  VPCP: office,
  VPUBND: office,
  VPTW: office,
  VPTU: office,
};

/**
 * The body that the letters of a number stand for, where they mean one body everywhere. The letters VP of a letter such
 * as 7581/VP-NCKTGS are the Office's, whatever committee it serves.
 */
export function organOf({ organs: [first = ''] }: DocumentNumber): Organ | undefined {
  const letters = first.toUpperCase();
  const sitting = /^(QH|UBTVQH)\d{1,2}$/.exec(letters)?.[1];
  const key = sitting ?? letters;
  return Object.hasOwn(organs, key) ? organs[key] : undefined;
}

/** Whether a name as written can be that body; marks and case do not count, abbreviations do. */
export function canBeNamed({ any, none }: Organ, name: string): boolean {
  const words = ` ${foldWords(name)} `;
  const has = (phrase: string) => words.includes(` ${phrase} `);
  return any.some(has) && !none.some(has);
}
