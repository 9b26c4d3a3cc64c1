import { readDate } from './citation-reader.js';
import type { Kind } from './document-types.js';

/** A document that is cited by its name: a law, the constitution, a treaty, a programme. */
export interface NamedDocument {
  readonly kind: Kind;
  readonly title: string;
  readonly dateText?: string;
  readonly date?: string;
  readonly from: number;
  readonly to: number;
}

// "Riêng Luật, Pháp lệnh không ghi số" (Decree 30/2020, appendix I, II.6.a): their names have capitals by type and first
// syllable, and go on in small letters to a mark or a word of another clause.
const shapes: readonly (readonly [RegExp, Kind])[] = [
  [
    /(?<!\p{L})(?:Bộ [Ll]uật|Luật|Pháp lệnh) (?!sư|pháp|này|quy định|gia|lệ)\p{L}(?:[^,;.()“”\d:]|, (?=bổ sung)){2,110}/gu,
    'law',
  ],
  [/(?<!\p{L})Hiến pháp(?: năm \d{4})?/gu, 'constitution'],
  [/(?<!\p{L})Tuyên ngôn (?:thế giới|độc lập|Độc lập)[^,;.()“”:]{0,60}/gu, 'other'],
  [/(?<!\p{L})[Cc]hương trình mục tiêu quốc gia (?:(?!, (?:\p{Lu}|các ))[^;.()“”:]){2,140}/gu, 'programme'],
];

const ends =
  /\s(?:và (?=các|những|Nghị|Luật|Quyết|pháp|hướng|trong)|trong|của Liên|của Nhà|của pháp|của Quốc|được|đến|tới|theo|tại|cho|để|là|có|về việc|ngày|ban hành|năm (?=\d)|một cách|thực hiện|điển|thể hiện|số(?=\s\d)|nhằm|với|phù|vào|quy định)/u;

/** As long as a day is written: 2015-06-25. */
const fullDate = 10;

export function findNamedDocuments(text: string): readonly NamedDocument[] {
  if (!/[Ll]uật|Pháp lệnh|Hiến pháp|Tuyên ngôn|[Cc]hương trình mục|[Cc]ông ước/u.test(text)) return [];
  const found = shapes.flatMap(([shape, kind]) =>
    [...text.matchAll(shape)].map((match): NamedDocument => {
      const name = trimmed(match[0], kind);
      const to = match.index + name.length;
      const day = kind === 'law' ? readDate(text, to, to + 40) : undefined;
      const year = /^ năm (\d{4})/u.exec(text.slice(to, to + 12));
      return {
        kind: name.startsWith('Pháp lệnh') ? 'ordinance' : kind,
        title: name,
        ...(year && kind === 'other' && { dateText: year[0].trim() }),
        ...(day?.date?.length === fullDate && { dateText: day.text, date: day.date }),
        from: match.index,
        to: day?.date?.length === fullDate ? day.to : to,
      };
    }),
  );
  return [...found, ...treatiesIn(text)].filter(isTold).toSorted((a, b) => a.from - b.from);
}

/** "Luật" alone, or with one word that is no name, cites nothing. */
function isTold({ kind, title }: NamedDocument): boolean {
  return (kind !== 'law' && kind !== 'ordinance') || title.split(' ').length > 2;
}

function trimmed(name: string, kind: Kind): string {
  if (kind === 'constitution') return name;
  const list = kind === 'programme' ? name.search(/, (?:\p{Lu}|các|góp|từ)/u) : -1;
  const cut = list >= 0 ? name.slice(0, list) : name;
  const skip = kind === 'programme' ? 30 : 6;
  const end = cut.slice(skip).search(kind === 'programme' ? /\s(?:và (?=các)|được|là|để|nhằm|theo|với)/u : ends);
  return (end >= 0 ? cut.slice(0, skip + end) : cut).trimEnd();
}

/** "các Công ước quốc tế … (ICCPR, CERD, CAT…)": treaties by their letters. */
function treatiesIn(text: string): NamedDocument[] {
  return [...text.matchAll(/\(([A-Z][A-Z, …]{2,60})/gu)].flatMap(({ index, 1: list = '' }) => {
    const clause = text
      .slice(Math.max(0, index - 88), index)
      .split(/[.;()]/u)
      .at(-1);
    if (clause === undefined || !/[Cc]ông ước/u.test(clause)) return [];
    const start = index + 1;
    return [...list.matchAll(/[A-Z]{3,8}/g)].map((letters): NamedDocument => ({
      kind: 'other',
      title: letters[0],
      from: start + letters.index,
      to: start + letters.index + letters[0].length,
    }));
  });
}
