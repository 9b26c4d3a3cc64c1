import type { Mention } from '#generated/plan.types.js';
import { parseRoman } from '#base/roman.js';

const congress = /[Đđ]ại h[ộổ]i (?:[Đđ]ảng|[Đđ]ại biểu|[Cc]ông đoàn|[Đđ]oàn)/gu;
const ordinals =
  /^([^,.;()]{0,60}?) (?:lần thứ|khóa|khoá) ([IVXLC]{1,7}|\d{1,3})(?![\p{L}\d])(?:,? nhiệm kỳ (\d{4}) ?[-–] ?(\d{4}))?/u;
const years = /^([^,.;()\d]{0,90})\(?(\d{4}) ?[-–] ?(\d{4})/u;

/** Congresses and terms of office that a text speaks of, by their numbers. */
export function mentionsIn(text: string): Mention[] {
  if (!/đại h[ộổ]i|nhiệm kỳ/iu.test(text)) return [];
  const isAhead = /chuẩn bị|tiến tới|hướng tới|chào mừng/iu.test(text);
  const { congresses, rest } = partCongresses(text);
  const found = congresses.map(({ name, written, from, to }): Mention => {
    const ordinal = /^\d/.test(written) ? Number(written) : parseRoman(written);
    return {
      kind: 'congress',
      name: name.replace('hổi', 'hội'),
      ...(isNational(name) && { series: 'party-congress' }),
      ...(ordinal !== undefined && { ordinal }),
      written,
      ...(from !== undefined && to !== undefined && { term: { from: Number(from), to: Number(to) } }),
      ...(isAhead && { ahead: true }),
    };
  });
  return [...found, ...termsIn(rest)].slice(0, 50);
}

interface Congress {
  readonly name: string;
  readonly written: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The congresses with a number, and the text without them. */
function partCongresses(text: string): { readonly congresses: readonly Congress[]; readonly rest: string } {
  const congresses: Congress[] = [];
  let rest = '';
  let at = 0;
  for (const { index, 0: head } of text.matchAll(congress)) {
    const behind = index < at ? null : ordinals.exec(text.slice(index + head.length));
    if (!behind) continue;
    const [whole, more = '', written = '', from, to] = behind;
    congresses.push({ name: head + more, written, from, to });
    rest += text.slice(at, index);
    at = index + head.length + whole.length;
  }
  return { congresses, rest: rest + text.slice(at) };
}

/** "đại biểu Hội đồng nhân dân nhiệm kỳ 2021-2026", "nhiệm kỳ Chủ tịch (2021-2026)". */
function termsIn(text: string): Mention[] {
  const terms: Mention[] = [];
  let at = 0;
  for (const { index, 0: word } of text.matchAll(/nhiệm kỳ /gu)) {
    const found = index < at ? null : years.exec(text.slice(index + word.length));
    if (!found) continue;
    const [whole, behind = '', from, to] = found;
    const name = (behind.trim() === '' ? holderBefore(text.slice(Math.max(at, index - 92), index)) : behind).trim();
    terms.push({ kind: 'term', name: name === '' ? 'nhiệm kỳ' : name, term: { from: Number(from), to: Number(to) } });
    at = index + word.length + whole.length;
  }
  return terms;
}

/** Whose term it is: "thành viên Ủy ban nhân dân" at the end of the text. */
function holderBefore(text: string): string {
  const clause = text.split(/[,.;()\d]/u).at(-1) ?? '';
  const at = clause.search(/(?:thành viên|đại biểu|ủy viên) .{3}/u);
  return at >= 0 && clause.endsWith(' ') ? clause.slice(at) : '';
}

/** The congress of the whole party: "Đại hội Đảng", "Đại hội đảng toàn quốc". */
function isNational(name: string): boolean {
  return (
    /^đại hội đảng(?: toàn quốc| cộng sản việt nam)?$/iu.test(name.replace('hổi', 'hội').trim()) ||
    /đại hội đại biểu toàn quốc/iu.test(name)
  );
}
