import type { CrossReference, ShortName } from '#generated/plan.types.js';
import { withoutEnd } from '#base/text.js';
import { hold, newId, within, type Draft } from '../draft.js';
import { cut, type Passage } from '../passage.js';

const toSection = /(?<!\p{L})(?:mục|Mục|phần|Phần) (?:\d{1,2},? )?\(?[IVXLC]{1,6}\)?(?:\.\d{1,2})*(?![\p{L}\d])/gu;
const finer = /(?<!\p{L})(?:điểm|khoản|tiết) [\da-zđ.]{1,6},? $/u;
const toAppendix = /(?<!\p{L})(?:P|p)hụ lục(?: số)?(?: (?:\d{1,2}|[IVX]{1,5})(?![\p{L}\d]))?(?=[\s,.;)]|$)/gu;
const foreign = /^\s*(?:của )?(?:Quyết định|Nghị|Luật|Thông tư|Hướng dẫn|Chỉ thị|Kế hoạch số|Công văn|Kết luận)/u;

const pointers = [
  { shape: toSection, kind: 'section', words: ['ục ', 'hần '] },
  { shape: toAppendix, kind: 'appendix', words: ['hụ lục'] },
] as const;

/** Pointers inside the document: "mục 6 III", "phần (II)", "Phụ lục I". */
export function addReferences(draft: Draft, passage: Passage, section: string | undefined): void {
  for (const { shape, kind, words } of pointers)
    for (const match of words.some((word) => passage.text.includes(word)) ? passage.text.matchAll(shape) : []) {
      const end = match.index + match[0].length;
      if (foreign.test(passage.text.slice(end))) continue;
      const start = kind === 'section' ? startOf(passage.text, match.index) : match.index;
      const text = passage.text.slice(start, end);
      const reference: CrossReference = {
        id: newId(draft, 'ref', text),
        ...(section !== undefined && { section }),
        text: within(text, 500),
        kind,
      };
      draft.references.push(reference);
      hold(draft, reference.id, cut(passage, start, end));
    }
}

/** "điểm a, khoản 2, mục 3": where the finer parts before a section begin. */
function startOf(text: string, section: number): number {
  let start = section;
  for (;;) {
    const found = finer.exec(text.slice(Math.max(0, start - 15), start));
    if (!found) return start;
    start -= found[0].length;
  }
}

const aside = /\*?\(([^()]{12,130})\)/gu;
const declared = /^(?:sau đây |dưới đây )?(?:được )?(?:gọi|viết) (?:tắt|chung) là:?/iu;

/** "(sau đây gọi tắt là Ban Chỉ đạo)": the short name, and the words before it that it stands for. */
export function addShortNames(draft: Draft, passage: Passage, section: string | undefined): void {
  if (!/(?:gọi|viết) (?:tắt|chung)/iu.test(passage.text)) return;
  for (const match of passage.text.matchAll(aside)) {
    const inner = match[1] ?? '';
    const lead = declared.exec(inner);
    if (!lead) continue;
    const short = inner
      .slice(lead[0].length)
      .trimStart()
      .replace(/^[“"]|[”"]$/gu, '')
      .trim();
    const long = longFor(passage.text.slice(Math.max(0, match.index - 300), match.index).trim());
    if (short === '' || long === '') continue;
    const name: ShortName = {
      id: newId(draft, 'name', short),
      ...(section !== undefined && { section }),
      short: within(short, 500),
      long: within(long, 1000),
    };
    draft.shortNames.push(name);
    hold(draft, name.id, cut(passage, match.index, match.index + match[0].length));
  }
}

/** From the last word that begins a name, within the clause. */
function longFor(before: string): string {
  const clause = before.split(/[;.]\s|,\s(?=\p{Lu})/u).at(-1) ?? '';
  const starts = [
    ...clause.matchAll(
      /(?:^|\s)(?=(?:Ban|Hội đồng|Sở|Tổ|Đoàn|Kế hoạch|Chỉ thị|Quyết định|Đề án|Chương trình|Tháng|Cuộc|Ủy ban|Nghị quyết|Luật|“)\s?\p{L})/gu,
    ),
  ];
  const at = starts.at(-1);
  const long = (at ? clause.slice(at.index) : clause).replace(/^(?:và|của|về|ban hành)\s/u, '');
  return withoutEnd(long, (sign) => sign === '*').trim();
}
