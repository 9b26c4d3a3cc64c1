import type { CrossReference, ShortName } from '#generated/plan.types.js';
import { hold, newId, within, type Draft } from '../draft.js';
import { cut, type Passage } from '../passage.js';

const toSection =
  /(?<!\p{L})(?:(?:điểm|khoản|tiết) [\da-zđ.]{1,6},? )*(?:mục|Mục|phần|Phần) (?:\d{1,2},? )?\(?[IVXLC]{1,6}\)?(?:\.\d{1,2})*(?![\p{L}\d])/gu;
const toAppendix = /(?<!\p{L})(?:P|p)hụ lục(?: số)?(?: (?:\d{1,2}|[IVX]{1,5})(?![\p{L}\d]))?(?=[\s,.;)]|$)/gu;
const foreign = /^\s*(?:của )?(?:Quyết định|Nghị|Luật|Thông tư|Hướng dẫn|Chỉ thị|Kế hoạch số|Công văn|Kết luận)/u;

/** Pointers inside the document: "mục 6 III", "phần (II)", "Phụ lục I". */
export function addReferences(draft: Draft, passage: Passage, section: string | undefined): void {
  for (const [shape, kind] of [
    [toSection, 'section'],
    [toAppendix, 'appendix'],
  ] as const)
    for (const match of passage.text.matchAll(shape)) {
      if (foreign.test(passage.text.slice(match.index + match[0].length))) continue;
      const reference: CrossReference = {
        id: newId(draft, 'ref', match[0]),
        ...(section !== undefined && { section }),
        text: within(match[0], 500),
        kind,
      };
      draft.references.push(reference);
      hold(draft, reference.id, cut(passage, match.index, match.index + match[0].length));
    }
}

const declared = /\*?\((?:sau đây |dưới đây )?(?:được )?(?:gọi|viết) (?:tắt|chung) là:?\s*([^()]{2,80})\)/giu;

/** "(sau đây gọi tắt là Ban Chỉ đạo)": the short name, and the words before it that it stands for. */
export function addShortNames(draft: Draft, passage: Passage, section: string | undefined): void {
  for (const match of passage.text.matchAll(declared)) {
    const short = (match[1] ?? '').replace(/^[“"]|[”"]$/gu, '').trim();
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
  return (at ? clause.slice(at.index) : clause)
    .replace(/^(?:và|của|về|ban hành)\s/u, '')
    .replace(/\*+$/, '')
    .trim();
}
