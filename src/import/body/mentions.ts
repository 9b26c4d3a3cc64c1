import type { Mention } from '#generated/plan.types.js';
import { parseRoman } from '#base/roman.js';

const congress =
  /([Đđ]ại h[ộổ]i (?:[Đđ]ảng|[Đđ]ại biểu|[Cc]ông đoàn|[Đđ]oàn)[^,.;()]{0,60}?) (?:lần thứ|khóa|khoá) ([IVXLC]{1,7}|\d{1,3})(?![\p{L}\d])(?:,? nhiệm kỳ (\d{4}) ?[-–] ?(\d{4}))?/gu;
const term =
  /((?:thành viên|đại biểu|ủy viên) [^,.;()\d]{3,80}? )?nhiệm kỳ ((?:thành viên|đại biểu|Chủ tịch)?[^,.;()\d]{0,80}?)\(?(\d{4}) ?[-–] ?(\d{4})\)?/gu;

/** Congresses and terms of office that a text speaks of, by their numbers. */
export function mentionsIn(text: string): Mention[] {
  if (!/đại h[ộổ]i|nhiệm kỳ/iu.test(text)) return [];
  const isAhead = /chuẩn bị|tiến tới|hướng tới|chào mừng/iu.test(text);
  const found = [...text.matchAll(congress)].map((match): Mention => {
    const [, name = '', written = '', from, to] = match;
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
  const rest = text.replace(congress, '');
  const terms = [...rest.matchAll(term)].flatMap(([, before = '', behind = '', from, to]): Mention[] => {
    const name = (behind.trim() === '' ? before : behind).trim();
    return [{ kind: 'term', name: name === '' ? 'nhiệm kỳ' : name, term: { from: Number(from), to: Number(to) } }];
  });
  return [...found, ...terms].slice(0, 50);
}

/** The congress of the whole party: "Đại hội Đảng", "Đại hội đảng toàn quốc". */
function isNational(name: string): boolean {
  return (
    /^đại hội đảng(?: toàn quốc| cộng sản việt nam)?$/iu.test(name.replace('hổi', 'hội').trim()) ||
    /đại hội đại biểu toàn quốc/iu.test(name)
  );
}
