import { withoutEnd } from '#base/text.js';
import { headLetters, headOf, type HeadKind } from './heads.js';
import { endOfName } from './name-end.js';

/** The name of a body where it stands in a text. */
export interface FoundName {
  readonly text: string;
  readonly kind: HeadKind | 'unnamed';
  readonly from: number;
  readonly to: number;
}

const longest = 220;

/** The name that begins at a place of a text; nothing where none begins. */
export function readNameAt(text: string, from: number, atStart = false): FoundName | undefined {
  // Most words begin no name, and their first letter shows it.
  const first = text.charAt(from);
  if (!beginnings.has(first) && !(atStart && beginnings.has(first.toUpperCase()))) return undefined;
  const rest = text.slice(from, from + longest);
  const unnamed = /^(?:[Cc]ấp có thẩm quyền|[Cc]ơ quan có thẩm quyền|[Cc]ấp trên|[Cc]ấp thẩm quyền)/u.exec(rest);
  if (unnamed) return { text: unnamed[0], kind: 'unnamed', from, to: from + unnamed[0].length };
  const head = classWithout(rest) ?? withDeputies(rest) ?? headOf(rest, atStart) ?? smallHead(rest);
  if (!head) return undefined;
  const length = endOfName(rest, head.length, head.kind);
  const name = withoutPerson(withoutLinks(rest.slice(0, length)));
  return isBare(name, head.length, head.kind)
    ? undefined
    : { text: name, kind: head.kind, from, to: from + name.length };
}

/** The letters with which a name may begin: those of heads, of "các …" and of bodies written small. */
const beginnings: ReadonlySet<string> = new Set([
  ...headLetters,
  ...'C c S s B b Đ đ N n T t M m p v g h u ủ ổ l'.split(' '),
]);

/** The capitals with which a name may begin. */
export const nameCapitals: ReadonlySet<string> = new Set(
  [...beginnings].filter((letter) => letter !== letter.toLowerCase()),
);

/** "Sở Y tế, và các": without the words and signs at the end that lead on to something else. */
function withoutLinks(name: string): string {
  const bare = withoutEnd(name, (sign) => /[\s,&-]/.test(sign));
  const link = /[\s,&-](?:về|của|và|các|tại)$/u.exec(bare);
  return link ? withoutLinks(bare.slice(0, link.index)) : bare;
}

// The commonest names of families.
const families =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lý|Đinh|Trương|Đoàn|Lương|Mai|Tô|Hà|Cao|Đào|Tạ|Lưu';
const person = new RegExp(String.raw`(?<= (?:thành phố|tỉnh)) (?:${families})(?: \p{Lu}\p{Ll}+){2,3}$`, 'u');

/** "Trưởng ban Ban Chỉ đạo … thành phố Nguyễn Văn A": without whoever holds the office. */
function withoutPerson(name: string): string {
  return name.replace(person, '');
}

/** "phòng Lãnh sự", "lãnh đạo Sở", "cổng thông tin điện tử Sở", "phòng CNTT": small at the head, with a capital behind it. */
function smallHead(text: string): { readonly kind: HeadKind; readonly length: number } | undefined {
  const shape =
    /^(?:(phòng|văn phòng|cổng thông tin điện tử|cổng|công an|trung tâm|chi cục|ban|sở|hội|đoàn|ủy ban nhân dân|đài|trường|tổ|cơ quan)|(lãnh đạo|trưởng các|giám đốc|chủ tịch|thành viên|đồng chí)) (?=\p{Lu}|các|phòng|nhà trường|đơn vị)/u;
  const found = shape.exec(text);
  if (!found) return undefined;
  return { kind: found[2] === undefined ? 'body' : 'office', length: found[0].length - 1 };
}

/** "phối hợp với sở, ban, ngành …", "cơ quan, tổ chức liên quan", "chính quyền địa phương": a class without "các". */
function classWithout(text: string): { readonly kind: HeadKind; readonly length: number } | undefined {
  const found =
    /^(?:[Ss]ở, (?=ban|ngành)|[Bb]áo, đài|[Cc]ơ quan(?:, (?:đơn vị|tổ chức)| (?=liên quan|có liên quan|chức năng|chuyên môn|y tế|công an|quân sự|thuế|báo chí|thường trực))|[Đđ]ơn vị (?=liên quan|có liên quan)|[Cc]hính quyền |[Đđ]ội ngũ (?=giáo viên|cán bộ))/u.exec(
      text,
    );
  return found ? { kind: 'class', length: found[0].trimEnd().replace(/,$/, '').length } : undefined;
}

/** "Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh": the head and the deputies of one body are told together. */
function withDeputies(text: string): { readonly kind: HeadKind; readonly length: number } | undefined {
  const found =
    /^(?:Chủ tịch, các Phó Chủ tịch|Giám đốc, các Phó Giám đốc|Hiệu trưởng, các Phó Hiệu trưởng|Trưởng ban, các Phó Trưởng ban)(?= )/u.exec(
      text,
    );
  return found ? { kind: 'office', length: found[0].length } : undefined;
}

/** A head alone names nobody: "Phòng", "Ban"; what stands for one body everywhere does. */
function isBare(name: string, head: number, kind: HeadKind): boolean {
  if (name.length > head || kind === 'class') return false;
  return !/^(?:Chính phủ|Quốc hội|Tỉnh [ủu][yỷ]|Thành [ủu][yỷ]|Huyện ủy|Thủ tướng|UBND|HĐND|Ban Giám hiệu|Ban [Gg]iám đốc|Nhà trường|MTTQ)/u.test(
    name,
  );
}

/** The names in a text in order, each followed by a comma, "và" or a semicolon before the next: a list of bodies. */
export function readNames(text: string, start = 0): readonly FoundName[] {
  const names: FoundName[] = [];
  let at = start;
  for (let n = 0; n < 40; n++) {
    const name = readNameAt(text, at, n === 0 && start === 0);
    if (!name) break;
    names.push(name);
    const joint = /^\s*(?:\([^()]{0,160}\)\s*)?(?:,|;|và|cùng|&)\s*(?:với\s+)?/u.exec(
      text.slice(name.to, name.to + 200),
    );
    if (!joint) break;
    at = name.to + joint[0].length;
  }
  return names;
}
