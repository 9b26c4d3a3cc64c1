import type { Bilingual } from '#base/slots.js';

/** Where a rule takes its authority from. The decree binds; the rest is arithmetic, logic or custom. */
export interface Basis {
  readonly source: SourceId;
  /** Article, appendix or count, as a lawyer cites it: "Điều 8; Phụ lục I mục II.9". */
  readonly place?: string;
  /** General knowledge that no source read here confirms (†): such a rule is never above warning. */
  readonly unsure?: true;
}

const sources = {
  decree30: { vi: 'Nghị định số 30/2020/NĐ-CP', en: 'Decree 30/2020/NĐ-CP' },
  resolution202: { vi: 'Nghị quyết số 202/2025/QH15', en: 'Resolution 202/2025/QH15' },
  law72: { vi: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', en: 'Law 72/2025/QH15 on local government' },
  calendar: { vi: 'Lịch', en: 'The calendar' },
  arithmetic: { vi: 'Số học', en: 'Arithmetic' },
  logic: { vi: 'Tính nhất quán của văn bản', en: 'Consistency of the document' },
  orthography: { vi: 'Chính tả tiếng Việt', en: 'Vietnamese orthography' },
  practice: { vi: 'Thông lệ soạn thảo kế hoạch', en: 'Drafting practice of plans' },
  template: { vi: 'Mẫu kế hoạch được chọn', en: 'The chosen template' },
  schema: { vi: 'Lược đồ dữ liệu kế hoạch', en: 'The plan schema' },
  waivers: { vi: 'Danh sách miễn trừ được dùng', en: 'The list of waivers in use' },
} as const satisfies Record<string, Bilingual>;

export type SourceId = keyof typeof sources;

/** Whether a source of this id is known. */
export function isSource(id: unknown): id is SourceId {
  return typeof id === 'string' && Object.hasOwn(sources, id);
}

/** A source in both languages, as reports print it. */
export function wordsOfBasis({ source, place, unsure }: Basis): Bilingual {
  const mark = unsure ? ' †' : '';
  if (place === undefined) return { vi: sources[source].vi + mark, en: sources[source].en + mark };
  const [many, all] = place.split('/');
  // Practice is a count: "25/56", so many of all plans that were read for it.
  const told =
    source === 'practice'
      ? { vi: ` (${many} trên ${all} kế hoạch đã đọc)`, en: ` (${many} of ${all} plans that were read)` }
      : { vi: `, ${place}`, en: `, ${place}` };
  return { vi: sources[source].vi + told.vi + mark, en: sources[source].en + told.en + mark };
}
