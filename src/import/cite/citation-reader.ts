import { parseDocumentNumber } from '#model/document-number.js';
import type { Citation } from '#generated/plan.types.js';
import { findWhens } from '../when/find.js';
import { matters, readAbstract } from './abstract-reader.js';
import { issuerBefore, matterBefore, titleBefore } from './before-number.js';
import { documentTypes, kindsByLetters, type Kind } from './document-types.js';
import { findDocumentNumbers, type FoundNumber } from './number-finder.js';

/** A citation where it stands in a text, from its type to the end of its date and issuer. */
export interface FoundCitation {
  readonly citation: Pick<Citation, 'kind' | 'number' | 'dateText' | 'date' | 'issuer' | 'abstract' | 'title'>;
  readonly from: number;
  /** The end of what names the document: number, date, issuer. */
  readonly to: number;
  /** The end with the abstract. */
  readonly end: number;
}

/** Every citation by number in a text, in order. */
export function findCitations(text: string): readonly FoundCitation[] {
  const numbers = findDocumentNumbers(text).filter((number) => isCited(text, number));
  return numbers.map((number, at) => readCitation(text, number, numbers[at + 1]));
}

/** "Mẫu số 01/HNCT" is a form; "02/HNMT" too. */
function isCited(text: string, { text: number, from }: FoundNumber): boolean {
  if (/(?<!\p{L})(?:mẫu|biểu)(?: (?:số|biểu))?\s?$/iu.test(text.slice(Math.max(0, from - 16), from))) return false;
  return /\p{Lu}/u.test(number) && !/^\d+\/(?:HN|BB)\p{Lu}{2}$/u.test(number);
}

function readCitation(text: string, number: FoundNumber, next: FoundNumber | undefined): FoundCitation {
  const before = text.slice(Math.max(0, number.from - 90), number.from);
  const titled = titleBefore(text, number.from);
  const type = titled ? { kind: titled.kind, length: number.from - titled.from } : typeBefore(before);
  const start = number.from - (type?.length ?? 0);
  const parsed = parseDocumentNumber(number.text.replaceAll(' ', ''));
  const kind =
    type?.kind ?? kindsByLetters[parsed.type ?? ''] ?? (parsed.form === 'letter' ? 'official-letter' : 'other');
  const limit = Math.min(
    next && isApart(text, startOf(text, next)) ? startOf(text, next) : text.length,
    number.to + 900,
  );
  const near = next ? Math.min(limit, startOf(text, next)) : limit;
  const first = readDate(text, number.to, near);
  const issuer = readIssuer(text, first?.to ?? number.to, near);
  // "Đề án 08-ĐA/TU của Tỉnh ủy ngày 29/12/2025": the day may come last.
  const dated = first ?? (issuer && readDate(text, issuer.to, near));
  const to = Math.max(issuer?.to ?? 0, dated?.to ?? number.to);
  const abstract = readAbstract(text, to, limit);
  const issued = issuer?.text ?? issuerBefore(text, start);
  const matter = abstract?.text ?? titled?.matter ?? matterBefore(text, start);
  return {
    citation: {
      kind,
      ...(type && 'name' in type && type.name !== undefined && { title: type.name }),
      number: number.text.trim(),
      ...(dated && { dateText: dated.text, ...(dated.date !== undefined && { date: dated.date }) }),
      ...(issued !== undefined && { issuer: issued }),
      ...(matter !== undefined && { abstract: matter }),
    },
    from: start,
    to,
    end: abstract?.to ?? to,
  };
}

/** Whether a citation begins anew: one that follows in the midst of another's abstract belongs to that. */
function isApart(text: string, start: number): boolean {
  return /(?:[;,.(“]|^)\s*(?:(?:căn cứ|thực hiện)\s*)?$|\s(?:và|với|tại)\s*$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

/** Where the citation of a number begins: at its word of type. */
function startOf(text: string, number: FoundNumber): number {
  const type = typeBefore(text.slice(Math.max(0, number.from - 90), number.from));
  return number.from - (type?.length ?? 0);
}

/** The type whose word stands next before a number: "Quyết định số", "Luật Điện lực số", "Nghị quyết". */
function typeBefore(
  before: string,
): { readonly kind: Kind; readonly length: number; readonly name?: string } | undefined {
  const bare = withoutNumberWord(before.trimEnd());
  let found: { kind: Kind; at: number; word: string } | undefined;
  for (const [word, kind] of documentTypes) {
    const at = lastWord(bare, word);
    if (at >= 0 && (!found || at > found.at || (at === found.at && word.length > found.word.length)))
      found = { kind, at, word };
  }
  if (!found) return undefined;
  const between = bare.slice(found.at + found.word.length).trim();
  const isNamed = found.kind === 'law' || found.kind === 'ordinance';
  // Between the type and the number stands nothing, or the name of a law.
  if (between !== '' && !(isNamed && !/[;.]/.test(between)) && !/^[(:\p{L} ,]{0,80}$/u.test(between)) return undefined;
  if (between !== '' && !isNamed && between.split(' ').length > 16) return undefined;
  const name = isNamed && between !== '' ? `${found.word} ${between}` : undefined;
  return { kind: found.kind, length: before.length - found.at, ...(name !== undefined && { name }) };
}

/** Without "số", "(số:" at its end. */
function withoutNumberWord(text: string): string {
  const word = (text.endsWith(':') ? text.slice(0, -1) : text).trimEnd();
  if (!/số$/iu.test(word)) return text;
  const rest = word.slice(0, -'số'.length).trimEnd();
  return rest.endsWith('(') ? rest.slice(0, -1).trimEnd() : rest;
}

function lastWord(text: string, word: string): number {
  const lower = text.toLowerCase();
  const at = lower.lastIndexOf(word.toLowerCase());
  if (at < 0) return -1;
  const isWhole = !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length));
  return isWhole ? at : -1;
}

/** The day, month or year behind a number, a name or an issuer. */
export function readDate(
  text: string,
  from: number,
  limit: number,
): { readonly text: string; readonly date?: string; readonly to: number } | undefined {
  const lead = /^[\s,)]*(?:ban hành\s+|ký\s+)?(?=ngày|tháng|năm)/iu.exec(text.slice(from, from + 24));
  if (!lead) return undefined;
  const start = from + lead[0].length;
  const [first] = findWhens(text.slice(start, Math.min(limit, start + 40)));
  if (!first || first.from !== 0) return undefined;
  const { when } = first;
  const date =
    when.kind === 'day'
      ? when.on
      : when.kind === 'month'
        ? when.month
        : when.kind === 'year'
          ? String(when.year)
          : undefined;
  return { text: text.slice(start, start + first.to), ...(date !== undefined && { date }), to: start + first.to };
}

function readIssuer(
  text: string,
  from: number,
  limit: number,
): { readonly text: string; readonly to: number } | undefined {
  const lead = /^[\s,)]*của\s+/u.exec(text.slice(from, from + 12));
  if (!lead) return undefined;
  const start = from + lead[0].length;
  let end = start;
  const stop = Math.min(limit, start + 160);
  while (end < stop) {
    const sign = text.charAt(end);
    if (
      sign === ' ' &&
      matters.test(text.slice(end + 1, end + 24)) &&
      /^(?:\p{Ll}|Quy định|Về |Ban hành|Phê duyệt|Hướng dẫn|Kết luận )/u.test(text.slice(end + 1, end + 12))
    )
      break;
    if (sign === ' ' && /^ngày \d/u.test(text.slice(end + 1, end + 8))) break;
    if (/[;.():“"]/.test(sign) || (sign === ',' && !isCommaInName(text.slice(end + 1, end + 60)))) break;
    if (
      sign === ' ' &&
      /^(?:(?:và|tại|với|đã|có|để|trên|trong|theo|đến) |ngày \d)/u.test(text.slice(end + 1, end + 8)) &&
      !isJoined(text, end + 1)
    )
      break;
    end++;
  }
  const name = text.slice(start, end).trim();
  return name === '' ? undefined : { text: name, to: start + name.length };
}

/** "Bộ Lao động - Thương binh và Xã hội": "và" before a capital that is part of the name. */
function isJoined(text: string, at: number): boolean {
  const next = text.slice(at + 3, at + 40);
  return text.startsWith('và ', at) && /^\p{Lu}/u.test(next) && !documentTypes.some(([word]) => next.startsWith(word));
}

/** "Bộ Văn hóa, Thể thao và Du lịch"; "Chính phủ và Đoàn Chủ tịch". */
function isCommaInName(rest: string): boolean {
  return /^ \p{Lu}\p{L}+(?: \p{Ll}+)? và \p{Lu}/u.test(rest) || /^ (?:Chính phủ|Thể thao)/u.test(rest);
}
