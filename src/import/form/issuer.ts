import { foldWords, withoutEnd } from '#base/text.js';
import type { Plan } from '#generated/plan.types.js';
import { within } from '../draft.js';
import { headOf } from '../units/heads.js';
import type { Header } from './header.js';
import { levelOfIssuer, organOfIssuer } from './organ-reader.js';

interface Sources {
  readonly header: Header;
  readonly opening: string | undefined;
  readonly closing: string;
}

/** The issuing body: from the header, in the letters of the running text where that names it; else from opening or closing. */
export function readIssuer({ header, opening, closing }: Sources): Plan['issuer'] {
  const bodies = bodiesIn(header.bodies);
  const written = bodies.at(-1);
  const superior = bodies.length > 1 ? bodies.slice(0, -1).join(' ') : undefined;
  const told = opening ?? /của ((?:Sở|Phòng|Ủy ban|UBND|Ban|Trường|Đoàn)[^.,;:()]{2,80})/u.exec(closing)?.[1];
  const name = written === undefined ? (told ?? '(không có trong văn bản)') : inSmallLetters(written, told);
  const place = header.issued?.place ?? placeIn(name);
  const organ = organOfIssuer(name);
  return {
    name: within(withoutPlace(name), 500),
    ...(superior !== undefined && { superior: within(superior, 500) }),
    ...(place !== undefined && { place: within(place, 200) }),
    level: levelOfIssuer(name, superior),
    organ: organ === 'other' && superior !== undefined ? orOf(superior) : organ,
  };
}

/** A board without a kind of its own is of the kind of the body above it. */
function orOf(superior: string): Plan['issuer']['organ'] {
  const organ = organOfIssuer(superior);
  return organ === 'front' || organ === 'party' ? organ : 'other';
}

/** The lines of the left column: a line that begins with a word for a body begins one, any other goes on. */
function bodiesIn(lines: readonly string[]): string[] {
  const bodies: string[] = [];
  for (const line of lines) {
    const clean = withoutRule(line)
      .replace(/^[/|\s]+/u, '')
      .trim();
    if (clean === '') continue;
    const isNew =
      headOf(titled(clean), false) !== undefined || /^(?:UBND|HUYỆN|BỘ|TIỂU BAN|ĐẢNG|TỈNH ỦY|ĐOÀN)\b/u.test(clean);
    const last = bodies.at(-1);
    if (last === undefined || (isNew && !/(?:ỦY BAN NHÂN|NHÂN)$/u.test(last))) bodies.push(clean);
    else bodies[bodies.length - 1] = `${last} ${clean}`;
  }
  return bodies;
}

/** "SỞ Y TẾ -------": without the line drawn behind it. */
function withoutRule(line: string): string {
  const rule = line.slice(withoutEnd(line, (sign) => /[\s-]/.test(sign)).length);
  return rule.includes('---') ? withoutEnd(line, (sign) => /[\s/-]/.test(sign)) : line;
}

/** "SỞ CÔNG THƯƠNG" as "Sở Công Thương", enough to know its head. */
function titled(text: string): string {
  const words = text
    .toLowerCase()
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words
    .join(' ')
    .replace(/^Ủy Ban/u, 'Ủy ban')
    .replace(/^Uỷ Ban/u, 'Uỷ ban')
    .replace(/^Văn Phòng/u, 'Văn phòng')
    .replace(/^Trung Tâm/u, 'Trung tâm')
    .replace(/^Ban Thường Trực/u, 'Ban Thường trực')
    .replace(/^Ban Chỉ Đạo/u, 'Ban Chỉ đạo')
    .replace(/^Công An/u, 'Công an')
    .replace(/^Hội Đồng/u, 'Hội đồng')
    .replace(/^Tiểu Ban/u, 'Tiểu ban');
}

/** The name as the running text spells it, where it is the same one. */
function inSmallLetters(written: string, told: string | undefined): string {
  if (told === undefined) return written;
  const [one, other] = [foldWords(written), foldWords(told)];
  const isSame = one === other || other.startsWith(one) || one.startsWith(other);
  return isSame ? told : written;
}

const placeKinds = /\s(?:tỉnh|thành phố|TỈNH|THÀNH PHỐ|huyện|xã|phường)\s/gu;
const placeName = /^\p{Lu}[\p{L}\s-]{1,40}$/u;

/** The place that a name ends with, and where the word before it stands: "Sở Nội vụ tỉnh Bắc Ninh" has Bắc Ninh. */
function placeAtEnd(name: string): { readonly at: number; readonly kind: string; readonly place: string } | undefined {
  for (const { index, 0: word } of name.matchAll(placeKinds)) {
    const place = name.slice(index + word.length).trimStart();
    if (placeName.test(place)) return { at: index, kind: word.trim(), place };
  }
  return undefined;
}

function placeIn(name: string): string | undefined {
  return placeAtEnd(name)?.place;
}

/** "Sở Nội vụ tỉnh Bắc Ninh" is Sở Nội vụ, of Bắc Ninh; a committee is nothing without its place. */
function withoutPlace(name: string): string {
  const found = /^Sở\s/u.test(name) ? placeAtEnd(name) : undefined;
  return found && /^(?:tỉnh|thành phố)$/u.test(found.kind) ? name.slice(0, found.at) : name;
}
