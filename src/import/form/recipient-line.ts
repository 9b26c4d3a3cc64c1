import { withoutEnd } from '#base/text.js';
import type { Recipient } from '#generated/plan.types.js';
import type { Passage } from '../passage.js';
import { headOf } from '../units/heads.js';
import { readNameAt, type FoundName } from '../units/name-reader.js';
import { meet, type Registry } from '../units/registry.js';

/** A line of recipients taken apart. */
export interface RecipientLine {
  readonly bullet?: string;
  readonly text: string;
  readonly end?: string;
  readonly to: Recipient['to'];
  readonly purpose?: Recipient['purpose'];
  readonly codes: readonly string[];
}

type Purpose = NonNullable<Recipient['purpose']>;

/** "(để báo cáo)", "(B/c)", "(th/h)", "(để c/đ)", "(phối hợp)": what the paper is sent for. */
const purposes: readonly (readonly [RegExp, Purpose])[] = [
  [/^(?:để )?(?:b\/?c(?:áo)?|b\/cáo|báo cáo)\b/iu, 'report'],
  [/^(?:để )?(?:p\/?h|ph\/h|phối hợp)\b/iu, 'coordinate'],
  [/^(?:để )?(?:th\/h|t\/h|thực hiện|triển khai|c\/đ|chỉ đạo)/iu, 'act'],
  [/^(?:để )?(?:biết|th\/d|theo dõi)/iu, 'know'],
];

/** Codes of desks and officers, which are no bodies: CVP, PCVP, LĐVP, TH, NNMT, "(3E)". */
const code = /^(?:CVP|PCVP|LĐVP|CT|PCT|TTUB|TH|KGVX|NC|NNMT|ĐTQH|KTTH|ĐMPT|VX|CB|V|MT|\d[A-Z]|[A-Z])$/u;

export function readRecipient(registry: Registry, passage: Passage): RecipientLine {
  const [, bullet, rest = ''] = /^([-–—+*•])?\s*(.*)$/su.exec(passage.text) ?? [];
  const open = withoutEnd(rest, (sign) => ';.,'.includes(sign));
  const text = open.trimEnd();
  const end = rest.slice(open.length);
  const bracket = /\(([^()]{1,80})\)/u.exec(text);
  const purpose = purposes.find(([shape]) => shape.test(bracket?.[1]?.trim() ?? ''))?.[1];
  const bare = text
    .replace(bracket?.[0] ?? '', '')
    .replace(/\s+/g, ' ')
    .trim();
  const pointer = /^(?:Như|Các [^;]{0,60}(?:tại|nêu tại)) (?:mục|Mục|Điều|phần)/u.test(bare);
  const codes = bare.split(/[,;:]\s*/).filter((part) => code.test(part.trim()));
  const to = pointer ? [{ as: 'section' as const }] : addressees(registry, bare, passage);
  return {
    ...(bullet !== undefined && { bullet }),
    text: text === '' ? rest.trim() : text,
    ...(end !== '' && { end: end.slice(0, 10) }),
    to,
    ...(purpose && { purpose }),
    codes: codes.slice(0, 100),
  };
}

/** The bodies of a line; one that reads as no name is taken as it stands. */
function addressees(registry: Registry, text: string, passage: Passage): Recipient['to'] {
  const parts = (listed(text) ?? splitBodies(text)).filter((part) => !code.test(part));
  return parts.slice(0, 40).map((part) => {
    const name = wholeName(part);
    return { unit: meet(registry, { text: part, kind: name.kind }, undefined, passage) };
  });
}

/** The line is one name: what is behind the words that were read belongs to it as well. */
function wholeName(text: string): Pick<FoundName, 'kind'> {
  const found = readNameAt(text, 0, true);
  return { kind: found?.kind ?? headOf(text, true)?.kind ?? 'body' };
}

/** "Các Bộ: Quốc phòng, Ngoại giao", "Sở: Nội vụ, Y tế, KHCN": one noun before the names of several bodies. */
function listed(text: string): string[] | undefined {
  const [, noun, names] = /^(?:[Cc]ác )?(Bộ|Sở|bộ|sở)\s?:\s*(\p{L}.*)$/u.exec(text) ?? [];
  if (noun === undefined || names === undefined) return undefined;
  const head = noun.charAt(0).toUpperCase() + noun.slice(1);
  return names.split(/,\s*/).flatMap((name) => (name.trim() === '' ? [] : `${head} ${name.trim()}`));
}

/** "Vụ GDMN-Bộ GD&ĐT": the department, and the ministry that it is of. */
function withMinistry(text: string): string[] {
  const at = text.startsWith('Vụ ') ? text.search(/[-–]\s?Bộ /u) : -1;
  return at < 0 ? [text] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** "TT Tỉnh ủy, TT HĐND tỉnh"; "Bộ Nội vụ; Bộ Tài chính": parts that each begin as a name does. */
function splitBodies(text: string): string[] {
  const parts: string[] = [];
  for (const piece of text.split(/;\s*/).flatMap(withMinistry)) {
    const names = piece.split(/,\s+/);
    let open = '';
    for (const [n, name] of names.entries()) {
      const begins =
        n > 0 &&
        /^\p{Lu}/u.test(name) &&
        beginsBody(name) &&
        !/^(?:Các|Phòng [^,]*$)/u.test(name) &&
        !isDepartment(open, name);
      if (begins && open !== '') {
        parts.push(open);
        open = name;
      } else open = open === '' ? name : `${open}, ${name}`;
    }
    if (open.trim() !== '') parts.push(open.trim());
  }
  return parts.filter((part) => part !== '');
}

function beginsBody(text: string): boolean {
  return readNameAt(text, 0)?.kind === 'body' || /^(?:Trưởng|Phó) /u.test(text);
}

/** "Phòng Tham mưu, Công an tỉnh" is one body: the first is a part of the second. */
function isDepartment(open: string, name: string): boolean {
  return /^(?:Phòng|Ban|Vụ|Văn phòng) /u.test(open) && /^(?:Công an|Sở|UBND|Bộ|Cục)/u.test(name) && !open.includes(',');
}
