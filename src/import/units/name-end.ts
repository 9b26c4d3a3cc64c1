import { wordUnits } from '#base/letters.js';
import { classNouns, headOf, type HeadKind } from './heads.js';
import { stopAt } from './verbs.js';
import { endsOrActs, isOrganisation, isPartOfName, levels, marks } from './verbs-in-names.js';

// Where the name of a body ends: names have small letters, commas and "và" inside.

/** Boards bear their matter in their names: "Ban Chỉ đạo về …"; of any other body "về" begins what is said. */
const hasMatter = /^(?:Văn phòng )?(?:Ban Chỉ đạo|Ban Vì|Ủy ban (?:Quốc gia|về)|Hội đồng|Tiểu ban) /u;

/** "Cán bộ phụ trách lĩnh vực giám sát và phản biện xã hội": an office bears its field in its name. */
const hasField = /^\s(?:phụ trách|được phân công) lĩnh vực /u;

function endOfField(text: string, start: number): number {
  const end = text.slice(start).search(/[,;:.(]/u);
  return end < 0 ? text.length : start + end;
}

const wordShape = /[\p{L}\p{M}\d&]+(?:\.[\p{L}\d][\p{L}\p{M}\d&]*)*|[^\s]/uy;

/** Where the word or mark that begins at a place ends. */
function endOfWord(text: string, from: number): number {
  let at = from;
  for (let unit = wordUnits[text.charCodeAt(at)]; unit !== undefined && unit > 1; unit = wordUnits[text.charCodeAt(at)])
    at++;
  // A word between blanks is one; whatever else stands there, the pattern tells.
  if (at > from && (at >= text.length || text.charAt(at) === ' ' || text.charAt(at) === ',')) return at;
  wordShape.lastIndex = from;
  return from + (wordShape.exec(text)?.[0].length ?? 1);
}

function isBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) === 32 || text.charAt(at).trim() === '';
}

const many: ReadonlySet<string> = new Set('các Các CÁC những Những NHỮNG'.split(' '));
const matters: ReadonlySet<string> = new Set(
  'chủ chính nội nhiệm văn quy giải hoạt biện kết chỉ vấn khó vướng thông'.split(' '),
);
const communes: ReadonlySet<string> = new Set(['xã', 'phường', 'huyện', 'quận']);

/** As far as any question looks on. */
const ahead = 7;

/** Walks over the words of a name to the first that is none: a mark, a verb, another sentence. */
export function endOfName(text: string, start: number, kind: HeadKind): number {
  const tokens: { readonly text: string; readonly to: number }[] = [];
  const plain: string[] = [];
  let next = start;
  // Names are short, and of what follows them only the next words matter.
  const readAhead = (to: number) => {
    while (tokens.length <= to) {
      while (next < text.length && isBlank(text, next)) next++;
      if (next >= text.length) break;
      const end = endOfWord(text, next);
      const own = text.slice(next, end);
      tokens.push({ text: own, to: end });
      plain.push(own);
      next = end;
    }
  };
  let end = start;
  let isClass = kind === 'class';
  for (let at = 0; ; at++) {
    readAhead(at + ahead);
    const token = tokens[at];
    if (!token) break;
    if (many.has(token.text)) isClass = true;
    if (token.text === '.' && at === 0 && /^(?:Ông|Bà|Đ\/c)$/u.test(text.slice(0, start))) continue;
    if (marks.has(token.text)) {
      if (token.text === ',' && isClass && goesOnAfterComma(plain, at, kind === 'class')) continue;
      if (token.text === ',' && (isNameComma(plain, at) || isFieldComma(text, plain, at))) continue;
      // "Đoàn kiểm tra, giám sát của Tỉnh"
      if (
        token.text === ',' &&
        /^(?:kiểm tra|thanh tra)$/.test(`${plain[at - 2]} ${plain[at - 1]}`) &&
        plain[at + 1] === 'giám'
      )
        continue;
      break;
    }
    if (token.text === '-' || token.text === '–') {
      if (!/^[\p{L}]/u.test(plain[at + 1] ?? '') || beginsAnother(text, plain, at)) break;
      continue;
    }
    if (token.text === 'về' && !hasMatter.test(text)) break;
    if (token.text === 'Về' && plain[at + 1] === 'việc') break;
    // "Ban Chỉ đạo | các chủ trương, chính sách …": what a body is told, and no part of it.
    if (token.text === 'các' && matters.has(plain[at + 1] ?? '')) break;
    if (kind === 'office' && start === end && hasField.test(text.slice(start))) return endOfField(text, start);
    if (communes.has(token.text)) isClass = true;
    const isSmall = token.text === token.text.toLowerCase();
    // "các đơn vị liên quan | mở lớp": nothing belongs to a class behind the word that bounds it.
    if (isSmall && plain[at - 2] === 'liên' && plain[at - 1] === 'quan' && token.text !== 'và') break;
    const verb = isSmall ? stopAt(plain, at) : 0;
    if (verb > 0 && !isPartOfName(plain, at, kind, start === end, text.slice(0, start))) break;
    if (verb > 1) {
      at += verb - 1;
      end = tokens[at]?.to ?? end;
      continue;
    }
    if (token.text === 'và' && endsAtAnd(plain, at, isClass) && !isCouncilOffice(text, plain, at)) break;
    end = token.to;
  }
  return end;
}

/** "các sở, ban, ngành", "Các phòng, đơn vị trực thuộc Sở". */
function goesOnAfterComma(words: readonly string[], at: number, isClass: boolean): boolean {
  const next = words[at + 1] ?? '';
  // "UBND xã, phường" goes on with a level; "Công an xã Suối Mơ, cơ quan y tế" are two.
  if (!isClass && !/^(?:các|những)$/iu.test(words[0] ?? '') && !levels.has(next)) return false;
  if (next === 'Phó' && words[at - 1] === 'Trưởng') return true;
  // "tổ chức" is a body among bodies, and a verb before what is to be held.
  return classNouns.has(next) && (stopAt(words, at + 1) === 0 || isOrganisation(words, at + 1));
}

/** "Ban Tổ chức - Ủy ban Kiểm tra" are two; "Văn phòng Hội đồng nhân dân - Ủy ban nhân dân" is one. */
function beginsAnother(text: string, words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  if (text.startsWith('Văn phòng') || next === next.toUpperCase()) return false;
  return (
    headOf(words.slice(at + 1, at + 5).join(' '), false)?.kind === 'body' && /^(?:Ủy|Uỷ|Ban|Hội|Bộ|Sở)$/u.test(next)
  );
}

/** "Bộ Văn hóa, Thể thao và Du lịch": names that have commas end with "và" and a capital soon after. */
function isNameComma(words: readonly string[], at: number): boolean {
  if (!/^\p{Lu}/u.test(words[at + 1] ?? '') || headOf(words.slice(at + 1, at + 4).join(' '), false)) return false;
  const near = words.slice(at + 1, at + 6);
  const and = near.indexOf('và');
  return and > 0 && /^\p{Lu}/u.test(near[and + 1] ?? '') && !near.slice(0, and).includes(',');
}

/** "Phòng Quy hoạch, kiến trúc | chủ trì": a division may have two fields, the second in small letters before the verb. */
function isFieldComma(text: string, words: readonly string[], at: number): boolean {
  if (!/^Phòng \p{Lu}/u.test(text) || classNouns.has(words[at + 1] ?? '')) return false;
  const fields = words.slice(at + 1, at + 3);
  return (
    fields.length === 2 &&
    fields.every((word, n) => /^\p{Ll}+$/u.test(word) && stopAt(words, at + 1 + n) === 0) &&
    endsOrActs(words, at + 3)
  );
}

/** "và" inside a name goes before a capital that begins no other name, or before a noun of a class. */
function endsAtAnd(words: readonly string[], at: number, isClass: boolean): boolean {
  const next = words[at + 1] ?? '';
  if (/^(?:các|những)$/i.test(next)) return true;
  if (/^\p{Lu}/u.test(next)) return headOf(words.slice(at + 1, at + 5).join(' '), false) !== undefined;
  return !(isClass && classNouns.has(next)) && !nameParts.has(next);
}

/** "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã" serves both, and is one office. */
function isCouncilOffice(text: string, words: readonly string[], at: number): boolean {
  if (!text.startsWith('Văn phòng ')) return false;
  const [before, behind] = [words.slice(Math.max(0, at - 4), at).join(' '), words.slice(at + 1, at + 5).join(' ')];
  return (
    /(?:^|\s)(?:Hội đồng nhân dân|HĐND)$/iu.test(before) && /^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)/iu.test(behind)
  );
}

const nameParts: ReadonlySet<string> = new Set(['miền', 'vùng', 'phát', 'người', 'trẻ', 'hội', 'môi', 'du']);
