import type { Party } from '#generated/plan.types.js';
import { readNameAt, readNames, type FoundName } from '../units/name-reader.js';
import { stopAt } from '../units/verbs.js';

export type Role = Party['role'];

/** Who does what in a sentence of duty: the subject, where it names one, and the words of rank. */
export interface Duty {
  /** The bodies at the start of the sentence: "Giao Văn phòng Sở …", "Văn phòng Sở treo …". */
  readonly subjects: readonly FoundName[];
  /** "Giao", "Đề nghị", where the sentence begins with it. */
  readonly order?: string;
  readonly roles: readonly { readonly role: Role; readonly verb?: string }[];
  readonly supporters: readonly FoundName[];
  /** The word with which they are named: "Phối hợp với". */
  readonly supportVerb?: string;
}

const orders = /^(?:Giao|Đề nghị|Yêu cầu|Phân công|Ủy quyền|Đối với|Trách nhiệm của)(?: cho)?\s+/iu;

/** Reads a sentence of duty; `inEntry` where it stands below the name of its unit. */
export function readDuty(text: string, inEntry: boolean): Duty {
  const known = latest.find((one) => one.text === text && one.inEntry === inEntry);
  if (known) return known.duty;
  const duty = dutyIn(text, inEntry);
  latest.unshift({ text, inEntry, duty });
  latest.length = Math.min(latest.length, 4);
  return duty;
}

/** Several ask about one sentence in a row. */
const latest: { readonly text: string; readonly inEntry: boolean; readonly duty: Duty }[] = [];

function dutyIn(text: string, inEntry: boolean): Duty {
  const order = orders.exec(text);
  const start = order?.[0].length ?? 0;
  const named = subjectsAt(text, start);
  const subjects = named.length > 0 && isSubject(text, named, order !== null) ? named : [];
  const from = subjects.at(-1)?.to ?? (order && subjects.length > 0 ? start : 0);
  const predicate = text.slice(from).replace(/^\s*(?:\([^()]{0,200}\))?\s*[:,]?\s*/u, '');
  const support = supportIn(text, from);
  const ordered = subjects.length > 0 && order !== null;
  return {
    subjects,
    ...(order && subjects.length > 0 && { order: order[0].trim() }),
    roles: rolesIn(predicate, {
      isAssigned: ordered || (!inEntry && subjects.length > 0),
      order: ordered ? order[0].trim() : undefined,
    }),
    supporters: support?.names ?? [],
    ...(support && { supportVerb: support.verb }),
  };
}

function subjectsAt(text: string, start: number): readonly FoundName[] {
  const names = readNames(text.slice(start).replace(/^(\p{Ll})/u, (letter) => letter.toUpperCase()));
  return names.map((name) => ({ ...name, from: name.from + start, to: name.to + start }));
}

/** A name is the subject where a verb, a colon or the end follows: "Sở Y tế chủ trì", not "Sở Y tế là nơi". */
function isSubject(text: string, names: readonly FoundName[], isOrdered: boolean): boolean {
  const last = names.at(-1);
  if (!last) return false;
  const rest = text.slice(last.to).replace(/^\s*(?:\([^()]{0,200}\))?\s*/u, '');
  if (isOrdered || rest === '' || /^[:.;]/.test(rest)) return true;
  const words = rest.replace(/^,\s*/, '').split(/[\s,;:.]+/, 6);
  return stopAt(words, 0) > 0 && !/^(?:là|tại|của|về|với|theo)\s/u.test(rest);
}

const adverbs =
  /^(?:(?:chủ động|tiếp tục|tích cực|khẩn trương|thường xuyên|trực tiếp|kịp thời|nghiêm túc|có trách nhiệm|chịu trách nhiệm|cần|sẽ|đồng thời|căn cứ [^,;]{3,90},(?: nhiệm vụ[^,;]{0,40},)?|trên cơ sở [^,;]{3,90},|trong phạm vi,? [^;]{3,90}?,(?: (?:nhiệm vụ|lĩnh vực)[^,;]{0,40},)?)\s*,?\s*)+/iu;

/** The words with which they begin: most clauses are passed over at once. */
const adverbFirst = /^(?:chủ|tiếp|tích|khẩn|thường|trực|kịp|nghiêm|có|chịu|cần|sẽ|đồng|căn|trên|trong)[ ,]/iu;

function withoutAdverbs(clause: string): string {
  return adverbFirst.test(clause) ? clause.replace(adverbs, '') : clause;
}

interface Assigned {
  readonly isAssigned: boolean;
  readonly order: string | undefined;
}

/** The words of rank in a predicate: the main one, then what is added in its clauses. */
function rolesIn(predicate: string, { isAssigned, order }: Assigned): Duty['roles'] {
  const bare = withoutAdverbs(predicate);
  const [main, ...added] = [mainRole(bare, predicate, isAssigned), ...addedRoles(bare)];
  const first = main.role === 'do' && order !== undefined ? { ...main, verb: order } : main;
  const seen = new Set([first.role]);
  return [first, ...added.filter(({ role }) => !seen.has(role) && seen.add(role))];
}

function mainRole(
  bare: string,
  predicate: string,
  isAssigned: boolean,
): { readonly role: Role; readonly verb?: string } {
  if (/hủ [tT]rì|HỦ TRÌ/u.test(bare) && isLead(bare)) return { role: 'lead', verb: 'chủ trì' };
  if (/^(?:tham gia )?phối hợp(?!\s+liên ngành)/iu.test(bare) && !isAssigned && !actsToo(bare))
    return { role: 'support', verb: wordsOf(bare, 2) };
  if (/^(?:tham gia phối hợp|phối hợp)/iu.test(bare) && isAssigned && !/^phối hợp/iu.test(predicate))
    return { role: 'do' };
  if (/^phối hợp|^tham gia phối hợp/iu.test(bare) && isAssigned && !actsToo(bare))
    return { role: 'support', verb: wordsOf(bare, 2) };
  if (
    /^(?:là )?(?:cơ quan |đơn vị )?(?:đầu mối|thường trực)|^là (?:cơ quan|đơn vị) (?:đầu mối|thường trực)/iu.test(bare)
  )
    return { role: 'focal', verb: 'đầu mối' };
  const verb = /^tổng hợp|^báo cáo/iu.test(bare) ? '' : verbOf(bare);
  return { role: 'do', ...(verb !== '' && { verb }) };
}

function isLead(bare: string): boolean {
  return (
    /^(?:là [^.;]{0,40})?chủ trì(?!\p{L})/iu.test(bare) ||
    /^(?:[^,;.]{0,30}, )?chủ trì(?!\p{L})/iu.test(bare) ||
    /\bchủ trì,? phối hợp\b/iu.test(bare.slice(0, 160))
  );
}

/** "Phối hợp với … thực hiện …; đẩy mạnh …": what follows the semicolon is done alone. */
function actsToo(bare: string): boolean {
  return bare
    .split(';')
    .slice(1)
    .some((clause) =>
      /^\s*(?:đẩy mạnh|tăng cường|tổ chức|xây dựng|chủ trì|chủ động|thực hiện|triển khai|rà soát|hướng dẫn)(?!\p{L})/iu.test(
        clause,
      ),
    );
}

const added: readonly (readonly [RegExp, Role])[] = [
  [/^chủ trì(?!\p{L})/iu, 'lead'],
  [/^tham mưu\b/iu, 'advise'],
  [/^(?:theo dõi|đôn đốc|kiểm tra|giám sát|chỉ đạo|hướng dẫn)\b/iu, 'oversee'],
  [/^tổng hợp\b/iu, 'collect'],
  [/^(?:định kỳ )?báo cáo (?!(?:viên|tự|chính trị)(?!\p{L}))/iu, 'report'],
  [/^(?:bố trí|cân đối|bảo đảm|đảm bảo) (?:nguồn )?kinh phí(?!\p{L})/iu, 'fund'],
];

/** The words with which one of them begins: most clauses are passed over at once. */
const addedFirst = /^(?:chủ|tham|theo|đôn|kiểm|giám|chỉ|hướng|tổng|định|báo|bố|cân|bảo|đảm) /iu;

function addedRoles(bare: string): { readonly role: Role; readonly verb?: string }[] {
  const clauses = bare.split(/[;,.]\s*|\s(?:đồng thời|và)\s/u).map((clause) => withoutAdverbs(clause).trim());
  return clauses.flatMap((clause) => {
    const found = addedFirst.test(clause) ? added.find(([shape]) => shape.test(clause)) : undefined;
    return found ? [{ role: found[1], verb: wordsOf(clause.replace(/^định kỳ /iu, ''), 2) }] : [];
  });
}

/** The first words, where they are words of duty. */
function verbOf(text: string): string {
  const words = text.split(/[\s,;:.]+/, 4);
  return stopAt(
    words.map((word) => word.toLowerCase()),
    0,
  ) > 0
    ? words.slice(0, 2).join(' ')
    : '';
}

function wordsOf(text: string, count: number): string {
  return text.split(/[\s,;:.]+/, count).join(' ');
}

const together =
  /(?:phối hợp(?: chặt chẽ| thường xuyên)?(?:,? (?:với|cùng(?: với)?))?|kết nối với|sự hỗ trợ (?:từ|của))\s+/giu;

/** The bodies that are worked with. */
function supportIn(
  text: string,
  from: number,
): { readonly names: readonly FoundName[]; readonly verb: string } | undefined {
  if (!/[ốỐ]i [hH]ợp|ỐI HỢP|nối với|NỐI VỚI|hỗ trợ|HỖ TRỢ/u.test(text)) return undefined;
  for (const match of text.slice(from).matchAll(together)) {
    const at = from + match.index + match[0].length;
    const names = readNamesFrom(text, at);
    if (names.length > 0) return { names, verb: match[0].trim() };
  }
  return undefined;
}

/** The names that begin at a place, whatever their first letter. */
export function readNamesFrom(text: string, at: number): readonly FoundName[] {
  if (!readNameAt(text, at)) return [];
  return readNames(text.slice(at)).map((name) => ({ ...name, from: name.from + at, to: name.to + at }));
}
