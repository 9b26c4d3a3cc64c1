import { readNameAt, readNames, type FoundName } from '../units/name-reader.js';
import { stopAt } from '../units/verbs.js';
import { rolesIn, type Rank } from './ranks.js';

/** Who does what in a sentence of duty: the subject, where it names one, and the words of rank. */
export interface Duty {
  /** The bodies at the start of the sentence: "Giao Văn phòng Sở …", "Văn phòng Sở treo …". */
  readonly subjects: readonly FoundName[];
  /** "Giao", "Đề nghị", where the sentence begins with it. */
  readonly order?: string;
  readonly roles: readonly Rank[];
  readonly supporters: readonly FoundName[];
  /** The word with which they are named: "Phối hợp với". */
  readonly supportVerb?: string;
}

const orders = /^(?:Giao|Đề nghị|Yêu cầu|Phân công|Ủy quyền|Đối với|Trách nhiệm của)(?: cho)?\s+/iu;

/** "Nếu liên quan đến …: Ban Thường trực … chủ trì xác minh": what has to be so, before the duty. */
const conditions = /^(?:Nếu|Trường hợp|Trong trường hợp|Khi)\s[^:;.]{3,160}:\s*/u;

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
  const { subjects, order } = actorsOf(text, inEntry);
  const from = subjects.at(-1)?.to ?? 0;
  const predicate = text.slice(from).replace(/^\s*(?:\([^()]{0,200}\))?\s*[:,]?\s*/u, '');
  const support = supportIn(text, from);
  return {
    subjects,
    ...(order !== undefined && { order }),
    roles: rolesIn(predicate, {
      isAssigned: order !== undefined || (!inEntry && subjects.length > 0),
      order,
    }),
    supporters: support?.names ?? [],
    ...(support && { supportVerb: support.verb }),
  };
}

type Actors = Pick<Duty, 'subjects' | 'order'>;

/** Who is to do it: named at the start, behind a condition, or behind what the duty leans on. */
function actorsOf(text: string, inEntry: boolean): Actors {
  const condition = conditions.exec(text)?.[0].length ?? 0;
  // What the unit of an entry asks of others is its own work.
  if (inEntry && /^Yêu cầu\s/u.test(text)) return { subjects: [] };
  const first = actorsAt(text, condition);
  const told = first.subjects.length === 0 && !inEntry ? (actorsBehind(text) ?? first) : first;
  return askedBy(text, told) ?? told;
}

function actorsAt(text: string, start: number): Actors {
  const order = orders.exec(text.slice(start))?.[0];
  const named = subjectsAt(text, start + (order?.length ?? 0));
  const subjects = named.length > 0 && isSubject(text, named, order !== undefined) ? named : [];
  return { subjects, ...(order !== undefined && subjects.length > 0 && { order: order.trim() }) };
}

/** "Căn cứ Kế hoạch này, …", "Định kỳ 6 tháng, …": the grounds or the rhythm of a duty, before who has it. */
const grounds =
  /^(?:Căn cứ|Trên cơ sở|Trong phạm vi|Theo|Định kỳ|Hằng (?:năm|quý|tháng|tuần)|Hàng (?:năm|quý|tháng|tuần))\s/iu;

/** As far as such a clause goes. */
const longestGrounds = 260;

function actorsBehind(text: string): Actors | undefined {
  if (!grounds.test(text)) return undefined;
  const [clause = ''] = text.slice(0, longestGrounds).split(/[;:.]\s/u, 1);
  for (const { index, 0: gap } of clause.matchAll(/,\s+(?=\p{Lu}|các |đề nghị |yêu cầu |giao )/gu)) {
    const found = actorsFrom(text, index + gap.length);
    if (found) return found;
  }
  return undefined;
}

/** The actors whom the text names from a place on, as it would at its start. */
function actorsFrom(text: string, at: number): Actors | undefined {
  const found = actorsAt(
    text.slice(at, at + longestGrounds).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    0,
  );
  if (found.subjects.length === 0) return undefined;
  const subjects = found.subjects.map((name) => {
    const [from, to] = [name.from + at, name.to + at];
    return { ...name, text: text.slice(from, to), from, to };
  });
  return { ...found, subjects };
}

const asking = /^\s+(?:yêu cầu|đề nghị|giao|phân công)\s+(?=\p{L})/u;

/** "Sở A yêu cầu các phòng …": the duty is theirs who are asked. */
function askedBy(text: string, { subjects, order }: Actors): Actors | undefined {
  const last = subjects.at(-1);
  const verb = last && order === undefined ? asking.exec(text.slice(last.to))?.[0] : undefined;
  if (!last || verb === undefined) return undefined;
  const asked = readNamesFrom(text, last.to + verb.length);
  return asked.length > 0 ? { subjects: asked, order: verb.trim() } : undefined;
}

function subjectsAt(text: string, start: number): readonly FoundName[] {
  const names = readNames(text.slice(start).replace(/^(\p{Ll})/u, (letter) => letter.toUpperCase()));
  return oneEach(names).map((name) => ({ ...name, from: name.from + start, to: name.to + start }));
}

/** "Đồng chí Ủy viên Ban Thường vụ, Chủ tịch …": one person, whatever offices are told. */
function oneEach([first, ...others]: readonly FoundName[]): readonly FoundName[] {
  if (!first || !persons.test(first.text)) return first ? [first, ...others] : [];
  const own = others.findIndex(({ kind, text }) => kind !== 'office' || persons.test(text));
  const more = own < 0 ? others : others.slice(0, own);
  return [{ ...first, to: more.at(-1)?.to ?? first.to }, ...others.slice(more.length)];
}

const persons = /^(?:Đồng chí|Đ\/c|Ông|Bà) /u;

/** A name is the subject where a verb, a colon or the end follows: "Sở Y tế chủ trì", not "Sở Y tế là nơi". */
function isSubject(text: string, names: readonly FoundName[], isOrdered: boolean): boolean {
  const last = names.at(-1);
  if (!last) return false;
  const rest = text.slice(last.to).replace(/^\s*(?:\([^()]{0,200}\))?\s*/u, '');
  if (isOrdered || rest === '' || /^[:.;]/.test(rest)) return true;
  const words = rest.replace(/^,\s*/, '').split(/[\s,;:.]+/, 6);
  return stopAt(words, 0) > 0 && !/^(?:là|tại|của|về|với|theo)\s/u.test(rest);
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
