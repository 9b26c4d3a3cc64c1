import { foldMarks, foldSpaces } from '#base/text.js';
import type { Plan } from '#generated/plan.types.js';

type Signature = NonNullable<Plan['signature']>;

/** KT. ký thay · TM. thay mặt · TL. thừa lệnh · TUQ. thừa ủy quyền · Q. quyền (Decree 30/2020, Điều 13). */
export type Mark = 'KT' | 'TM' | 'TL' | 'TUQ' | 'Q';

/** A line of the signature block that begins with a mark of authority: "KT. GIÁM ĐỐC". */
export interface MarkedLine {
  readonly at: number;
  readonly mark: Mark;
  /** For whom: the head, or the collective. */
  readonly whom: string;
  readonly text: string;
  /** The line with the mark as the decree writes it. */
  readonly mended: string;
  /** Written as the party writes it: "T/M", "K/T", "T/L". */
  readonly isParty: boolean;
}

const marked = /^(KT|TM|TL|TUQ|Q|K\/T|T\/M|T\/L|T\/U\/Q|TU\/Q)(?:\s*\.\s*|\s+)(.*)$/isu;

export function markedLinesOf({ lines }: Signature): MarkedLine[] {
  return lines.flatMap((line, at) => {
    const text = line.trim();
    const [, letters, rest] = marked.exec(text) ?? [];
    if (letters === undefined || rest === undefined) return [];
    // The expression admits these letters only.
    const mark = letters.replaceAll('/', '').toUpperCase() as Mark;
    const whom = foldSpaces(rest);
    return [{ at, mark, whom, text, mended: `${mark}. ${whom}`, isParty: letters.includes('/') }];
  });
}

/** The marks under which the document was signed: as the lines show them, else as the data says. */
export function marksOf(signature: Signature): readonly Mark[] {
  if (signature.lines.length > 0) return markedLinesOf(signature).map(({ mark }) => mark);
  // The names of authority are marks joined by "+".
  return signature.authority === 'none' ? [] : (signature.authority.split('+') as Mark[]);
}

/** The authority in the words of the schema: the gravest two marks count, as in TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH. */
export function authorityOf(marks: readonly Mark[]): Signature['authority'] {
  if (marks.includes('TM') && marks.includes('KT')) return 'TM+KT';
  return marks[0] ?? 'none';
}

/** The position of the signer: as the data tells it, else the first line below the last mark. */
export function positionOf(signature: Signature): string | undefined {
  const last = markedLinesOf(signature).at(-1)?.at ?? -1;
  return signature.position ?? signature.lines[last + 1];
}

/** Whether a position is that of a deputy: "Phó Giám đốc", "Thứ trưởng". */
export function isDeputy(position: string): boolean {
  return /^(?:pho|thu truong|p\.|pgd|pct)(?![a-z])/.test(keyOf(position));
}

/** Whether words name one person's office: a mark for a collective cannot stand before it. */
export function isOffice(words: string): boolean {
  return /^(?:(?:tong )?giam doc|hieu truong|chu tich|bo truong|vu truong|cuc truong|truong (?:phong|ban|doan|tieu ban))(?![a-z])/.test(
    keyOf(words),
  );
}

/** Whether words name a body led by its head alone, which signs as such and never as a collective: "SỞ …", "PHÒNG …". */
export function isUnderOneHead(words: string): boolean {
  return /^(?:so|phong|van phong|chi cuc|trung tam|nha truong)(?![a-z])/.test(keyOf(words));
}

/** Whether words name a collective: a mark for a person cannot stand before it. */
export function isCollective(words: string): boolean {
  return /^(?:uy ban|ubnd|hoi dong|hdnd|ban (?:chi dao|giam doc|giam hieu|to chuc)|tieu ban|doan |to )/.test(keyOf(words));
}

const degrees: ReadonlySet<string> = new Set(['gs', 'pgs', 'tskh', 'ts', 'ths', 'bs', 'ds', 'ks', 'cn', 'ls']);
const longDegrees = /^(?:(?:pho )?giao su|tien si|thac si|bac si|ky su|cu nhan|luat su) /;

/** The degree or rank of learning before a name: "TS." of "TS. …", "ThS" of "ThS …". */
export function degreeBefore(name: string): string | undefined {
  const [first = '', ...rest] = name.trim().split(/[.\s]+/);
  if (rest.length > 0 && degrees.has(foldMarks(first))) return first;
  const length = longDegrees.exec(keyOf(name))?.[0].length;
  return length === undefined ? undefined : foldSpaces(name).slice(0, length - 1);
}

function keyOf(words: string): string {
  return foldMarks(foldSpaces(words));
}
