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

const marked = /^(KT|TM|TL|TUQ|QUYỀN|Q|K\/T|T\/M|T\/L|T\/UQ|TU\/Q)(?:\s*\.\s*|\s+)(.*)$/isu;

export function markedLinesOf({ lines }: Signature): MarkedLine[] {
  return lines.flatMap((line, at) => {
    if (!/^\s*[ktq]/iu.test(line)) return [];
    const text = foldSpaces(line);
    const [, letters, rest] = marked.exec(text) ?? [];
    if (letters === undefined || rest === undefined) return [];
    // The expression admits these letters only, and QUYỀN for Q.
    const mark = (/^q/i.test(letters) ? 'Q' : letters.replaceAll('/', '').toUpperCase()) as Mark;
    const whom = rest.trim();
    return [{ at, mark, whom, text, mended: `${mark}. ${whom}`, isParty: letters.includes('/') }];
  });
}

/** The marks under which the document was signed: as the lines show them, else as the data says. */
export function marksOf(signature: Signature): readonly Mark[] {
  if (signature.lines.length > 0) return markedLinesOf(signature).map(({ mark }) => mark);
  // The names of authority are marks joined by "+".
  return signature.authority === 'none' ? [] : (signature.authority.split('+') as Mark[]);
}

/** Several marks in the one word of the schema: TM. ỦY BAN NHÂN DÂN above KT. CHỦ TỊCH is TM+KT. */
export function authorityOf(marks: readonly Mark[]): Signature['authority'] {
  if (marks.includes('TM') && marks.includes('KT')) return 'TM+KT';
  return marks[0] ?? 'none';
}

/** The position of the signer: as the data tells it, else the first line below the last mark. */
export function positionOf(signature: Signature): string | undefined {
  const last = markedLinesOf(signature).at(-1)?.at ?? -1;
  return signature.position ?? signature.lines[last + 1];
}

/** A mark that does not fit who signs, or for whom. */
export interface WrongMark {
  /** A deputy without KT. · KT. of one who is no deputy · TM. before one person · KT. before many. */
  readonly kind: 'deputy' | 'head' | 'collective' | 'person';
  readonly text: string;
}

/** Only what the words prove: "KT. CHỦ TỊCH" of a committee without "TM." above it is the custom of some houses. */
export function wrongMarkOf(signature: Signature): WrongMark | undefined {
  const lines = markedLinesOf(signature);
  const marks = marksOf(signature);
  const position = positionOf(signature);
  const isForHead = marks.includes('KT');
  const noCollective = lines.find(({ mark, whom }) => mark === 'TM' && (isOffice(whom) || isUnderOneHead(whom)));
  if (noCollective) return { kind: 'collective', text: noCollective.text };
  const noPerson = lines.find(({ mark, whom }) => mark === 'KT' && isCollective(whom));
  if (noPerson) return { kind: 'person', text: noPerson.text };
  if (position === undefined || isDeputy(position) === isForHead) return undefined;
  if (isForHead) return { kind: 'head', text: position };
  // By order (TL.) and by authorisation (TUQ.) a deputy of a lower unit may sign too.
  return marks.includes('TL') || marks.includes('TUQ') ? undefined : { kind: 'deputy', text: position };
}

/** "Phó Giám đốc", "P. Giám đốc", "Thứ trưởng". */
function isDeputy(position: string): boolean {
  return /^(?:p\.|(?:pho|thu truong|pgd|pct)(?![a-z]))/.test(keyOf(position));
}

const offices =
  /^(?:(?:tong )?giam doc|hieu truong|chu tich(?! doan)|chanh van phong|(?:bo|vu|cuc|vien) truong|truong (?:phong|ban|doan|tieu ban))(?![a-z])/;

/** One person's office. */
function isOffice(words: string): boolean {
  return offices.test(keyOf(words));
}

/** A body led by its head alone, which never signs as a collective. */
function isUnderOneHead(words: string): boolean {
  return /^(?:so|phong|van phong|chi cuc|trung tam|nha truong)(?![a-z])/.test(keyOf(words));
}

function isCollective(words: string): boolean {
  return /^(?:uy ban|ubnd|hoi dong|hdnd|ban (?:chi dao|giam doc|giam hieu|to chuc)|tieu ban)(?![a-z])/.test(
    keyOf(words),
  );
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
