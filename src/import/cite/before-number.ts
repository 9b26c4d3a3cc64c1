import { documentTypes, type Kind } from './document-types.js';

// What stands before the number of a document instead of behind it: who issued it, and what it is about.

/** "hướng dẫn của Bộ Nội vụ tại Công văn số …": the body, where the citation begins at `start`. */
export function issuerBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - 120), start).trimEnd();
  if (!before.endsWith(' tại')) return undefined;
  const lead = ` ${before.slice(0, -' tại'.length)}`;
  const at = lead.lastIndexOf(' của ');
  const name = at < 0 ? '' : lead.slice(at + ' của '.length).trim();
  return name.length < 3 || /[,;:.()]|^\d/u.test(name) ? undefined : name;
}

/** "Quy chế tuyển sinh … ban hành kèm theo Thông tư số …": what a document brings into force is what it is about. */
export function matterBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - 300), start);
  const given = /(?:được )?ban hành kèm theo\s*$/iu.exec(before);
  if (!given) return undefined;
  const lead = before.slice(0, given.index).trimEnd();
  const from = lastTypeIn(lead);
  return from === undefined || /[;.]/u.test(lead.slice(from.at)) ? undefined : lead.slice(from.at);
}

/** "Kế hoạch Chuyên đề: … (số 157/KH-BGDĐT …)": the type and the matter of a document whose number stands in brackets. */
export function titleBefore(
  text: string,
  number: number,
): { readonly kind: Kind; readonly matter: string; readonly from: number } | undefined {
  const start = Math.max(0, number - 320);
  const lead = /^(.*\S)\s*\(\s*số:?\s*$/su.exec(text.slice(start, number))?.[1];
  const found = lead === undefined ? undefined : lastTypeIn(lead);
  if (lead === undefined || !found) return undefined;
  const matter = lead.slice(found.at + found.word.length).replace(/^[\s:]+/u, '');
  if (matter === '' || /[;.()]/u.test(matter)) return undefined;
  return { kind: found.kind, matter, from: start + found.at };
}

/** The last word of type with its capital. */
function lastTypeIn(text: string): { readonly kind: Kind; readonly word: string; readonly at: number } | undefined {
  return documentTypes
    .map(([word, kind]) => ({ kind, word, at: text.lastIndexOf(word) }))
    .filter(({ word, at }) => at >= 0 && !/\p{L}/u.test(text.charAt(at - 1) + text.charAt(at + word.length)))
    .toSorted((a, b) => b.at - a.at || b.word.length - a.word.length)[0];
}
